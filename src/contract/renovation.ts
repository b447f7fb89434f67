import * as z from 'zod/mini';
import { Amount, Bilingual, Day, Id, MediaName, recordFields } from './common.ts';

export const RenovationStage = z.enum([
  'surveyed',
  'applied',
  'planned',
  'consulted',
  'tendered',
  'started',
  'underWay',
  'completed',
  'accepted',
  'handedOver',
]);
export type RenovationStage = z.infer<typeof RenovationStage>;

/** One picture of the works; `drawing` marks what is no photograph. */
const Picture = z.object({ picture: MediaName, day: Day, drawing: z.optional(z.boolean()) });

/** How a compound is managed: seven ways out of abandonment, and abandonment (弃管). */
export const ManagementMode = z.enum([
  'professional',
  'selfRule',
  'communityStewardship',
  'stateFirm',
  'unified',
  'governmentPurchase',
  'menuService',
  'abandoned',
]);
export type ManagementMode = z.infer<typeof ManagementMode>;

/** One old compound's renovation project. */
export const ProjectRecord = z.object({
  kind: z.literal('project'),
  id: Id,
  compound: Id,
  stage: RenovationStage,
  /** Planned investment, 10,000 yuan. Progress is measured in it. */
  budget: Amount,
  plannedStart: Day,
  plannedEnd: Day,
  actualStart: z.nullable(Day),
  actualEnd: z.nullable(Day),
  /** The same view before and after the works. */
  pictureBefore: z.optional(Picture),
  pictureAfter: z.optional(Picture),
  /** How the compound is to be managed afterwards. */
  managementAfter: z.optional(ManagementMode),
  ...recordFields,
});

/** One work item of a project. */
export const WorkRecord = z.object({
  kind: z.literal('work'),
  id: Id,
  project: Id,
  itemClass: z.enum(['basic', 'improving', 'upgrading']),
  label: Bilingual,
  quantity: z.nullable(Amount),
  unit: z.optional(Bilingual),
  plannedEnd: Day,
  actualEnd: z.nullable(Day),
  ...recordFields,
});

/** Work planned and work done by the end of one week, both in 10,000 yuan of the budget. */
export const ProgressRecord = z.object({
  kind: z.literal('progress'),
  project: Id,
  week: Day,
  /** Season-adjusted plan: what should be done by then. */
  planned: Amount,
  /** What is done; null where it was not reported. */
  done: z.nullable(Amount),
  ...recordFields,
});

/** Renovation of the old compounds: projects, their works, and plan against actual week by week. */
export const RenovationFeedRecord = z.discriminatedUnion('kind', [ProjectRecord, WorkRecord, ProgressRecord]);
export type RenovationFeedRecord = z.infer<typeof RenovationFeedRecord>;
export type ProjectRecord = z.infer<typeof ProjectRecord>;
export type WorkRecord = z.infer<typeof WorkRecord>;
export type ProgressRecord = z.infer<typeof ProgressRecord>;
