import type { WishesFeedRecord } from '../../contract/wishes.ts';
import type { Finding } from './finding.ts';
import { daysInOrder } from './order.ts';

/** Steps in order and none left out before a later one: nobody realises what was not claimed. */
export function wishesSense(r: WishesFeedRecord): Finding | null {
  const order = daysInOrder(r, [
    'collectedOn',
    'verifiedOn',
    'publishedOn',
    'claimedOn',
    'contactedOn',
    'realisedOn',
    'evaluatedOn',
  ]);
  if (order !== null) return order;
  const needs = [
    ['claimedOn', 'verifiedOn'],
    ['realisedOn', 'claimedOn'],
    ['evaluatedOn', 'realisedOn'],
    ['evaluation', 'evaluatedOn'],
  ] as const;
  for (const [later, earlier] of needs)
    if (r[later] !== undefined && r[earlier] === undefined) return { field: earlier, code: 'missing', value: undefined };
  if (r.realisedOn === undefined) return null;
  const ended = (['expiredOn', 'withdrawnOn'] as const).find((f) => r[f] !== undefined);
  return ended === undefined ? null : { field: ended, code: 'order', value: r[ended] };
}
