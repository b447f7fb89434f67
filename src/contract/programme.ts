import * as z from 'zod/mini';
import { Bilingual, Count, Day, Id, MonthDay, recordFields, Share, Text } from './common.ts';

/** Longer words than a name: definitions of numerators, titles of papers. At most 300 characters. */
const longText = z.string().check(z.minLength(1), z.maxLength(300));
const LongBilingual = z.object({ zh: longText, en: longText });

/** official: false makes every screen mark the wording or number 示例. */
const official = z.boolean();

const Days = z.number().check(z.int(), z.minimum(1), z.maximum(366));
const RankingMode = z.enum(['full', 'tiers', 'off']);

/** 1.2: first and last day on which a criterion or check counts; without them always. */
const validity = { validFrom: z.optional(Day), validTo: z.optional(Day) };

/** The rules in force between two days: thresholds of stars, scores and lists. */
export const RulesRecord = z.object({
  kind: z.literal('rules'),
  version: Text,
  official,
  validFrom: Day,
  validTo: z.nullable(Day),
  /** Score from which a star is lit (0-100). */
  litFrom: z.number().check(z.minimum(0), z.maximum(100)),
  /** Score from which an unlit star is pending (0-100), below litFrom. */
  pendingFrom: z.number().check(z.minimum(0), z.maximum(100)),
  /** Smallest share of criterion weight reported for a rating. */
  completenessFrom: Share,
  /** Weeks pooled for scores and stars. */
  windowWeeks: z.number().check(z.int(), z.minimum(1), z.maximum(26)),
  /** Survey answers below this are hidden; below `smallSampleBelow` they are flagged. */
  hiddenBelow: Count,
  smallSampleBelow: Count,
  /** Lowest and highest adjustment of S by bonus points and deductions. */
  bonusCap: z.number().check(z.minimum(0), z.maximum(100)),
  deductionCap: z.number().check(z.minimum(0), z.maximum(100)),
  /** Renovation is behind plan from this many percentage points. */
  behindPlanPoints: z.number().check(z.minimum(0), z.maximum(100)),
  /** First and last day of the year on which works go on outdoors, `MM-DD`; both or neither (then the product's default). */
  worksFrom: z.optional(MonthDay),
  worksTo: z.optional(MonthDay),
  /** The indicator shown as public satisfaction (群众满意度). */
  satisfactionIndicator: Id,
  /** Days to put a red, yellow or green ledger item right, where the item names no day (1.2). */
  redDays: z.optional(Days),
  yellowDays: z.optional(Days),
  greenDays: z.optional(Days),
  /** Households one grid should have, from and to (1.2). */
  gridHouseholdsFrom: z.optional(Count),
  gridHouseholdsTo: z.optional(Count),
  /** Weights of self, peer and mass review (1.2). */
  selfWeight: z.optional(Share),
  peerWeight: z.optional(Share),
  massWeight: z.optional(Share),
  /** A self review is far above the mass review from this many points (1.2). */
  reviewGapPoints: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  /** An attention item "not reported" from this many weeks without a report. */
  notReportedWeeks: z.number().check(z.int(), z.minimum(1), z.maximum(52)),
  /** 1.2: whether units are shown with places, in tiers or by themselves; places where absent. */
  rankingMode: z.optional(RankingMode),
  /** 1.2: the same for walls and stages; as `rankingMode` where absent. */
  rankingModeWall: z.optional(RankingMode),
  /** 1.2: how the lists of the first and the last are called; neutral where absent. */
  listWording: z.optional(z.enum(['neutral', 'redBlack'])),
  /** 1.2: among the last of the weekly table only a W below this is on the attention list; 80 where absent. */
  attentionBelow: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  /** 1.2: length of either list; 3 where absent. */
  listLength: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(20))),
  /** 1.2: weeks running on the attention list before a talk is suggested; 3 where absent. One week never is enough. */
  talkAfterWeeks: z.optional(z.number().check(z.int(), z.minimum(2), z.maximum(26))),
  ...recordFields,
});

