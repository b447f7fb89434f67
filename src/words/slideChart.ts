import type { Said, SlideChart, SlideSeries } from '../domain/deck/deck.ts';
import type { Finding, FindingOf } from '../domain/deck/finding.ts';
import { shareBy } from '../domain/statistics/kaplanMeier.ts';
import type { WaitCurve } from '../domain/systems/wishes.ts';
import { dayShort, monthLong, weekShort } from './format.ts';
import type { Say } from './slideText.ts';

/** The one chart of a finding; null where its figure says it all. */
export function slideChart(f: Finding, say: Say): SlideChart | null {
  switch (f.kind) {
    case 'lit':
      return litChart(f, say);
    case 'weekly':
      return {
        kind: 'bars',
        points: f.components.map((c) => c.label),
        series: [{ name: say((w) => w.weekly.own), own: true, values: f.components.map((c) => c.score) }],
        unit: say((w) => w.weekly.unit),
        decimals: 1,
        title: say((w) => w.weekly.chart),
      };
    case 'progress':
      return {
        kind: 'bars',
        points: [f.baseline, f.to].map((week) => say((_w, lang) => weekShort(week, lang))),
        series: [{ name: say((w) => w.progress.own), own: true, values: [f.score - f.change, f.score] }],
        unit: say((w) => w.progress.unit),
        decimals: 2,
        title: say((w) => w.progress.chart),
      };
    case 'check':
    case 'satisfaction':
      return besideChart(f, say);
    case 'works':
      return worksChart(f, say);
    case 'wishes':
      return waitChart(f, say);
    case 'reviews':
      return {
        kind: 'bars',
        points: f.faces.map(({ face }) => say((w) => w.reviews.face[face])),
        series: [{ name: say((w) => w.reviews.own), own: true, values: f.faces.map((x) => x.score) }],
        unit: say((w) => w.reviews.unit),
        decimals: 1,
        title: say((w) => w.reviews.chart),
      };
    case 'brand':
      return {
        kind: 'bars',
        points: f.months.map((m) => say((_w, lang) => monthLong(m.month.from, lang))),
        series: [{ name: say((w) => w.brand.own), own: true, values: f.months.map((m) => m.delivered) }],
        unit: f.unit,
        decimals: 0,
        title: say((w) => w.brand.chart),
      };
    default:
      return null;
  }
}

/** How many communities have how many stars: the bar in which this one stands is its own. */
function litChart(f: FindingOf<'lit'>, say: Say): SlideChart {
  const from = Math.max(
    0,
    f.byLit.findIndex((n) => n > 0),
  );
  const shown = f.byLit.map((n, lit) => ({ n, lit })).slice(from);
  return {
    kind: 'bars',
    points: shown.map(({ lit }) => say((w) => w.lit.stars(lit))),
    series: [
      { name: say((w) => w.lit.own), own: true, values: shown.map(({ n, lit }) => (lit === f.lit ? n : null)) },
      { name: say((w) => w.lit.others), own: false, values: shown.map(({ n, lit }) => (lit === f.lit ? null : n)) },
    ],
    unit: say((w) => w.lit.chartUnit),
    decimals: 0,
    title: say((w) => w.lit.chart),
  };
}

function besideChart(f: FindingOf<'check'> | FindingOf<'satisfaction'>, say: Say): SlideChart | null {
  if (f.district === null) return null;
  const [own, all] = [f.own, f.district].map((c) => (c.x / c.n) * 100) as [number, number];
  return {
    kind: 'bars',
    points: [say((w) => w.check.own), say((w) => w.district)],
    series: [
      { name: say((w) => w.check.own), own: true, values: [own, null] },
      { name: say((w) => w.district), own: false, values: [null, all] },
    ],
    unit: say(() => '%'),
    decimals: 1,
    title: say((w) => w.check.chart),
  };
}

function worksChart(f: FindingOf<'works'>, say: Say): SlideChart | null {
  const { curve } = f;
  // One week is a point, no course.
  if (curve.length < 2) return null;
  const shares = (of: 'planned' | 'done') => curve.map((p) => (p[of] === null ? null : (p[of] as number) * 100));
  return {
    kind: 'line',
    points: curve.map((p) => say((_w, lang) => dayShort(p.week, lang))),
    series: [
      { name: say((w) => w.works.actual), own: true, values: shares('done') },
      { name: say((w) => w.works.plan), own: false, values: shares('planned') },
    ],
    unit: say(() => '%'),
    decimals: 1,
    title: say((w) => w.works.chart),
  };
}

/** Days that are drawn at most: the long tail of the district's register would press the rest into a corner. */
const MOST_DAYS = 90;

/** Share realised by day. A line ends with the longest anything was looked at: beyond it nothing is known. */
function waitChart(f: FindingOf<'wishes'>, say: Say): SlideChart {
  const wanted = Math.max(f.own.until, (f.district.median ?? 0) * 2, 10);
  const days = Math.min(MOST_DAYS, Math.ceil(wanted / 10) * 10);
  const line = (name: Said, own: boolean, curve: WaitCurve): SlideSeries => ({
    name,
    own,
    values: Array.from({ length: days + 1 }, (_, d) => (d > curve.until ? null : shareBy(curve.steps, d) * 100)),
  });
  const { median } = f.own;
  return {
    kind: 'steps',
    points: Array.from({ length: days + 1 }, (_, d) => say((w) => (d === 0 ? w.wishes.start : w.wishes.day(d)))),
    series: [
      line(
        say((w) => w.wishes.own),
        true,
        f.own,
      ),
      line(
        say((w) => w.district),
        false,
        f.district,
      ),
    ],
    unit: say((w) => w.wishes.chartUnit),
    decimals: 0,
    title: say((w) => (median === null ? w.wishes.notHalf : w.wishes.half(median, f.district.median))),
  };
}
