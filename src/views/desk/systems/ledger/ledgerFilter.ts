import { type SystemAddress, systemStart } from '../../../../address/address.ts';
import { dayNumber } from '../../../../domain/civil.ts';
import { type AgeBand, ageBand } from '../../../../domain/ledger/age.ts';
import type { LedgerItem } from '../../../../domain/ledger/items.ts';
import { type ItemState, LEDGER_NEXT } from '../../../../domain/ledger/states.ts';
import type { Register } from '../../../../domain/register.ts';

export const SEVERITIES = ['red', 'yellow', 'green'] as const;
/** States an item may stand in; an extension is none of them. */
export const STATES = (Object.keys(LEDGER_NEXT) as ItemState[]).filter((s) => s !== 'extended');
/** What is shown: open items where nothing else is asked. */
export const SCOPES = ['open', 'overdue', 'lookBackDue', 'returning', 'all', ...STATES] as const;
export type Scope = (typeof SCOPES)[number];

/** What the address narrows the ledger to: `tab` is the scope, `filter` is `severity_place`, with `any` for all severities. */
export interface LedgerFilter {
  scope: Scope;
  severity: (typeof SEVERITIES)[number] | null;
  /** Code of a community or id of a compound. */
  place: string | null;
  /** Chinese name of the unit that must act. */
  owner: string | null;
  age: AgeBand | null;
  criterion: string | null;
}

const NO_FILTER: LedgerFilter = { scope: 'open', severity: null, place: null, owner: null, age: null, criterion: null };

/** Reads the narrowing from the address; what is unknown narrows nothing. */
export function readLedgerFilter(system: SystemAddress): LedgerFilter {
  const [severity, ...place] = (system.filter ?? '').split('_');
  return {
    scope: SCOPES.find((s) => s === system.tab) ?? 'open',
    severity: SEVERITIES.find((s) => s === severity) ?? null,
    place: place.join('_') || null,
    owner: system.owner ?? null,
    age: system.age ?? null,
    criterion: system.criterion ?? null,
  };
}

/** The narrowing as it stands in the address. */
export function writeLedgerFilter(f: LedgerFilter): Pick<SystemAddress, 'tab' | 'filter' | 'owner' | 'age' | 'criterion'> {
  const filter = f.place === null ? f.severity : `${f.severity ?? 'any'}_${f.place}`;
  return {
    tab: f.scope === 'open' ? null : f.scope,
    filter,
    owner: f.owner ?? undefined,
    age: f.age ?? undefined,
    criterion: f.criterion ?? undefined,
  };
}

/** The ledger narrowed to a place, and further where asked. */
export const ledgerAt = (place: string, week: string | null, further: Partial<LedgerFilter> = {}): SystemAddress => ({
  ...systemStart('ledger'),
  week,
  ...writeLedgerFilter({ ...NO_FILTER, place, ...further }),
});

/** What items are judged by beside themselves. */
export interface Around {
  street: string | null;
  register: Register;
  /** Day up to which the age of an item is counted. */
  day: string;
  /** Which time an item is, where it came back. */
  times: ReadonlyMap<string, number>;
}

/** Items that are shown. */
export function kept(items: readonly LedgerItem[], f: LedgerFilter, around: Around): LedgerItem[] {
  const day = dayNumber(around.day);
  return items.filter((item) => {
    const { community, compound, severity, owner, foundOn, criterion, id } = item.record;
    return (
      (around.street === null || around.register.community.get(community)?.street === around.street) &&
      (f.severity === null || severity === f.severity) &&
      (f.place === null || community === f.place || compound === f.place) &&
      (f.owner === null || owner.zh === f.owner) &&
      (f.criterion === null || criterion === f.criterion) &&
      (f.age === null || ageBand(day - dayNumber(foundOn)) === f.age) &&
      inScope(item, f.scope, around.times.has(id))
    );
  });
}

function inScope(item: LedgerItem, scope: Scope, returned: boolean): boolean {
  switch (scope) {
    case 'all':
      return true;
    case 'open':
      return item.open;
    case 'overdue':
      return item.daysLate > 0;
    case 'lookBackDue':
      return item.lookBackDue;
    case 'returning':
      return returned;
    default:
      return item.state === scope;
  }
}

/** States an item of a scope may stand in: the columns of the board. */
export function statesOf(scope: Scope): ItemState[] {
  const done = (s: ItemState) => s === 'closed' || s === 'lookBack';
  switch (scope) {
    case 'all':
    case 'returning':
      return STATES;
    case 'open':
    case 'overdue':
      return STATES.filter((s) => !done(s));
    case 'lookBackDue':
      return ['closed'];
    default:
      return [scope];
  }
}
