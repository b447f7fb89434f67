import { type ContestEvent, ContestLogFile } from '../contract/contestLog.ts';
import { uncleanPlace } from '../domain/cleanText.ts';
import { readLog } from '../domain/contest/log.ts';
import type { AppendFailure, ContestStore } from './contestStore.ts';

/** Why a file is no log of a contest, and where in it: the number of the event and the field, as far as they are known. */
export interface LogFileFault {
  why: 'notJson' | 'notALog' | 'event' | 'unseen' | 'order' | 'mixed' | 'noSetUp';
  /** Counted from 1; null where the fault is of the whole file. */
  event: number | null;
  /** Path of the field, as `what.mark`; empty where none is meant. */
  field: string;
}

export type ReadLogFile = { ok: true; events: ContestEvent[] } | { ok: false; fault: LogFileFault };

/** A log as the text of a file. */
export const logFileText = (events: readonly ContestEvent[]): string =>
  `${JSON.stringify({ kind: 'jiayuan-contest-log', version: 1, events }, null, 1)}\n`;

/**
 * Reads the text of a file as the log of one contest: every event by the contract, in order, none missing. Texts that may not be
 * shown as they are (`cleanText`) are refused and not cleaned: the check code is of the log as it stands. Never throws.
 */
export function readLogFile(text: string): ReadLogFile {
  const failed = (why: LogFileFault['why'], event: number | null = null, field = ''): ReadLogFile => ({
    ok: false,
    fault: { why, event, field },
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed('notJson');
  }
  const read = ContestLogFile.safeParse(json);
  if (!read.success) {
    const path = read.error.issues[0]?.path ?? [];
    return path[0] === 'events' && typeof path[1] === 'number'
      ? failed('event', path[1] + 1, path.slice(2).map(String).join('.'))
      : failed('notALog', null, path.map(String).join('.'));
  }
  const { events } = read.data;
  for (const [i, event] of events.entries()) {
    const place = uncleanPlace(event);
    if (place !== null) return failed('unseen', i + 1, place);
  }
  const wrong = events.findIndex((e, i) => e.seq !== i + 1);
  if (wrong >= 0) return failed('order', wrong + 1, 'seq');
  const other = events.findIndex((e) => e.contest !== events[0]?.contest);
  if (other >= 0) return failed('mixed', other + 1, 'contest');
  return readLog(events).state.setUp === null ? failed('noSetUp', 1, 'what') : { ok: true, events };
}

export type LogImport =
  | { ok: true; contest: string; events: number }
  | { ok: false; why: AppendFailure | 'held'; contest: string };

/**
 * Puts a log into the store, event by event. One that is there already is never touched. Should the disk fail midway, what
 * was written is a log that ends earlier.
 */
export async function importLog(store: ContestStore, events: readonly ContestEvent[]): Promise<LogImport> {
  const contest = events[0]?.contest ?? '';
  const here = await store.contests();
  if (here === null) return { ok: false, why: 'blocked', contest };
  if (here.some((c) => c.id === contest)) return { ok: false, why: 'held', contest };
  for (const event of events) {
    const answer = await store.append(event);
    if (!answer.ok) return { ok: false, why: answer.why, contest };
  }
  return { ok: true, contest, events: events.length };
}
