import type { LedgerFeedRecord } from '../../contract/ledger.ts';
import type { Finding } from './finding.ts';
import { daysInOrder } from './order.ts';

/** Days in order; a new limit only with an extension, and an extension only with one. */
export function ledgerSense(r: LedgerFeedRecord): Finding | null {
  if (r.kind === 'item') return daysInOrder(r, ['foundOn', 'dueOn', 'lookBackOn']);
  if ((r.to === 'extended') !== (r.dueOn !== undefined))
    return { field: 'dueOn', code: r.dueOn === undefined ? 'missing' : 'choice', value: r.dueOn };
  return null;
}
