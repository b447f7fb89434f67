import type { FeedRecords } from '../src/contract/feeds.ts';
import type { Records } from '../src/domain/board.ts';
import { demoFeeds } from './demo.ts';

const made = new Map<string, Records>();

/** The demo records of a day as one table for each feed. Made once: tests share them, so nobody changes them. */
export function demoRecords(day: string): Records {
  const held = made.get(day);
  if (held !== undefined) return held;
  const all = [...demoFeeds(day).values()] as { feed: keyof FeedRecords; records?: unknown[] }[];
  const of = <F extends keyof FeedRecords>(feed: F) =>
    all.filter((d) => d.feed === feed).flatMap((d) => (d.records ?? []) as FeedRecords[F][]);
  const records: Records = {
    district: of('district'),
    programme: of('programme'),
    stars: of('stars'),
    weekly: of('weekly'),
    renovation: of('renovation'),
    visits: of('visits'),
  };
  made.set(day, records);
  return records;
}
