import type { RenovationFeedRecord } from '../contract/renovation.ts';
import { asKnown } from './asKnown.ts';
import { DEFAULT_WINDOW, rests, type WorksWindow } from './forecast/worksSeason.ts';
import type { ProgressPoint } from './project.ts';

/**
 * Plan and actual of all projects together, as shares of their budgets. The plan of a project without a row that week is
 * unknown, and so is the sum; before its first row it has not begun. An actual that one project did not report is a gap.
 * @param weeks Fridays, oldest first
 */
export function worksCurve(
  records: readonly RenovationFeedRecord[],
  weeks: readonly string[],
  knownAt: number | null,
  season: WorksWindow = DEFAULT_WINDOW,
): ProgressPoint[] {
  const known = asKnown('renovation', records, knownAt);
  const projects = known.flatMap((r) => (r.kind === 'project' ? [r] : []));
  const budget = projects.reduce((sum, p) => sum + p.budget, 0);
  const rows = new Map<string, Map<string, { planned: number; done: number | null }>>();
  const first = new Map<string, string>();
  for (const r of known) {
    if (r.kind !== 'progress') continue;
    const own = rows.get(r.project) ?? new Map();
    own.set(r.week, r);
    rows.set(r.project, own);
    const f = first.get(r.project);
    if (f === undefined || r.week < f) first.set(r.project, r.week);
  }
  return weeks.map((week): ProgressPoint => {
    let planned = 0;
    let done: number | null = 0;
    for (const p of projects) {
      const row = rows.get(p.id)?.get(week);
      // Before its first row a project has not begun: nothing planned, nothing done.
      if (row === undefined && (first.get(p.id) ?? '9999') > week) continue;
      if (row === undefined || row.done === null) done = null;
      else if (done !== null) done += row.done;
      planned += row?.planned ?? 0;
      if (row === undefined) return { week, planned: null, done: null, winter: rests(week, season) };
    }
    return {
      week,
      planned: budget === 0 ? null : planned / budget,
      done: budget === 0 || done === null ? null : done / budget,
      winter: rests(week, season),
    };
  });
}
