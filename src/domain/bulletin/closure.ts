import type { LedgerItem } from '../ledger/items.ts';
import { subjectName } from '../register.ts';
import type { BulletinInput } from './input.ts';
import { has } from './stands.ts';
import type { Closure, PreviousIssue } from './types.ts';

/** Whether an item says that this issue named it: by its id, or by its number where it was found in the same year. */
function namedBy(item: LedgerItem, issue: PreviousIssue): boolean {
  const { issueNo, foundOn } = item.record;
  if (issueNo === undefined) return false;
  return (
    issueNo === `${issue.year}-${issue.number}` || (issueNo === String(issue.number) && foundOn.startsWith(String(issue.year)))
  );
}

/**
 * What became of the items of the last issue by the end of the week: of those that carry its number; where none does, of those
 * that were open at the end of its week (without a last issue: of the week before).
 */
export function closure({ ledger, ledgerBefore, board, ctx, feeds, issue }: BulletinInput): Closure | null {
  if (!has(feeds, 'ledger') || ledger.items.length === 0) return null;
  const { previous } = issue;
  const named = previous === null ? [] : ledger.items.filter((i) => namedBy(i, previous));
  const then = new Set(ledgerBefore.filter((i) => i.open).map((i) => i.record.id));
  const items = named.length > 0 ? named : ledger.items.filter((i) => then.has(i.record.id));
  const counts = (own: readonly LedgerItem[]) => ({
    of: own.length,
    closed: own.filter((i) => !i.open).length,
    open: own.filter((i) => i.open).length,
    overdue: own.filter((i) => i.daysLate > 0).length,
  });
  const communities = [...new Set(items.map((i) => i.record.community))].sort();
  return {
    basis: named.length > 0 ? 'named' : 'openThen',
    issue: previous?.number ?? null,
    week: previous?.week ?? ctx.previousWeek,
    ...counts(items),
    share: items.length === 0 ? null : counts(items).closed / items.length,
    rows: communities.map((code) => ({
      code,
      name: subjectName(board.register, code),
      ...counts(items.filter((i) => i.record.community === code)),
    })),
  };
}
