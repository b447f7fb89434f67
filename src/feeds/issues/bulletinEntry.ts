import * as z from 'zod/mini';
import { Day } from '../../contract/common.ts';
import { BulletinDocument, IssueRecord } from '../../contract/issues.ts';

const Words = z.array(z.string());
const draft = {
  week: Day,
  language: z.enum(['zh-CN', 'en']),
  /** Number chosen by hand; null where the next one is meant. */
  number: z.nullable(z.number()),
  errata: z.array(z.object({ issue: z.string(), text: z.string() })),
  overlay: z.object({
    edits: z.array(z.object({ id: z.string(), words: Words, from: Words })),
    out: Words,
    own: z.array(z.object({ id: z.string(), after: z.nullable(z.string()), text: z.string() })),
  }),
  /** The computed bulletin when it was last written down, for when the week's data cannot be read. */
  computed: z.nullable(BulletinDocument),
};
const DraftEntry = z.object({ kind: z.literal('draft'), ...draft });
/** A draft that stood against another one and was not chosen. */
const KeptEntry = z.object({ kind: z.literal('kept'), ...draft });
/** An issue that is not yet among those of the feed. */
const IssuedEntry = z.object({ kind: z.literal('issued'), record: IssueRecord });
const BulletinEntry = z.discriminatedUnion('kind', [DraftEntry, KeptEntry, IssuedEntry]);

export type DraftEntry = z.infer<typeof DraftEntry>;
export type KeptEntry = z.infer<typeof KeptEntry>;
/** What the notebook's book of bulletins holds. */
export type BulletinEntry = z.infer<typeof BulletinEntry>;

/** Reads an entry of the book of bulletins; null where it is none this release knows. */
export function readBulletinEntry(body: unknown): BulletinEntry | null {
  const read = z.safeParse(BulletinEntry, body);
  return read.success ? read.data : null;
}

type Language = DraftEntry['language'];

/** Names of entries: a draft by its week, so that a week has one; in English it is another text. */
export const draftKey = (week: string, language: Language): string => (language === 'en' ? `${week}.en` : week);
export const keptKey = (week: string, language: Language, changedAt: string): string =>
  `kept.${draftKey(week, language)}.${changedAt}`;
export const issuedKey = (id: string): string => `issued.${id}`;
