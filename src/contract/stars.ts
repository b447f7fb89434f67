import * as z from 'zod/mini';
import { Bilingual, Day, Id, recordFields, Text } from './common.ts';

/** The compound's id or the community's code. */
const subject = Text;

/** An upheld serious problem: the star is docked until closed and the waiting days have passed. */
export const DockingRecord = z.object({
  kind: z.literal('docking'),
  id: Id,
  subject,
  criterion: Id,
  reason: Bilingual,
  from: Day,
  /** Day the problem was closed; null while open. */
  closed: z.nullable(Day),
  /** Day from which the star may light again; null while not known. */
  until: z.nullable(Day),
  ...recordFields,
});

/** One-vote veto: entered by a person with a document number, never by a rule. */
export const VetoRecord = z.object({
  kind: z.literal('veto'),
  id: Id,
  subject,
  reason: Bilingual,
  documentNo: Text,
  from: Day,
  lifted: z.nullable(Day),
  ...recordFields,
});

/** A bonus star approved by the task force for a brand. */
export const BonusStarRecord = z.object({
  kind: z.literal('bonusStar'),
  id: Id,
  subject,
  brand: Bilingual,
  approvedOn: Day,
  validTo: z.nullable(Day),
  ...recordFields,
});

/** Points added to or taken from the score S (compound) or W (community). */
export const AdjustmentRecord = z.object({
  kind: z.literal('adjustment'),
  id: Id,
  subject,
  points: z.number().check(z.minimum(-10), z.maximum(10)),
  reason: Bilingual,
  from: Day,
  to: z.nullable(Day),
  ...recordFields,
});

/** A result published for a period; frozen, shown beside the live trial value. */
export const OfficialRecord = z.object({
  kind: z.literal('official'),
  id: Id,
  subject,
  period: Text,
  publishedOn: Day,
  rulesVersion: Text,
  lit: z.array(Id).check(z.maxLength(16)),
  bonusStars: z.number().check(z.int(), z.minimum(0), z.maximum(3)),
  ...recordFields,
});

/** What people decide about stars: docking, veto, bonus, adjustments and published results. */
export const StarsFeedRecord = z.discriminatedUnion('kind', [
  DockingRecord,
  VetoRecord,
  BonusStarRecord,
  AdjustmentRecord,
  OfficialRecord,
]);
export type StarsFeedRecord = z.infer<typeof StarsFeedRecord>;
