import type { ConductRecord } from '../../contract/conduct.ts';
import type { Finding } from './finding.ts';
import { daysInOrder } from './order.ts';

/** Praise stands on the positive list alone; what must be put right has a day by which. */
export function conductSense(r: ConductRecord): Finding | null {
  if ((r.list === 'positive') !== (r.action === 'praise')) return { field: 'action', code: 'choice', value: r.action };
  if (r.list === 'positive' && r.dueOn !== null) return { field: 'dueOn', code: 'choice', value: r.dueOn };
  if (r.list === 'positive' && r.redressedOn !== null) return { field: 'redressedOn', code: 'choice', value: r.redressedOn };
  if (r.list === 'negative' && r.dueOn === null) return { field: 'dueOn', code: 'missing', value: null };
  return daysInOrder(r, ['enteredOn', 'dueOn']) ?? daysInOrder(r, ['enteredOn', 'redressedOn', 'expiresOn']);
}
