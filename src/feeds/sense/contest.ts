import type { ContestFeedRecord } from '../../contract/contest.ts';
import type { Finding } from './finding.ts';

/** A contest that is still to come has no check code. */
export function contestSense(r: ContestFeedRecord): Finding | null {
  if (r.kind === 'contest' && r.state === 'upcoming' && r.checkCode !== undefined)
    return { field: 'checkCode', code: 'choice', value: r.checkCode };
  return null;
}
