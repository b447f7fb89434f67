import type { ReviewsFeedRecord } from '../../contract/reviews.ts';
import { shanghai } from '../../domain/civil.ts';
import type { Finding } from './finding.ts';

/** A review needs somebody who gave marks; neither is entered before its day. */
export function reviewsSense(r: ReviewsFeedRecord): Finding | null {
  const entered = shanghai(Date.parse(r.recordedAt)).day;
  if (r.kind === 'survey') return r.surveyedOn > entered ? { field: 'surveyedOn', code: 'future', value: r.surveyedOn } : null;
  if (r.scorers === 0) return { field: 'scorers', code: 'range', value: r.scorers };
  return r.heldOn > entered ? { field: 'heldOn', code: 'future', value: r.heldOn } : null;
}
