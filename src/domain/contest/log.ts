import type { ContestEvent, ContestHappening } from '../../contract/contestLog.ts';
import { type Refusal, refusalOf } from './refusals.ts';
import { after, type ContestState, EMPTY_CONTEST } from './state.ts';

/** An event that counts for nothing, and why: it stays in the log and is said. */
export interface RefusedEvent {
  event: ContestEvent;
  why: Refusal | 'gap' | 'twice' | 'otherContest';
}

/** A log, read: the state after its last event, and every event of it with what became of it. */
export interface ReadLog {
  state: ContestState;
  /** Events that count, in order; `states[i]` is the state after `counted[i]`. */
  counted: readonly ContestEvent[];
  states: readonly ContestState[];
  undone: ReadonlySet<number>;
  refused: readonly RefusedEvent[];
  /** Events whose clock stands before that of the one before: the machine's clock was set. */
  clockBack: readonly number[];
  /** The number the next event has. */
  nextSeq: number;
}

/** What may be taken back by one key: the last that counts, but for the set-up and what two people signed. */
const FINAL: ReadonlySet<ContestHappening['kind']> = new Set(['setUp', 'confirmed', 'reopened', 'undone']);

/** The event that an undo would take back; null where there is none. */
export function undoable(log: Pick<ReadLog, 'counted' | 'state'>): ContestEvent | null {
  const last = log.counted.at(-1);
  return last === undefined || log.state.confirmed !== null || FINAL.has(last.what.kind) ? null : last;
}

/** Why something may not be written at the end of a log; null where it may. */
export function mayAppend(log: Pick<ReadLog, 'counted' | 'state'>, what: ContestHappening): Refusal | null {
  if (what.kind !== 'undone') return refusalOf(log.state, what);
  const last = undoable(log);
  if (last === null) return log.state.confirmed !== null ? 'confirmed' : 'nothingToUndo';
  return last.seq === what.seq ? null : 'undoOrder';
}

export const EMPTY_LOG: ReadLog = {
  state: EMPTY_CONTEST,
  counted: [],
  states: [],
  undone: new Set(),
  refused: [],
  clockBack: [],
  nextSeq: 1,
};

/** A log with one event more. It never throws: what may not be is refused, and the rest goes on. */
export function extended(log: ReadLog, event: ContestEvent): ReadLog {
  const refuse = (why: RefusedEvent['why']): ReadLog => ({
    ...log,
    refused: [...log.refused, { event, why }],
    nextSeq: why === 'twice' || why === 'otherContest' ? log.nextSeq : Math.max(log.nextSeq, event.seq + 1),
  });
  const earlier = [...log.counted, ...log.refused.map((r) => r.event)];
  if (log.counted[0] !== undefined && event.contest !== log.counted[0].contest) return refuse('otherContest');
  if (event.seq < log.nextSeq || earlier.some((e) => e.id === event.id)) return refuse('twice');
  if (event.seq > log.nextSeq) return refuse('gap');
  const why = mayAppend(log, event.what);
  if (why !== null) return refuse(why);
  const before = log.counted.at(-1);
  const clockBack =
    before !== undefined && Date.parse(event.at) < Date.parse(before.at) ? [...log.clockBack, event.seq] : log.clockBack;
  const nextSeq = event.seq + 1;
  if (event.what.kind === 'undone') {
    const [counted, states] = [log.counted.slice(0, -1), log.states.slice(0, -1)];
    return {
      ...log,
      counted,
      states,
      state: states.at(-1) ?? EMPTY_CONTEST,
      undone: new Set(log.undone).add(event.what.seq),
      clockBack,
      nextSeq,
    };
  }
  const state = after(log.state, event);
  return { ...log, state, counted: [...log.counted, event], states: [...log.states, state], clockBack, nextSeq };
}

/** Reads a log from its first event. */
export const readLog = (events: readonly ContestEvent[]): ReadLog => events.reduce(extended, EMPTY_LOG);
