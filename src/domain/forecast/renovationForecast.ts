import type { ProgressRecord, ProjectRecord } from '../../contract/renovation.ts';
import { addDays } from '../civil.ts';
import { PHASE } from '../renovation.ts';
import { seedOf } from '../statistics/random.ts';
import { earnedSchedule, forecast, type ReferenceClass } from '../statistics/renovation.ts';
import { ALL_DONE, gains } from './pace.ts';
import { plannedAt, type WorkingCurve, workingCurve } from './workingCurve.ts';
import { fridayOf, type WorksCalendar } from './worksSeason.ts';

/** Part of every seed: a change of the method changes the draws, a reload does not. */
export const FORECAST_VERSION = 'renovation-1';

/**
 * Where a project stands: 完工移交, 待验收 (all done, not accepted), 未开工, 刚开工 (under three working weeks), 正常, 关注,
 * 滞后 by SPI(t); 未报 (begun, nothing reported), 无计划 (no plan curve).
 */
export type ForecastStatus =
  | 'finished'
  | 'awaitingAcceptance'
  | 'notStarted'
  | 'justStarted'
  | 'onTrack'
  | 'watch'
  | 'behind'
  | 'notReported'
  | 'noPlan';

/** One Friday of the most likely course; share of the budget 0-1, level through winter. */
export interface CoursePoint {
  week: string;
  share: number;
}

/** What one project's own reports say about its end. Plain values: it crosses to and from a worker. */
export interface RenovationForecast {
  project: string;
  compound: string;
  status: ForecastStatus;
  /** Friday of the last report; null where nothing was reported. */
  week: string | null;
  /** Working weeks since then up to the week asked for, and whether they make the figures grey (two or more). */
  silentWeeks: number;
  stale: boolean;
  /** Friday of the last report with less done than the one before (返工), in the last eight working weeks. */
  rework: string | null;
  /** Working weeks of the plan gone by the last report, and all of them. */
  at: number;
  plannedWeeks: number;
  /** Week of the plan whose value has been earned, its ratio to `at`, and the weeks behind (negative) or ahead. */
  es: number | null;
  spiT: number | null;
  svT: number | null;
  /** Mean planned weeks earned per working week, and how many weeks it is the mean of. */
  pace: number | null;
  paceWeeks: number;
  plannedEnd: string;
  /** Fridays by which it is done in one, five, eight and nine of ten runs; null where nothing is forecast. */
  p10: string | null;
  p50: string | null;
  p80: string | null;
  p90: string | null;
  /** Calendar year of the week asked for, and the chance 0-1 to be done in it. */
  year: number;
  chanceThisYear: number | null;
  /** From the last report to the most likely end. */
  course: CoursePoint[];
}

const JUST_STARTED = 3;
const ON_TRACK = 0.95;
const WATCH = 0.85;
const STALE = 2;
const REWORK_WEEKS = 8;
/** Per cent of the budget; money is reported rounded. */
const REWORK_LEAST = 0.05;

const ACCEPTED: ReadonlySet<string> = new Set(['accepted', 'handedOver']);

function statusOf(project: ProjectRecord, curve: WorkingCurve | null, spiT: number | null): ForecastStatus {
  const last = curve?.earned.at(-1);
  if (ACCEPTED.has(project.stage)) return 'finished';
  if (project.stage === 'completed' || (last?.ev ?? 0) >= ALL_DONE) return 'awaitingAcceptance';
  const begun = PHASE[project.stage] !== 'notStarted' || (last?.ev ?? 0) > 0;
  if (!begun) return 'notStarted';
  if (curve === null) return 'noPlan';
  if (last === undefined) return 'notReported';
  if (last.t < JUST_STARTED || spiT === null) return 'justStarted';
  return spiT >= ON_TRACK ? 'onTrack' : spiT >= WATCH ? 'watch' : 'behind';
}

/** The last fall of what was reported done, where it is not long ago. */
function reworkOf(curve: WorkingCurve): string | null {
  const { earned } = curve;
  const since = (earned.at(-1)?.t ?? 0) - REWORK_WEEKS;
  const at = earned.findLastIndex((e, i) => i > 0 && e.t > since && e.ev < (earned[i - 1]?.ev ?? 0) - REWORK_LEAST);
  return earned[at]?.week ?? null;
}

