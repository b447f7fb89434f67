import { BarChart, CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProjectFigure } from '../domain/renovation.ts';
import { lookOf } from '../looks/look.ts';
import { cartogram } from './cartogram.ts';
import { cartogramLayout, markerGrid } from './cartogramLayout.ts';
import type { ChartOption } from './echarts.ts';
import { renovationColumns } from './renovationColumns.ts';

echarts.use([BarChart, CustomChart, GridComponent, SVGRenderer]);

const look = lookOf('wall', 1080, 'sans-serif');

function drawing(option: ChartOption): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 760, height: 480 });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const streets = [
  { code: '220113001', urban: true, name: { zh: '九台街道', en: 'Jiutai Subdistrict' } },
  { code: '220113002', urban: true, name: { zh: '营城街道', en: 'Yingcheng Subdistrict' } },
  { code: '220113200', urban: false, name: { zh: '胡家回族乡', en: 'Hujia Hui Ethnic Township' } },
];

test('the cartogram prints each street and each digit; an unrated compound is a question mark, not a nought', () => {
  const marks = [
    { code: 'c1', street: '220113001', lit: 8, badge: null },
    { code: 'c2', street: '220113001', lit: null, badge: 1 },
  ];
  const svg = drawing(cartogram(streets, marks, look, 'zh-CN'));
  for (const text of ['>九台<', '>营城<', '>胡家<', '>8<', '>?<', '>1<']) expect(svg).toContain(text);
  expect(svg).not.toContain('>0<');
  expect(drawing(cartogram(streets, marks, look, 'en'))).toContain('>Hujia<');
});

test('cells tile the drawing without overlap, whatever streets there are', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ code: fc.stringMatching(/^2201130\d\d$/), urban: fc.boolean() }), {
        selector: (s) => s.code,
        maxLength: 24,
      }),
      (list) => {
        const cells = cartogramLayout(list);
        expect(cells.map((c) => c.code).sort()).toEqual(list.map((s) => s.code).sort());
        for (const a of cells) {
          expect(a.x).toBeGreaterThanOrEqual(-1e-9);
          expect(a.x + a.w).toBeLessThanOrEqual(1 + 1e-9);
          for (const b of cells) {
            if (a === b) continue;
            const apart =
              a.x + a.w <= b.x + 1e-9 || b.x + b.w <= a.x + 1e-9 || a.y + a.h <= b.y + 1e-9 || b.y + b.h <= a.y + 1e-9;
            expect(apart, `${a.code} ${b.code}`).toBe(true);
          }
        }
      },
    ),
  );
});

test('markers keep their distance while they fit', () => {
  const at = markerGrid(9, { x: 0, y: 0, w: 13, h: 6 }, 2.6);
  for (const [i, a] of at.entries())
    for (const b of at.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2.5);
});

const project = (over: Partial<ProjectFigure>): ProjectFigure => ({
  id: 'r1',
  compound: 'c1',
  name: { zh: '甲', en: 'A' },
  stage: 'underWay',
  phase: 'underWay',
  budget: 100,
  done: 50,
  planned: 60,
  share: 0.5,
  plannedShare: 0.6,
  gapPoints: -10,
  behind: true,
  week: '2026-07-10',
  reported: true,
  plannedEnd: '2026-10-01',
  ...over,
});

test('renovation: behind plan is orange, done is grey, the plan is a tick; nothing is changed in what it was given', () => {
  const projects = [project({}), project({ id: 'r2', behind: false, phase: 'done', share: 1, plannedShare: 1 })];
  const before = structuredClone(projects);
  const svg = drawing(renovationColumns(projects, look));
  expect(svg.toUpperCase()).toContain(look.ink.bad.toUpperCase());
  expect(svg.toUpperCase()).toContain(look.ink.neutral.toUpperCase());
  expect(projects).toEqual(before);
  expect(drawing(renovationColumns([], look))).toContain('<svg');
});
