import * as z from 'zod/mini';
import { Amount, Count, Day, Id, recordFields, Text } from './common.ts';

/**
 * One check of one compound or community in one reporting week. A week runs from Saturday to Friday
 * and is named by its Friday. Checklists: items met of applicable items; proportions: cases of cases;
 * counts per exposure: events and household-weeks / 1000; scores: sum of marks and number of scorers.
 * Missing is not zero: an observation that was not made has both numbers null and says why.
 */
export const WeeklyFeedRecord = z.object({
  week: Day,
  subject: Text,
  indicator: Id,
  numerator: z.nullable(Amount),
  denominator: z.nullable(Amount),
  /** Items due before the four-week window that ends this week and still open at its end. */
  carryOver: z.optional(Count),
  /** Only when both numbers are null. */
  missing: z.optional(z.enum(['notReported', 'notSurveyed', 'notApplicable'])),
  ...recordFields,
});
export type WeeklyFeedRecord = z.infer<typeof WeeklyFeedRecord>;
