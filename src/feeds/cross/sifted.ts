import type { FeedName } from '../../contract/envelope.ts';
import type { FeedRecords } from '../../contract/feeds.ts';
import { recordKey } from '../../domain/recordKey.ts';
import type { FeedReading, Rejection } from '../reading.ts';
import type { Finding } from '../sense/finding.ts';

/** A finding as the report names it. */
export function rejection<F extends FeedName>(feed: F, record: FeedRecords[F], finding: Finding): Rejection {
  const { field, code, value } = finding;
  return { feed, record: recordKey(feed, record), field, code, value: String(value).slice(0, 40) };
}

interface Sieve {
  bad: ReadonlySet<unknown>;
  rejected: readonly Rejection[];
  kept: readonly unknown[];
}

function sieve<F extends FeedName>(reading: FeedReading<F>, verdict: (record: FeedRecords[F]) => Finding | null): Sieve {
  const rejected: Rejection[] = [];
  const bad = new Set<unknown>();
  for (const record of reading.records) {
    const v = verdict(record);
    if (v === null) continue;
    bad.add(record);
    rejected.push(rejection(reading.feed, record, v));
  }
  // As unknown: the union over all feeds is too large for the compiler.
  const all: readonly unknown[] = reading.records;
  return { bad, rejected, kept: bad.size === 0 ? all : all.filter((r) => !bad.has(r)) };
}

function through<F extends FeedName>(reading: FeedReading<F>, { bad, rejected, kept }: Sieve): FeedReading<F> {
  if (bad.size === 0) return reading;
  return { ...reading, records: kept as FeedReading<F>['records'], rejected: [...reading.rejected, ...rejected] };
}

/** The reading without the records that fail; the very same object where none does. */
export function sifted<F extends FeedName>(
  reading: FeedReading<F>,
  verdict: (record: FeedRecords[F]) => Finding | null,
): FeedReading<F> {
  return through(reading, sieve(reading, verdict));
}

/** What came of a list; the lists keep their identity from look to look. */
const once = new WeakMap<object, { rests: readonly unknown[]; sieve: Sieve }>();

/** The same, worked out anew only where the records or what the verdict rests on changed: most looks bring no news. */
export function siftedOnce<F extends FeedName>(
  reading: FeedReading<F>,
  rests: readonly unknown[],
  verdict: (record: FeedRecords[F]) => Finding | null,
): FeedReading<F> {
  const held = once.get(reading.records);
  if (held?.rests.every((r, i) => r === rests[i]) === true) return through(reading, held.sieve);
  const fresh = sieve(reading, verdict);
  once.set(reading.records, { rests, sieve: fresh });
  return through(reading, fresh);
}
