import type { SiteConfig } from '../../contract/config.ts';
import type { MapArea, MapShapes } from '../../domain/mapShapes.ts';
import { readBytes } from '../bytes.ts';
import { decode } from '../decode.ts';
import { parseJson } from '../json.ts';
import type { MapFault } from './mapFault.ts';
import { type MapFile, readMapFile } from './readMapFile.ts';

/** Most bytes of one map file: a district's streets need a hundredth of it. */
export const MAP_CAP = 5_000_000;

/** The schematic map of the build; absent where the build had no outline to make it from. */
export const BUILT_IN = { district: '/map/district.json', streets: '/map/streets.json' } as const;

const SYSTEMS = new Set(['CGCS2000', 'WGS84', 'GCJ02']);

/** What there is to draw: shapes or null for the cartogram, and why the district's own map is not it. */
export interface MapAnswer {
  shapes: MapShapes | null;
  fault: MapFault | null;
}

type Loaded = { ok: true; file: MapFile } | { ok: false; fault: MapFault };

async function load(url: string, get: typeof fetch): Promise<Loaded> {
  const failed = (code: MapFault['code'], detail = ''): Loaded => ({ ok: false, fault: { file: url, code, detail } });
  if (typeof location !== 'undefined' && new URL(url, location.href).origin !== location.origin) return failed('foreignHost');
  const answer = await readBytes(url, { fetch: get, cap: MAP_CAP });
  if (!answer.ok) return failed(answer.code === 'tooLarge' ? 'tooLarge' : 'unreadable', answer.detail ?? answer.code);
  if (answer.status === 304) return failed('unreadable', '304');
  const text = decode(answer.bytes);
  if (!text.ok) return failed('unreadable', 'encoding');
  const json = parseJson(text.text);
  return json.ok ? readMapFile(json.value, url) : failed('notGeoJson', json.detail);
}

/**
 * Reads the district's own map where one is configured, else the schematic one of the build. A configured map that fails
 * any check is not shown at all; its fault is kept and the schematic map stands in. Never throws.
 */
export async function readMap(config: SiteConfig['map'], get: typeof fetch = (...a) => fetch(...a)): Promise<MapAnswer> {
  if (config.district === undefined && config.streets === undefined) return { shapes: await builtIn(config, get), fault: null };
  const own = await configured(config, get);
  if (own.shapes !== null) return own;
  return { shapes: await builtIn(config, get), fault: own.fault };
}

async function builtIn(config: SiteConfig['map'], get: typeof fetch): Promise<MapShapes | null> {
  const [district, streets] = await Promise.all([load(BUILT_IN.district, get), load(BUILT_IN.streets, get)]);
  if (!district.ok || !streets.ok) return null;
  return {
    district: district.file.areas[0] ?? null,
    streets: streets.file.areas,
    communities: [],
    source: streets.file.source,
    date: streets.file.date,
    schematic: true,
    reviewNo: config.reviewNo ?? null,
    builtIn: true,
  };
}

async function configured(config: SiteConfig['map'], get: typeof fetch): Promise<MapAnswer> {
  const none = (fault: MapFault): MapAnswer => ({ shapes: null, fault });
  if (config.crs === undefined || !SYSTEMS.has(config.crs))
    return none({ file: 'config.json', code: 'crs', detail: config.crs ?? '' });
  const levels = await Promise.all(
    [config.district, config.streets, config.communities].map((url) => (url === undefined ? null : load(url, get))),
  );
  for (const level of levels) if (level !== null && !level.ok) return none(level.fault);
  const files = levels.map((level) => (level?.ok ? level.file : null));
  const move = config.crs === 'GCJ02' ? await fromGcj02() : (areas: MapArea[]) => areas;
  const [district, streets, communities] = files.map((file) => move(file?.areas ?? []));
  const said = files.find((file) => file !== null) ?? null;
  return {
    shapes: {
      district: district?.[0] ?? null,
      streets: streets ?? [],
      communities: communities ?? [],
      source: config.source ?? said?.source ?? null,
      date: config.date ?? said?.date ?? null,
      schematic: config.schematic ?? said?.schematic ?? false,
      reviewNo: config.reviewNo ?? null,
      builtIn: false,
    },
    fault: null,
  };
}

/** Shifted coordinates are put back, so that compounds' own coordinates (WGS84) fall where they belong. */
async function fromGcj02(): Promise<(areas: MapArea[]) => MapArea[]> {
  const { default: gcoord } = await import('gcoord');
  const back = (p: [number, number]) => gcoord.transform(p, gcoord.GCJ02, gcoord.WGS84) as [number, number];
  return (areas) => areas.map((a) => ({ ...a, centre: back(a.centre), rings: a.rings.map((r) => r.map(back)) }));
}
