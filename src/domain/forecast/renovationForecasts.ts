import type { ProgressRecord, ProjectRecord } from '../../contract/renovation.ts';
import type { AnalysisContext } from '../analysis/context.ts';
import { asKnown } from '../asKnown.ts';
import { PHASE } from '../renovation.ts';
import { referenceClass } from './pace.ts';
import { type RenovationForecast, renovationForecast } from './renovationForecast.ts';
import { workingCurve } from './workingCurve.ts';
import { worksCalendar, worksWindow } from './worksSeason.ts';

/**
 * The forecast of every renovation project at the end of a week, by project id. Pure: the same records give the same
 * bytes. About 5,000 runs for each project; meant for a worker.
 */
export function renovationForecasts(context: AnalysisContext): RenovationForecast[] {
  const { records, week, knownAt, programme } = context;
  const calendar = worksCalendar(worksWindow(programme.rules));
  const projects: ProjectRecord[] = [];
  const progress = new Map<string, ProgressRecord[]>();
  for (const r of asKnown('renovation', records.renovation, knownAt)) {
    if (r.kind === 'project') projects.push(r);
    if (r.kind !== 'progress') continue;
    const held = progress.get(r.project);
    if (held === undefined) progress.set(r.project, [r]);
    else held.push(r);
  }
  const rowsOf = (p: ProjectRecord) => progress.get(p.id) ?? [];
  const finished = projects.flatMap((p) => {
    const curve = PHASE[p.stage] === 'done' ? workingCurve(p, rowsOf(p), week, calendar) : null;
    return curve === null ? [] : [curve];
  });
  const reference = referenceClass(finished);
  return projects.sort((a, b) => (a.id < b.id ? -1 : 1)).map((p) => renovationForecast(p, rowsOf(p), week, calendar, reference));
}
