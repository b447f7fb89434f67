import type { FeedName } from '../contract/envelope.ts';
import { lateCross } from './cross/lateCross.ts';
import { checkedOrganisationFeeds } from './cross/organisationFeeds.ts';
import { EARLY_CHECKS } from './earlyChecks.ts';
import type { FeedCheck } from './feedCheck.ts';
import { LATE_CHECKS } from './lateChecks.ts';

const ALL: { readonly [F in FeedName]: FeedCheck<F> } = { ...EARLY_CHECKS, ...LATE_CHECKS };

lateCross.organisation = checkedOrganisationFeeds;

/** The check of any feed, for those who take in files of every feed. */
export const checkOf = <F extends FeedName>(feed: F): FeedCheck<F> => ALL[feed];
