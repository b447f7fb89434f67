import * as z from 'zod/mini';
import { Bilingual, Count, Day, Id, MediaName, recordFields, Text } from './common.ts';
import { Theme } from './district.ts';

const longText = z.string().check(z.minLength(1), z.maxLength(300));
const LongBilingual = z.object({ zh: longText, en: longText });
const pictures = z.optional(z.array(MediaName).check(z.maxLength(6)));

/** A typical practice (典型案例): what was wrong, what was done, what came of it. */
export const CaseRecord = z.object({
  kind: z.literal('case'),
  id: Id,
  /** A compound's id or a community's code. */
  subject: Text,
  title: Bilingual,
  /** Of a theme model the theme it shows. */
  theme: z.optional(Theme),
  /** The criterion it is an example of. */
  criterion: z.optional(Id),
  problem: LongBilingual,
  result: LongBilingual,
  writtenOn: Day,
  /** The day the district took it up for everybody; null until then. */
  adoptedOn: z.nullable(Day),
  before: pictures,
  after: pictures,
  official: z.boolean(),
  ...recordFields,
});

/** One step of what was done in a case. */
export const CaseStepRecord = z.object({
  kind: z.literal('caseStep'),
  id: Id,
  case: Id,
  order: Count,
  text: LongBilingual,
  ...recordFields,
});

/** One service that a brand (社区特色服务品牌) promises. The brand itself stands in the programme feed. */
export const BrandItemRecord = z.object({
  kind: z.literal('brandItem'),
  id: Id,
  brand: Id,
  label: Bilingual,
  /** What is counted: visits, meals, calls. */
  unit: Bilingual,
  since: Day,
  official: z.boolean(),
  ...recordFields,
});

/** How often a service of a brand was given in a month; null where nobody counted. */
export const BrandUseRecord = z.object({
  kind: z.literal('brandUse'),
  id: Id,
  item: Id,
  /** Any day of the month meant. */
  month: Day,
  delivered: z.nullable(Count),
  ...recordFields,
});

/** Models and brands: the case library, and what the brands deliver. An optional feed (1.5). */
export const ModelsFeedRecord = z.discriminatedUnion('kind', [CaseRecord, CaseStepRecord, BrandItemRecord, BrandUseRecord]);
export type ModelsFeedRecord = z.infer<typeof ModelsFeedRecord>;
export type CaseRecord = z.infer<typeof CaseRecord>;
export type CaseStepRecord = z.infer<typeof CaseStepRecord>;
export type BrandItemRecord = z.infer<typeof BrandItemRecord>;
export type BrandUseRecord = z.infer<typeof BrandUseRecord>;
