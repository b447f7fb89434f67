import { FEED_NAMES, type FeedName } from '../contract/envelope.ts';
import { crossChecks } from '../feeds/crossChecks.ts';
import type { FeedNotice, FeedReading, FeedReadings, Rejection } from '../feeds/reading.ts';
import { latestDay } from '../feeds/recordFindings.ts';
import { type Changes, changesOf, type Entry } from './changes.ts';
import { SHEETS } from './columns.ts';
import { type Cover, isCover, NO_COVER, readCover } from './cover.ts';
import { type FeedFile, feedFiles, instantText, nextHead } from './documents.ts';
import { Faults, type ImportFault, type ImportNotice, Notices } from './faults.ts';
import { headingsSeen, type Mapping, mappingOf } from './headings.ts';
import { readFile } from './readFile.ts';
import { dataRows, type ReadRow, readRows, sheetFaults } from './rows.ts';
import { readingsOf, type ServedFeed, type ServedFeeds } from './served.ts';
import { isBlank, letters, type Table } from './table.ts';

/** Steps of an import, in their order. */
export const STEPS = ['open', 'read', 'check', 'write'] as const;
export type Step = (typeof STEPS)[number];

/** How a sheet of the file was understood. */
export interface SheetPreview {
  sheet: string;
  feed: FeedName;
  kind: string;
  headRow: number;
  rows: number;
  /** `path` is null for a column that is not ours; `required` fields that have none are listed in the faults. */
  columns: { column: string; heading: string; path: string | null; zh: string; en: string }[];
}

/** Everything an import found. `files` is empty as soon as there is one fault: nothing is half imported. */
export interface ImportReport {
  file: string;
  sheets: SheetPreview[];
  faults: ImportFault[];
  /** All faults, the listed ones and those beyond the list. */
  faultCount: number;
  notices: ImportNotice[];
  /** What the checks between feeds newly say. */
  feedNotices: { feed: FeedName; notice: FeedNotice }[];
  changes: Changes[];
  files: FeedFile[];
}

export interface ImportOptions {
  name: string;
  /** Import only sheets of this feed. */
  only?: FeedName | null;
  /** Moment of the import, ms since the epoch. */
  now: number;
  /** @param share of the step, 0-1 */
  progress?: (step: Step, share: number) => void;
}

/** Faults of a sheet that do not keep its rows from being read. */
const CELL_FAULTS: ReadonlySet<ImportFault['code']> = new Set(['formula', 'errorValue', 'personalColumn']);

interface Sheet {
  table: Table;
  mapping: Mapping;
  rows: number;
}

/**
 * A workbook or CSV against the feeds in use: read, every cell checked as a feed's record is, laid over what is in use,
 * checked with every other feed, and written as feed files. All of it or nothing. Never throws.
 */
