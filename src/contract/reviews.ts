import * as z from 'zod/mini';
import { CommunityCode, Count, Day, Id, recordFields, Text } from './common.ts';

/** One of the three reviews (三评) of a community in a period: by itself, by its alliance, by Party members and residents. */
export const ReviewRecord = z.object({
  kind: z.literal('review'),
  id: Id,
  community: CommunityCode,
  /** For instance 2026-H1. */
  period: Text,
  face: z.enum(['self', 'peer', 'mass']),
  /** Mean of the marks, 0-100. */
  score: z.number().check(z.minimum(0), z.maximum(100)),
  /** How many gave marks. */
  scorers: Count,
  heldOn: Day,
  ...recordFields,
});

/** One survey of satisfaction (双满意) in a community: four answers, counted. */
export const SurveyRecord = z.object({
  kind: z.literal('survey'),
  id: Id,
  community: CommunityCode,
  /** Which of the two; who it is stands in the wordings of the programme feed. */
  side: z.enum(['a', 'b']),
  period: Text,
  satisfied: Count,
  basically: Count,
  notVery: Count,
  dissatisfied: Count,
  surveyedOn: Day,
  ...recordFields,
});

/** Three Reviews and Dual Satisfaction. An optional feed. */
export const ReviewsFeedRecord = z.discriminatedUnion('kind', [ReviewRecord, SurveyRecord]);
export type ReviewsFeedRecord = z.infer<typeof ReviewsFeedRecord>;
export type ReviewRecord = z.infer<typeof ReviewRecord>;
export type SurveyRecord = z.infer<typeof SurveyRecord>;
