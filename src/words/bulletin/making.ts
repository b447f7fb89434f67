import type { Bilingual } from '../../contract/common.ts';
import type { FeedName } from '../../contract/envelope.ts';
import type { BulletinBlock } from '../../contract/issues.ts';
import type { BlockId } from '../../domain/bulletin/blocks.ts';
import type { BulletinFigures, FeedStand, TotalId } from '../../domain/bulletin/types.ts';
import { shanghai } from '../../domain/civil.ts';
import { judges } from '../../domain/dataState.ts';
import type { BulletinWords } from '../bulletinWords.ts';
import { type Language, named } from '../format.ts';
import type { SystemWords } from '../systemWords.ts';
import type { Words } from '../words.ts';
import type { Printed } from './printed.ts';

/** The words a bulletin is written with: of every page, of the systems, and its own. */
export interface BulletinTexts {
  common: Words;
  systems: SystemWords;
  bulletin: BulletinWords;
}

/** What every section is made from. */
export interface Making {
  figures: BulletinFigures;
  words: BulletinTexts;
  w: BulletinWords;
  p: Printed;
  lang: Language;
}

type Table = Extract<BulletinBlock, { kind: 'table' }>;
export type TableColumn = Table['columns'][number];
export type TableRow = Table['rows'][number];

/** Names a sentence carries; of more the rest are counted. */
const MOST_NAMES = 20;
/** Rows the contract lets a table have. */
const MOST_ROWS = 2000;
const MOST_PROSE = 2000;
const MOST_LINE = 200;

const cut = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

export const nameOf = (m: Making, name: Bilingual | null): string => (name === null ? '' : m.p.plain(named(name, m.lang)));

/** Names joined, up to a readable number. */
export function namesOf(m: Making, names: readonly string[]): string {
  const all = m.w.list(names.slice(0, MOST_NAMES));
  return names.length > MOST_NAMES ? m.w.namesOf(all, names.length) : all;
}

/** Clauses as one sentence; empty ones are left out. */
export function sentence(m: Making, clauses: readonly string[], join = m.w.comma): string {
  const said = clauses.filter((c) => c !== '');
  return said.length === 0 ? '' : m.p.opened(said.join(join)) + m.w.stop;
}

export const heading = (id: BlockId, text: string): BulletinBlock => ({ kind: 'heading', id, level: 1, text });

/** Sentences as one paragraph; null where there is none. */
export function paragraph(m: Making, id: BlockId, sentences: readonly string[]): BulletinBlock | null {
  const text = sentences.filter((s) => s !== '').join(m.w.gapBetween);
  return text === '' ? null : { kind: 'paragraph', id, text: cut(text, MOST_PROSE) };
}

export const note = (id: BlockId, text: string): BulletinBlock => ({ kind: 'note', id, text: cut(text, MOST_PROSE) });

export function list(id: BlockId, items: readonly string[]): BulletinBlock {
  return { kind: 'list', id, items: items.slice(0, 60).map((i) => cut(i, MOST_PROSE)) };
}

/** A table; what is over the contract's length is left out and counted in its note. */
export function table(
  m: Making,
  id: BlockId,
  caption: string,
  columns: TableColumn[],
  rows: readonly TableRow[],
  options: { halves?: boolean; notes?: readonly string[] } = {},
): BulletinBlock {
  const kept = rows.slice(0, MOST_ROWS).map((r) => ({ ...r, cells: r.cells.map((c) => cut(c, MOST_LINE)) }));
  const more = rows.length > kept.length ? [m.w.more(kept.length, rows.length)] : [];
  const notes = [...(options.notes ?? []), ...more].filter((s) => s !== '');
  return {
    ...{ kind: 'table', id, caption, columns, rows: kept, halves: options.halves === true },
    ...(notes.length === 0 ? {} : { note: m.w.notes(notes) }),
  };
}

/** Columns of a table from heading, alignment and width in per cent. */
export const columns = (...all: [string, TableColumn['align'], number][]): TableColumn[] =>
  all.map(([head, align, width]) => ({ heading: head, align, width }));

export const feedName = (m: Making, feed: FeedName): string => m.words.common.common.feed[feed];

const standOf = (m: Making, feed: FeedName): FeedStand | undefined => m.figures.feeds.find((f) => f.feed === feed);

/** Why a section that rests on a feed has nothing, as a sentence. A feed that came without any record was not reported. */
export function unreported(m: Making, feed: FeedName): string {
  return sentence(m, [m.w.gap(feedName(m, feed), standOf(m, feed)?.gap ?? 'notReported')]);
}

/** The same as a clause within other sentences; empty where the feed is there. */
export function gapShort(m: Making, feed: FeedName): string {
  const why = standOf(m, feed)?.gap ?? null;
  return why === null ? '' : m.w.gapShort(feedName(m, feed), why);
}

interface FeedTime {
  day: string;
  old: string;
}

/** Day of a feed's data, and its state where it may not be judged by any more. */
export function timeOf(m: Making, feed: FeedName): FeedTime | null {
  const stand = standOf(m, feed);
  if (stand === undefined || stand.gap !== null || stand.asOf === null) return null;
  const { day } = shanghai(stand.asOf);
  return { day, old: judges(stand.state) ? '' : m.words.common.common.state[stand.state] };
}

/** What is said of the district on the first page, under 一; the rest stands with all of it in a table behind. */
export const FIRST_TOTALS: ReadonlySet<TotalId> = new Set(['score', 'stars', 'renovation']);

/** Feeds behind what the first section gives; their times are said there once for the whole bulletin. */
const firstFeeds = ({ figures }: Making): FeedName[] => [
  ...new Set(figures.totals.filter((t) => FIRST_TOTALS.has(t.id) && t.value !== null).map((t) => t.feed)),
];

/** Data times as a sentence. @param isAll whether these are all feeds of the section */
function times(m: Making, feeds: readonly FeedName[], isAll: boolean): string {
  const said = feeds.flatMap((feed) => {
    const at = timeOf(m, feed);
    return at === null ? [] : [{ ...at, feed: feedName(m, feed), day: m.p.day(at.day) }];
  });
  const [one] = said;
  if (one === undefined) return '';
  const isSame = isAll && said.length === feeds.length && said.every((s) => s.day === one.day && s.old === one.old);
  return sentence(m, [isSame ? m.w.asOf(one) : m.w.asOfEach(said)]);
}

/** The data times of the first section, which hold for the others as well. */
export const firstTimes = (m: Making): string => times(m, firstFeeds(m), true);

/** The data times of a section, of those feeds whose day or state is not what the first section said. */
export function asOf(m: Making, feeds: readonly FeedName[]): string {
  const [main] = firstFeeds(m);
  const common = main === undefined ? null : timeOf(m, main);
  const all = [...new Set(feeds)];
  const others = all.filter((feed) => {
    const at = timeOf(m, feed);
    return at !== null && (at.old !== common?.old || at.day !== common.day);
  });
  return times(m, others, others.length === all.length);
}

/** Decimals of a score: those of the ranking page, so that the same figure reads the same in both. W has two, S one. */
export const scoreDigits = (isCompound: boolean): number => (isCompound ? 1 : 2);
