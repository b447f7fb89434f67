import * as z from 'zod/mini';
import { Amount, Bilingual, Day, Id, recordFields } from './common.ts';

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
