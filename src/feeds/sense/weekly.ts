import type { WeeklyFeedRecord } from '../../contract/weekly.ts';
import { weekday } from '../../domain/civil.ts';
import type { Finding } from './finding.ts';

let friday = '';

/** Whether a day is a Friday; records of one week mostly come one after the other. */
function isFriday(day: string): boolean {
  if (day === friday) return true;
  if (weekday(day) !== 5) return false;
  friday = day;
  return true;
}

/** A week is named by its Friday; both numbers or none; the reason only where there is none. */
export function weeklySense(r: WeeklyFeedRecord): Finding | null {
  if (!isFriday(r.week)) return { field: 'week', code: 'format', value: r.week };
  if ((r.numerator === null) !== (r.denominator === null)) return { field: 'denominator', code: 'missing', value: r.denominator };
  if (r.numerator === null && r.missing === undefined) return { field: 'missing', code: 'missing', value: null };
  if (r.numerator !== null && r.missing !== undefined) return { field: 'missing', code: 'choice', value: r.missing };
  return null;
}
