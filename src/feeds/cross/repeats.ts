import type { FeedName } from '../../contract/envelope.ts';
import type { FeedRecords } from '../../contract/feeds.ts';
import { recordKey } from '../../domain/recordKey.ts';
import type { FeedReading, Rejection } from '../reading.ts';
import { breath } from '../turns.ts';
import { rejection } from './sifted.ts';

interface Versioned {
  revision: number;
}

/** Feeds whose contradictions are figures or rules: to keep the first of two would be to guess. */
const NOT_GUESSED: ReadonlySet<FeedName> = new Set(['weekly', 'renovation', 'programme']);

const content = (value: unknown) => JSON.stringify(value) ?? '';

/** The first field in which two records differ, when they were entered aside; null where they say the same. */
export function firstDifference(a: object, b: object): string | null {
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const fields = [...new Set([...Object.keys(x), ...Object.keys(y)])].filter((f) => f !== 'recordedAt');
  return fields.find((f) => content(x[f]) !== content(y[f])) ?? null;
}

interface Found<F extends FeedName> {
  bad: ReadonlySet<FeedRecords[F]>;
  rejected: Rejection[];
}

/** What was found in a list of records; the lists keep their identity from look to look. */
const known = new WeakMap<object, Found<FeedName>>();

/** Looks at records one after the other for things said twice. */
function finder<F extends FeedName>(
  feed: F,
): { take(record: FeedRecords[F]): void; found(all: readonly FeedRecords[F][]): Found<F> } {
  const first = new Map<string, FeedRecords[F]>();
  const bad = new Set<FeedRecords[F]>();
  const rejected: Rejection[] = [];
  const disputed = new Map<string, number>();
  const refuse = (record: FeedRecords[F], field: string, code: Rejection['code']) => {
    if (bad.has(record)) return;
    bad.add(record);
    rejected.push(rejection(feed, record, { field, code, value: (record as unknown as Record<string, unknown>)[field] }));
  };
  return {
    take(record) {
      const key = recordKey(feed, record);
      const { revision } = record as Versioned;
      // Nearly all keys come once, so the revision is only looked at where one comes again.
      let held = first.get(key);
      if (held !== undefined && (held as Versioned).revision !== revision) {
        const own = `${key}#${revision}`;
        held = first.get(own);
        if (held === undefined) first.set(own, record);
      } else if (held === undefined) first.set(key, record);
      if (held === undefined) return;
      const field = firstDifference(held, record);
      if (field === null || !NOT_GUESSED.has(feed)) {
        refuse(record, field ?? 'revision', 'duplicate');
        return;
      }
      refuse(held, field, 'conflict');
      refuse(record, field, 'conflict');
      disputed.set(key, Math.max(revision, disputed.get(key) ?? 0));
    },
    found(all) {
      // What the disputed revision was to correct is known to be wrong, so it may not come back in its place.
      if (disputed.size > 0)
        for (const record of all)
          if ((record as Versioned).revision < (disputed.get(recordKey(feed, record)) ?? 0))
            refuse(record, 'revision', 'conflict');
      return { bad, rejected };
    },
  };
}

function found<F extends FeedName>(feed: F, records: readonly FeedRecords[F][]): Found<F> {
  const look = finder(feed);
  for (const record of records) look.take(record);
  return look.found(records);
}

/** Records looked at in one go: some milliseconds. */
const SLICE = 2000;

/** Looks a long list through between other work of the page, so that `withoutRepeats` has its answer ready. */
export async function prepareRepeats<F extends FeedName>(feed: F, records: readonly FeedRecords[F][]): Promise<void> {
  if (records.length <= SLICE || known.has(records)) return;
  const look = finder(feed);
  for (let i = 0; i < records.length; i++) {
    if (i > 0 && i % SLICE === 0) await breath();
    look.take(records[i] as FeedRecords[F]);
  }
  known.set(records, look.found(records) as unknown as Found<FeedName>);
}

/**
 * One thing said twice under the same revision, in one document or in two. Where both say the same the second is left
 * out. Where they differ, weekly figures, progress and rules are withheld both; of a name in the register, of a decision
 * or a visit the first stands, and the second is named.
 */
export function withoutRepeats<F extends FeedName>(reading: FeedReading<F>): FeedReading<F> {
  const { feed, records } = reading;
  let f = known.get(records) as Found<F> | undefined;
  if (f === undefined) {
    f = found(feed, records);
    known.set(records, f as unknown as Found<FeedName>);
  }
  if (f.bad.size === 0) return reading;
  const { bad, rejected } = f;
  return { ...reading, records: records.filter((r) => !bad.has(r)), rejected: [...reading.rejected, ...rejected] };
}
