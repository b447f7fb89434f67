import * as z from 'zod/mini';
import { CommunityCode, Day, Id, recordFields } from './common.ts';

const reached = z.optional(Day);

/** One micro-wish (微心愿) and the day it reached each step; a step it has not reached is left out. */
export const WishRecord = z.object({
  kind: z.literal('wish'),
  id: Id,
  community: CommunityCode,
  compound: z.optional(Id),
  /** Kind of wish: the id of a wording of the programme feed. */
  type: Id,
  collectedOn: Day,
  verifiedOn: reached,
  publishedOn: reached,
  claimedOn: reached,
  contactedOn: reached,
  /** Day agreed for it with the person who claimed it. */
  dueOn: reached,
  realisedOn: reached,
  evaluatedOn: reached,
  /** What the wisher said at the evaluation. */
  evaluation: z.optional(z.enum(['satisfied', 'basically', 'notVery', 'dissatisfied'])),
  /** It ran out unclaimed, or was taken back: either ends it. */
  expiredOn: reached,
  withdrawnOn: reached,
  ...recordFields,
});

/** Micro-wishes, one record each, never whose. An optional feed. */
export const WishesFeedRecord = z.discriminatedUnion('kind', [WishRecord]);
export type WishesFeedRecord = z.infer<typeof WishesFeedRecord>;
export type WishRecord = z.infer<typeof WishRecord>;
