import type { RulesRecord } from '../contract/programme.ts';
import { addDays, fridays } from './civil.ts';
import type { Observations } from './observations.ts';
import type { Indicator } from './programme.ts';

/** Why a check has no value. */
export type CheckAbsence =
  | 'notReported'
  | 'notSurveyed'
  | 'notApplicable'
  | 'nothingDue'
  | 'hidden'
  | 'tooFewScorers'
  | 'rejected';

/** One check of one subject over its window: numerator, denominator, value and score. */
export interface CheckFigure {
  indicator: string;
  /** Sums over the window; null where nothing was reported (or where the sample is hidden). */
  numerator: number | null;
  denominator: number | null;
  /** Items due before the window and still open, already counted in the denominator. */
  carryOver: number;
  /** numerator / denominator; null with a reason in `absence`. */
  value: number | null;
  /** 0 to 100 between the goalposts; null as `value`. */
  score: number | null;
  absence: CheckAbsence | null;
  /** What the numbers are a sample of. */
  sample: Indicator['sample'];
  /** 10-29 survey answers, fewer than 10 cases, or an exposure in which less than one event is to be expected: shown, flagged, not judged alone. */
  lowN: boolean;
  /** First and last Friday of the weeks that were pooled. */
  from: string;
  to: string;
  weeksReported: number;
}

/** Weeks in which a reading of that cadence still counts: two of its periods. */
const REACH: Record<Indicator['cadence'], number> = { weekly: 1, monthly: 9, quarterly: 27, halfYear: 53 };

/** 0-100 between the goalposts; 100 is good whichever way the indicator points. */
export function checkScore(indicator: Pick<Indicator, 'lo' | 'hi' | 'better'>, value: number): number {
  const t = (value - indicator.lo) / (indicator.hi - indicator.lo);
  return 100 * Math.min(1, Math.max(0, indicator.better === 'down' ? 1 - t : t));
}

let window: { week: string; weeks: number; fridays: readonly string[] } = { week: '', weeks: 0, fridays: [] };

/** The Fridays of a window. All figures of a table ask for the same one, so the last is kept. */
export function windowFridays(week: string, weeks: number): readonly string[] {
  if (window.week !== week || window.weeks !== weeks) window = { week, weeks, fridays: fridays(week, weeks) };
  return window.fridays;
}

interface Pool {
  numerator: number;
  denominator: number;
  carryOver: number;
  weeksReported: number;
  reason: 'notReported' | 'notSurveyed' | 'notApplicable' | 'rejected';
  from: string;
  to: string;
}

/**
 * The check over its window: weekly readings are pooled over the last `windowWeeks`; of a slower
 * cadence the latest reading within two periods counts. A reading without cases ("nothing due") and
 * one that was not made are different absences. (shared formula: methods, composites section 1)
 */
export function checkFigure(
  subject: string,
  indicator: Indicator,
  obs: Observations,
  week: string,
  rules: Pick<RulesRecord, 'windowWeeks' | 'hiddenBelow' | 'smallSampleBelow'>,
): CheckFigure {
  const pool =
    indicator.cadence === 'weekly'
      ? pooled(subject, indicator, obs, week, rules.windowWeeks)
      : latest(subject, indicator, obs, week);
  const base = {
    indicator: indicator.id,
    sample: indicator.sample,
    carryOver: pool.carryOver,
    from: pool.from,
    to: pool.to,
    weeksReported: pool.weeksReported,
    lowN: false,
  };
  const absent = (absence: CheckAbsence, shown: boolean): CheckFigure => ({
    ...base,
    numerator: shown ? pool.numerator : null,
    denominator: shown ? pool.denominator : null,
    value: null,
    score: null,
    absence,
  });
  if (pool.weeksReported === 0) return absent(pool.reason, false);
  const n = pool.denominator;
  if (n === 0) return absent('nothingDue', true);
  if (indicator.sample === 'survey' && n < rules.hiddenBelow) return { ...absent('hidden', false), denominator: n };
  if (indicator.sample === 'scorers' && n < 5) return absent('tooFewScorers', false);
  const value = pool.numerator / n;
  return {
    ...base,
    numerator: pool.numerator,
    denominator: n,
    value,
    score: checkScore(indicator, value),
    absence: null,
    lowN: isSmall(indicator, n, obs, pool, rules),
  };
}

/** Cases of administrative records below which a check is flagged. */
const FEW_CASES = 10;

/**
 * Whether a check rests on little. Of events in an exposure what counts is how many the district's rate of the same weeks
 * would give in it: under one, none and one say the same. (methods 2.2; indicators, smallSampleRule)
 */
function isSmall(
  indicator: Indicator,
  n: number,
  obs: Observations,
  pool: Pick<Pool, 'from' | 'to'>,
  rules: Pick<RulesRecord, 'smallSampleBelow'>,
): boolean {
  if (indicator.sample === 'survey') return n < rules.smallSampleBelow;
  if (indicator.measure !== 'countPerExposure') return indicator.sample === 'admin' && n < FEW_CASES;
  const all = { x: 0, n: 0 };
  for (let w = pool.to; w >= pool.from; w = addDays(w, -7)) {
    const { x, n: exposure } = obs.total(indicator.id, w);
    all.x += x;
    all.n += exposure;
  }
  // Alone in the district a unit expects just what it had: one is one, whatever the last bit says.
  return all.n > 0 && (n * all.x) / all.n < 1 - 1e-9;
}

function pooled(subject: string, indicator: Indicator, obs: Observations, week: string, windowWeeks: number): Pool {
  const weeks = windowFridays(week, windowWeeks);
  const pool: Pool = {
    numerator: 0,
    denominator: 0,
    carryOver: 0,
    weeksReported: 0,
    reason: 'notReported',
    from: weeks[0] ?? week,
    to: week,
  };
  const series = obs.series(subject, indicator.id);
  for (const w of weeks) {
    const r = series.get(w);
    if (r?.missing !== undefined) pool.reason = r.missing;
    else if (obs.refused(subject, indicator.id, w)) pool.reason = 'rejected';
    if (r === undefined || r.numerator === null || r.denominator === null) continue;
    pool.numerator += r.numerator;
    pool.denominator += r.denominator;
    pool.weeksReported += 1;
    if (w === week) pool.carryOver = r.carryOver ?? 0;
  }
  pool.denominator += pool.carryOver;
  return pool;
}

function latest(subject: string, indicator: Indicator, obs: Observations, week: string): Pool {
  const weeks = fridays(week, REACH[indicator.cadence]);
  const first = weeks[0] ?? week;
  const series = obs.series(subject, indicator.id);
  let reason: Pool['reason'] = 'notReported';
  for (let i = weeks.length - 1; i >= 0; i--) {
    const w = weeks[i] as string;
    const r = series.get(w);
    if (r?.missing !== undefined) reason = r.missing;
    else if (obs.refused(subject, indicator.id, w)) reason = 'rejected';
    if (r === undefined || r.numerator === null || r.denominator === null) continue;
    return { numerator: r.numerator, denominator: r.denominator, carryOver: 0, weeksReported: 1, reason, from: w, to: w };
  }
  return { numerator: 0, denominator: 0, carryOver: 0, weeksReported: 0, reason, from: first, to: week };
}
