import { addDays } from '../civil.ts';
import type { SystemContext, SystemRecords } from './context.ts';
import { type Reconciled, reconciledWith } from './reconciled.ts';

/** Weeks of a quarter, as checks of that rhythm are reported. */
const QUARTER_WEEKS = 13;

/** First day of the quarter that ends with a week. @param week its Friday */
export const quarterFrom = (week: string): string => addDays(week, 1 - 7 * QUARTER_WEEKS);

/** A case of a register, as a check of a quarter counts it. */
export interface QuarterCase {
  community: string;
  dueOn: string;
  /** Whether it counts as done at the end of a day. */
  doneBy(day: string): boolean;
}

/** Whether a register says what the weekly feed said of the newest quarter that was reported. */
export interface QuarterReconciled {
  /** null where the programme has no such check. */
  found: Reconciled | null;
  /** Whether the register reaches back to the first week of each quarter that was reported. */
  covered: boolean;
}

/**
 * Compares the cases of a register with a check of the weekly feed that is reported once a quarter: each community by the
 * quarter its own newest reading ends with, as things stood at the end of that.
 */
export function quarterReconciled(
  check: string,
  cases: readonly QuarterCase[],
  records: Pick<SystemRecords, 'weekly'>,
  ctx: SystemContext,
): QuarterReconciled {
  const first = cases.reduce<string | null>((day, c) => (day === null || c.dueOn < day ? c.dueOn : day), null);
  const by = new Map<string, QuarterCase[]>();
  for (const c of cases) {
    const held = by.get(c.community);
    if (held === undefined) by.set(c.community, [c]);
    else held.push(c);
  }
  let covered = true;
  const counts = {
    get: (code: string, { to }: { to: string }) => {
      const from = quarterFrom(to);
      if (first === null || first > addDays(from, 6)) covered = false;
      const due = (by.get(code) ?? []).filter((c) => c.dueOn >= from && c.dueOn <= to);
      return { numerator: due.filter((c) => c.doneBy(to)).length, denominator: due.length };
    },
  };
  const found = reconciledWith(check, counts, records, ctx);
  return { found, covered };
}
