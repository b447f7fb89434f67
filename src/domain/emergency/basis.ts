import type { ModeFeedRecord } from '../../contract/mode.ts';
import { asKnown } from '../asKnown.ts';

/** The records of one emergency by their kind, as they were known at an instant. */
export type RecordOf<K extends ModeFeedRecord['kind']> = Extract<ModeFeedRecord, { kind: K }>;

/**
 * The records of one kind that belong to an emergency.
 * @param event id of the order that began it @param knownAt null for all that is known now
 */
export function during<K extends Exclude<ModeFeedRecord['kind'], 'switch'>>(
  records: readonly ModeFeedRecord[],
  kind: K,
  event: string,
  knownAt: number | null,
): RecordOf<K>[] {
  return asKnown('mode', records, knownAt).filter(
    (r): r is RecordOf<K> => r.kind !== 'switch' && r.kind === (kind as string) && r.event === event,
  );
}

/** The data time of what a figure counts: the latest instant at which one of its records was reported; null of none. */
export function dataTime(records: readonly { recordedAt: string; reportedAt?: string }[], now: number): number | null {
  let latest: number | null = null;
  for (const r of records)
    for (const text of [r.recordedAt, r.reportedAt]) {
      if (text === undefined) continue;
      // A clock that runs ahead is no news from the future.
      const at = Math.min(now, Date.parse(text));
      if (latest === null || at > latest) latest = at;
    }
  return latest;
}

/** An instant that has come by now; null where it is open or still to come. */
export function past(text: string | null, now: number): number | null {
  if (text === null) return null;
  const at = Date.parse(text);
  return at <= now ? at : null;
}
