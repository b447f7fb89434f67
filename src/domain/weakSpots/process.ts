import { meanSd, xmr } from '../statistics/index.ts';
import { countLimits, type PointLimits, shareLimits } from './exactLimits.ts';
import type { Calendar, WeeklySeries } from './series.ts';

/** Weeks that set the limits, after which they are frozen; with fewer they are on trial (试行界限). */
export const BASELINE_WEEKS = 24;
/** Weeks with a value from which limits are drawn and chances computed, and from which anything is said at all. */
export const TRIAL_WEEKS = 12;
export const LEAST_WEEKS = 5;
/** Weeks pooled by the slower of the two tests. */
export const WINDOW_WEEKS = 4;
/** Weeks of silence at the end after which nothing is judged (数据中断), and the share of the baseline that may be missing. */
export const SILENT_WEEKS = 3;
const MAY_MISS = 0.25;

/** Which chart a series gets (methods 3.1). */
export type ChartKind = 'xmr' | 'share' | 'laneyShare' | 'count' | 'u' | 'laneyU' | 'count4';

/** Laney's factor from which, and the mean size from which, a share chart follows the variation between weeks. */
const LANEY_FROM = 1.2;
const LANEY_SIZE = 200;
/** Mean events a week from which limits by the normal curve will do, and under which weeks are pooled by four. */
const U_FROM = 10;
const POOLED_BELOW = 0.5;
const D2 = 1.128;

/** The weeks that set the limits of a series, as far as they are known at a week. */
export interface Baseline {
  /** Weeks of the window, holiday weeks left out, that hold a value. */
  indices: number[];
  /** Weeks of the window with or without a value. */
  weeks: number;
  /** Index of the last week of the window, -1 before the first report. */
  last: number;
  isComplete: boolean;
  /** More than a quarter of it was not reported. */
  isTorn: boolean;
}

/** First 24 weeks from the first report that are no holiday weeks, up to the week t. */
export function baselineAt(s: WeeklySeries, cal: Calendar, t: number): Baseline {
  const first = s.x.findIndex((x) => x !== null);
  const indices: number[] = [];
  let [weeks, missing, last] = [0, 0, -1];
  for (let i = first; first >= 0 && i <= t && weeks < BASELINE_WEEKS; i++) {
    if (cal.isHoliday[i]) continue;
    weeks += 1;
    last = i;
    if (s.x[i] === null) missing += 1;
    else if ((s.n[i] as number) > 0) indices.push(i);
  }
  return { indices, weeks, last, isComplete: weeks === BASELINE_WEEKS, isTorn: missing > MAY_MISS * weeks };
}

/** What the baseline says about a series: centre, spread, and the chart that fits. */
export interface Process {
  kind: ChartKind;
  /** Pooled share or rate; mean of a score. */
  center: number;
  /** Sums of the baseline and the weeks with a value in it. */
  X: number;
  N: number;
  B: number;
  /** Over-dispersion, at least 1: Pearson's chi-square over its degrees of freedom. */
  phi: number;
  /** Moving range of a score; Laney's factor of a share or rate. */
  mrBar: number;
  sigmaZ: number;
  isFlat: boolean;
  /**
   * Side of the mean on which more than two thirds of the baseline lie, 0 for neither: shares near 100 %, counts near 0. There
   * seven in a row are no news, and a run on that side is not called one.
   */
  crowded: -1 | 0 | 1;
  /** Limits of a point of size n. */
  limits: (n: number) => PointLimits;
  /** Distance of a value of size n from the centre in standard deviations; 0 where nothing ever varied. */
  z: (value: number, n: number) => number;
}

