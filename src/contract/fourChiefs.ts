import * as z from 'zod/mini';
import { Bilingual, CommunityCode, Count, Day, Id, recordFields } from './common.ts';

/** One grid (网格): its households and whether its chief is in post. A compound may lie in a larger grid. */
export const GridRecord = z.object({
  kind: z.literal('grid'),
  id: Id,
  community: CommunityCode,
  name: Bilingual,
  households: z.nullable(Count),
  compounds: z.array(Id).check(z.maxLength(40)),
  chiefInPost: z.boolean(),
  ...recordFields,
});

/** One dispute that the chiefs mediate. */
export const MediationRecord = z.object({
  kind: z.literal('mediation'),
  id: Id,
  community: CommunityCode,
  compound: z.optional(Id),
  receivedOn: Day,
  dueOn: Day,
  endedOn: z.nullable(Day),
  /** Whether both sides agreed; only once it has ended. */
  agreed: z.optional(z.boolean()),
  ...recordFields,
});

/** Groups of residents under special care. */
export const GroupUnderCare = z.enum(['livingAlone', 'disabled', 'hardship', 'resettled']);

/** How many persons of a group under special care a compound has, and how many were called on this month. Counts, never names. */
export const CareGroupRecord = z.object({
  kind: z.literal('careGroup'),
  id: Id,
  compound: Id,
  group: GroupUnderCare,
  persons: Count,
  calledOn: z.nullable(Count),
  /** Any day of the month meant. */
  month: Day,
  ...recordFields,
});

/** Four-Chief Coordination: grids, mediations and groups under care. Posts stand in the district feed. An optional feed. */
export const FourChiefsFeedRecord = z.discriminatedUnion('kind', [GridRecord, MediationRecord, CareGroupRecord]);
export type FourChiefsFeedRecord = z.infer<typeof FourChiefsFeedRecord>;
export type GridRecord = z.infer<typeof GridRecord>;
export type MediationRecord = z.infer<typeof MediationRecord>;
export type CareGroupRecord = z.infer<typeof CareGroupRecord>;