/** One criterion: a star of a compound (G) or community (E), or a component of the weekly score (W). */
export const CriterionRecord = z.object({
  kind: z.literal('criterion'),
  id: Id,
  family: z.enum(['compoundStar', 'communityStar', 'weeklyScore']),
  label: Bilingual,
  official,
  weight: Share,
  mandatory: z.boolean(),
  order: Count,
  ...validity,
  ...recordFields,
});

/** One check of a criterion, with its numerator and denominator in words. */
export const IndicatorRecord = z.object({
  kind: z.literal('indicator'),
  id: Id,
  criterion: Id,
  subject: z.enum(['compound', 'community']),
  label: Bilingual,
  official,
  measure: z.enum(['checklist', 'proportion', 'countPerExposure', 'score']),
  better: z.enum(['up', 'down']),
  numerator: LongBilingual,
  denominator: LongBilingual,
  unit: Bilingual,
  cadence: z.enum(['weekly', 'monthly', 'quarterly', 'halfYear']),
  lo: z.number(),
  hi: z.number(),
  weight: Share,
  target: z.number(),
  /** survey: answers under the hidden limit are not used; admin: counts enter from one. */
  sample: z.enum(['list', 'admin', 'survey', 'exposure', 'scorers']),
  /** Only counts, never persons; small cells are suppressed. */
  sensitive: z.boolean(),
  ...validity,
  ...recordFields,
});

/** A number the district has declared, checked against what arrives. */
export const DeclaredTotalRecord = z.object({
  kind: z.literal('declaredTotal'),
  id: z.enum(['happyCompounds', 'oldCompounds', 'themeModels', 'benchmarks', 'streets', 'communities', 'rankedCommunities']),
  label: Bilingual,
  official,
  value: Count,
  ...recordFields,
});

/** A number printed in a source, with its year: shown as a fact, never as a current figure. */
export const FactRecord = z.object({
  kind: z.literal('fact'),
  id: Id,
  label: Bilingual,
  official,
  subject: Text,
  value: z.number(),
  unit: Bilingual,
  programmeYear: z.number().check(z.int(), z.minimum(2000), z.maximum(2100)),
  ...recordFields,
});

/** A service brand: a candidate for a bonus star. */
export const BrandRecord = z.object({
  kind: z.literal('brand'),
  id: Id,
  subject: Text,
  label: Bilingual,
  official,
  approved: z.boolean(),
  ...recordFields,
});

/** A policy paper the programme rests on. */
export const DocumentRecord = z.object({
  kind: z.literal('document'),
  id: Id,
  label: LongBilingual,
  official,
  ...recordFields,
});

/**
 * The district's word for a kind that other feeds name by id (1.2): `concern.lighting`, `wish.goods`, `problem.clutter`,
 * `satisfaction.a`. Without one the id itself is shown.
 */
export const WordingRecord = z.object({
  kind: z.literal('wording'),
  id: z.string().check(z.regex(/^(?:concern|wish|problem|satisfaction)\.[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/)),
  label: Bilingual,
  official,
  ...recordFields,
});

/** What the programme counts and by which rules. */
export const ProgrammeFeedRecord = z.discriminatedUnion('kind', [
  RulesRecord,
  CriterionRecord,
  IndicatorRecord,
  DeclaredTotalRecord,
  FactRecord,
  BrandRecord,
  DocumentRecord,
  WordingRecord,
]);
export type ProgrammeFeedRecord = z.infer<typeof ProgrammeFeedRecord>;
export type RulesRecord = z.infer<typeof RulesRecord>;
export type CriterionRecord = z.infer<typeof CriterionRecord>;
export type IndicatorRecord = z.infer<typeof IndicatorRecord>;
export type WordingRecord = z.infer<typeof WordingRecord>;
