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

/** The reading without the records that fail; the very same object where none does. */
export function sifted<F extends FeedName>(
  reading: FeedReading<F>,
  verdict: (record: FeedRecords[F]) => Finding | null,
): FeedReading<F> {
  const rejected: Rejection[] = [];
  const bad = new Set<FeedRecords[F]>();
  for (const record of reading.records) {
    const v = verdict(record);
    if (v === null) continue;
    bad.add(record);
    rejected.push(rejection(reading.feed, record, v));
  }
  if (bad.size === 0) return reading;
  return { ...reading, records: reading.records.filter((r) => !bad.has(r)), rejected: [...reading.rejected, ...rejected] };
}
