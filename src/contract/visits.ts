import * as z from 'zod/mini';
import { Bilingual, Day, Id, recordFields, Text } from './common.ts';

/** One visit of a supervision team (督导走访) to a compound or community. */
export const VisitRecord = z.object({
  kind: z.literal('visit'),
  id: Id,
  /** The compound's id or the community's code. */
  subject: Text,
  day: Day,
  /** The team or unit that went; never a person. */
  team: Bilingual,
  /** The round the visit belonged to, in the district's own numbering. */
  round: z.optional(Text),
  ...recordFields,
});

/** What a visit found where a weak spot of an indicator had been reported: it was there, or it was not. */
export const OutcomeRecord = z.object({
  kind: z.literal('outcome'),
  id: Id,
  visit: Id,
  indicator: Id,
  outcome: z.enum(['confirmed', 'notConfirmed']),
  ...recordFields,
});

/** Who went where and when, and whether the reported weak spots were found on the spot. An optional feed. */
export const VisitsFeedRecord = z.discriminatedUnion('kind', [VisitRecord, OutcomeRecord]);
export type VisitsFeedRecord = z.infer<typeof VisitsFeedRecord>;
export type VisitRecord = z.infer<typeof VisitRecord>;
export type OutcomeRecord = z.infer<typeof OutcomeRecord>;
