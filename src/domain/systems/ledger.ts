import { type LedgerItem, ledgerItems } from '../ledger/items.ts';
import { type SystemContext, type SystemRecords, weekBefore } from './context.ts';
import { absent, count, type Figure, type FigureId, figuresOf, rate } from './figures.ts';

/** What the ledger says at the end of a week. */
export interface LedgerSystem {
  figures: Figure[];
  /** Every item found by then, by id. */
  items: LedgerItem[];
}

const key = (i: LedgerItem) => `item/${i.record.id}`;

/** Whether an item fell due in a window by the limit in force. */
export const dueIn = (i: LedgerItem, from: string, to: string): boolean => i.dueOn >= from && i.dueOn <= to;

/** Closed out on or before the limit in force, and not opened again. */
export const closedOnTime = (i: LedgerItem): boolean => i.closedOn !== null && i.closedOn <= i.dueOn;

/** Fell due before the window and is still open: carried into it. */
export const carriedInto = (i: LedgerItem, from: string): boolean => i.open && i.dueOn < from;

/**
 * The rectification ledger (整改台账) at the end of the week's Friday.
 * - open: items not closed out; overdue: of these, those whose limit in force lies before that day;
 * - on time: of the items due in the window and those carried into it, those due in it and closed on or before their limit
 *   (the same definition as the weekly check of rectification, so that both agree);
 * - reopened: of the items closed or opened again in the window, those opened again in it;
 * - look-back: closed items whose day of look-back has come without a look.
 * A feed without any item says nothing: every figure is not reported.
 */
export function ledger(records: Pick<SystemRecords, 'district' | 'programme' | 'ledger'>, ctx: SystemContext): LedgerSystem {
  const now = at(records, ctx);
  const previous = new Map(at(records, weekBefore(records, ctx)).figures.map((f) => [f.id, f.value]));
  return { items: now.items, figures: now.figures.map((f) => ({ ...f, previous: previous.get(f.id) ?? null })) };
}

function at(records: Pick<SystemRecords, 'ledger'>, ctx: SystemContext): LedgerSystem {
  const { week, windowFrom } = ctx;
  const items = ledgerItems(records.ledger, week, ctx.knownAt);
  if (items.length === 0) return { items, figures: figuresOf('ledger').map((id) => absent(id, 'notReported', week)) };
  const day = { from: null, to: week };
  const window = { from: windowFrom, to: week };
  const split = (
    id: FigureId,
    all: readonly LedgerItem[],
    counts: (i: LedgerItem) => boolean,
    period: typeof day | typeof window,
  ) => rate(id, all.filter(counts).map(key), all.filter((i) => !counts(i)).map(key), period);
  const stepIn = (i: LedgerItem, to: 'closed' | 'reopened') =>
    i.steps.some((s) => s.to === to && s.day >= windowFrom && s.day <= week);
  const open = items.filter((i) => i.open);
  return {
    items,
    figures: [
      count('ledger.open', open.map(key), day),
      split('ledger.overdue', open, (i) => i.daysLate > 0, day),
      split(
        'ledger.onTime',
        items.filter((i) => dueIn(i, windowFrom, week) || carriedInto(i, windowFrom)),
        (i) => dueIn(i, windowFrom, week) && closedOnTime(i),
        window,
      ),
      split(
        'ledger.reopened',
        items.filter((i) => stepIn(i, 'closed') || stepIn(i, 'reopened')),
        (i) => stepIn(i, 'reopened'),
        window,
      ),
      count('ledger.lookBack', items.filter((i) => i.lookBackDue).map(key), day),
    ],
  };
}
