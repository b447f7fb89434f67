import type { RenovationFeedRecord } from '../../contract/renovation.ts';
import { weekday } from '../../domain/civil.ts';
import type { Finding } from './finding.ts';

/** Dates in order; progress is of a Friday. What is done against the budget is a cross check. */
export function renovationSense(r: RenovationFeedRecord): Finding | null {
  if (r.kind === 'project') {
    if (r.plannedEnd < r.plannedStart) return { field: 'plannedEnd', code: 'order', value: r.plannedEnd };
    if (r.actualEnd !== null && (r.actualStart === null || r.actualEnd < r.actualStart))
      return { field: 'actualEnd', code: 'order', value: r.actualEnd };
    if (r.pictureBefore !== undefined && r.pictureAfter !== undefined && r.pictureAfter.day < r.pictureBefore.day)
      return { field: 'pictureAfter.day', code: 'order', value: r.pictureAfter.day };
  }
  if (r.kind === 'progress' && weekday(r.week) !== 5) return { field: 'week', code: 'format', value: r.week };
  return null;
}