export async function importFile(bytes: Uint8Array, served: ServedFeeds, options: ImportOptions): Promise<ImportReport> {
  const { name, now, only = null, progress = () => undefined } = options;
  const faults = new Faults();
  const notices = new Notices();
  const report = (rest: Partial<ImportReport> = {}): ImportReport => ({
    file: name,
    sheets: [],
    feedNotices: [],
    changes: [],
    files: [],
    ...rest,
    faults: faults.list,
    faultCount: faults.total,
    notices: notices.list,
  });
  progress('open', 0);
  const opened = await readFile(bytes, name);
  progress('open', 1);
  if (!opened.ok) {
    faults.add({ code: opened.code, place: null, detail: opened.detail });
    return report();
  }
  if (opened.gb18030) notices.add('gb18030', null);
  const { sheets, covers } = sorted(opened.tables, only, faults, notices);
  const previews = sheets.map(previewOf);
  for (const { table, mapping } of sheets) {
    sheetFaults(table, mapping, mapping.model.feed, faults);
    for (const c of mapping.columns)
      if (c.column === null && !c.personal)
        notices.add('columnIgnored', { sheet: table.sheet, column: letters(c.index), heading: c.heading });
  }
  // A bad cell hides no other; where heads are wrong the rows would only say so again.
  if (faults.list.some((f) => !CELL_FAULTS.has(f.code))) return report({ sheets: previews });

  const all = sheets.reduce((n, s) => n + s.rows, 0);
  let before = 0;
  const rows = sheets.flatMap(({ table, mapping, rows: n }) => {
    const context = {
      recordedAt: instantText(now),
      latest: latestDay(now),
      progress: (done: number) => progress('read', (before + Math.min(done, n)) / all),
    };
    const read = readRows(table, mapping, context, faults, notices);
    before += n;
    return read;
  });
  progress('read', 1);
  if (faults.total > 0) return report({ sheets: previews });

  progress('check', 0);
  const at = instantText(now);
  const changes: Changes[] = [];
  const entries = new Map<FeedName, Entry[]>();
  for (const feed of FEED_NAMES) {
    const own = rows.filter((r) => r.feed === feed);
    if (own.length === 0) continue;
    const inUse = served[feed] as ServedFeed;
    if (inUse.fault !== null) {
      faults.add({ code: 'served', place: null, feed, fault: inUse.fault.code, value: inUse.fault.path });
      continue;
    }
    const laid = changesOf(inUse, own, at, faults);
    changes.push(laid.changes);
    entries.set(feed, laid.entries);
  }
  const feedNotices = between(served, entries, rows, faults);
  progress('check', 1);
  if (faults.total > 0) return report({ sheets: previews, feedNotices });

  progress('write', 0);
  const files: FeedFile[] = [];
  const streetOf = streets(served, entries);
  for (const [feed, own] of entries) {
    const inUse = served[feed] as ServedFeed;
    const cover = covers.get(feed) ?? NO_COVER;
    const head = nextHead(inUse, cover, now);
    if (head === null) {
      faults.add({ code: 'noHead', place: null, feed });
      continue;
    }
    if (head.demo) notices.add('staysDemo', null);
    if (inUse.head !== null && differs(cover, inUse.head)) notices.add('headKept', null);
    files.push(...feedFiles(inUse, own, head, streetOf));
  }
  progress('write', 1);
  return report({ sheets: previews, feedNotices, changes, files: faults.total > 0 ? [] : files });
}

/** Tells our sheets from covers and strangers; says so where nothing can be imported. */
function sorted(
  tables: readonly Table[],
  only: FeedName | null,
  faults: Faults,
  notices: Notices,
): { sheets: Sheet[]; covers: Map<FeedName, Cover> } {
  const covers = new Map<FeedName, Cover>();
  const known: Sheet[] = [];
  const strangers: Table[] = [];
  let cover: Cover = NO_COVER;
  for (const table of tables) {
    if (isCover(table)) {
      const read = readCover(table);
      cover = read.cover;
      if (read.feed !== null) covers.set(read.feed, read.cover);
      continue;
    }
    const mapping = mappingOf(table, only);
    if (mapping !== null) known.push({ table, mapping, rows: dataRows(table, mapping) });
    else if (table.rows.some((row) => row.some((cell) => !isBlank(cell)))) strangers.push(table);
  }
  const sheets = known.filter((s) => s.rows > 0);
  for (const s of sheets) if (!covers.has(s.mapping.model.feed)) covers.set(s.mapping.model.feed, cover);
  if (sheets.length > 0) {
    for (const t of strangers) notices.add('sheetIgnored', { sheet: t.sheet });
    for (const s of known) if (s.rows === 0) notices.add('sheetEmpty', { sheet: s.table.sheet });
    return { sheets, covers };
  }
  const empty = known[0];
  const stranger = strangers[0];
  if (empty !== undefined) faults.add({ code: 'emptySheet', place: { sheet: empty.table.sheet } });
  else if (stranger !== undefined)
    faults.add({ code: 'foreign', place: { sheet: stranger.sheet }, value: headingsSeen(stranger) });
  else if (tables[0] !== undefined) faults.add({ code: 'emptySheet', place: { sheet: tables[0].sheet } });
  else faults.add({ code: 'emptyFile', place: null });
  return { sheets: [], covers };
}

