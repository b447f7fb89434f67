import * as z from 'zod/mini';
import { Bilingual, Count, Day, Id, recordFields, Text } from './common.ts';

const Points = z.number().check(z.minimum(0), z.maximum(100));

/** A contest of secretaries (书记擂台): streets' or communities'. */
export const ContestRecord = z.object({
  kind: z.literal('contest'),
  id: Id,
  label: Bilingual,
  level: z.enum(['street', 'community']),
  heldOn: Day,
  /** Upcoming until its result is confirmed. */
  state: z.enum(['upcoming', 'held']),
  /** Whether its rules are the district's own. */
  official: z.boolean(),
  /** SHA-256 of the result's event log (校验码), as the stage makes it. */
  checkCode: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  ...recordFields,
});

/** Who competes: the secretary of a place, by post and never by name. */
export const ContestantRecord = z.object({
  kind: z.literal('contestant'),
  id: Id,
  contest: Id,
  /** A street's or community's code. */
  subject: Text,
  /** Place in the order that was drawn by lot; null before. */
  lot: z.nullable(Count),
  ...recordFields,
});

/** What a contestant was given, each of 0-100; null where there was no such part. */
export const ContestResultRecord = z.object({
  kind: z.literal('result'),
  id: Id,
  contestant: Id,
  speech: z.nullable(Points),
  quiz: z.nullable(Points),
  work: z.nullable(Points),
  /** Points taken off, for overtime and by rulings. */
  deduction: z.number().check(z.minimum(0), z.maximum(100)),
  total: Points,
  /** Shared places have the same number; null where the contest gives none. */
  place: z.nullable(Count),
  ...recordFields,
});

/** Contests, contestants and results. An optional feed (1.5). */
export const ContestFeedRecord = z.discriminatedUnion('kind', [ContestRecord, ContestantRecord, ContestResultRecord]);
export type ContestFeedRecord = z.infer<typeof ContestFeedRecord>;
export type ContestRecord = z.infer<typeof ContestRecord>;
export type ContestantRecord = z.infer<typeof ContestantRecord>;
export type ContestResultRecord = z.infer<typeof ContestResultRecord>;
