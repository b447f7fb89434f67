import type { PropertyFeedRecord } from '../../contract/property.ts';
import type { Finding } from './finding.ts';
import { daysInOrder } from './order.ts';

/** An abandoned compound has nobody who manages it, and a service ends after it began. */
export function propertySense(r: PropertyFeedRecord): Finding | null {
  if (r.kind === 'service') return daysInOrder(r, ['since', 'until']);
  if (r.kind !== 'management' || r.mode !== 'abandoned') return null;
  if (r.provider !== null) return { field: 'provider', code: 'sum', value: r.provider.zh };
  return r.redHeart || r.branch ? { field: r.redHeart ? 'redHeart' : 'branch', code: 'sum', value: true } : null;
}
