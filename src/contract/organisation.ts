import * as z from 'zod/mini';
import { Bilingual, CommunityCode, Count, Day, Id, recordFields } from './common.ts';

/** A unit of the task force (治理专班): the district names units, never persons. */
export const UnitRecord = z.object({
  kind: z.literal('unit'),
  id: Id,
  name: Bilingual,
  /** One of those that lead (牵头). */
  leads: z.boolean(),
  order: Count,
  official: z.boolean(),
  ...recordFields,
});

/** A date of the programme's year: a launch, an appraisal, an award. */
export const MilestoneRecord = z.object({
  kind: z.literal('milestone'),
  id: Id,
  label: Bilingual,
  phase: z.enum(['launch', 'review', 'midYear', 'yearEnd', 'other']),
  dueOn: Day,
  doneOn: z.nullable(Day),
  official: z.boolean(),
  ...recordFields,
});

/** One of the eight projects (八个工程) or eight actions (八个行动). */
export const MoveRecord = z.object({
  kind: z.literal('move'),
  id: Id,
  family: z.enum(['project', 'action']),
  order: Count,
  /** Left out while the district has not told its name: then a placeholder is shown. */
  label: z.optional(Bilingual),
  official: z.boolean(),
  /** The base star of communities that stands for a project; its name is that of the criterion. */
  criterion: z.optional(Id),
  /** The unit of the task force that leads it. */
  lead: z.optional(Id),
  ...recordFields,
});

/** One step of a project or action, for one community or for the whole district. */
export const StepRecord = z.object({
  kind: z.literal('step'),
  id: Id,
  move: Id,
  /** Left out where the step is the district's own. */
  community: z.optional(CommunityCode),
  label: Bilingual,
  dueOn: Day,
  doneOn: z.nullable(Day),
  official: z.boolean(),
  ...recordFields,
});

/** Who leads the programme, where it is in its year, and how its projects and actions stand. An optional feed (1.5). */
export const OrganisationFeedRecord = z.discriminatedUnion('kind', [UnitRecord, MilestoneRecord, MoveRecord, StepRecord]);
export type OrganisationFeedRecord = z.infer<typeof OrganisationFeedRecord>;
export type UnitRecord = z.infer<typeof UnitRecord>;
export type MilestoneRecord = z.infer<typeof MilestoneRecord>;
export type MoveRecord = z.infer<typeof MoveRecord>;
export type StepRecord = z.infer<typeof StepRecord>;