/** Moving ranges of the weeks that stand side by side, as a mean; 0 of none. */
function meanRange(at: readonly number[], value: (i: number) => number): number {
  let [sum, count] = [0, 0];
  for (let k = 1; k < at.length; k++) {
    const [before, now] = [at[k - 1] as number, at[k] as number];
    if (now - before !== 1) continue;
    sum += Math.abs(value(now) - value(before));
    count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

const CROWD = 2 / 3;
/** Weeks from which that can be told: in fewer, the run itself would be the crowd. */
const CROWD_WEEKS = 18;

/** The side of the mean on which most values lie. */
function crowdedSide(values: readonly number[], mean: number): -1 | 0 | 1 {
  if (values.length < CROWD_WEEKS) return 0;
  const above = values.filter((v) => v > mean).length;
  const below = values.filter((v) => v < mean).length;
  return above > CROWD * values.length ? 1 : below > CROWD * values.length ? -1 : 0;
}

const isWhole = (v: number | null | undefined) => v == null || Number.isInteger(v);
const within = (v: number, lo: number, hi: number): number | null => (v < lo || v > hi ? null : v);

/** The process of a series as its baseline weeks show it. */
export function processOf(s: WeeklySeries, indices: readonly number[]): Process {
  const value = (i: number) => (s.x[i] as number) / (s.n[i] as number);
  let [X, N] = [0, 0];
  for (const i of indices) {
    X += s.x[i] as number;
    N += s.n[i] as number;
  }
  const B = indices.length;
  const first = B === 0 ? 0 : value(indices[0] as number);
  const isFlat = indices.every((i) => value(i) === first);
  // A share of fractions of cases is no count of cases: it is charted as a measurement.
  const isScore = s.measure === 'score' || (s.measure === 'share' && !(s.x.every(isWhole) && s.n.every(isWhole)));
  if (isScore) return scoreProcess(s, indices, { X, N, B, isFlat });
  const crowded = crowdedSide(indices.map(value), X / N);
  const center = X / N;
  const variance = s.measure === 'share' ? center * (1 - center) : center;
  const se = (n: number) => Math.sqrt(variance / n);
  let pearson = 0;
  if (variance > 0) for (const i of indices) pearson += ((value(i) - center) / se(s.n[i] as number)) ** 2;
  const phi = Math.max(1, B > 1 ? pearson / (B - 1) : 1);
  const zAt = (i: number) => (variance > 0 ? (value(i) - center) / se(s.n[i] as number) : 0);
  const sigmaZ = meanRange(indices, zAt) / D2;
  const kind = kindOf(s.measure as 'share' | 'count', sigmaZ, X / B, N / B);
  const isLaney = kind === 'laneyShare' || kind === 'laneyU';
  const stretch = isLaney ? sigmaZ : kind === 'u' ? 1 : Math.sqrt(phi);
  const top = s.measure === 'share' ? 1 : Number.POSITIVE_INFINITY;
  const known = new Map<number, PointLimits>();
  const made = (n: number): PointLimits => {
    if (kind === 'share') return shareLimits(X, N, n, phi);
    if (kind === 'count' || kind === 'count4') return countLimits(X, N, n, phi);
    const at = (k: number) => within(center + k * se(n) * stretch, 0, top);
    return { lo: at(-3), nearLo: at(-2), nearHi: at(2), hi: at(3) };
  };
  return {
    ...{ kind, center, X, N, B, phi, mrBar: Number.NaN, sigmaZ, isFlat, crowded },
    limits: (n) => {
      const held = known.get(n);
      if (held !== undefined) return held;
      const limits = made(n);
      known.set(n, limits);
      return limits;
    },
    z: (v, n) => (variance > 0 && stretch > 0 ? (v - center) / (se(n) * stretch) : 0),
  };
}

function kindOf(measure: 'share' | 'count', sigmaZ: number, events: number, size: number): ChartKind {
  if (measure === 'share') return sigmaZ > LANEY_FROM && size >= LANEY_SIZE ? 'laneyShare' : 'share';
  if (events >= U_FROM) return sigmaZ > LANEY_FROM ? 'laneyU' : 'u';
  return events < POOLED_BELOW ? 'count4' : 'count';
}

/** Highest mark a score can have; limits beyond are not drawn. */
const TOP_SCORE = 100;

function scoreProcess(s: WeeklySeries, indices: readonly number[], sums: Pick<Process, 'X' | 'N' | 'B' | 'isFlat'>): Process {
  const from = indices[0] ?? 0;
  const to = indices.at(-1) ?? -1;
  const row: (number | null)[] = Array.from({ length: to - from + 1 }, () => null);
  for (const i of indices) row[i - from] = (s.x[i] as number) / (s.n[i] as number);
  const l = sums.B > 1 ? xmr(row) : { mean: meanSd(row.filter((v) => v !== null)).mean, lo: 0, hi: 0, mrBar: 0 };
  const top = s.measure === 'share' ? 1 : TOP_SCORE;
  const near = ((l.hi - l.mean) * 2) / 3;
  const at = (v: number) => within(v, 0, top);
  const limits: PointLimits = { lo: at(l.lo), nearLo: at(l.mean - near), nearHi: at(l.mean + near), hi: at(l.hi) };
  const sigma = l.mrBar / D2;
  return {
    ...{ ...sums, kind: 'xmr' as const, center: l.mean, phi: 1, mrBar: l.mrBar, sigmaZ: Number.NaN, crowded: 0 as const },
    limits: () => limits,
    z: (v) => (sigma > 0 ? (v - l.mean) / sigma : 0),
  };
}
