import { FEED_NAMES, type FeedName } from '../src/contract/envelope.ts';
import type { FeedRecords } from '../src/contract/feeds.ts';
import type { Records } from '../src/domain/board.ts';
import type { SystemRecords } from '../src/domain/systems/context.ts';
import { demoFeeds } from './demo.ts';

const read = new Map<string, { [F in keyof FeedRecords]: FeedRecords[F][] }>();

/** Every feed of a day as one table. Made once: tests share them, so nobody changes them. */
function tables(day: string): { [F in keyof FeedRecords]: FeedRecords[F][] } {
  let held = read.get(day);
  if (held === undefined) {
    const all = [...demoFeeds(day).values()] as { feed: FeedName; records?: unknown[] }[];
    held = Object.fromEntries(
      FEED_NAMES.map((feed) => [feed, all.filter((d) => d.feed === feed).flatMap((d) => d.records ?? [])]),
    ) as unknown as { [F in keyof FeedRecords]: FeedRecords[F][] };
    read.set(day, held);
  }
  return held;
}

/** The demo records of the programme's systems of a day. */
export function demoSystemRecords(day: string): SystemRecords {
  const { district, programme, weekly, visits, ledger, concerns, wishes, fourChiefs, reviews } = tables(day);
  return { district, programme, weekly, visits, ledger, concerns, wishes, fourChiefs, reviews };
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
