import { addDays, dayNumber, fridays, weekStart } from '../civil.ts';
import type { LedgerItem } from './items.ts';

/** Most weeks a burn-down goes back. */
export const BURN_DOWN_WEEKS = 26;

/** One week of the burn-down, in items. `open` = `before` + `found` + `reopened` - `closed`. */
export interface BurnWeek {
  /** Friday that names it. */
  week: string;
  /** Open at the end of the week before. */
  before: number;
  found: number;
  reopened: number;
  closed: number;
  /** Open at the end of this week. */
  open: number;
}

/** Friday of the reporting week (Saturday to Friday) that a day lies in. */
const fridayOf = (day: string): string => addDays(day, (((8 - dayNumber(day)) % 7) + 7) % 7);

/**
 * Items open at the end of each week, and what made them more or fewer: found, opened again, closed out. An item that is
 * closed, reopened and closed again counts each time. Begins with the week of the first item: before it there was no ledger,
 * which is not nought.
 * @param items as they stood at the end of `week` @param week Friday @param most weeks at most
 * @returns oldest first; empty without items
 */
export function burnDown(items: readonly LedgerItem[], week: string, most = BURN_DOWN_WEEKS): BurnWeek[] {
  const moves = new Map<string, { found: number; reopened: number; closed: number }>();
  const at = (day: string) => {
    const friday = fridayOf(day);
    const held = moves.get(friday) ?? { found: 0, reopened: 0, closed: 0 };
    moves.set(friday, held);
    return held;
  };
  let first = week;
  for (const { record, steps } of items) {
    if (record.foundOn < first) first = record.foundOn;
    at(record.foundOn).found += 1;
    for (const s of steps) if (s.to === 'closed' || s.to === 'reopened') at(s.day)[s.to] += 1;
  }
  if (items.length === 0) return [];
  const shown = fridays(week, most).filter((w) => w >= fridayOf(first));
  const start = weekStart(shown[0] ?? week);
  let open = 0;
  for (const [friday, m] of moves) if (friday < start) open += m.found + m.reopened - m.closed;
  return shown.map((friday) => {
    const m = moves.get(friday) ?? { found: 0, reopened: 0, closed: 0 };
    const before = open;
    open += m.found + m.reopened - m.closed;
    return { week: friday, before, ...m, open };
  });
}
