import * as z from 'zod/mini';
import { Count, Day, Id, Instant, recordFields, Text } from './common.ts';
import { FEED_NAMES } from './envelope.ts';

/** A sentence or paragraph of a bulletin as it is printed. */
const Prose = z.string().check(z.minLength(1), z.maxLength(2000));
/** One cell, heading or line as it is printed; an empty cell is a cell. */
const Line = z.string().check(z.maxLength(200));
const BlockId = z.string().check(z.regex(/^[a-z][A-Za-z0-9.-]{0,60}$/));

/** What a person changed before issue: the computed words stay beside the edited ones, so that nobody need guess. */
const edited = { computed: z.optional(Prose) };

/**
 * One block of a bulletin, in the order it is printed. Words only: whatever it looks like is decided where it is drawn.
 * `section` groups blocks under a heading of level 1.
 */
export const BulletinBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), id: BlockId, level: z.union([z.literal(1), z.literal(2)]), text: Prose, ...edited }),
  z.object({ kind: z.literal('paragraph'), id: BlockId, text: Prose, ...edited }),
  /** Numbered demands or notes, each a sentence. */
  z.object({
    kind: z.literal('list'),
    id: BlockId,
    items: z.array(Prose).check(z.minLength(1), z.maxLength(60)),
    computedItems: z.optional(z.array(Prose).check(z.maxLength(60))),
  }),
  z.object({
    kind: z.literal('table'),
    id: BlockId,
    caption: Prose,
    columns: z
      .array(
        z.object({
          heading: Line,
          align: z.enum(['start', 'centre', 'end']),
          width: z.number().check(z.positive(), z.maximum(100)),
        }),
      )
      .check(z.minLength(1), z.maxLength(10)),
    rows: z
      .array(
        z.object({
          /** Code or id of what the row is about. */
          key: Id,
          cells: z.array(Line).check(z.minLength(1), z.maxLength(10)),
          /** A heavy rule follows: the border of a tier. */
          ruleBelow: z.optional(z.literal(true)),
        }),
      )
      .check(z.maxLength(2000)),
    /** A short and narrow table may stand in two halves beside each other. */
    halves: z.boolean(),
    note: z.optional(Prose),
  }),
  /** Small print: how to read what stands above. */
  z.object({ kind: z.literal('note'), id: BlockId, text: Prose, ...edited }),
]);

/** A bulletin (工作专报) in words, as it is drawn on a screen, on paper and in a text processor. */
export const BulletinDocument = z.object({
  language: z.enum(['zh-CN', 'en']),
  /** Friday of the week it reports. */
  week: Day,
  masthead: z.object({
    /** Secrecy or circulation mark at the top left. */
    mark: Line,
    /** What the series belongs to, and its name: the red words. */
    series: Line,
    name: Line,
    /** The line of the number, for instance 第 29 期. */
    number: Line,
    editor: Line,
    date: Line,
    title: Prose,
  }),
  blocks: z.array(BulletinBlock).check(z.minLength(1), z.maxLength(120)),
  /** Lines below the last rule: to, copies to, print run. */
  tail: z.array(Line).check(z.maxLength(8)),
  /** Made from demonstration data: a chip and a watermark say so on every page. */
  demo: z.boolean(),
});

/** One figure the bulletin states, unrounded; null where the data have none. A rate carries what was counted. */
const SnapshotFigure = z.object({
  id: BlockId,
  value: z.nullable(z.number()),
  numerator: z.optional(z.number()),
  denominator: z.optional(z.number()),
});
/** One unit of a ranking as it stood, unrounded; left out where the mode of ranking hides it. */
const SnapshotRow = z.object({
  code: Id,
  score: z.nullable(z.number()),
  change: z.nullable(z.number()),
  place: z.optional(z.nullable(z.number())),
  low: z.optional(z.nullable(z.number())),
  high: z.optional(z.nullable(z.number())),
  tier: z.optional(z.nullable(z.enum(['ahead', 'middle', 'behind']))),
});

/** The data a bulletin was made from: enough to answer every question about it when the feeds have moved on. */
export const BulletinSnapshot = z.object({
  /** Only what was recorded by then was used. */
  knownAt: Instant,
  /** Version of the rules that judged the week, their first day of validity, and whether they are official. */
  rules: z.object({ version: Text, validFrom: Day, official: z.boolean() }),
  feeds: z.array(z.object({ feed: z.enum(FEED_NAMES), asOf: Instant, sequence: Count, records: Count, demo: z.boolean() })),
  figures: z.array(SnapshotFigure).check(z.maxLength(200)),
  communities: z.array(SnapshotRow).check(z.maxLength(2000)),
  compounds: z.array(SnapshotRow).check(z.maxLength(5000)),
});

/** What the fairness check warned of when the bulletin was issued, and that a person went on. */
export const FairnessRecord = z.object({ rule: BlockId, subject: Id, text: Prose });

/**
 * One issued bulletin. It never changes: a second revision is refused, and a correction is an erratum in a later issue.
 * `checkCode` is the SHA-256, in hexadecimal, of the rest of the record (without it and the fields every record has) in
 * canonical JSON (RFC 8785). It tells a changed file from the issued one; it is no signature.
 */
export const IssueRecord = z.object({
  kind: z.literal('issue'),
  /** Year and number: 2026-29. */
  id: z.string().check(z.regex(/^\d{4}-\d{1,3}$/)),
  year: z.number().check(z.int(), z.minimum(2000), z.maximum(2999)),
  number: z.number().check(z.int(), z.minimum(1), z.maximum(999)),
  week: Day,
  issuedAt: Instant,
  document: BulletinDocument,
  snapshot: BulletinSnapshot,
  fairness: z.array(FairnessRecord).check(z.maxLength(200)),
  /** Earlier issues this one corrects. */
  corrects: z.array(z.string().check(z.regex(/^\d{4}-\d{1,3}$/))).check(z.maxLength(20)),
  checkCode: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  ...recordFields,
});

export type BulletinBlock = z.infer<typeof BulletinBlock>;
export type BulletinDocument = z.infer<typeof BulletinDocument>;
export type BulletinSnapshot = z.infer<typeof BulletinSnapshot>;
export type FairnessRecord = z.infer<typeof FairnessRecord>;
export type IssueRecord = z.infer<typeof IssueRecord>;
