import { addDays } from '../civil.ts';
import { predictProp } from '../statistics/index.ts';
import { type Pool, pooled } from './points.ts';
import type { Question } from './report.ts';
import type { Calendar, WeeklySeries } from './series.ts';

/**
 * Chance under which something is worth a question. With 480 series and four kinds of question fewer than one question in
 * five weeks is asked without a cause.
 */
const RARE = 1e-4;
/** Weeks a habit is looked for in, and the least that make one. */
const LOOK_BACK = 12;
const LEAST_ON_THRESHOLD = 6;
const LEAST_REPEATS = 6;
const LEAST_CASES = 5;
/** Weeks before a count that are compared with the weeks before them, and how long a count is asked about. */
const RUSH_WEEKS = 2;
const QUIET_WEEKS = 8;
const ASKED_FOR_WEEKS = 8;
const FELL_BACK = 0.05;

/** Ends of the quarters, when results are counted. */
const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];

/** Chance of at least k successes in independent tries with these chances. */
function atLeast(k: number, chances: readonly number[]): number {
  let mass = [1];
  for (const p of chances) {
    const next = new Array<number>(mass.length + 1).fill(0);
    mass.forEach((m, i) => {
      next[i] = (next[i] as number) + m * (1 - p);
      next[i + 1] = (next[i + 1] as number) + m * p;
    });
    mass = next;
  }
  return mass.slice(k).reduce((a, b) => a + b, 0);
}

/** Chance of exactly x of n. */
function binomial(x: number, n: number, p: number): number {
  let c = 1;
  for (let i = 0; i < x; i++) c *= (n - i) / (i + 1);
  return c * p ** x * (1 - p) ** (n - x);
}

/**
 * Whether a check counts things that come and go. With a fixed number, posts or the items of a list, the same value for
 * months is what one expects, and nothing to ask about.
 */
function isFlow(s: WeeklySeries, t: number): boolean {
  const sizes = s.n.slice(0, t + 1).filter((n) => n !== null);
  return sizes.some((n) => n !== sizes[0]);
}

/** Values that stop exactly where the target is reached, far more often than chance would have it. */
function onThreshold(s: WeeklySeries, t: number, target: number): Question | null {
  const weeks: number[] = [];
  for (let i = Math.max(0, t - LOOK_BACK + 1); i <= t; i++)
    if (s.x[i] !== null && (s.n[i] as number) >= LEAST_CASES) weeks.push(i);
  const pool = pooled(s, t, LOOK_BACK);
  if (weeks.length < LEAST_ON_THRESHOLD || pool.n === 0) return null;
  // The least number of good cases that reaches the target; where that is all of them there is no edge to stop at.
  const edge = (i: number) => Math.ceil((s.n[i] as number) * target - 1e-9);
  const open = weeks.filter((i) => edge(i) < (s.n[i] as number));
  const hits = open.filter((i) => s.x[i] === edge(i)).length;
  if (hits < LEAST_ON_THRESHOLD) return null;
  const p = pool.x / pool.n;
  const chance = atLeast(
    hits,
    open.map((i) => binomial(edge(i), s.n[i] as number, p)),
  );
  if (chance >= RARE) return null;
  return { subject: s.subject, indicator: s.indicator, kind: 'onThreshold', weeks: hits, of: open.length, threshold: target };
}

/** The same two numbers week after week. */
function repeated(s: WeeklySeries, t: number): Question | null {
  const [x, n] = [s.x[t] ?? null, s.n[t] ?? null];
  if (x === null || n === null || n < LEAST_CASES || x === n || x === 0) return null;
  let weeks = 1;
  while (t - weeks >= 0 && s.x[t - weeks] === x && s.n[t - weeks] === n) weeks += 1;
  if (weeks < LEAST_REPEATS) return null;
  return { subject: s.subject, indicator: s.indicator, kind: 'repeated', weeks, x, n };
}

/** Not one bad case for weeks, where the others show that some are to be expected. */
function allPerfect(s: WeeklySeries, t: number, all: Pool): Question | null {
  const own = pooled(s, t, LOOK_BACK);
  const perfect = s.better === 'up' ? own.x === own.n : own.x === 0;
  const others = { x: all.x - own.x, n: all.n - own.n };
  if (!perfect || own.weeks < LOOK_BACK || others.n === 0) return null;
  const peers = others.x / others.n;
  if (!(peers > 0 && peers < 1) || peers ** own.n >= RARE) return null;
  return { subject: s.subject, indicator: s.indicator, kind: 'allPerfect', weeks: own.weeks, n: own.n, peers };
}

/** Fridays of the last weeks that closed before a quarter's end, not after the judged week, newest first. */
function counts(cal: Calendar, t: number): number[] {
  const out: number[] = [];
  for (let i = t; i > Math.max(0, t - ASKED_FOR_WEEKS); i--) {
    const week = cal.weeks[i] as string;
    const next = addDays(week, 7);
    const year = week.slice(0, 4);
    if (QUARTER_ENDS.some((end) => `${year}-${end}` >= week && `${year}-${end}` < next)) out.push(i);
  }
  return out;
}

/** A jump just before a count that is gone soon after. */
function beforeCount(s: WeeklySeries, cal: Calendar, t: number): Question | null {
  for (const i of counts(cal, t)) {
    const before = pooled(s, i - RUSH_WEEKS, QUIET_WEEKS);
    const at = pooled(s, i, RUSH_WEEKS);
    if (before.weeks < QUIET_WEEKS / 2 || at.n === 0) continue;
    const jump = predictProp(before.x, before.n, at.x, at.n);
    if (!((s.better === 'up' ? jump.upper : jump.lower) < RARE)) continue;
    const after = pooled(s, t, t - i);
    // A rise that stays is an improvement, not a question.
    if (t - i < RUSH_WEEKS || after.n === 0) continue;
    const fall = predictProp(at.x, at.n, after.x, after.n);
    if (!((s.better === 'up' ? fall.lower : fall.upper) < FELL_BACK)) continue;
    return {
      ...{ subject: s.subject, indicator: s.indicator, kind: 'beforeCount', count: cal.weeks[i] as string },
      ...{ before: before.x / before.n, at: at.x / at.n, after: after.x / after.n },
    };
  }
  return null;
}

/**
 * What in the records of the last weeks may be asked about: values that stop at the target, identical repeats, nothing but
 * perfect weeks, a jump just before the quarter's count. They are questions to people who know, never charges (methods 3.7).
 * @param targets target of each indicator
 */
export function questions(
  series: readonly WeeklySeries[],
  cal: Calendar,
  t: number,
  targets: ReadonlyMap<string, number>,
): Question[] {
  const shares = series.filter((s) => s.measure === 'share' && s.hiddenBelow === 0);
  const all = new Map<string, Pool>();
  for (const s of shares) {
    const own = pooled(s, t, LOOK_BACK);
    const sum = all.get(s.indicator);
    if (sum === undefined) all.set(s.indicator, own);
    else {
      sum.x += own.x;
      sum.n += own.n;
    }
  }
  return shares.flatMap((s) => {
    const asked = [
      isFlow(s, t) ? onThreshold(s, t, targets.get(s.indicator) ?? 1) : null,
      isFlow(s, t) ? repeated(s, t) : null,
      allPerfect(s, t, all.get(s.indicator) as Pool),
      beforeCount(s, cal, t),
    ];
    return asked.filter((q) => q !== null);
  });
}
