import type { VisitsFeedRecord } from '../../contract/visits.ts';
import { shanghai } from '../../domain/civil.ts';
import type { Finding } from './finding.ts';

/** A visit is entered on its day or later, never ahead of it. */
export function visitsSense(r: VisitsFeedRecord): Finding | null {
  if (r.kind === 'visit' && r.day > shanghai(Date.parse(r.recordedAt)).day) return { field: 'day', code: 'future', value: r.day };
  return null;
}