function previewOf({ table, mapping, rows }: Sheet): SheetPreview {
  const { model, headRow, columns } = mapping;
  return {
    sheet: table.sheet,
    feed: model.feed,
    kind: model.kind,
    headRow,
    rows,
    columns: columns.map((c) => ({
      column: letters(c.index),
      heading: c.heading,
      path: c.column?.path ?? null,
      zh: c.column?.zh ?? '',
      en: c.column?.en ?? '',
    })),
  };
}

const identity = (r: Rejection) => `${r.feed}|${r.record}|${r.field}|${r.code}|${r.value}`;

/** The checks between feeds, with and without the import: what is only said with it is the import's doing. */
function between(
  served: ServedFeeds,
  entries: ReadonlyMap<FeedName, readonly Entry[]>,
  rows: readonly ReadRow[],
  faults: Faults,
): ImportReport['feedNotices'] {
  const before = readingsOf(served);
  const merged = Object.fromEntries(
    FEED_NAMES.map((feed) => {
      const reading = before[feed] as FeedReading;
      const own = entries.get(feed) ?? [];
      return [feed, own.length === 0 ? reading : { ...reading, records: [...reading.records, ...own.map((e) => e.record)] }];
    }),
  ) as unknown as FeedReadings;
  const was = crossChecks(before);
  const is = crossChecks(merged);
  const known = new Set(FEED_NAMES.flatMap((f) => was[f].rejected.map(identity)));
  const said = new Set(FEED_NAMES.flatMap((f) => was[f].notices.map((n) => JSON.stringify(n))));
  const byKey = new Map(rows.map((r) => [`${r.feed}|${r.key}`, r]));
  for (const r of FEED_NAMES.flatMap((f) => [...is[f].rejected])) {
    if (known.has(identity(r))) continue;
    const row = byKey.get(`${r.feed}|${r.record}`);
    const heading = row === undefined ? undefined : headingOf(row, r.field);
    faults.add({
      code: row === undefined ? 'elsewhere' : 'cross',
      feed: r.feed,
      rejection: r.code,
      record: r.record,
      value: r.value,
      place: row === undefined ? null : { sheet: row.sheet, row: row.row, heading: heading ?? r.field },
      ...(row === undefined ? { allowed: [r.field] } : {}),
    });
  }
  return FEED_NAMES.flatMap((feed) =>
    is[feed].notices.filter((n) => !said.has(JSON.stringify(n))).map((notice) => ({ feed, notice })),
  );
}

/** The name of a field in the sheet a row came from. */
function headingOf(row: ReadRow, field: string): string | undefined {
  const columns = SHEETS.find((s) => s.feed === row.feed && s.kind === row.kind)?.columns ?? [];
  return columns.find((c) => c.path === field || c.path.startsWith(`${field}.`))?.zh;
}

/** Which street a subject lies in, by the register in use and the one imported. */
function streets(served: ServedFeeds, entries: ReadonlyMap<FeedName, readonly Entry[]>): (subject: string) => string | null {
  const community = new Map<string, string>();
  const register = [
    ...served.district.documents.flatMap((d) => d.records),
    ...(entries.get('district') ?? []).map((e) => e.record),
  ] as { kind?: string; id?: string; community?: string }[];
  for (const r of register) if (r.kind === 'compound' && r.id !== undefined) community.set(r.id, r.community ?? '');
  return (subject) => {
    const code = community.get(subject) ?? subject;
    return /^\d{9,12}$/.test(code) ? code.slice(0, 9) : null;
  };
}

/** Whether a cover names another source, class or cadence than the feed in use. */
function differs(cover: Cover, head: { source: { zh: string; en: string }; class: string; cadence: string }): boolean {
  return (
    (cover.source !== null && (cover.source.zh !== head.source.zh || cover.source.en !== head.source.en)) ||
    (cover.class !== null && cover.class !== head.class) ||
    (cover.cadence !== null && cover.cadence !== head.cadence)
  );
}
