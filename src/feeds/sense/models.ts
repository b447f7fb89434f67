import type { ModelsFeedRecord } from '../../contract/models.ts';
import type { Finding } from './finding.ts';
import { daysInOrder } from './order.ts';

/** A case is written before it is taken up. */
export function modelsSense(r: ModelsFeedRecord): Finding | null {
  return r.kind === 'case' ? daysInOrder(r, ['writtenOn', 'adoptedOn']) : null;
}
