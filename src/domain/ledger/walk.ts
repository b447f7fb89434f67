import type { LedgerStepRecord } from '../../contract/ledger.ts';
import { type ItemState, LEDGER_NEXT } from './states.ts';

/** The guard a step breaks, by its field: a state that cannot follow, a day before the last, a check by the unit that asked. */
export type BrokenGuard = 'to' | 'day' | 'by';

/** A step that was refused, and the state it met. */
export interface RefusedStep {
  step: LedgerStepRecord;
  guard: BrokenGuard;
  met: ItemState;
}

/** The way of one item through its steps. */
export interface LedgerWalk {
  state: ItemState;
  /** The steps that hold, in order. */
  taken: LedgerStepRecord[];
  refused: RefusedStep[];
}

const before = (a: LedgerStepRecord, b: LedgerStepRecord) => a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Takes the steps of one item in their order and keeps the guards of the ledger (domain 9.3). A refused step changes nothing:
 * the next is judged by the state before it. An extension moves the limit and leaves the state as it was. Total: any list of
 * steps has a walk.
 * @param foundOn day on which the item was found; empty where the item is not known
 * @param steps the newest revision of each step of this item, in any order
 */
export function ledgerWalk(foundOn: string, steps: readonly LedgerStepRecord[]): LedgerWalk {
  const walk: LedgerWalk = { state: 'found', taken: [], refused: [] };
  let day = foundOn;
  let submitter: string | null = null;
  for (const step of [...steps].sort(before)) {
    const guard: BrokenGuard | null = !LEDGER_NEXT[walk.state].includes(step.to)
      ? 'to'
      : step.day < day
        ? 'day'
        : step.to === 'verified' && step.by.zh === submitter
          ? 'by'
          : null;
    if (guard !== null) {
      walk.refused.push({ step, guard, met: walk.state });
      continue;
    }
    if (step.to === 'submitted') submitter = step.by.zh;
    if (step.to !== 'extended') walk.state = step.to;
    day = step.day;
    walk.taken.push(step);
  }
  return walk;
}
