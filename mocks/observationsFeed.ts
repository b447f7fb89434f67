import type { IndicatorRecord } from '../src/contract/programme.ts';
import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';
import { addDays, fridays } from '../src/domain/civil.ts';
import { DIVISIONS } from './divisions.ts';
import data from './indicators.json' with { type: 'json' };
import { COMPOUNDS, URBAN } from './places.ts';
import { type Random, random } from './random.ts';

/** A true change hidden in the noise: a step of the level; read by tests alone. */
export interface HiddenChange {
  subject: string;
  indicator: string;
  /** Friday of the first week at the new level. */
  week: string;
  /** True shares (0-1) on both sides of the step, without season and week-to-week noise. */
  before: number;
  after: number;
  /** The step in binomial standard deviations of one week at the new level, negative for worse. */
  sigma: number;
}

export type Indicator = Omit<IndicatorRecord, 'recordedAt' | 'revision'>;
export const INDICATORS = data.indicators as unknown as Indicator[];
/** Chance that a rise, or a fall, is tried in a series of proportions. */
const RISES = 0.08;
const FALLS = 0.85;
/** Score (0-100) of a check after its fall. */
const FALLEN = 32;
const GOODS = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7', 'G8'];
export const WEEKS = 52;

/** Lit stars each compound shall end with (by position); 0 marks the one that fell silent. */
const LIT = [8, 7, 8, 8, 7, 5, 6, 4, 6, 5, 7, 6, 5, 6, 7, 0, 5, 6, 4, 7, 5, 6, 8, 3, 6, 5, 6, 5, 4, 7];
const SILENT = 15;
const SILENT_WEEKS = 5;
/** Compounds that lost a star in the last week: one criterion crosses the line. */
const LOST = new Map([
  [9, 'G4'],
  [17, 'G5'],
]);
/** Small surveys (window of 10 to 29) and few call-backs (window under 10, hidden). */
const SMALL_SURVEY = new Set([13, 24]);
const FEW_CALLBACKS = new Set([20]);

/** Rises that nobody could miss, and since when (weeks before the last): something to be glad of. */
const LIFTED = new Map([
  ['c23', 'G8a'],
  ['c11', 'G8a'],
]);
const LIFTED_SIGMA = 4;
const LIFTED_WEEKS = 9;
/** The same two numbers for weeks: something to ask about. */
const REPEATED = { subject: 'c22', indicator: 'G7a', weeks: 8, numerator: 4, denominator: 5 };

/** Cases a week of each indicator: mean of a Poisson, or a fixed number. */
export const CASES: Record<string, number> = {
  G2a: 4,
  G2b: 5,
  G3a: 6,
  G4a: 9,
  G4b: 4,
  G5b: 5,
  G6a: 9,
  G6b: 3,
  G7a: 3,
  G7b: 4,
  G8a: 15,
  G8b: 13,
  W1: 5,
  W2: 8,
  W3a: 8,
  W3b: 9,
  W4: 2,
  W5a: 3,
  W5b: 3,
  W6: 3,
};
export const FIXED: Record<string, number> = { G1a: 4, G1b: 14, G5a: 8, E1a: 5 };

interface Level {
  /** Chance of a good case (share) or events per unit of exposure, by week. */
  at(week: number): number;
  cases: number;
  exposure: number;
}

const isCold = (friday: string) => ['11', '12', '01', '02', '03'].includes(friday.slice(5, 7));
const WINTER = new Set(['G4a', 'G5b', 'G4b']);

/** Where between the goalposts (0-100) a value lies that gives this score. */
export const goalValue = (i: Indicator, score: number) =>
  i.better === 'up' ? i.lo + (score / 100) * (i.hi - i.lo) : i.hi - (score / 100) * (i.hi - i.lo);

interface Cell {
  numerator: number;
  denominator: number;
}