/**
 * One project: earned schedule in working weeks, and the runs of its own pace to the end of its plan, laid on the
 * calendar. Winter has no working weeks, so no date ever falls between: what is not done by its start goes on in spring.
 * Where reports are missing for two working weeks or more, each run stands still in some of them. (methods, section 6)
 * @param week Friday the forecast is made at @param reference what finished compounds showed
 */
export function renovationForecast(
  project: ProjectRecord,
  rows: readonly ProgressRecord[],
  week: string,
  calendar: WorksCalendar,
  reference: ReferenceClass,
): RenovationForecast {
  const curve = workingCurve(project, rows, week, calendar);
  const last = curve?.earned.at(-1) ?? null;
  const earned = curve === null || last === null || last.t === 0 ? null : earnedSchedule(curve.pv, last.ev, last.t);
  const status = statusOf(project, curve, earned?.spiT ?? null);
  const own = curve === null ? [] : gains(curve);
  const silentWeeks = last === null ? 0 : calendar.between(last.week, week);
  const isOpen = !['finished', 'awaitingAcceptance'].includes(status);
  const judged = earned !== null && isOpen && status !== 'justStarted' && status !== 'notStarted';
  const year = Number(week.slice(0, 4));
  const out: RenovationForecast = {
    project: project.id,
    compound: project.compound,
    status,
    week: last?.week ?? null,
    silentWeeks,
    stale: isOpen && status !== 'notStarted' && silentWeeks >= STALE,
    rework: curve === null || !isOpen ? null : reworkOf(curve),
    at: last?.t ?? 0,
    plannedWeeks: curve?.pv.length ?? 0,
    es: judged ? earned.es : null,
    spiT: judged ? earned.spiT : null,
    svT: judged ? earned.svT : null,
    pace: own.length === 0 ? null : own.reduce((a, b) => a + b, 0) / own.length,
    paceWeeks: own.length,
    plannedEnd: project.plannedEnd,
    p10: null,
    p50: null,
    p80: null,
    p90: null,
    year,
    chanceThisYear: null,
    course: [],
  };
  if (curve === null || !isOpen || status === 'notReported' || status === 'noPlan') return out;
  return {
    ...out,
    ...simulated(project, curve, { week, status, own, silent: out.stale ? silentWeeks : 0, year }, calendar, reference),
  };
}

interface Now {
  week: string;
  status: ForecastStatus;
  own: readonly number[];
  silent: number;
  year: number;
}

function simulated(
  project: ProjectRecord,
  curve: WorkingCurve,
  now: Now,
  calendar: WorksCalendar,
  reference: ReferenceClass,
): Pick<RenovationForecast, 'p10' | 'p50' | 'p80' | 'p90' | 'chanceThisYear' | 'course'> {
  const last = curve.earned.at(-1);
  const idle = now.status === 'notStarted';
  // What has not begun begins when it is planned to, or now where that day has passed.
  const waiting = addDays(fridayOf(project.plannedStart), -7);
  const base = idle ? (waiting > now.week ? waiting : now.week) : (last?.week ?? now.week);
  const es = idle || last === undefined ? 0 : earnedSchedule(curve.pv, last.ev, 1).es;
  const plan = { weeks: curve.pv.length, earned: es };
  const left = calendar.between(base, `${now.year}-12-31`);
  const seed = seedOf(`${project.id}|${now.week}|${FORECAST_VERSION}`);
  const f = forecast(plan, now.own, { left, silent: now.silent }, reference, seed);
  // Nothing said so far that it was done, so it is not done before the week asked for.
  const on = (weeks: number) => {
    const day = calendar.later(base, weeks);
    return day < now.week ? now.week : day;
  };
  const p50 = on(f.p50);
  return {
    p10: on(f.p10),
    p50,
    p80: on(f.p80),
    p90: on(f.p90),
    chanceThisYear: f.pInWindow,
    course: course(curve.pv, es, base, p50, calendar),
  };
}

/** Longest course drawn, in weeks; beyond it the picture would say nothing. */
const LONGEST_COURSE = 156;

/** The most likely course: as much of the plan in each working week, nothing in winter. */
function course(pv: readonly number[], es: number, base: string, end: string, calendar: WorksCalendar): CoursePoint[] {
  const weeks = calendar.between(base, end);
  const points: CoursePoint[] = [];
  for (let week = base, k = 0; week <= end && k < LONGEST_COURSE; week = addDays(week, 7), k++) {
    const gone = weeks === 0 ? 1 : calendar.between(base, week) / weeks;
    points.push({ week, share: plannedAt(pv, es + (pv.length - es) * gone) / 100 });
  }
  return points;
}
