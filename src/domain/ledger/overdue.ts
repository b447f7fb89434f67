import type { LedgerItemRecord } from '../../contract/ledger.ts';
import type { LedgerItem } from './items.ts';

/** The overdue items of one community. */
export interface CommunityOverdue {
  community: string;
  items: number;
  /** Days of the item that is latest, and the post that answers for it. */
  daysLate: number;
  post: LedgerItemRecord['post'];
}

/** Overdue items by community, the one with the latest item first; communities without any are left out. */
export function overdueByCommunity(items: readonly LedgerItem[]): CommunityOverdue[] {
  const by = new Map<string, CommunityOverdue>();
  const late = items
    .filter((i) => i.daysLate > 0)
    .sort((a, b) => b.daysLate - a.daysLate || (a.record.id < b.record.id ? -1 : 1));
  for (const i of late) {
    const held = by.get(i.record.community);
    if (held === undefined)
      by.set(i.record.community, { community: i.record.community, items: 1, daysLate: i.daysLate, post: i.record.post });
    else held.items += 1;
  }
  return [...by.values()].sort((a, b) => b.daysLate - a.daysLate || b.items - a.items || (a.community < b.community ? -1 : 1));
}
