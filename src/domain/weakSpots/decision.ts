import { bh } from '../statistics/index.ts';
import type { Rule } from '../statistics/processCharts.ts';
import { blockPoints, type Point, pooled, silence, weeklyPoints } from './points.ts';
import {
  type Baseline,
  baselineAt,
  LEAST_WEEKS,
  type Process,
  processOf,
  SILENT_WEEKS,
  TRIAL_WEEKS,
  WINDOW_WEEKS,
} from './process.ts';
import type { Calendar, WeeklySeries } from './series.ts';
import { drifts, lastMark } from './signals.ts';
import { tailsAt } from './tails.ts';

/** False discovery rate of each of the two passes, and the weeks without a watch signal that end a confirmed one. */
export const FALSE_RATE = 0.05;
export const HOLD_WEEKS = 4;

/** How far a series can be judged (methods 3.2, 3.6). */
export type Maturity = 'settled' | 'trial' | 'noVariation' | 'immature' | 'tooShort' | 'hidden' | 'interrupted';

/** What one series shows in one week, before the whole family is looked at. */
export interface Reading {
  maturity: Maturity;
  /** Chance of the latest week and of the last four, towards worse and towards better; NaN where not judged. */
  worse: { week: number; window: number };
  better: { week: number; window: number };
  /** Rule and drift of the latest point towards worse (提示关注), and rule towards better. */
  watch: { rule: Rule; drift: boolean };
  favourable: Rule;
  /** The latest week holds a report. */
  reported: boolean;
}

/** Whether a series is on the strict list in a week, and why. */
export interface Verdict {
  isOn: boolean;
  /** Which pass found it this week; null where it is only still held. */
  by: 'week' | 'window' | 'both' | null;
  /** Index of the week in which it came onto the list; -1 where it is not on it. */
  since: number;
}

/** Everything decided about one week. */
export interface WeekDecision {
  readings: Reading[];
  /** Confirmed weak spots (确认短板) and bright spots (闪光点), one verdict a series. */
  reds: Verdict[];
  brights: Verdict[];
  /** Series whose chance was computed: what the lists are corrected for. */
  family: number;
}

interface Follower {
  series: WeeklySeries;
  weekly: Point[];
  base: Baseline | null;
  process: Process | null;
  drift: Set<number>;
}

const NOTHING = { week: Number.NaN, window: Number.NaN };

/** How far the series can be judged at t. */
export function maturityAt(s: WeeklySeries, base: Baseline, process: Process, t: number): Maturity {
  if (base.indices.length > 0 && (silence(s, t) >= SILENT_WEEKS || base.isTorn)) return 'interrupted';
  if (s.hiddenBelow > 0 && pooled(s, t, WINDOW_WEEKS).n < s.hiddenBelow) return 'hidden';
  if (base.indices.length < LEAST_WEEKS) return 'tooShort';
  if (base.indices.length < TRIAL_WEEKS) return 'immature';
  if (process.isFlat) return 'noVariation';
  return base.isComplete ? 'settled' : 'trial';
}

/** The direction in which a series gets worse: 1 where high is bad. */
export const worseSide = (s: Pick<WeeklySeries, 'better'>): 1 | -1 => (s.better === 'up' ? -1 : 1);

