import { fridays } from '../src/domain/civil.ts';
import { pnorm } from '../src/domain/statistics/index.ts';
import { type Calendar, calendar, measureOf, type WeeklySeries } from '../src/domain/weakSpots/series.ts';
import { CASES, FIXED, goalValue, INDICATORS, type Indicator } from './observationsFeed.ts';
import { type Random, random } from './random.ts';

/** A fall hidden in a made-up series; the answers of the method's campaign. */
export interface HiddenFall {
  /** Index of the series and of the first week at the new level. */
  series: number;
  week: number;
  /** Size in standard deviations of one week. */
  sigma: number;
}

export interface MethodSeries {
  calendar: Calendar;
  series: WeeklySeries[];
  truth: HiddenFall[];
}

export interface Recipe {
  /** `district`: the 16 checks of 30 compounds, as the demo feeds count them. `scores`: normal measurements. */
  kind: 'district' | 'scores';
  compounds: number;
  weeks: number;
  /** How many series fall, in which week, and how far in standard deviations of one week. */
  falls: number;
  fallWeek: number;
  sigma: number;
  /** Whose deviation is meant: that of the new level, as in the demo feeds' answer file, or that of the old one. */
  scale: 'newLevel' | 'oldLevel';
  /** Correlation of a week with the one before. */
  rho: number;
}

/** 30 compounds by 16 checks. */
export const RECIPE: Recipe = {
  kind: 'district',
  compounds: 30,
  weeks: 44,
  falls: 24,
  fallWeek: 32,
  sigma: 2,
  scale: 'newLevel',
  rho: 0,
};

/** A stream of even chances (0-1) in which neighbours are correlated: a normal walk that returns, read by its own curve. */
function chances(r: Random, rho: number): () => number {
  let z = r.normal();
  return () => {
    const u = rho === 0 ? r.next() : pnorm(z);
    z = rho * z + Math.sqrt(1 - rho * rho) * r.normal();
    return u;
  };
}

/** Counting few cases hides part of a correlation: the chances carry more of it, so that the counts show what is asked for. */
const COUNTED = 1.57;

/** The number of good cases, of n with chance p, that an even chance u stands for. */
function binomialAt(u: number, n: number, p: number): number {
  let mass = (1 - p) ** n;
  let sum = mass;
  let x = 0;
  while (sum < u && x < n) {
    mass *= ((n - x) * p) / ((x + 1) * (1 - p));
    sum += mass;
    x += 1;
  }
  return x;
}

/** The number of events, of a Poisson mean, that an even chance u stands for. */
function poissonAt(u: number, mean: number): number {
  let mass = Math.exp(-mean);
  let sum = mass;
  let x = 0;
  while (sum < u && x < 1000) {
    x += 1;
    mass *= mean / x;
    sum += mass;
  }
  return x;
}

/** A share that stays possible after the deepest fall. */
const LEAST = 0.02;

/** Share after a fall of so many standard deviations of one week of so many cases. */
function fallen(before: number, sigma: number, cases: number, scale: Recipe['scale']): number {
  if (scale === 'oldLevel') return Math.max(LEAST, before - sigma * Math.sqrt((before * (1 - before)) / cases));
  let [lo, hi] = [0, before];
  for (let i = 0; i < 50; i++) {
    const after = (lo + hi) / 2;
    if (before - sigma * Math.sqrt((after * (1 - after)) / cases) > after) lo = after;
    else hi = after;
  }
  return lo;
}

const COMPOUND_CHECKS = INDICATORS.filter((i) => i.subject === 'compound');
const LIT_SHARE = 0.7;

function districtSeries(i: Indicator, id: string, falls: boolean, recipe: Recipe, r: Random): WeeklySeries {
  const measure = measureOf(i);
  const isLit = r.next() < LIT_SHARE;
  const level = goalValue(i, i.measure === 'checklist' ? (isLit ? 97 : 70) : isLit ? 91 : 66);
  const size = FIXED[i.id] ?? CASES[i.id] ?? 5;
  const exposure = (150 + r.int(0, 500)) / 1000;
  const mean = level * exposure;
  const after =
    measure === 'count' ? (mean + recipe.sigma * Math.sqrt(mean)) / exposure : fallen(level, recipe.sigma, size, recipe.scale);
  const next = chances(r, COUNTED * recipe.rho);
  const x: number[] = [];
  const n: number[] = [];
  for (let w = 0; w < recipe.weeks; w++) {
    const now = falls && w >= recipe.fallWeek ? after : level;
    if (measure === 'count') {
      n.push(exposure);
      x.push(poissonAt(next(), now * exposure));
    } else {
      const cases = FIXED[i.id] ?? (i.sample === 'survey' ? Math.max(8, r.poisson(size)) : r.poisson(size));
      n.push(cases);
      x.push(binomialAt(next(), cases, now));
    }
  }
  return { subject: id, indicator: i.id, measure, better: i.better, hiddenBelow: i.sample === 'survey' ? 10 : 0, x, n };
}

function scoreSeries(i: Indicator, id: string, falls: boolean, recipe: Recipe, r: Random): WeeklySeries {
  const level = 60 + 20 * r.next();
  const spread = 1 + 3 * r.next();
  let z = r.normal();
  const x = Array.from({ length: recipe.weeks }, (_, w) => {
    const value = level + spread * z - (falls && w >= recipe.fallWeek ? recipe.sigma * spread : 0);
    z = recipe.rho * z + Math.sqrt(1 - recipe.rho * recipe.rho) * r.normal();
    return value;
  });
  return { subject: id, indicator: i.id, measure: 'score', better: 'up', hiddenBelow: 0, x, n: x.map(() => 1) };
}

/** Made-up weekly series of a district with the answers; the same seed gives the same. */
export function methodSeries(seed: string, recipe: Recipe): MethodSeries {
  const r = random(`method-${seed}`);
  const total = recipe.compounds * COMPOUND_CHECKS.length;
  const falling = new Set<number>();
  while (falling.size < recipe.falls) falling.add(r.int(0, total - 1));
  // Without holiday weeks: every run has the same number of weeks to learn from.
  const weeks = fridays('2026-07-10', recipe.weeks);
  const made = recipe.kind === 'scores' ? scoreSeries : districtSeries;
  const series = Array.from({ length: total }, (_, k) => {
    const i = COMPOUND_CHECKS[k % COMPOUND_CHECKS.length] as Indicator;
    const id = `c${Math.floor(k / COMPOUND_CHECKS.length)}`;
    return made(i, id, falling.has(k), recipe, random(`method-${seed}-${k}`));
  });
  const truth = [...falling].map((s) => ({ series: s, week: recipe.fallWeek, sigma: recipe.sigma }));
  return { calendar: calendar(weeks[0] as string, '2026-07-10', []), series, truth };
}
