import type { ProjectRecord, RenovationFeedRecord, WorkRecord } from '../contract/renovation.ts';
import { asKnown } from './asKnown.ts';
import { DEFAULT_WINDOW, rests, type WorksWindow } from './forecast/worksSeason.ts';

/** One Friday of a project: plan and actual as shares of the budget. */
export interface ProgressPoint {
  week: string;
  planned: number | null;
  /** Null where it was not reported; never filled in, least of all through winter. */
  done: number | null;
  /** Works rest: the Friday lies outside the season. */
  winter: boolean;
}

/** A project with its works and its weeks. */
export interface ProjectDetail {
  project: ProjectRecord;
  works: WorkRecord[];
  /** Works done and works there are, by class. */
  classes: Record<WorkRecord['itemClass'], { done: number; of: number }>;
  curve: ProgressPoint[];
}

/** The project of a compound by the end of a week; null where it has none. */
export function projectDetail(
  records: readonly RenovationFeedRecord[],
  compound: string,
  week: string,
  knownAt: number | null,
  season: WorksWindow = DEFAULT_WINDOW,
): ProjectDetail | null {
  const known = asKnown('renovation', records, knownAt);
  const project = known.find((r): r is ProjectRecord => r.kind === 'project' && r.compound === compound);
  if (project === undefined) return null;
  const works = known.filter((r): r is WorkRecord => r.kind === 'work' && r.project === project.id);
  const share = (x: number | null) => (x === null || project.budget === 0 ? null : x / project.budget);
  const curve = known
    .flatMap((r) => (r.kind === 'progress' && r.project === project.id && r.week <= week ? [r] : []))
    .sort((a, b) => (a.week < b.week ? -1 : 1))
    .map((r): ProgressPoint => ({ week: r.week, planned: share(r.planned), done: share(r.done), winter: rests(r.week, season) }));
  const count = (itemClass: WorkRecord['itemClass']) => {
    const own = works.filter((w) => w.itemClass === itemClass);
    return { done: own.filter((w) => w.actualEnd !== null && w.actualEnd <= week).length, of: own.length };
  };
  return {
    project,
    works,
    classes: { basic: count('basic'), improving: count('improving'), upgrading: count('upgrading') },
    curve,
  };
}
