import { CustomChart } from 'echarts/charts';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MapShapes } from '../../domain/mapShapes.ts';
import { lookOf } from '../../looks/look.ts';
import { districtMap, type MapInput } from './districtMap.ts';
import { incidentShapes } from './incidentMark.ts';
import { fitted } from './project.ts';
import type { MapMark } from './readings.ts';
import { grid, tileLayout } from './tiles.ts';

echarts.use([CustomChart, SVGRenderer]);

const look = lookOf('wall', 1080, 'sans-serif');

function drawing(input: MapInput, width = 760, height = 480): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(districtMap(input, look, 'zh-CN').option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const street = (code: string, zh: string, urban = true) => ({ code, urban, name: { zh, en: zh } });
const mark = (over: Partial<MapMark>): MapMark => ({
  code: 'c1',
  name: { zh: '甲小区', en: 'A' },
  street: '220113001',
  community: '220113001003',
  text: '8',
  tone: { kind: 'star', step: 4 },
  badge: null,
  at: null,
  ...over,
});
const shapes: MapShapes = {
  district: {
    code: '220113',
    name: '九台区',
    centre: [125.9, 44.2],
    rings: [
      [
        [125.5, 44],
        [126.3, 44],
        [126.3, 44.5],
        [125.5, 44.5],
        [125.5, 44],
      ],
    ],
  },
  streets: [
    {
      code: '220113200',
      name: '胡家回族乡',
      centre: [126.1, 44.3],
      rings: [
        [
          [126, 44.2],
          [126.3, 44.2],
          [126.3, 44.5],
          [126, 44.2],
        ],
      ],
    },
    {
      code: '220113001',
      name: '九台街道',
      centre: [125.8, 44.2],
      rings: [
        [
          [125.7, 44.1],
          [125.9, 44.1],
          [125.9, 44.3],
          [125.7, 44.1],
        ],
      ],
    },
  ],
  communities: [],
  source: 's',
  date: null,
  schematic: true,
  reviewNo: null,
  builtIn: true,
};
const input: MapInput = {
  shapes,
  streets: [street('220113001', '九台街道'), street('220113200', '胡家回族乡', false)],
  communities: [{ code: '220113001003', street: '220113001', name: { zh: '新风社区', en: 'Xinfeng Community' } }],
  marks: [mark({}), mark({ code: 'c2', text: '?', tone: { kind: 'unknown' }, badge: 1 })],
  focus: null,
};

test('outline, streets, tiles and digits are drawn; an unrated compound is a question mark, not a nought', () => {
  const svg = drawing(input);
  for (const text of ['>九台<', '>新风<', '>胡家<', '>8<', '>?<', '>1<']) expect(svg).toContain(text);
  expect(svg).not.toContain('>0<');
});

test('without an outline the close-up stands alone and uses the whole width', () => {
  const svg = drawing({ ...input, shapes: null });
  expect(svg).toContain('>新风<');
  expect(svg).not.toContain('>胡家<');
});

test('with coordinates for every compound the close-up is the true one; one missing keeps the tiles', () => {
  const at = (code: string, lon: number) => mark({ code, at: [lon, 44.15] });
  expect(drawing({ ...input, marks: [at('c1', 125.8), at('c2', 125.9)] })).not.toContain('>新风<');
  expect(drawing({ ...input, marks: [at('c1', 125.8), mark({ code: 'c2' })] })).toContain('>新风<');
});

const codes = fc.uniqueArray(fc.stringMatching(/^\d{3}$/), { minLength: 1, maxLength: 7 });

test('an incident at the edge keeps its own name, and no neighbour is named under its mark', () => {
  const at = (code: string, name: string, lon: number, lat: number) => ({
    ...(shapes.streets[0] as MapShapes['streets'][number]),
    code,
    name,
    centre: [lon, lat] as [number, number],
  });
  const edge = [at('220113200', '胡家回族乡', 126.29, 44.3), at('220113201', '其塔木镇', 126.28, 44.33)];
  const streets = [street('220113200', '胡家回族乡', false), street('220113201', '其塔木镇', false)];
  const drawn = (gravest: [string, 1 | 2 | 3][], towns = edge) =>
    drawing({
      ...input,
      shapes: { ...shapes, streets: towns },
      streets: [...input.streets, ...streets],
      incidents: { gravest: new Map(gravest), draw: incidentShapes },
    });
  // Without one the names at the edge are left out.
  expect(drawn([])).not.toMatch(/胡家|其塔木/);
  const one = drawn([['220113200', 2]]);
  expect(one).toContain('胡家');
  expect(one).not.toContain('其塔木');
  expect(drawn([['220113201', 1]])).toContain('其塔木');
  // Inland: a neighbour whose name has room beside the other's, but not under the mark above it.
  const hidden = [0.1, 0.12, 0.14, 0.16, 0.18].filter((north) => {
    const pair = [at('220113200', '胡家回族乡', 125.8, 44.15), at('220113201', '其塔木镇', 125.8, 44.15 + north)];
    const named = (gravest: [string, 1 | 2 | 3][]) => /其塔木/.test(drawn(gravest, pair));
    return named([]) && !named([['220113200', 2]]);
  });
  expect(hidden).not.toEqual([]);
});

test('tiles: every street and community once, none over another, siblings stay visible in focus', () => {
  const box = { x: 10, y: 5, w: 800, h: 500 };
  fc.assert(
    fc.property(fc.uniqueArray(codes, { minLength: 1, maxLength: 5 }), fc.nat(), (lists, pick) => {
      const blocks = lists.map((communities, i) => ({ code: `s${i}`, communities: communities.map((c) => `${i}-${c}`) }));
      const places = blocks.flatMap((b) => [b.code, ...b.communities]);
      for (const focus of [null, places[pick % places.length] as string]) {
        const tiles = tileLayout(blocks, box, 20, { w: 30, h: 30, nameOf: (code) => Number(code.slice(-3)) % 300 }, focus);
        const drawn = tiles.map((t) => t.code);
        expect(new Set(drawn).size).toBe(drawn.length);
        if (focus === null) expect([...drawn].sort()).toEqual([...places].sort());
        else if (focus.startsWith('s')) for (const b of blocks) expect(drawn).toContain(b.code);
        else for (const c of blocks.find((b) => b.communities.includes(focus))?.communities ?? []) expect(drawn).toContain(c);
        const communities = tiles.filter((t) => t.level === 'community');
        for (const a of communities)
          for (const b of communities) {
            if (a === b) continue;
            const apart =
              a.box.x + a.box.w <= b.box.x + 1e-6 ||
              b.box.x + b.box.w <= a.box.x + 1e-6 ||
              a.box.y + a.box.h <= b.box.y + 1e-6 ||
              b.box.y + b.box.h <= a.box.y + 1e-6;
            expect(apart, `${a.code} over ${b.code}`).toBe(true);
          }
        for (const t of tiles) {
          expect(t.box.x).toBeGreaterThanOrEqual(box.x - 1e-6);
          expect(t.box.x + t.box.w).toBeLessThanOrEqual(box.x + box.w + 1e-6);
          expect(t.box.y + t.box.h).toBeLessThanOrEqual(box.y + box.h + 1e-6);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a long name has what the short ones beside it can spare', () => {
  const named = (widths: Record<string, number>) =>
    tileLayout(
      [{ code: 's', communities: Object.keys(widths) }],
      { x: 0, y: 0, w: 300, h: 100 },
      20,
      { w: 0, h: 90, nameOf: (code) => widths[code] ?? 0 },
      null,
    ).filter((t) => t.level === 'community');
  const least = { long: 130, short: 40, other: 60 };
  const [long, short, other] = named(least);
  expect(new Set([long?.box.y, short?.box.y, other?.box.y]).size).toBe(1);
  expect(long?.box.w).toBeGreaterThan(130);
  expect(short?.box.w).toBeGreaterThan(40);
  expect(other?.box.w).toBeGreaterThan(60);
  const even = named({ long: 40, short: 40, other: 40 });
  expect(even[0]?.box.w).toBeCloseTo(even[1]?.box.w ?? 0, 6);
});

test('a grid leaves no hole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), (n) => {
      const box = { x: 0, y: 0, w: 300, h: 200 };
      const cells = grid(n, box, 1.2);
      expect(cells).toHaveLength(n);
      expect(cells.reduce((sum, c) => sum + c.w * c.h, 0)).toBeCloseTo(300 * 200, 6);
    }),
  );
});

test('degrees keep their proportions: a kilometre east is as long as a kilometre north', () => {
  const to = fitted([125.5, 44, 126.5, 44.6], { x: 0, y: 0, w: 500, h: 900 });
  const [x0, y0] = to(125.9, 44.19);
  const [x1] = to(125.9 + 1 / (111.32 * Math.cos((44.19 * Math.PI) / 180)), 44.19);
  const [, y1] = to(125.9, 44.19 + 1 / 111.32);
  expect(x1 - x0).toBeCloseTo(y0 - y1, 6);
});

test('a city of forty streets shows one number for each, and of the street gone into its communities', () => {
  const codes = Array.from({ length: 40 }, (_, i) => `220113${String(i + 1).padStart(3, '0')}`);
  const streets = codes.map((code, i) => street(code, `第${i + 1}街道`));
  const communities = codes.flatMap((code) =>
    Array.from({ length: 25 }, (_, c) => {
      const zh = `${Number(code.slice(6))}-${c + 1}社区`;
      return { code: `${code}${String(c + 1).padStart(3, '0')}`, street: code, name: { zh, en: zh } };
    }),
  );
  const marks = codes.map((code, i) => mark({ code, street: code, community: code, text: `${(i % 8) + 1}.5` }));
  const whole = { shapes: null, streets, communities, marks, focus: null, byStreet: true };
  const picture = districtMap(whole, look, 'zh-CN');
  expect(picture.codes.slice(1).toSorted()).toEqual(codes);
  const svg = drawing(whole, 1200, 700);
  for (const s of streets) expect(svg).toContain(`>${s.name.zh.replace('街道', '')}`);
  expect(svg.match(/>\d\.5</g)).toHaveLength(40);
  expect(svg).not.toContain('1-1');
  const gone = districtMap({ ...whole, marks: [], focus: codes[2] as string }, look, 'zh-CN');
  expect(gone.codes.filter((code) => code?.length === 12)).toHaveLength(25);
});
