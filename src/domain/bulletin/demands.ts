import { addDays } from '../civil.ts';
import type { LedgerItem } from '../ledger/items.ts';
import { subjectName } from '../register.ts';
import { wording } from '../wording.ts';
import type { BulletinInput } from './input.ts';
import { has } from './stands.ts';
import type { Demands, OwnerDemand } from './types.ts';

/** Days after the week within which what falls due is named: until the next bulletin. */
const AHEAD = 7;

/** Who has to close out what by when: open items overdue at the end of the week, or due before the next issue. */
export function demands({ ledger, board, ctx, feeds }: BulletinInput): Demands | null {
  if (!has(feeds, 'ledger') || ledger.items.length === 0) return null;
  const until = addDays(ctx.week, AHEAD);
  const open = ledger.items.filter((i) => i.open);
  const late = open.filter((i) => i.daysLate > 0);
  const due = open.filter((i) => i.daysLate === 0 && i.dueOn <= until);
  const label = (i: LedgerItem) => wording(board.programme, 'problem', i.record.category).label;
  const overdue = [...late].sort((a, b) => b.daysLate - a.daysLate || (a.record.id < b.record.id ? -1 : 1));
  return {
    until,
    open: open.length,
    overdue: overdue.map((i) => ({
      id: i.record.id,
      owner: i.record.owner,
      post: i.record.post,
      place: subjectName(board.register, i.record.compound ?? i.record.community),
      label: label(i),
      severity: i.record.severity,
      dueOn: i.dueOn,
      daysLate: i.daysLate,
    })),
    longest: overdue[0]?.daysLate ?? 0,
    due: due.length,
    owners: byOwner([...late, ...due], label),
  };
}

function byOwner(items: readonly LedgerItem[], label: (i: LedgerItem) => OwnerDemand['owner']): OwnerDemand[] {
  const by = new Map<string, LedgerItem[]>();
  for (const i of items) by.set(i.record.owner.zh, [...(by.get(i.record.owner.zh) ?? []), i]);
  return [...by.values()]
    .map((own): OwnerDemand => {
      const limits = own.map((i) => i.dueOn).sort();
      const kinds = new Map<string, OwnerDemand['kinds'][number]>();
      for (const i of own) {
        const name = label(i);
        kinds.set(name.zh, { label: name, n: (kinds.get(name.zh)?.n ?? 0) + 1 });
      }
      return {
        owner: (own[0] as LedgerItem).record.owner,
        due: own.filter((i) => i.daysLate === 0).length,
        overdue: own.filter((i) => i.daysLate > 0).length,
        first: limits[0] as string,
        last: limits.at(-1) as string,
        kinds: [...kinds.values()].sort((a, b) => b.n - a.n || (a.label.zh < b.label.zh ? -1 : 1)),
      };
    })
    .sort((a, b) => (a.first === b.first ? (a.owner.zh < b.owner.zh ? -1 : 1) : a.first < b.first ? -1 : 1));
}
