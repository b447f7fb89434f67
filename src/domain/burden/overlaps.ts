import type { FeedName } from '../../contract/envelope.ts';

/** Another place where the same figure is sent already: cases of a feed it can be counted from, or another check. */
export type Elsewhere = { feed: FeedName } | { check: string };

/** Which checks ask for what is sent elsewhere. A default of ours; the district may say otherwise. */
export interface OverlapRules {
  official: boolean;
  byCheck: ReadonlyMap<string, Elsewhere>;
}

/** By the definitions of the sample rubric: same numerator, same denominator, same cases. */
export const DEFAULT_OVERLAPS: OverlapRules = {
  official: false,
  byCheck: new Map<string, Elsewhere>([
    ['W1', { feed: 'ledger' }],
    ['W3a', { feed: 'concerns' }],
    ['W3b', { feed: 'concerns' }],
    ['W4', { feed: 'renovation' }],
    ['W5a', { feed: 'wishes' }],
    ['G1b', { feed: 'fourChiefs' }],
    ['E2b', { feed: 'fourChiefs' }],
    ['E2a', { feed: 'concerns' }],
    ['E3b', { feed: 'reviews' }],
    ['E5b', { check: 'G2a' }],
    ['E6b', { check: 'G3b' }],
    ['E7b', { check: 'W4' }],
    ['E8a', { check: 'G8a' }],
    ['G7b', { feed: 'wishes' }],
  ]),
};