function readingAt(f: Follower, cal: Calendar, t: number): Reading {
  const { series } = f;
  if (f.base === null || !f.base.isComplete) {
    f.base = baselineAt(series, cal, t);
    f.process = processOf(series, f.base.indices);
    f.drift = f.process.kind === 'count4' ? new Set() : drifts(f.weekly.slice(0, t + 1), f.process, worseSide(series));
    // The limits are frozen now: drift is known for all weeks to come.
    if (f.base.isComplete && f.process.kind !== 'count4') f.drift = drifts(f.weekly, f.process, worseSide(series));
  }
  const process = f.process as Process;
  const maturity = maturityAt(series, f.base, process, t);
  const reported = series.x[t] !== null;
  const out: Reading = {
    maturity,
    worse: NOTHING,
    better: NOTHING,
    watch: { rule: 0, drift: false },
    favourable: 0,
    reported,
  };
  if (maturity === 'tooShort' || maturity === 'interrupted' || maturity === 'hidden') return out;
  const isRare = process.kind === 'count4';
  const points = isRare ? blockPoints(series, t) : f.weekly;
  const withLimits = maturity === 'settled' || maturity === 'trial';
  const mark = lastMark(points, isRare ? points.length - 1 : t, process, withLimits);
  const worse = worseSide(series);
  if (mark.side === worse) out.watch.rule = mark.rule;
  else out.favourable = mark.rule;
  if (maturity === 'immature') return out;
  out.watch.drift = isRare ? drifts(points, process, worse).has(t) : f.drift.has(t);
  const [week, window] = [tailsAt(series, f.base, process, t, 1), tailsAt(series, f.base, process, t, WINDOW_WEEKS)];
  const side = (up: boolean) => ({ week: up ? week.upper : week.lower, window: up ? window.upper : window.lower });
  out.worse = side(worse === 1);
  out.better = side(worse === -1);
  return out;
}

/** Series whose chance survives Benjamini and Hochberg's correction over all that have one. */
function survivors(chances: readonly number[]): boolean[] {
  const family = chances.flatMap((p, i) => (Number.isNaN(p) ? [] : [i]));
  const kept = bh(
    family.map((i) => chances[i] as number),
    FALSE_RATE,
  );
  const out = new Array<boolean>(chances.length).fill(false);
  family.forEach((i, k) => {
    out[i] = kept[k] as boolean;
  });
  return out;
}

const OFF: Verdict = { isOn: false, by: null, since: -1 };

/**
 * One verdict a series for a week: found by either pass, or held from before until four reported weeks in a row show no
 * watch signal. A week without a report neither ends a verdict nor counts towards its end.
 */
function verdicts(
  chances: readonly { week: number; window: number }[],
  signals: readonly boolean[],
  reported: readonly boolean[],
  before: readonly Verdict[],
  quiet: number[],
  t: number,
): Verdict[] {
  const week = survivors(chances.map((c) => c.week));
  const window = survivors(chances.map((c) => c.window));
  return chances.map((_, i) => {
    const found = week[i] || window[i];
    const held = before[i] ?? OFF;
    if (signals[i] || found) quiet[i] = 0;
    else if (reported[i]) quiet[i] = (quiet[i] as number) + 1;
    if (found) {
      const by = week[i] && window[i] ? 'both' : week[i] ? 'week' : 'window';
      return { isOn: true, by, since: held.isOn ? held.since : t };
    }
    return held.isOn && (quiet[i] as number) < HOLD_WEEKS ? { ...held, by: null } : OFF;
  });
}

/**
 * The decisions of every week to the last of the calendar, in order: what is on a list depends on the weeks before it.
 * @param from index of the first week that is judged @returns one entry a week; null before that week
 */
export function weekDecisions(series: readonly WeeklySeries[], cal: Calendar, from = 0): (WeekDecision | null)[] {
  const followers = series.map(
    (s): Follower => ({ series: s, weekly: weeklyPoints(s), base: null, process: null, drift: new Set() }),
  );
  const quiet = { reds: series.map(() => 0), brights: series.map(() => 0) };
  let [reds, brights]: [Verdict[], Verdict[]] = [[], []];
  return cal.weeks.map((_, t) => {
    if (t < from) return null;
    const readings = followers.map((f) => readingAt(f, cal, t));
    const reported = readings.map((r) => r.reported);
    reds = verdicts(
      readings.map((r) => r.worse),
      readings.map((r) => r.watch.rule > 0 || r.watch.drift),
      reported,
      reds,
      quiet.reds,
      t,
    );
    brights = verdicts(
      readings.map((r) => r.better),
      readings.map((r) => r.favourable > 0),
      reported,
      brights,
      quiet.brights,
      t,
    );
    const family = readings.filter((r) => !(Number.isNaN(r.worse.week) && Number.isNaN(r.worse.window))).length;
    return { readings, reds, brights, family };
  });
}
