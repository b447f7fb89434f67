import { ContestEvent, type ContestHappening } from '../contract/contestLog.ts';
import { cleanTexts } from '../domain/cleanText.ts';
import { mayAppend, type ReadLog } from '../domain/contest/log.ts';
import type { Refusal } from '../domain/contest/refusals.ts';

export type NextEvent = { ok: true; event: ContestEvent } | { ok: false; why: Refusal | 'malformed' };

/**
 * The event that a happening would be at the end of a log, or why it may not be.
 * @param typed what happened, its texts as they were typed: they are cleaned before anything is asked of them, so that two names
 *   which look the same are the same @param mark what an event carries besides
 */
export function nextEvent(log: ReadLog, typed: ContestHappening, mark: Pick<ContestEvent, 'contest' | 'id' | 'at'>): NextEvent {
  const what = cleanTexts(typed);
  const why = mayAppend(log, what);
  if (why !== null) return { ok: false, why };
  const event: ContestEvent = { ...mark, seq: log.nextSeq, what };
  // What the contract refuses could never be read again.
  return ContestEvent.safeParse(event).success ? { ok: true, event } : { ok: false, why: 'malformed' };
}
