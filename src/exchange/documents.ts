import { CONTRACT_VERSION, type EnvelopeHead, type FeedName, type FeedPart } from '../contract/envelope.ts';
import { shanghai } from '../domain/civil.ts';
import { RECORD_CAP } from '../feeds/readDocument.ts';
import type { Entry } from './changes.ts';
import type { Cover } from './cover.ts';
import type { ServedFeed } from './served.ts';

/** One file to put beside the others: its path under the feeds' folder. */
export interface FeedFile {
  feed: FeedName;
  path: string;
  text: string;
  records: number;
}

/** Most bytes of one document; under the loader's 8 MB, as the envelope comes on top. */
export const DOCUMENT_BYTES = 7_500_000;

const two = (n: number) => String(n).padStart(2, '0');

/** An instant as feeds write it, in Shanghai's time. @param ms since the epoch */
export function instantText(ms: number): string {
  const { day, hour, minute, second } = shanghai(ms);
  return `${day}T${two(hour)}:${two(minute)}:${two(second)}+08:00`;
}

/**
 * The envelope of what comes next: that of the feed in use, one further; of a first import, the cover's.
 * @returns null where there is neither
 */
export function nextHead(served: ServedFeed, cover: Cover, now: number): EnvelopeHead | null {
  const { head, feed } = served;
  const at = instantText(now);
  if (head !== null) {
    const { parts: _p, intentionallyEmpty: _e, ...kept } = head;
    const asOf = cover.asOf !== null && cover.asOf !== head.asOf ? cover.asOf : at;
    // A clock that went back must not make the new file look older than the one it replaces.
    const generatedAt = Date.parse(head.generatedAt) > now ? head.generatedAt : at;
    return { ...kept, asOf, generatedAt, sequence: head.sequence + 1, count: 0, demo: head.demo || cover.demo };
  }
  const { source, cadence } = cover;
  if (source === null || cadence === null || cover.class === null) return null;
  return {
    feed,
    contract: CONTRACT_VERSION,
    source,
    class: cover.class,
    asOf: cover.asOf ?? at,
    generatedAt: at,
    cadence,
    sequence: 1,
    demo: cover.demo,
    count: 0,
  };
}

/** One record a line: readable, and small in a comparison of two files. */
export function written(head: EnvelopeHead, lines: readonly string[] | null): string {
  const first = JSON.stringify(head, null, 1);
  return lines === null ? `${first}\n` : `${first.slice(0, -2)},\n "records": [\n${lines.join(',\n')}\n]}\n`;
}

const encoder = new TextEncoder();
const sizeOf = (line: string) => encoder.encode(line).length + 2;

/** A document being filled. */
class Bucket {
  readonly lines: string[];
  readonly part: { path: string; street?: string; from?: string; to?: string };
  touched = false;
  private bytes: number | null = null;

  constructor(part: Bucket['part'], lines: string[]) {
    this.part = part;
    this.lines = lines;
  }

  hasRoom(line: string): boolean {
    this.bytes ??= this.lines.reduce((sum, l) => sum + sizeOf(l), 0);
    return this.lines.length < RECORD_CAP && this.bytes + sizeOf(line) <= DOCUMENT_BYTES;
  }

  add(line: string, week: string | undefined): void {
    this.lines.push(line);
    this.bytes = (this.bytes ?? 0) + sizeOf(line);
    this.touched = true;
    if (week === undefined || this.part.to === undefined) return;
    if (week > this.part.to) this.part.to = week;
    if (this.part.from !== undefined && week < this.part.from) this.part.from = week;
  }
}

/** Fills the documents of an index. */
class Shelf {
  readonly buckets: Bucket[] = [];
  private readonly feed: FeedName;
  private readonly streetOf: (subject: string) => string | null;

  constructor(feed: FeedName, streetOf: (subject: string) => string | null) {
    this.feed = feed;
    this.streetOf = streetOf;
  }

  /** Puts a record where it belongs: by its week and street, else where no week is said. */
  put(record: object, line: string): void {
    const { week, subject } = record as { week?: string; subject?: string };
    const street = subject === undefined ? null : this.streetOf(subject);
    const fits = this.buckets
      .filter((b) => {
        const { from, to, street: own } = b.part;
        if (own !== undefined && own !== street) return false;
        if (to === undefined) return week === undefined || this.feed !== 'weekly';
        return week !== undefined && week <= to && (from === undefined || week >= from);
      })
      // The narrowest first: a part over all weeks holds what is not reported weekly.
      .sort((a, b) => span(a) - span(b));
    const found = fits.find((b) => b.hasRoom(line)) ?? this.added(week, line);
    found.add(line, week);
  }

  private added(week: string | undefined, line: string): Bucket {
    const monthly = this.feed === 'weekly' && week !== undefined;
    for (let n = 1; ; n++) {
      const name = monthly ? `${week.slice(0, 7)}${n === 1 ? '' : `-${n}`}` : String(n);
      const path = `${this.feed}/${name}.json`;
      const held = this.buckets.find((b) => b.part.path === path);
      if (held?.hasRoom(line) === true) return held;
      if (held !== undefined) continue;
      const bucket = new Bucket({ path, ...(monthly ? { from: week, to: week } : {}) }, []);
      this.buckets.push(bucket);
      return bucket;
    }
  }
}

const span = (b: Bucket) =>
  b.part.to === undefined ? Number.POSITIVE_INFINITY : Date.parse(b.part.to) - Date.parse(b.part.from ?? '1970-01-01');

/**
 * The files to put in place of those in use: only what changed, and the index. A feed that outgrows one document becomes
 * an index with parts, by month for weekly data.
 * @param streetOf the street of a subject, for parts by street
 * @returns nothing where nothing changed
 */
export function feedFiles(
  served: ServedFeed,
  entries: readonly Pick<Entry, 'record'>[],
  head: EnvelopeHead,
  streetOf: (subject: string) => string | null,
): FeedFile[] {
  if (entries.length === 0) return [];
  const { feed, path } = served;
  const file = (at: string, h: EnvelopeHead, lines: string[]): FeedFile => ({
    feed,
    path: at,
    text: written({ ...h, count: lines.length }, lines),
    records: lines.length,
  });
  const isIndex = served.head?.parts !== undefined;
  const old = served.documents.flatMap((d) => d.raw as object[]);
  const shelf = new Shelf(feed, streetOf);
  if (isIndex) {
    for (const d of served.documents)
      shelf.buckets.push(
        new Bucket(
          { ...(d.part ?? {}), path: d.path },
          d.raw.map((r) => JSON.stringify(r)),
        ),
      );
  } else {
    const one = new Bucket(
      { path },
      old.map((r) => JSON.stringify(r)),
    );
    const fits = entries.every(({ record }) => {
      const line = JSON.stringify(record);
      const room = one.hasRoom(line);
      if (room) one.add(line, undefined);
      return room;
    });
    if (fits) return [file(path, head, one.lines)];
    for (const r of old) shelf.put(r, JSON.stringify(r));
  }
  for (const { record } of entries) shelf.put(record, JSON.stringify(record));
  const changed = shelf.buckets.filter((b) => b.touched).map((b) => file(b.part.path, head, b.lines));
  const parts = shelf.buckets.map((b): FeedPart => ({ ...b.part, count: b.lines.length }));
  const total = parts.reduce((n, p) => n + p.count, 0);
  const index = { feed, path, text: written({ ...head, count: total, parts }, null), records: 0 };
  return [index, ...changed];
}
