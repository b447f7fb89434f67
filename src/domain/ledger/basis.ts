import type { Bilingual } from '../../contract/common.ts';
import type { LedgerFeedRecord, LedgerItemRecord, LedgerStepRecord } from '../../contract/ledger.ts';
import { asKnown } from '../asKnown.ts';
import type { InBoth } from './drafts.ts';

/** What the ledger's feed has now, ready for what is written beside it. */
export interface LedgerBasis {
  item: ReadonlyMap<string, LedgerItemRecord>;
  /** Ids of the steps, and the steps of each item in no order. */
  stepIds: ReadonlySet<string>;
  steps: ReadonlyMap<string, LedgerStepRecord[]>;
  /** Names of units in both languages, by either. */
  units: ReadonlyMap<string, Bilingual>;
  /** The team that found most items on visits; null where none did. */
  team: Bilingual | null;
  /** The kind of problem most items of a criterion have. */
  usualCategory: ReadonlyMap<string, string>;
}

/** The key of the largest count; of equal ones the first in order of the keys. */
function most(counts: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const key of [...counts.keys()].sort()) if (best === null || (counts.get(key) ?? 0) > (counts.get(best) ?? 0)) best = key;
  return best;
}

/** Joins the records of the ledger as all of them are known now, of any day. */
export function ledgerBasis(records: readonly LedgerFeedRecord[]): LedgerBasis {
  const item = new Map<string, LedgerItemRecord>();
  const steps = new Map<string, LedgerStepRecord[]>();
  const stepIds = new Set<string>();
  const units = new Map<string, Bilingual>();
  const teams = new Map<string, number>();
  const categories = new Map<string, Map<string, number>>();
  const unit = (name: Bilingual) => {
    units.set(name.en, name);
    units.set(name.zh, name);
  };
  for (const r of asKnown('ledger', records, null)) {
    if (r.kind === 'step') {
      stepIds.add(r.id);
      unit(r.by);
      const held = steps.get(r.item);
      if (held === undefined) steps.set(r.item, [r]);
      else held.push(r);
      continue;
    }
    item.set(r.id, r);
    unit(r.owner);
    unit(r.foundBy);
    if (r.source === 'supervision') teams.set(r.foundBy.zh, (teams.get(r.foundBy.zh) ?? 0) + 1);
    if (r.criterion === undefined) continue;
    const held = categories.get(r.criterion) ?? new Map<string, number>();
    held.set(r.category, (held.get(r.category) ?? 0) + 1);
    categories.set(r.criterion, held);
  }
  return {
    item,
    steps,
    stepIds,
    units,
    team: units.get(most(teams) ?? '') ?? null,
    usualCategory: new Map([...categories].map(([criterion, counts]) => [criterion, most(counts) ?? ''])),
  };
}

/**
 * How a typed name gets its two languages: that of a unit the ledger or the register knows, else the text stands in both.
 * @param names further names in both languages, by either
 */
export const inBothOf =
  (units: ReadonlyMap<string, Bilingual>, names: ReadonlyMap<string, Bilingual>): InBoth =>
  (typed) =>
    units.get(typed) ?? names.get(typed) ?? { zh: typed, en: typed };