/** One draw of a 52-week series. */
function series(i: Indicator, level: Level, weeks: readonly string[], r: Random): Cell[] {
  let drift = 0;
  const fixed = FIXED[i.id];
  return weeks.map((friday, w) => {
    drift = 0.3 * drift + 0.015 * r.normal();
    const winter = WINTER.has(i.id) && isCold(friday) ? -0.04 : 0;
    if (i.measure === 'countPerExposure')
      return { numerator: r.poisson(Math.max(0, level.at(w)) * level.exposure), denominator: level.exposure };
    const p = Math.min(0.995, Math.max(0.02, level.at(w) + drift + winter));
    const n =
      fixed ?? (i.sample === 'survey' && level.cases >= 10 ? Math.max(8, r.poisson(level.cases)) : r.poisson(level.cases));
    return { numerator: r.binomial(n, p), denominator: n };
  });
}

/** Score of a criterion over the four weeks ending at `end`, by the published formula. */
function windowScore(indicators: readonly Indicator[], cells: readonly Cell[][], end: number): number | null {
  let weight = 0;
  let sum = 0;
  indicators.forEach((i, k) => {
    const window = (cells[k] as Cell[]).slice(end - 3, end + 1);
    const n = window.reduce((t, c) => t + c.denominator, 0);
    const x = window.reduce((t, c) => t + c.numerator, 0);
    if (n === 0 || (i.sample === 'survey' && n < 10)) return;
    const t = (x / n - i.lo) / (i.hi - i.lo);
    sum += i.weight * 100 * Math.min(1, Math.max(0, i.better === 'up' ? t : 1 - t));
    weight += i.weight;
  });
  return weight < 0.5 ? null : sum / weight;
}

/** All observations of a year and the changes hidden in them. */
export function observationFeed(last: string): {
  weekly: WeeklyFeedRecord[];
  standing: WeeklyFeedRecord[];
  truth: HiddenChange[];
} {
  const weeks = fridays(last, WEEKS);
  const truth: HiddenChange[] = [];
  const weekly: WeeklyFeedRecord[] = [];
  for (const c of COMPOUNDS.keys()) weekly.push(...compoundSeries(c, weeks, truth));
  const communities = DIVISIONS.filter((d) => URBAN.includes(d.code)).flatMap((d) => d.communities.map(([code]) => code));
  const old = new Set(COMPOUNDS.filter((c) => c.isOld).map((c) => c.community));
  for (const code of communities) weekly.push(...communitySeries(code, weeks, old.has(code)));
  return { weekly, standing: communities.flatMap((code) => standingSeries(code, weeks)), truth };
}

function compoundSeries(c: number, weeks: readonly string[], truth: HiddenChange[]): WeeklyFeedRecord[] {
  const compound = COMPOUNDS[c] as (typeof COMPOUNDS)[number];
  const { id, placeholder } = compound;
  const households = compound.households ?? 240;
  const pick = random(`lit-${id}`);
  const lost = LOST.get(c);
  const want = LIT[c] === 0 ? 5 : (LIT[c] as number);
  // G8 is mandatory and stays lit for all but the weakest; the others are chosen by lot.
  const order = GOODS.filter((g) => g !== lost).sort((a, b) => (a === 'G8' ? -1 : b === 'G8' ? 1 : 0) || pick.next() - 0.5);
  const litSet = new Set(order.slice(0, want));
  const rows: WeeklyFeedRecord[] = [];
  for (const g of GOODS) {
    const indicators = INDICATORS.filter((i) => i.criterion === g);
    const isLit = litSet.has(g);
    const quality = g === lost ? 79 : isLit ? 91 : 66;
    const changes = indicators.map((): HiddenChange | null => null);
    const levels = indicators.map((i, k): Level => {
      const usual = goalValue(
        i,
        i.measure === 'checklist' ? (isLit ? 97 : 70) : i.id === 'G8a' && isLit ? 83 : quality + (i.id === 'G8b' ? 4 : 0),
      );
      const cases = i.id === 'G8a' && SMALL_SURVEY.has(c) ? 5 : i.id === 'G8b' && FEW_CALLBACKS.has(c) ? 1.4 : (CASES[i.id] ?? 5);
      const change = placeholder === true && c !== SILENT && g !== lost ? hiddenChange(id, i, usual, cases, isLit, weeks) : null;
      changes[k] = change;
      const exposure = Math.round(households) / 1000;
      const at = (w: number) => (change === null ? usual : (weeks[w] as string) < change.week ? change.before : change.after);
      return { at, cases, exposure };
    });
    const cells = acceptedSeries(id, g, indicators, levels, weeks, isLit, g === lost);
    indicators.forEach((i, k) => {
      const change = changes[k];
      if (change) truth.push(change);
      rows.push(
        ...asRecords(id, i.id, cells[k] as Cell[], weeks, {
          placeholder: placeholder === true,
          silentFrom: c === SILENT ? WEEKS - SILENT_WEEKS : WEEKS,
        }),
      );
    });
  }
  return rows;
}

