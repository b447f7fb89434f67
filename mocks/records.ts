import { FEED_NAMES, type FeedName } from '../src/contract/envelope.ts';
import type { FeedRecords } from '../src/contract/feeds.ts';
import type { Records } from '../src/domain/board.ts';
import type { SystemRecords } from '../src/domain/systems/context.ts';
import { demoFeeds } from './demo.ts';

const documents = new Map<string, ReadonlyMap<string, unknown>>();

/** Whatever hangs on a value, never to be changed again. */
function frozen(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const held of Object.values(value)) frozen(held);
}

/** The demo feeds of a day, made once a process, as making them takes a second; frozen, as tests share them. */
export function demoDocuments(day: string): ReadonlyMap<string, unknown> {
  let held = documents.get(day);
  if (held === undefined) {
    held = demoFeeds(day);
    for (const document of held.values()) frozen(document);
    documents.set(day, held);
  }
  return held;
}

const texts = new Map<string, readonly (readonly [string, string])[]>();

/** The same as files of a server: address to text. The map is the caller's own. */
export function demoFiles(day: string): Map<string, string> {
  let held = texts.get(day);
  if (held === undefined) {
    held = [...demoDocuments(day)].map(([path, document]) => [`/feeds/${path}`, JSON.stringify(document)] as const);
    texts.set(day, held);
  }
  return new Map(held);
}

const read = new Map<string, { [F in keyof FeedRecords]: FeedRecords[F][] }>();

/** Every feed of a day as one table, made once. */
function tables(day: string): { [F in keyof FeedRecords]: FeedRecords[F][] } {
  let held = read.get(day);
  if (held === undefined) {
    const all = [...demoDocuments(day).values()] as { feed: FeedName; records?: unknown[] }[];
    held = Object.fromEntries(
      FEED_NAMES.map((feed) => [feed, all.filter((d) => d.feed === feed).flatMap((d) => d.records ?? [])]),
    ) as unknown as { [F in keyof FeedRecords]: FeedRecords[F][] };
    read.set(day, held);
  }
  return held;
}

/** The demo records of the programme's systems of a day. */
export function demoSystemRecords(day: string): SystemRecords {
  const { renovation: _works, issues: _issues, mode: _mode, walls: _walls, ...records } = tables(day);
  return records;
}

const made = new Map<string, Records>();

/** The demo records of a day; the same object each time. */
export function demoRecords(day: string): Records {
  let held = made.get(day);
  if (held === undefined) {
    const { district, programme, stars, weekly, renovation, visits } = tables(day);
    held = { district, programme, stars, weekly, renovation, visits };
    made.set(day, held);
  }
  return held;
}
