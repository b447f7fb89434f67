import * as z from 'zod/mini';
import { MapDocument, MapFeature } from '../../contract/mapDocument.ts';
import type { MapArea } from '../../domain/mapShapes.ts';
import type { MapFault, MapFaultCode } from './mapFault.ts';

/** The district and its surroundings, in degrees: what lies outside is another place or another unit. */
const LIMITS = { lon: [125.3, 126.6], lat: [43.8, 44.6] } as const;
/** Names of geographic systems a 2008 style `crs` member may declare; everything else is projected or unknown. */
const GEOGRAPHIC = /CRS84|EPSG:+(?:4326|4490|4979)/i;

/** One file's areas with what it says of itself. */
export interface MapFile {
  areas: MapArea[];
  source: string | null;
  date: string | null;
  schematic: boolean | null;
}

export type MapFileResult = { ok: true; file: MapFile } | { ok: false; fault: MapFault };

/**
 * Checks one map file whole: a map with a hole in it would be a wrong map. Never throws.
 * @param value the parsed JSON
 * @param name the file as configured, for the message
 */
export function readMapFile(value: unknown, name: string): MapFileResult {
  const failed = (code: MapFaultCode, detail = ''): MapFileResult => ({ ok: false, fault: { file: name, code, detail } });
  const document = z.safeParse(MapDocument, value);
  if (!document.success) return failed('notGeoJson', document.error.issues[0]?.path.join('.') ?? '');
  const { features, crs } = document.data;
  if (crs != null && !GEOGRAPHIC.test(JSON.stringify(crs))) return failed('crs', JSON.stringify(crs).slice(0, 60));
  if (features.length === 0) return failed('empty');
  const areas: MapArea[] = [];
  for (const [i, raw] of features.entries()) {
    const at = `features.${i}`;
    if ((raw as { geometry?: unknown } | null)?.geometry == null) return failed('nullGeometry', at);
    const feature = z.safeParse(MapFeature, raw);
    if (!feature.success) return failed('geometry', [at, ...(feature.error.issues[0]?.path ?? [])].join('.').slice(0, 60));
    const area = areaOf(feature.data);
    const code = area.code;
    for (const ring of area.rings) {
      const [first, last] = [ring[0], ring.at(-1)];
      if (first === undefined || last === undefined || first[0] !== last[0] || first[1] !== last[1])
        return failed('openRing', code);
      for (const [lon, lat] of ring) {
        if (Math.abs(lon) > 180 || Math.abs(lat) > 90) return failed('projected', code);
        if (lon < LIMITS.lon[0] || lon > LIMITS.lon[1] || lat < LIMITS.lat[0] || lat > LIMITS.lat[1])
          return failed('elsewhere', code);
      }
    }
    areas.push(area);
  }
  const { source = null, date = null, schematic = null } = document.data;
  return { ok: true, file: { areas, source, date, schematic } };
}

function areaOf(feature: MapFeature): MapArea {
  const { properties, geometry } = feature;
  const rings = (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()) as [number, number][][];
  const [lon, lat] = properties.centre ?? [];
  const centre: [number, number] = lon === undefined || lat === undefined ? middle(rings[0] ?? []) : [lon, lat];
  return { code: properties.code, name: properties.name, rings, centre };
}

/** Centre of gravity of a ring; of its corners where it has no area. */
function middle(ring: [number, number][]): [number, number] {
  let [area, x, y] = [0, 0, 0];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[x0, y0], [x1, y1]] = [ring[i] as [number, number], ring[i + 1] as [number, number]];
    const cross = x0 * y1 - x1 * y0;
    area += cross;
    x += (x0 + x1) * cross;
    y += (y0 + y1) * cross;
  }
  if (Math.abs(area) > 1e-12) return [x / (3 * area), y / (3 * area)];
  const n = Math.max(1, ring.length);
  return [ring.reduce((s, p) => s + p[0], 0) / n, ring.reduce((s, p) => s + p[1], 0) / n];
}
