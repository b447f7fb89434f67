import type { LinksFeedRecord } from '../../contract/links.ts';
import type { Finding } from './finding.ts';
import { daysInOrder } from './order.ts';

/** Days in order; law enforcement reports to compounds, so its link names one. */
export function linksSense(r: LinksFeedRecord): Finding | null {
  if (r.kind === 'linkItem') return daysInOrder(r, ['receivedOn', 'dueOn']) ?? daysInOrder(r, ['receivedOn', 'solvedOn']);
  return r.kind === 'link' ? daysInOrder(r, ['since', 'until']) : null;
}
