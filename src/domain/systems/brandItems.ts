import type { BrandItemRecord, BrandUseRecord } from '../../contract/models.ts';
import { asKnown } from '../asKnown.ts';
import { type Month, monthOf, wholeMonths } from '../months.ts';
import { recordKey } from '../recordKey.ts';
import type { SystemContext, SystemRecords } from './context.ts';

/** Months a service is shown for: as long as evidence counts. */
const MONTHS = 12;

/** One month of a service. */
export interface ItemMonth {
  month: Month;
  /** False in months that ended before the service began: nothing was to be counted. */
  given: boolean;
  /** Times it was given; null where nobody counted. */
  delivered: number | null;
  /** The record that says so; null where there is none. */
  key: string | null;
}

/** One service a brand promises, with the last twelve whole months, oldest first. */
export interface ItemLine {
  record: BrandItemRecord;
  key: string;
  months: readonly ItemMonth[];
}

/** The services of every brand, by brand, in the order of their ids: those that had begun by the end of the week. */
export function brandItems(records: Pick<SystemRecords, 'models'>, ctx: SystemContext): Map<string, ItemLine[]> {
  const known = asKnown('models', records.models, ctx.knownAt);
  const uses = new Map<string, BrandUseRecord>();
  for (const r of known) {
    if (r.kind !== 'brandUse') continue;
    const key = `${r.item}/${monthOf(r.month).id}`;
    const held = uses.get(key);
    // Two records of one month: the one that was entered last.
    if (held === undefined || Date.parse(r.recordedAt) > Date.parse(held.recordedAt)) uses.set(key, r);
  }
  const months = wholeMonths(ctx.week, MONTHS);
  const out = new Map<string, ItemLine[]>();
  const items = known.filter((r): r is BrandItemRecord => r.kind === 'brandItem' && r.since <= ctx.week);
  for (const record of items.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const line: ItemLine = {
      record,
      key: recordKey('models', record),
      months: months.map((month): ItemMonth => {
        const use = uses.get(`${record.id}/${month.id}`);
        return {
          month,
          given: record.since <= month.to,
          delivered: use?.delivered ?? null,
          key: use === undefined ? null : recordKey('models', use),
        };
      }),
    };
    const held = out.get(record.brand);
    if (held === undefined) out.set(record.brand, [line]);
    else held.push(line);
  }
  return out;
}
