import type { VisitsFeedRecord } from '../../contract/visits.ts';
import { shanghai, weekday } from '../../domain/civil.ts';
import type { Finding } from './finding.ts';

/** A visit is entered on its day or later; a round is of a Friday, and a bulletin has its number and its day together. */
export function visitsSense(r: VisitsFeedRecord): Finding | null {
  if (r.kind === 'visit' && r.day > shanghai(Date.parse(r.recordedAt)).day) return { field: 'day', code: 'future', value: r.day };
  if (r.kind !== 'round') return null;
  if (weekday(r.week) !== 5) return { field: 'week', code: 'format', value: r.week };
  if ((r.bulletinNo === undefined) !== (r.bulletinOn === undefined))
    return { field: r.bulletinNo === undefined ? 'bulletinNo' : 'bulletinOn', code: 'missing', value: undefined };
  return null;
}
