import type { ConcernsFeedRecord } from '../../contract/concerns.ts';
import type { Finding } from './finding.ts';
import { daysInOrder } from './order.ts';

/** Days in order; nothing is opened again or judged that was never closed. */
export function concernsSense(r: ConcernsFeedRecord): Finding | null {
  const finding =
    daysInOrder(r, ['receivedOn', 'dueOn']) ?? daysInOrder(r, ['receivedOn', 'dispatchedOn', 'closedOn', 'reopenedOn']);
  if (finding !== null) return finding;
  if (r.closedOn !== null) return null;
  if (r.reopenedOn !== undefined) return { field: 'reopenedOn', code: 'order', value: r.reopenedOn };
  return r.followUp === undefined ? null : { field: 'followUp', code: 'order', value: r.followUp };
}
