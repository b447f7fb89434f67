import fc from 'fast-check';
import { burnDownColumns } from '../../src/charts/burnDownColumns.ts';
import type { ChartOption } from '../../src/charts/echarts.ts';
import { districtMap } from '../../src/charts/map/districtMap.ts';
import { incidentShapes } from '../../src/charts/map/incidentMark.ts';
import { progressCurve } from '../../src/charts/progressCurve.ts';
import { renovationColumns } from '../../src/charts/renovationColumns.ts';
import { runChart } from '../../src/charts/runChart.ts';
import { stageChart } from '../../src/charts/stageChart.ts';
import { addDays } from '../../src/domain/civil.ts';
import { DEFAULT_WINDOW } from '../../src/domain/forecast/worksSeason.ts';
import { lookOf } from '../../src/looks/look.ts';
import { NAUGHTY } from './naughty.ts';

/** Models as domain functions could hand them out, at random and at their edges: none, one, many, all absent, all equal. */

// `__proto__` is taken out at the door (feeds/json.ts): drawn, it would change every object of the page.
const text = fc
  .oneof(fc.constantFrom(...NAUGHTY.flatMap(([, all]) => all)), fc.string({ unit: 'grapheme', maxLength: 120 }))
  .filter((t) => t !== '__proto__');
const named = fc.record({ zh: text, en: text });
const week = fc.integer({ min: 0, max: 520 }).map((n) => addDays('2016-07-01', 7 * n));
const weeks = fc.uniqueArray(week, { maxLength: 60 }).map((w) => w.sort());
const count = fc.oneof(fc.constantFrom(0, 1, 100_000_000), fc.nat({ max: 500 }));
// Shares of counts: no count gives a number so small that an axis cannot be divided.
const share = fc.oneof(
  fc.constantFrom(0, 1, 0.5),
  fc.tuple(fc.nat({ max: 100_000 }), fc.integer({ min: 1, max: 100_000 })).map(([a, b]) => Math.min(a, b) / b),
);
const percent = share.map((s) => 100 * s);
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 3 });
const lang = fc.constantFrom('zh-CN' as const, 'en' as const);
const look = fc.constantFrom(lookOf('wall', 1080, 'sans-serif'), lookOf('desk', 900, 'sans-serif'));

const runPoint = fc.record({
  ...{ x: orNull(count), n: orNull(count), value: orNull(share), lo: orNull(share), hi: orNull(share) },
  rule: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const),
  signal: orNull(fc.constantFrom('worse' as const, 'better' as const)),
  ...{ isBaseline: fc.boolean(), isHoliday: fc.boolean() },
  missing: orNull(fc.constantFrom('notReported' as const, 'nothingDue' as const, 'hidden' as const)),
});
const run = weeks.chain((all) =>
  fc.record({
    kind: fc.constantFrom('share' as const),
    measure: fc.constantFrom('share' as const, 'count' as const, 'score' as const),
    better: fc.constantFrom('up' as const, 'down' as const),
    weeksPerPoint: fc.constantFrom(1 as const, 4 as const),
    center: orNull(share),
    target: share,
    points: fc.tuple(...all.map((w) => runPoint.map((p) => ({ week: w, ...p })))),
  }),
);

const project = fc.record({
  ...{ id: text, compound: text, name: named },
  stage: fc.constantFrom('tendered' as const, 'underWay' as const, 'completed' as const),
  phase: fc.constantFrom('tendered' as const, 'underWay' as const, 'completed' as const),
  ...{ budget: count, done: orNull(count), planned: orNull(count), share: orNull(share), plannedShare: orNull(share) },
  gapPoints: orNull(fc.double({ min: -100, max: 100, noNaN: true })),
  ...{ behind: fc.boolean(), week: orNull(week), reported: fc.boolean(), plannedEnd: week },
});

