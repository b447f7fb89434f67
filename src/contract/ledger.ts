import * as z from 'zod/mini';
import { Bilingual, CommunityCode, Day, Id, MediaName, recordFields, Text } from './common.ts';

/** Where a problem came from: supervision team, residents, hotline, micro-wish, or a check of the data. */
export const LedgerSource = z.enum(['supervision', 'residents', 'hotline', 'wish', 'system']);

/** One problem to be put right (整改台账). Units and posts, never persons. Whether it is overdue is computed. */
export const LedgerItemRecord = z.object({
  kind: z.literal('item'),
  id: Id,
  source: LedgerSource,
  community: CommunityCode,
  /** The compound; left out where the community itself is meant. */
  compound: z.optional(Id),
  /** The good or project it falls under. */
  criterion: z.optional(Id),
  /** Kind of problem: the id of a wording of the programme feed. */
  category: Id,
  /** red: urgent, yellow: ordinary, green: slight. */
  severity: z.enum(['red', 'yellow', 'green']),
  description: Bilingual,
  foundOn: Day,
  /** The team or unit that found it. */
  foundBy: Bilingual,
  /** The unit that must put it right. */
  owner: Bilingual,
  /** The post that answers for it. */
  post: z.enum(['secretary', 'commander', 'gridChief', 'buildingChief', 'unitChief', 'property', 'department']),
  measure: z.optional(Bilingual),
  dueOn: Day,
  /** Day on which a closed item is looked at again. */
  lookBackOn: z.optional(Day),
  /** The visit that found it, and the bulletin that named it. */
  visit: z.optional(Id),
  issueNo: z.optional(Text),
  picturesBefore: z.optional(z.array(MediaName).check(z.maxLength(6))),
  picturesAfter: z.optional(z.array(MediaName).check(z.maxLength(6))),
  ...recordFields,
});

/** States of an item after it was found: the way to close-out (销号), and side steps. */
export const LedgerState = z.enum([
  'assigned',
  'inProgress',
  'submitted',
  'verified',
  'closed',
  'lookBack',
  'returned',
  'extended',
  'reopened',
]);

/** One step of an item. `verified` is refused where the same unit submitted it. */
export const LedgerStepRecord = z.object({
  kind: z.literal('step'),
  id: Id,
  item: Id,
  /** Place among the steps of its item, from 1: days alone do not order them. */
  order: z.number().check(z.int(), z.minimum(1), z.maximum(200)),
  to: LedgerState,
  day: Day,
  /** The unit or post that took it. */
  by: Bilingual,
  /** The new limit; only with `extended`. */
  dueOn: z.optional(Day),
  reason: z.optional(Bilingual),
  ...recordFields,
});

/** The rectification ledger: what was found, and every step towards close-out. An optional feed. */
export const LedgerFeedRecord = z.discriminatedUnion('kind', [LedgerItemRecord, LedgerStepRecord]);
export type LedgerFeedRecord = z.infer<typeof LedgerFeedRecord>;
export type LedgerItemRecord = z.infer<typeof LedgerItemRecord>;
export type LedgerStepRecord = z.infer<typeof LedgerStepRecord>;
export type LedgerState = z.infer<typeof LedgerState>;
