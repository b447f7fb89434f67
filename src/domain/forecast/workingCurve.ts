import type { ProgressRecord, ProjectRecord } from '../../contract/renovation.ts';
import { addDays } from '../civil.ts';
import { fridayOf, type WorksCalendar } from './worksSeason.ts';

/** What was reported done by the end of a working week. */
export interface Earned {
  /** Working week of the plan, from 1; winter weeks carry the number of the last one before. */
  t: number;
  /** Friday of the report. */
  week: string;
  /** Cumulative per cent of the budget. */
  ev: number;
}

/** Plan and actual of a project in working weeks. */
export interface WorkingCurve {
  /** The Friday before the first week of the plan: week 0. */
  zero: string;
  /** Planned value in per cent at the end of each working week of the plan; the last is 100. */
  pv: number[];
  /** One for each working week with a report, oldest first. */
  earned: Earned[];
}

/** A stretch of the plan between two weeks that are known. */
interface Anchor {
  t: number;
  pv: number;
}

/** Planned values between the known ones: straight, week by week; never falling. */
function straight(anchors: readonly Anchor[], weeks: number): number[] {
  const pv: number[] = [];
  let k = 0;
  let most = 0;
  for (let t = 1; t <= weeks; t++) {
    while (k + 1 < anchors.length && (anchors[k + 1] as Anchor).t < t) k += 1;
    const [a, b] = [anchors[k] as Anchor, (anchors[k + 1] ?? anchors[k]) as Anchor];
    const value = b.t === a.t ? b.pv : a.pv + ((b.pv - a.pv) * (t - a.t)) / (b.t - a.t);
    most = Math.max(most, value);
    pv.push(most);
  }
  return pv;
}

/**
 * Cumulative plan and actual as per cent of the budget in working weeks. (methods, section 6)
 * The feed reports the plan week by week up to now. What lies before the first report and after the last is taken as
 * straight from nothing, and to 100 % at the planned end: only a project ahead of its plan reads the second.
 * @returns null where there is no plan to compare with: no budget, no rows, or no working week between its dates
 */
export function workingCurve(
  project: ProjectRecord,
  rows: readonly ProgressRecord[],
  week: string,
  calendar: WorksCalendar,
): WorkingCurve | null {
  const zero = addDays(fridayOf(project.plannedStart), -7);
  const weeks = calendar.between(zero, fridayOf(project.plannedEnd));
  const known = rows.filter((r) => r.week <= week).sort((a, b) => (a.week < b.week ? -1 : 1));
  if (project.budget === 0 || known.length === 0 || weeks === 0) return null;
  const planned = new Map<number, number>();
  const earned = new Map<number, Earned>();
  for (const r of known) {
    const t = calendar.between(zero, r.week);
    if (t > 0 && t < weeks) planned.set(t, (100 * r.planned) / project.budget);
    if (r.done !== null) earned.set(t, { t, week: r.week, ev: (100 * r.done) / project.budget });
  }
  const anchors = [{ t: 0, pv: 0 }, ...[...planned].map(([t, pv]) => ({ t, pv })), { t: weeks, pv: 100 }];
  return { zero, pv: straight(anchors, weeks), earned: [...earned.values()] };
}

/** Planned value at a point between two weeks of the plan (the reverse of earned schedule), per cent. */
export function plannedAt(pv: readonly number[], es: number): number {
  const c = Math.floor(es);
  const before = c === 0 ? 0 : (pv[c - 1] ?? 100);
  const after = pv[c] ?? 100;
  return before + (after - before) * (es - c);
}
