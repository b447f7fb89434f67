import type { WeeklyFeedRecord } from '../../contract/weekly.ts';
import { weekday } from '../../domain/civil.ts';
import type { Finding } from './finding.ts';

/** A week is named by its Friday; both numbers or none; the reason only where there is none. */
export function weeklySense(r: WeeklyFeedRecord): Finding | null {
  if (weekday(r.week) !== 5) return { field: 'week', code: 'format', value: r.week };
  if ((r.numerator === null) !== (r.denominator === null)) return { field: 'denominator', code: 'missing', value: r.denominator };
  if (r.numerator === null && r.missing === undefined) return { field: 'missing', code: 'missing', value: null };
  if (r.numerator !== null && r.missing !== undefined) return { field: 'missing', code: 'choice', value: r.missing };
  return null;
}
