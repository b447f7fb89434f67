import type { FeedName } from '../../contract/envelope.ts';

/** Another place where the same figure is sent already: cases of a feed it can be counted from, or another check. */
export type Elsewhere = { feed: FeedName } | { check: string };

/** Which checks ask for what is sent elsewhere. A default of ours; the district may say otherwise. */
export interface OverlapRules {
  official: boolean;
  /** For each check where else: the first of them that is sent counts. */
  byCheck: ReadonlyMap<string, readonly Elsewhere[]>;
}

/**
 * By the definitions of the sample rubric: the same cases, so that the figure can be counted from what is sent there. The
 * readiness checklist (E1a) is not among them: two of its five items stand in no feed.
 */
export const DEFAULT_OVERLAPS: OverlapRules = {
  official: false,
  byCheck: new Map<string, readonly Elsewhere[]>([
    ['W1', [{ feed: 'ledger' }]],
    ['W3a', [{ feed: 'concerns' }]],
    ['W3b', [{ feed: 'concerns' }]],
    ['W4', [{ feed: 'renovation' }]],
    ['W5a', [{ feed: 'wishes' }]],
    ['G1b', [{ feed: 'fourChiefs' }]],
    ['E2b', [{ feed: 'fourChiefs' }]],
    ['E2a', [{ feed: 'concerns' }]],
    ['E3b', [{ feed: 'reviews' }]],
    ['E5b', [{ feed: 'councils' }, { check: 'G2a' }]],
    ['E6b', [{ check: 'G3b' }]],
    ['E7b', [{ check: 'W4' }]],
    ['E8a', [{ check: 'G8a' }]],
    ['G7b', [{ feed: 'wishes' }]],
    ['G2a', [{ feed: 'councils' }]],
    ['E5a', [{ feed: 'councils' }]],
    ['G7a', [{ feed: 'culture' }]],
    ['W5b', [{ feed: 'links' }]],
    ['E4a', [{ feed: 'links' }]],
    ['E8b', [{ feed: 'conduct' }]],
    ['E3a', [{ feed: 'contest' }]],
    ['E6a', [{ feed: 'property' }]],
  ]),
};