/** Draws until the star stands where the story wants it in the last two weeks; the noise stays real. */
function acceptedSeries(
  id: string,
  g: string,
  indicators: readonly Indicator[],
  levels: readonly Level[],
  weeks: readonly string[],
  isLit: boolean,
  isLost: boolean,
): Cell[][] {
  const end = weeks.length - 1;
  let cells: Cell[][] = [];
  for (let attempt = 0; attempt < 4000; attempt++) {
    cells = indicators.map((i, k) =>
      repeated(id, i.id, series(i, levels[k] as Level, weeks, random(`${id}-${g}-${i.id}-${attempt}`))),
    );
    const now = windowScore(indicators, cells, end);
    const before = windowScore(indicators, cells, end - 1);
    if (now === null || before === null) continue;
    const ok = isLost
      ? before >= 80.5 && now < 79.5 && now > 70
      : isLit
        ? now >= 82 && before >= 82
        : now < 78.5 && before < 78.5 && now > 45;
    if (ok) break;
  }
  return cells;
}

/** The series with the numbers of REPEATED in its last weeks; others as they are. */
function repeated(subject: string, indicator: string, cells: Cell[]): Cell[] {
  if (subject !== REPEATED.subject || indicator !== REPEATED.indicator) return cells;
  const { numerator, denominator } = REPEATED;
  return cells.map((c, w) => (w < cells.length - REPEATED.weeks ? c : { numerator, denominator }));
}

/**
 * A true change by lot: up to the usual level of a lit star, or down to a level well under that of a
 * weak one; never from beyond what a share can be.
 */
function hiddenChange(
  subject: string,
  i: Indicator,
  usual: number,
  cases: number,
  isLit: boolean,
  weeks: readonly string[],
): HiddenChange | null {
  if (i.measure !== 'proportion') return null;
  if (isLit && LIFTED.get(subject) === i.id) {
    const before = usual - LIFTED_SIGMA * Math.sqrt((usual * (1 - usual)) / cases);
    return {
      subject,
      indicator: i.id,
      week: weeks[weeks.length - LIFTED_WEEKS] as string,
      before,
      after: usual,
      sigma: LIFTED_SIGMA,
    };
  }
  const r = random(`change-${subject}-${i.id}`);
  if (r.next() > (isLit ? RISES : FALLS)) return null;
  const after = isLit ? usual : goalValue(i, FALLEN);
  const sigma = (isLit ? 1 : -1) * (r.next() < 0.6 ? 2 : 1.5);
  const before = after - sigma * Math.sqrt((after * (1 - after)) / cases);
  if (before < 0.05 || before > 0.98) return null;
  return { subject, indicator: i.id, week: weeks[weeks.length - r.int(4, 12)] as string, before, after, sigma };
}

function communitySeries(code: string, weeks: readonly string[], hasOld: boolean): WeeklyFeedRecord[] {
  const r = random(`community-${code}`);
  const base = 0.885 + 0.06 * r.next();
  return INDICATORS.filter((i) => i.subject === 'community' && i.cadence === 'weekly').flatMap((i) => {
    if (i.id === 'W4' && !hasOld) {
      return weeks.map((week) => ({
        week,
        subject: code,
        indicator: i.id,
        numerator: null,
        denominator: null,
        missing: 'notApplicable' as const,
        recordedAt: recordedAt(week),
        revision: 1,
      }));
    }
    const level = base + 0.03 * (r.next() - 0.5);
    const cells = series(i, { at: () => level, cases: CASES[i.id] ?? 4, exposure: 1 }, weeks, random(`${code}-${i.id}`));
    const carries = i.id === 'W1' || i.id === 'W3a';
    const register = i.id === 'W3a';
    return asRecords(code, i.id, cells, weeks, { placeholder: false, silentFrom: WEEKS, carries, register });
  });
}

