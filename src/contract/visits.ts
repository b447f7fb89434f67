import * as z from 'zod/mini';
import { Bilingual, Count, Day, Id, MediaName, recordFields, Text } from './common.ts';

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
  /** The planned visit it fulfils (1.2). */
  planned: z.optional(Id),
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

/** A visit that is due: where to, by when (1.2). */
export const PlannedVisitRecord = z.object({
  kind: z.literal('planned'),
  id: Id,
  subject: Text,
  dueOn: Day,
  team: Bilingual,
  round: z.optional(Text),
  ...recordFields,
});

/** What a visit found: a shortfall (不足), or a bright spot (典型) (1.2). */
export const FindingRecord = z.object({
  kind: z.literal('finding'),
  id: Id,
  visit: Id,
  found: z.enum(['shortfall', 'brightSpot']),
  /** The good or project it falls under. */
  criterion: z.optional(Id),
  text: Bilingual,
  /** The ledger item a shortfall became. */
  item: z.optional(Id),
  pictures: z.optional(z.array(MediaName).check(z.maxLength(6))),
  ...recordFields,
});

/** One round of the weekly rhythm: held or skipped, and the bulletin that came of it (1.2). The supervisors' own heartbeat. */
export const RoundRecord = z.object({
  kind: z.literal('round'),
  id: Id,
  /** Friday that names the week. */
  week: Day,
  held: z.boolean(),
  /** Why it was skipped. */
  reason: z.optional(Bilingual),
  /** Number of the bulletin (工作专报); left out where none was issued. */
  bulletinNo: z.optional(Count),
  bulletinOn: z.optional(Day),
  ...recordFields,
});

/** Who went where and when, what was due, what was found, and which rounds were held. An optional feed. */
export const VisitsFeedRecord = z.discriminatedUnion('kind', [
  VisitRecord,
  OutcomeRecord,
  PlannedVisitRecord,
  FindingRecord,
  RoundRecord,
]);
export type VisitsFeedRecord = z.infer<typeof VisitsFeedRecord>;
export type VisitRecord = z.infer<typeof VisitRecord>;
export type OutcomeRecord = z.infer<typeof OutcomeRecord>;
export type PlannedVisitRecord = z.infer<typeof PlannedVisitRecord>;
export type FindingRecord = z.infer<typeof FindingRecord>;
export type RoundRecord = z.infer<typeof RoundRecord>;
