import type { SystemAddress } from '../../../../address/address.ts';
import type { LedgerItem } from '../../../../domain/ledger/items.ts';
import { type ItemState, LEDGER_NEXT } from '../../../../domain/ledger/states.ts';
import type { Register } from '../../../../domain/register.ts';

export const SEVERITIES = ['red', 'yellow', 'green'] as const;
/** States an item may stand in; an extension is none of them. */
export const STATES = (Object.keys(LEDGER_NEXT) as ItemState[]).filter((s) => s !== 'extended');
/** What the table holds: open items where nothing else is asked. */
export const SCOPES = ['open', 'overdue', 'lookBackDue', 'all', ...STATES] as const;
export type Scope = (typeof SCOPES)[number];

/** What the address narrows the ledger to: `tab` is the scope, `filter` is `severity_place`, with `any` for all severities. */
export interface LedgerFilter {
  scope: Scope;
  severity: (typeof SEVERITIES)[number] | null;
  /** Code of a community or id of a compound. */
  place: string | null;
}

/** Reads the narrowing from the address; what is unknown narrows nothing. */
export function readLedgerFilter(system: Pick<SystemAddress, 'tab' | 'filter'>): LedgerFilter {
  const [severity, ...place] = (system.filter ?? '').split('_');
  return {
    scope: SCOPES.find((s) => s === system.tab) ?? 'open',
    severity: SEVERITIES.find((s) => s === severity) ?? null,
    place: place.join('_') || null,
  };
}

/** The narrowing as it stands in the address. */
export function writeLedgerFilter(f: LedgerFilter): Pick<SystemAddress, 'tab' | 'filter'> {
  const filter = f.place === null ? f.severity : `${f.severity ?? 'any'}_${f.place}`;
  return { tab: f.scope === 'open' ? null : f.scope, filter };
}

/** Whether an item is in what the table holds. */
export function keeps(item: LedgerItem, f: LedgerFilter, street: string | null, register: Register): boolean {
  const { community, compound, severity } = item.record;
  if (street !== null && register.community.get(community)?.street !== street) return false;
  if (f.severity !== null && severity !== f.severity) return false;
  if (f.place !== null && community !== f.place && compound !== f.place) return false;
  switch (f.scope) {
    case 'all':
      return true;
    case 'open':
      return item.open;
    case 'overdue':
      return item.daysLate > 0;
    case 'lookBackDue':
      return item.lookBackDue;
    default:
      return item.state === f.scope;
  }
}
