import type { FeedRecords } from '../src/contract/feeds.ts';
import type { Records } from '../src/domain/board.ts';
import type { SystemRecords } from '../src/domain/systems/context.ts';
import { demoFeeds } from './demo.ts';

const made = new Map<string, Records>();

/** The demo records of the programme's systems of a day. */
export function demoSystemRecords(day: string): SystemRecords {
  const all = [...demoFeeds(day).values()] as { feed: keyof FeedRecords; records?: unknown[] }[];
  const of = <F extends keyof FeedRecords>(feed: F) =>
    all.filter((d) => d.feed === feed).flatMap((d) => (d.records ?? []) as FeedRecords[F][]);
  return {
    district: of('district'),
    programme: of('programme'),
    weekly: of('weekly'),
    visits: of('visits'),
    ledger: of('ledger'),
    concerns: of('concerns'),
    wishes: of('wishes'),
    fourChiefs: of('fourChiefs'),
    reviews: of('reviews'),
  };
}

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
