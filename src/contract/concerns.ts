import * as z from 'zod/mini';
import { CommunityCode, Day, Id, recordFields } from './common.ts';

/** One concern of residents (民情): what kind and where, never whose, and no text. */
export const ConcernRecord = z.object({
  kind: z.literal('concern'),
  id: Id,
  community: CommunityCode,
  compound: z.optional(Id),
  /** Kind of concern: the id of a wording of the programme feed. */
  type: Id,
  /** How it came in: collected by the four chiefs, hotline, visit, council or online. */
  channel: z.enum(['fourChiefs', 'hotline', 'visit', 'council', 'online']),
  /** 急难愁盼: a pressing concern. */
  pressing: z.boolean(),
  receivedOn: Day,
  /** Day it was handed to a unit; null while it waits. */
  dispatchedOn: z.nullable(Day),
  dueOn: Day,
  closedOn: z.nullable(Day),
  /** Day it was opened again after a close-out. */
  reopenedOn: z.optional(Day),
  /** What the person said when asked afterwards; left out where nobody asked. */
  followUp: z.optional(z.enum(['satisfied', 'basically', 'notVery', 'dissatisfied'])),
  ...recordFields,
});

/** Residents' concerns, one record each. An optional feed. */
export const ConcernsFeedRecord = z.discriminatedUnion('kind', [ConcernRecord]);
export type ConcernsFeedRecord = z.infer<typeof ConcernsFeedRecord>;
export type ConcernRecord = z.infer<typeof ConcernRecord>;
