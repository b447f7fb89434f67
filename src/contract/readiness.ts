import * as z from 'zod/mini';
import { Bilingual, CommunityCode, Count, Day, Id, recordFields } from './common.ts';

/** A plan for emergencies, of a community or of the district. */
export const PlanRecord = z.object({
  kind: z.literal('plan'),
  id: Id,
  /** Left out where it is the district's. */
  community: z.optional(CommunityCode),
  label: Bilingual,
  approvedOn: Day,
  /** By this day it must be gone through again. */
  reviewBy: Day,
  official: z.boolean(),
  ...recordFields,
});

/** A drill of a plan: due, and held. */
export const DrillRecord = z.object({
  kind: z.literal('drill'),
  id: Id,
  plan: Id,
  dueOn: Day,
  heldOn: z.nullable(Day),
  /** Heads that took part; null where nobody counted. */
  participants: z.nullable(Count),
  ...recordFields,
});

/** Posts that a community must fill in an emergency, and how many have somebody. */
export const DutyRecord = z.object({
  kind: z.literal('duty'),
  id: Id,
  community: CommunityCode,
  label: Bilingual,
  due: Count,
  filled: Count,
  ...recordFields,
});

/** Stores that a community must hold. */
export const StoreRecord = z.object({
  kind: z.literal('store'),
  id: Id,
  community: CommunityCode,
  label: Bilingual,
  unit: Bilingual,
  due: Count,
  /** What was counted; null where nobody counted. */
  held: z.nullable(Count),
  checkedOn: Day,
  ...recordFields,
});

/** Integrated routine and emergency operation (平急结合) as a project: plans, drills, posts, stores. An optional feed (1.5). */
export const ReadinessFeedRecord = z.discriminatedUnion('kind', [PlanRecord, DrillRecord, DutyRecord, StoreRecord]);
export type ReadinessFeedRecord = z.infer<typeof ReadinessFeedRecord>;
export type PlanRecord = z.infer<typeof PlanRecord>;
export type DrillRecord = z.infer<typeof DrillRecord>;
export type DutyRecord = z.infer<typeof DutyRecord>;
export type StoreRecord = z.infer<typeof StoreRecord>;
