import type { FeedName } from '../contract/envelope.ts';
import type { FeedRecords } from '../contract/feeds.ts';
import { recordKey } from '../domain/recordKey.ts';
import { SHEETS, valueAt } from './columns.ts';
import { type Faults, shown } from './faults.ts';
import type { ReadRow } from './rows.ts';
import type { ServedFeed } from './served.ts';

/** One field that reads otherwise than in the feed in use. */
export interface FieldChange {
  path: string;
  from: string;
  to: string;
}

/** What an import does to a feed. Nothing is ever taken out of a feed by it. */
export interface Changes {
  feed: FeedName;
  added: { key: string; sheet: string; row: number }[];
  changed: { key: string; sheet: string; row: number; revision: number; fields: FieldChange[] }[];
  /** Rows that say what is in use already. */
  unchanged: number;
  /** Records of the same kind (and weeks) in use that the file does not have: they stay. */
  missing: string[];
}

interface Versioned {
  revision: number;
  recordedAt: string;
}

const revisionOf = (record: object) => (record as Versioned).revision;

/** Content without when and as which revision it was entered. Both sides come from the contract, so their keys are in one order. */
function content(record: object): string {
  const { recordedAt: _at, revision: _r, ...rest } = record as Record<string, unknown>;
  return JSON.stringify(rest);
}

/** Field by field, as a list of what was and what is. */
function differences(feed: FeedName, kind: string, before: object, after: object): FieldChange[] {
  const columns = SHEETS.find((s) => s.feed === feed && s.kind === kind)?.columns ?? [];
  return columns.flatMap((c): FieldChange[] => {
    if (c.own) return [];
    const [from, to] = [valueAt(before, c.path), valueAt(after, c.path)];
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ path: c.path, from: said(from), to: said(to) }];
  });
}

const said = (value: unknown) => shown(Array.isArray(value) ? value.join('; ') : value);

/** What a feed in use holds of one key. */
interface Held<F extends FeedName> {
  revisions: Map<number, FeedRecords[F]>;
  /** Counting those that were refused: their numbers are spent. */
  highest: number;
}

function heldOf<F extends FeedName>(served: ServedFeed<F>): Map<string, Held<F>> {
  const held = new Map<string, Held<F>>();
  const of = (key: string) => {
    const mine = held.get(key) ?? { revisions: new Map(), highest: 0 };
    held.set(key, mine);
    return mine;
  };
  for (const d of served.documents) {
    for (const r of d.records) {
      const mine = of(recordKey(served.feed, r));
      mine.revisions.set(revisionOf(r), r);
      mine.highest = Math.max(mine.highest, revisionOf(r));
    }
    if (d.rejected.length === 0) continue;
    for (const raw of d.raw) {
      if (typeof raw !== 'object' || raw === null || typeof revisionOf(raw) !== 'number') continue;
      const mine = of(recordKey(served.feed, raw));
      mine.highest = Math.max(mine.highest, revisionOf(raw));
    }
  }
  return held;
}

/** A record of the import as it enters the feed, and where it came from. */
export interface Entry<F extends FeedName = FeedName> {
  record: FeedRecords[F];
  row: ReadRow<F>;
}

/**
 * Lays rows over a feed in use. A row that says what is in use changes nothing; one that says otherwise becomes the next
 * revision, entered now; a new one becomes revision 1. Where nothing at all is in use, rows keep the revisions and moments
 * they bring: a feed is restored.
 * @param now instant a change is entered at, as text with its offset
 */
export function changesOf<F extends FeedName>(
  served: ServedFeed<F>,
  rows: readonly ReadRow<F>[],
  now: string,
  faults: Faults,
): { changes: Changes; entries: Entry<F>[] } {
  const held = heldOf(served);
  const restores = served.head === null;
  const changes: Changes = { feed: served.feed, added: [], changed: [], unchanged: 0, missing: [] };
  const entries: Entry<F>[] = [];
  // A file may correct one of its own rows by a further row of the same key: the numbers go on.
  const spent = new Map<string, number>();
  for (const row of rows) {
    const { key, record, sheet } = row;
    const mine = held.get(key);
    const enter = (revision: number, recordedAt: string) => {
      spent.set(key, Math.max(revision, spent.get(key) ?? 0));
      entries.push({ row, record: { ...record, recordedAt, revision } });
    };
    if (mine === undefined) {
      if (restores) enter(row.revision ?? (spent.get(key) ?? 0) + 1, row.recordedAt ?? now);
      else enter((spent.get(key) ?? 0) + 1, now);
      changes.added.push({ key, sheet, row: row.row });
      continue;
    }
    const latest = newest(mine);
    const same = row.revision === null ? latest : (mine.revisions.get(row.revision) ?? latest);
    if (same !== undefined && content(same) === content(record)) {
      changes.unchanged += 1;
      continue;
    }
    if (same !== undefined && same !== latest) {
      faults.add({ code: 'pastRevision', place: { sheet, row: row.row }, value: key, detail: { revision: revisionOf(same) } });
      continue;
    }
    const revision = Math.max(mine.highest, spent.get(key) ?? 0) + 1;
    enter(revision, now);
    const fields = latest === undefined ? [] : differences(served.feed, row.kind, latest, record);
    changes.changed.push({ key, sheet, row: row.row, revision, fields });
  }
  changes.missing = missingKeys(held, rows);
  return { changes, entries };
}

function newest<F extends FeedName>(held: Held<F>): FeedRecords[F] | undefined {
  let best: FeedRecords[F] | undefined;
  for (const r of held.revisions.values()) if (best === undefined || revisionOf(r) > revisionOf(best)) best = r;
  return best;
}

/** Held records of the kinds the file has, and of its weeks where they have one: the rest nobody expected in it. */
function missingKeys<F extends FeedName>(held: Map<string, Held<F>>, rows: readonly ReadRow<F>[]): string[] {
  const group = (record: object) => {
    const { kind, week } = record as { kind?: string; week?: string };
    return `${kind ?? ''}/${week ?? ''}`;
  };
  const expected = new Set(rows.map((r) => group(r.record)));
  const have = new Set(rows.map((r) => r.key));
  const missing: string[] = [];
  for (const [key, h] of held) {
    const latest = newest(h);
    if (latest !== undefined && !have.has(key) && expected.has(group(latest))) missing.push(key);
  }
  return missing;
}
