import { expect, test } from 'vitest';
import type { MapFaultCode } from './mapFault.ts';
import { MAP_CAP, readMap } from './readMap.ts';

type Ring = [number, number][];
const SQUARE: Ring = [
  [125.7, 44.1],
  [125.9, 44.1],
  [125.9, 44.3],
  [125.7, 44.3],
  [125.7, 44.1],
];
const feature = (code: unknown = '220113001', ring: Ring = SQUARE) => ({
  type: 'Feature',
  properties: { code, name: '九台街道' },
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const BUILT_IN = JSON.stringify({ ...collection(feature()), source: 'built', date: '2024-12-12', schematic: true });

/** Answers the built-in files, and the district's own with `own`. */
const server =
  (own: string | number | undefined, builtIn: string | null = BUILT_IN): typeof fetch =>
  async (input) => {
    const url = String(input);
    const body = url.startsWith('/map/') ? builtIn : typeof own === 'string' ? own : null;
    const status = body === null ? (typeof own === 'number' && !url.startsWith('/map/') ? own : 404) : 200;
    return new Response(body ?? 'no', { status, headers: { 'Content-Type': 'application/json' } });
  };
const config = { crs: 'WGS84', streets: '/geo/streets.json' };

test('a good map of the district replaces the schematic one', async () => {
  const { shapes, fault } = await readMap(
    { ...config, source: 'bureau', date: '2026-01-01', reviewNo: 'GS 1' },
    server(JSON.stringify(collection(feature()))),
  );
  expect(fault).toBeNull();
  expect(shapes).toMatchObject({ builtIn: false, source: 'bureau', date: '2026-01-01', reviewNo: 'GS 1', schematic: false });
  expect(shapes?.streets[0]?.centre[0]).toBeCloseTo(125.8, 6);
});

test('shifted coordinates are put back', async () => {
  const { shapes } = await readMap({ ...config, crs: 'GCJ02' }, server(JSON.stringify(collection(feature()))));
  const first = shapes?.streets[0]?.rings[0]?.[0];
  expect(Math.hypot(((first?.[0] ?? 0) - 125.7) * 79.8, ((first?.[1] ?? 0) - 44.1) * 111.1)).toBeGreaterThan(0.3);
});

const metres: Ring = [
  [13995000, 5480000],
  [13996000, 5480000],
  [13996000, 5481000],
  [13995000, 5480000],
];
const beijing: Ring = [
  [116.3, 39.9],
  [116.4, 39.9],
  [116.4, 40],
  [116.3, 39.9],
];
const open: Ring = [
  [125.7, 44.1],
  [125.9, 44.1],
  [125.9, 44.3],
  [125.7, 44.3],
];
const HOSTILE: [name: string, own: string | number, code: MapFaultCode][] = [
  ['an empty collection', JSON.stringify(collection()), 'empty'],
  ['a null geometry', JSON.stringify(collection({ ...feature(), geometry: null })), 'nullGeometry'],
  ['another district', JSON.stringify(collection(feature('110105', beijing))), 'elsewhere'],
  ['projected metres', JSON.stringify(collection(feature('220113001', metres))), 'projected'],
  [
    'a declared projection',
    JSON.stringify({ ...collection(feature()), crs: { type: 'name', properties: { name: 'EPSG:3857' } } }),
    'crs',
  ],
  ['an open ring', JSON.stringify(collection(feature('220113001', open))), 'openRing'],
  ['a code that is a number', JSON.stringify(collection(feature(220113001))), 'geometry'],
  ['a point', JSON.stringify(collection({ ...feature(), geometry: { type: 'Point', coordinates: [125.8, 44.1] } })), 'geometry'],
  ['a list', '[]', 'notGeoJson'],
  ['a login page', '<!doctype html>', 'notGeoJson'],
  ['half a file', JSON.stringify(collection(feature())).slice(0, 90), 'notGeoJson'],
  ['no file', 404, 'unreadable'],
  ['fifty megabytes', ' '.repeat(MAP_CAP + 10), 'tooLarge'],
];

test.each(HOSTILE)('%s: the schematic map stands in and the fault is named', async (_name, own, code) => {
  const { shapes, fault } = await readMap(config, server(own));
  expect(fault?.code).toBe(code);
  expect(fault?.file).toBe('/geo/streets.json');
  expect(shapes?.builtIn).toBe(true);
});

test.each(['EPSG:3857', '', undefined])('coordinate system %s in config.json is refused', async (crs) => {
  const { shapes, fault } = await readMap({ ...(crs === undefined ? {} : { crs }), streets: '/geo/streets.json' }, server('{}'));
  expect(fault).toMatchObject({ file: 'config.json', code: 'crs' });
  expect(shapes?.builtIn).toBe(true);
});

test('without any map file there is none, and no fault: the tiles stand alone', async () => {
  expect(await readMap({}, server(undefined, null))).toEqual({ shapes: null, fault: null });
});
