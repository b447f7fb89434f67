import * as z from 'zod/mini';
import { Bilingual, Instant } from '../contract/common.ts';
import { Cadence, type FeedName, SHEET_FEEDS } from '../contract/envelope.ts';
import { sheets as en } from '../words/en/sheets.ts';
import { sheets as zh } from '../words/zh/sheets.ts';
import { converted } from './convert.ts';
import { normalised } from './headings.ts';
import { type CellValue, isBlank, type Table } from './table.ts';

/** What a workbook's cover says of the feed; null where it does not. */
export interface Cover {
  source: Bilingual | null;
  class: 'public' | 'restricted' | null;
  cadence: Cadence | null;
  /** An instant with its offset. */
  asOf: string | null;
  /** Whether these are demo data; what does not say so is real. */
  demo: boolean;
}

export const NO_COVER: Cover = { source: null, class: null, cadence: null, asOf: null, demo: false };

const NAMES = new Set([normalised(zh.cover.sheet), normalised(en.cover.sheet)]);

/** Whether a sheet is a cover. */
export const isCover = (table: Table): boolean => NAMES.has(normalised(table.sheet));

const column = (path: string, kind: 'choice' | 'instant' | 'boolean', choices: readonly string[]) => ({
  path,
  zh: '',
  en: '',
  noteZh: '',
  noteEn: '',
  kind,
  choices,
  optional: true,
  nullable: false,
  group: null,
  own: false,
});
export const CLASSES = ['public', 'restricted'] as const;
export const CADENCES = [
  'hourly',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'halfYear',
  'yearly',
  'onChange',
] as const satisfies Cadence[];

/** Reads a cover, and of which feed it is. What cannot be read counts as not said. */
export function readCover(table: Table): { feed: FeedName | null; cover: Cover } {
  const said = new Map<string, CellValue>();
  for (const row of table.rows) if (typeof row[0] === 'string' && !isBlank(row[1])) said.set(normalised(row[0]), row[1] ?? null);
  const of = (key: keyof typeof zh.cover.rows) =>
    said.get(normalised(zh.cover.rows[key])) ?? said.get(normalised(en.cover.rows[key])) ?? null;
  const text = (key: keyof typeof zh.cover.rows) => (of(key) === null ? null : String(of(key)).trim());
  const parsed = <T>(schema: z.ZodMiniType<T>, value: unknown): T | null => {
    const read = z.safeParse(schema, value);
    return read.success ? read.data : null;
  };
  const [sourceZh, sourceEn] = [text('sourceZh'), text('sourceEn')];
  const feed = text('feed')?.replace(/^.*[(\uff08]|[)\uff09]$/g, '') ?? '';
  const choose = (key: 'class' | 'cadence', codes: readonly string[]) =>
    of(key) === null ? null : converted(of(key), column(key, 'choice', codes)).value;
  return {
    feed: SHEET_FEEDS.find((f) => f === feed) ?? null,
    cover: {
      source: parsed(Bilingual, { zh: sourceZh ?? sourceEn, en: sourceEn ?? sourceZh }),
      class: parsed(z.enum(CLASSES), choose('class', CLASSES)),
      cadence: parsed(Cadence, choose('cadence', CADENCES)),
      asOf: of('asOf') === null ? null : parsed(Instant, converted(of('asOf'), column('asOf', 'instant', [])).value),
      demo: of('demo') !== null && converted(of('demo'), column('demo', 'boolean', [])).value === true,
    },
  };
}
