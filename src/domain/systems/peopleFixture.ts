import type { ConcernRecord } from '../../contract/concerns.ts';
import type { DistrictFeedRecord } from '../../contract/district.ts';
import type { ProgrammeFeedRecord } from '../../contract/programme.ts';
import type { WishRecord } from '../../contract/wishes.ts';
import { RULES, WEEK } from '../fixtures.ts';

/** A street with two communities and a compound in each, and small readable records, for tests of the people's systems. */
export { WEEK };

const stamp = { recordedAt: '2026-01-05T09:00:00+08:00', revision: 1 };
const name = (text: string) => ({ zh: text, en: text });

export const A = '220113001001';
export const B = '220113001002';

const compound = (id: string, community: string): DistrictFeedRecord => ({
  kind: 'compound',
  id,
  community,
  name: name(id),
  isOld: false,
  tier: 'ordinary',
  households: null,
  residents: null,
  buildings: null,
  builtYear: null,
  ...stamp,
});

export const DISTRICT: DistrictFeedRecord[] = [
  { kind: 'street', code: '220113001', name: name('street'), streetKind: 'subdistrict', urban: true, ...stamp },
  { kind: 'community', code: A, street: '220113001', name: name('A'), ...stamp },
  { kind: 'community', code: B, street: '220113001', name: name('B'), ...stamp },
  compound('a1', A),
  compound('b1', B),
];

export const PROGRAMME: ProgrammeFeedRecord[] = [{ ...RULES, gridHouseholdsFrom: 400, gridHouseholdsTo: 700 }];

/** A concern received and due on days, open unless it says more. */
export const concern = (id: string, receivedOn: string, dueOn: string, over: Partial<ConcernRecord> = {}): ConcernRecord => ({
  kind: 'concern',
  id,
  community: A,
  type: 'roads',
  channel: 'hotline',
  pressing: false,
  receivedOn,
  dispatchedOn: receivedOn,
  dueOn,
  closedOn: null,
  ...stamp,
  ...over,
});

/** A wish collected on a day, that waits unless it says more. */
export const wish = (id: string, collectedOn: string, over: Partial<WishRecord> = {}): WishRecord => ({
  kind: 'wish',
  id,
  community: A,
  type: 'goods',
  collectedOn,
  ...stamp,
  ...over,
});