const EVERY: Record<string, number> = { monthly: 4, quarterly: 13, halfYear: 26 };

/** The checks of slower rhythm: projects (八个工程) of the communities. */
function standingSeries(code: string, weeks: readonly string[]): WeeklyFeedRecord[] {
  const r = random(`projects-${code}`);
  const weak = new Set(['E4', 'E5', 'E6', 'E7', 'E8', 'E1', 'E2', 'E3'].filter((_, k) => k < 4 && r.next() < 0.3).slice(0, 3));
  return INDICATORS.filter((i) => i.subject === 'community' && i.cadence !== 'weekly').flatMap((i) => {
    const step = EVERY[i.cadence] ?? 13;
    const offset = (weeks.length - 1) % step;
    return weeks.flatMap((week, w): WeeklyFeedRecord[] => {
      if (w % step !== offset) return [];
      const good = !weak.has(i.criterion);
      const p = Math.min(0.995, goalValue(i, good ? 92 : 70) + 0.01 * r.normal());
      const cell = standingCell(i, p, good, r);
      return [
        {
          week,
          subject: code,
          indicator: i.id,
          numerator: cell.numerator,
          denominator: cell.denominator,
          recordedAt: recordedAt(week),
          revision: 1,
        },
      ];
    });
  });
}

function standingCell(i: Indicator, p: number, good: boolean, r: Random): Cell {
  if (i.measure === 'score') {
    const marks = Array.from({ length: 7 }, () => Math.round(2 * (goalValue(i, good ? 85 : 70) + 2 * r.normal())) / 2);
    return { numerator: marks.reduce((a, b) => a + Math.min(100, b), 0), denominator: 7 };
  }
  if (i.measure === 'countPerExposure') return { numerator: r.poisson(Math.max(0, p) * 4), denominator: 4 };
  const n = FIXED[i.id] ?? (i.sample === 'survey' ? 60 + r.int(0, 60) : 12 + r.int(0, 14));
  const x = Math.round(n * p);
  return { numerator: Math.min(n, good ? Math.ceil(n * p) : x), denominator: n };
}

const recordedAt = (week: string) => `${week}T16:30:00+08:00`;

/** Weeks after which an item that is still open leaves the window and is carried over. */
const CARRY_AFTER = 4;

/** What is carried over was not closed on time in its own week; only where a register of single items has to say the same. */
const couldCarry = (then: Cell | undefined, register = false): boolean =>
  !register || (then !== undefined && then.numerator < then.denominator);

/** Cells as records: some rows absent, some saying why, a few corrected ten days later. */
function asRecords(
  subject: string,
  indicator: string,
  cells: readonly Cell[],
  weeks: readonly string[],
  how: { placeholder: boolean; silentFrom: number; carries?: boolean; register?: boolean },
): WeeklyFeedRecord[] {
  const r = random(`record-${subject}-${indicator}`);
  return weeks.flatMap((week, w): WeeklyFeedRecord[] => {
    const cell = cells[w] as Cell;
    const luck = r.next();
    if (w >= how.silentFrom) return [];
    const early = w < weeks.length - 6;
    if (how.placeholder && early && luck < 0.012) return [];
    const base = { week, subject, indicator, recordedAt: recordedAt(week), revision: 1 };
    if (how.placeholder && early && luck < 0.022)
      return [{ ...base, numerator: null, denominator: null, missing: luck < 0.017 ? 'notReported' : 'notSurveyed' }];
    const row: WeeklyFeedRecord = { ...base, numerator: cell.numerator, denominator: cell.denominator };
    if (how.carries === true) row.carryOver = luck < 0.25 && couldCarry(cells[w - CARRY_AFTER], how.register) ? 1 : 0;
    if (how.placeholder && early && luck > 0.994 && cell.numerator > 0) {
      return [
        { ...row, numerator: cell.numerator - 1 },
        { ...row, revision: 2, recordedAt: `${addDays(week, 10)}T10:00:00+08:00` },
      ];
    }
    return [row];
  });
}
