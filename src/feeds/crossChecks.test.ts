import { expect, test } from 'vitest';
import { demoFeeds } from '../../mocks/demo.ts';
import { FEED_NAMES, type FeedName } from '../contract/envelope.ts';
import { crossChecks } from './crossChecks.ts';
import { loader } from './loader.ts';
import type { FeedReading, FeedReadings } from './reading.ts';

/** Readings of the demo feeds, with one feed's records changed. */
// biome-ignore lint/suspicious/noExplicitAny: records are taken apart on purpose
function readings(change: Partial<Record<FeedName, (records: any[]) => any[]>> = {}): FeedReadings {
  const documents = [...demoFeeds('2026-07-17').values()] as { feed: FeedName; records?: unknown[] }[];
  return Object.fromEntries(
    FEED_NAMES.map((feed) => {
      const records = structuredClone(documents.filter((d) => d.feed === feed).flatMap((d) => d.records ?? []));
      const store = { get: async () => null, put: async () => true };
      const reading = loader(feed, { url: '/' }, null, { store }).initial() as FeedReading;
      return [feed, { ...reading, records: change[feed]?.(records) ?? records }];
    }),
  ) as unknown as FeedReadings;
}

test('the demo agrees with itself, and readings without a fault keep their identity', () => {
  const before = readings();
  const after = crossChecks(before);
  for (const feed of FEED_NAMES) expect(after[feed], feed).toBe(before[feed]);
});

test('29 of 30 compounds: the total is named, and what hangs on the lost one is rejected alone', () => {
  const out = crossChecks(readings({ district: (r) => r.filter((x) => x.id !== 'c07') }));
  expect(out.district.notices.find((n) => n.code === 'declaredTotal')?.detail).toMatchObject({ declared: 30, arrived: 29 });
  expect(new Set(out.weekly.rejected.map((r) => `${r.field} ${r.code} ${r.value}`))).toEqual(
    new Set(['subject unknownReference c07']),
  );
  expect(out.weekly.records.length).toBeGreaterThan(30_000);
});

test('more satisfied than asked, and more done than budgeted, do not add up', () => {
  const weekly = crossChecks(
    readings({ weekly: (r) => [{ ...r.find((x) => x.indicator === 'G8a'), numerator: 99, denominator: 9 }, ...r.slice(1)] }),
  ).weekly;
  expect(weekly.rejected).toMatchObject([{ field: 'numerator', code: 'sum', value: '99/9' }]);
  const works = crossChecks(
    readings({
      renovation: (r) =>
        r.map((x) => (x.kind === 'progress' && x.project === 'r-c01' && x.week === '2026-07-10' ? { ...x, done: 1e6 } : x)),
    }),
  ).renovation;
  expect(works.rejected).toMatchObject([{ field: 'done', code: 'sum' }]);
});

test('a rubric whose weights do not sum to one is refused whole', () => {
  const out = crossChecks(readings({ programme: (r) => r.map((x) => (x.id === 'G1' ? { ...x, weight: 0.5 } : x)) })).programme;
  expect(out.rejected.filter((r) => r.code === 'sum')).toHaveLength(8);
  expect(out.records.some((r) => r.kind === 'criterion' && r.family === 'compoundStar')).toBe(false);
  expect(out.records.some((r) => r.kind === 'criterion' && r.family === 'weeklyScore')).toBe(true);
});
