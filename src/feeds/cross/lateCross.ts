import type { checkedOrganisationFeeds } from './organisationFeeds.ts';

/**
 * The check between the feeds of the organisation: it comes with the checks of those feeds (allChecks.ts), without which no
 * record of theirs is read, so that no wall loads it before its first picture.
 */
export const lateCross: { organisation: typeof checkedOrganisationFeeds | null } = { organisation: null };
