import type { ReadinessFeedRecord } from '../../contract/readiness.ts';
import type { Finding } from './finding.ts';
import { daysInOrder } from './order.ts';

/** No more posts are filled than there are; a plan is approved before it is gone through again. */
export function readinessSense(r: ReadinessFeedRecord): Finding | null {
  if (r.kind === 'duty' && r.filled > r.due) return { field: 'filled', code: 'sum', value: `${r.filled}/${r.due}` };
  if (r.kind === 'drill' && r.heldOn === null && r.participants !== null)
    return { field: 'participants', code: 'order', value: r.participants };
  return r.kind === 'plan' ? daysInOrder(r, ['approvedOn', 'reviewBy']) : null;
}
