import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import polylabel from 'polylabel';
import { OUTLINE_SOURCE, outline, outlineFile } from './outline.mjs';
import { ringArea, toDegrees } from './plane.mjs';
import { streetCells } from './streetCells.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/jiayuan-map');
/** Label points need no more, in km. */
const LABEL_PRECISION = 0.05;

/** The ring in degrees; points that fell together are one. */
function ringInDegrees(ring) {
  return ring.map(toDegrees).filter(([lon, lat], i, all) => i === 0 || lon !== all[i - 1][0] || lat !== all[i - 1][1]);
}

function geometry(polygons) {
  const coordinates = polygons
    .map((rings) => rings.map(ringInDegrees).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
  return coordinates.length === 1 ? { type: 'Polygon', coordinates: coordinates[0] } : { type: 'MultiPolygon', coordinates };
}

/** The point of the largest part that is furthest from its borders. */
function labelPoint(polygons) {
  const largest = polygons.toSorted((a, b) => ringArea(b[0]) - ringArea(a[0]))[0];
  const [x, y] = polylabel(largest, LABEL_PRECISION);
  return toDegrees([x, y]);
}

const collection = (features) =>
  `${JSON.stringify({ type: 'FeatureCollection', crs_declared: 'WGS84', ...OUTLINE_SOURCE, schematic: true, features })}\n`;

/** Makes both files from the text of the source. @returns {{strength: number, files: Record<string, string>}} */
export function makeMap(text, seats) {
  const ring = outline(text);
  const { strength, cells } = streetCells(ring, seats);
  const district = {
    type: 'Feature',
    properties: { code: '220113', name: '九台区' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
  const streets = seats.map(({ code, name }) => ({
    type: 'Feature',
    properties: { code, name, centre: labelPoint(cells.get(code)) },
    geometry: geometry(cells.get(code)),
  }));
  return { strength, files: { 'map/district.json': collection([district]), 'map/streets.json': collection(streets) } };
}

/** Everything the files depend on: the source, this folder, the versions of the packages used. */
function fingerprint(text) {
  const own = readdirSync(HERE)
    .filter((name) => !name.includes('.test.'))
    .sort();
  const hash = createHash('sha256')
    .update(text)
    .update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const name of own) hash.update(name).update(readFileSync(join(HERE, name)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * The district's map for the build: RFC 7946 files, WGS84. Kept between builds by content.
 * @param {() => string | null} find path of the source, null where the optional package is absent
 * @returns {Promise<{'map/district.json': string, 'map/streets.json': string} | null>} null where there is no source
 * @throws where the source is not the outline this was made for
 */
export async function mapFiles(find = outlineFile) {
  const path = find();
  if (path === null) return null;
  const text = readFileSync(path, 'utf8');
  const kept = join(CACHE, `${fingerprint(text)}.json`);
  try {
    return JSON.parse(readFileSync(kept, 'utf8'));
  } catch {
    // Not made yet, or cut short by a full disk: made anew.
  }
  const { files } = makeMap(text, JSON.parse(readFileSync(join(HERE, 'seats.json'), 'utf8')));
  mkdirSync(CACHE, { recursive: true });
  // Renamed into place: a build beside this one never reads half a file.
  const half = `${kept}.${process.pid}`;
  writeFileSync(half, JSON.stringify(files));
  renameSync(half, kept);
  return files;
}
