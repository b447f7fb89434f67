import type { LedgerFeedRecord, LedgerItemRecord, LedgerStepRecord } from '../../contract/ledger.ts';
import { asKnown } from '../asKnown.ts';
import { dayNumber } from '../civil.ts';
import type { ItemState } from './states.ts';
import { ledgerWalk } from './walk.ts';

/** One ledger item as it stood at the end of a day. */
export interface LedgerItem {
  record: LedgerItemRecord;
  /** Steps taken by that day, in order; refused ones are not among them. */
  steps: LedgerStepRecord[];
  state: ItemState;
  /** Not closed out, or opened again since. */
  open: boolean;
  /** The limit in force: that of the last extension, else the first. */
  dueOn: string;
  /** How often the limit was moved. */
  extended: number;
  /** Day of the last close-out; null while the item is open. */
  closedOn: string | null;
  /** Days from the limit to that day; 0 where the limit has not passed, or the item is closed. Whole days, never negative. */
  daysLate: number;
  /** How often it was opened again. Its first day of finding stays. */
  reopened: number;
  /** Closed, its day of look-back has come, and nobody has looked since. */
  lookBackDue: boolean;
}

/**
 * Every ledger item as it stood at the end of a day: state, limit in force, close-out, days late. Overdue is computed and no
 * state. Items found later are not there yet. Sorted by id.
 * @param day ISO civil day @param knownAt ms since the epoch; null for all that is known now
 */
export function ledgerItems(records: readonly LedgerFeedRecord[], day: string, knownAt: number | null): LedgerItem[] {
  const steps = new Map<string, LedgerStepRecord[]>();
  const items: LedgerItemRecord[] = [];
  for (const r of asKnown('ledger', records, knownAt)) {
    if (r.kind === 'item') {
      if (r.foundOn <= day) items.push(r);
    } else if (r.day <= day) {
      const held = steps.get(r.item);
      if (held === undefined) steps.set(r.item, [r]);
      else held.push(r);
    }
  }
  return items.sort((a, b) => (a.id < b.id ? -1 : 1)).map((record) => itemAt(record, steps.get(record.id) ?? [], day));
}

function itemAt(record: LedgerItemRecord, steps: readonly LedgerStepRecord[], day: string): LedgerItem {
  const { state, taken } = ledgerWalk(record.foundOn, steps);
  const limits = taken.flatMap((s) => (s.to === 'extended' && s.dueOn !== undefined ? [s.dueOn] : []));
  const dueOn = limits.at(-1) ?? record.dueOn;
  const open = state !== 'closed' && state !== 'lookBack';
  const closing = taken.findLast((s) => s.to === 'closed');
  return {
    record,
    steps: taken,
    state,
    open,
    dueOn,
    extended: limits.length,
    closedOn: open ? null : (closing?.day ?? null),
    daysLate: open ? Math.max(0, dayNumber(day) - dayNumber(dueOn)) : 0,
    reopened: taken.filter((s) => s.to === 'reopened').length,
    lookBackDue: state === 'closed' && record.lookBackOn !== undefined && record.lookBackOn <= day,
  };
}