const slide = fc.integer({ min: 0, max: 14 }).chain((n) =>
  fc.record({
    kind: fc.constantFrom('bars' as const, 'line' as const, 'steps' as const),
    points: fc.array(named, { minLength: n, maxLength: n }),
    series: fc.array(
      fc.record({
        ...{ name: named, own: fc.boolean() },
        values: fc.array(orNull(percent), { minLength: n, maxLength: n }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    unit: fc.constantFrom({ zh: '%', en: '%' }, { zh: '分', en: 'points' }),
    ...{ decimals: fc.constantFrom(0, 1, 2), title: named },
  }),
);

const tone = fc.oneof(
  fc.record({ kind: fc.constant('star' as const), step: fc.constantFrom(0, 1, 2, 3, 4) }),
  fc.constant({ kind: 'unknown' as const }),
);
const code = fc.integer({ min: 1, max: 6 }).map((n) => `22011300${n}`);
const map = fc.record({
  shapes: fc.constant(null),
  streets: fc.array(fc.record({ code, urban: fc.boolean(), name: named }), { maxLength: 6 }),
  communities: fc.array(
    code.chain((street) =>
      fc.record({ code: fc.nat({ max: 30 }).map((n) => `${street}${100 + n}`), street: fc.constant(street), name: named }),
    ),
    { maxLength: 20 },
  ),
  marks: fc.array(
    code.chain((street) =>
      fc.record({
        ...{ code: text, name: named, street: fc.constant(street), text, tone },
        community: fc.nat({ max: 30 }).map((n) => `${street}${100 + n}`),
        badge: orNull(fc.nat({ max: 9 })),
        at: orNull(fc.tuple(fc.double({ min: 125, max: 127, noNaN: true }), fc.double({ min: 43, max: 45, noNaN: true }))),
      }),
    ),
    { maxLength: 40 },
  ),
  focus: orNull(code),
  incidents: fc.option(
    fc.record({
      gravest: fc.array(fc.tuple(code, fc.constantFrom(1 as const, 2 as const, 3 as const))).map((all) => new Map(all)),
      draw: fc.constant(incidentShapes),
    }),
    { nil: undefined },
  ),
});

const WORDS = { mean: 'mean', target: 'target', baseline: 'baseline' };
const progressPoints = weeks.chain((all) =>
  fc.tuple(
    ...all.map((w) => fc.record({ week: fc.constant(w), planned: orNull(share), done: orNull(share), winter: fc.boolean() })),
  ),
);
const ahead = orNull(
  fc.record({
    course: weeks.chain((all) => fc.tuple(...all.map((w) => fc.record({ week: fc.constant(w), share })))),
    ...{ p80: week, season: fc.constant(DEFAULT_WINDOW) },
    words: fc.record({ forecast: text, p50: text, p80: text }),
  }),
);

/** Every picture the product draws by the library: its name, and the option of a random model. */
export const CHARTS: readonly (readonly [string, fc.Arbitrary<ChartOption>])[] = [
  ['run chart', fc.tuple(run, look, lang).map(([r, k, l]) => runChart(r as never, k, l, WORDS))],
  [
    'burn-down',
    fc
      .tuple(
        fc.array(fc.record({ week, before: count, found: count, reopened: count, closed: count, open: count }), {
          maxLength: 60,
        }),
        look,
        lang,
        text,
      )
      .map(([w, k, l, axis]) => burnDownColumns(w, k, l, axis)),
  ],
  [
    'renovation',
    fc
      .tuple(fc.array(project, { maxLength: 25 }), look, fc.boolean())
      .map(([p, k, judged]) => renovationColumns(p as never, k, judged)),
  ],
  [
    'progress',
    fc
      .tuple(progressPoints, look, lang, text, ahead)
      .map(([p, k, l, t, a]) => progressCurve(p as never, k, l, { plan: t, actual: t, winter: t }, a as never)),
  ],
  ['slide', fc.tuple(slide, look, lang).map(([s, k, l]) => stageChart(s, { rem: k.rem, ink: k.ink, font: k.font }, l))],
  ['map', fc.tuple(map, look, lang).map(([m, k, l]) => districtMap(m as never, k, l).option)],
];
