import type { PropertyFeedRecord, ServiceRecord, ServiceUseRecord } from '../../contract/property.ts';
import { asKnown } from '../asKnown.ts';
import { lastWholeMonth, monthBefore, monthDays } from '../months.ts';
import { recordKey } from '../recordKey.ts';
import type { SystemContext, SystemRecords } from './context.ts';

/** Months back in which a count still tells of now: offices count a month when it is over. */
const MONTHS_BACK = 2;

/** One service that is offered at the end of the week. */
export interface ServiceStanding {
  record: ServiceRecord;
  key: string;
  /** Its counts by month (YYYY-MM) up to the month told of, the oldest first; null where nobody counted. */
  months: { month: string; used: number | null }[];
  /** The count of the month told of; null where nobody counted, or it was not offered through that month. */
  used: number | null;
  /** The record of that count; null where there is none. */
  useKey: string | null;
}

/** Services offered at the end of the week, and the month their use is told of (YYYY-MM); null where nobody counted lately. */
export interface ServicesStanding {
  month: string | null;
  services: ServiceStanding[];
}

const isService = (r: PropertyFeedRecord): r is ServiceRecord => r.kind === 'service';
const isUse = (r: PropertyFeedRecord): r is ServiceUseRecord => r.kind === 'serviceUse';

/** The newest of the last whole months in which something was counted. */
function toldMonth(uses: readonly ServiceUseRecord[], week: string): string | null {
  let month = lastWholeMonth(week);
  for (let i = 0; i < MONTHS_BACK; i++) {
    const at = month;
    if (uses.some((u) => u.month.slice(0, 7) === at && u.used !== null)) return at;
    month = monthBefore(month);
  }
  return null;
}

/** Every service offered at the end of the week with its use by month, by compound and id. */
export function serviceStandings(records: Pick<SystemRecords, 'property'>, ctx: SystemContext): ServicesStanding {
  const known = asKnown('property', records.property, ctx.knownAt);
  const uses = known.filter(isUse).sort((a, b) => (a.id < b.id ? -1 : 1));
  const month = toldMonth(uses, ctx.week);
  const upTo = month ?? lastWholeMonth(ctx.week);
  const by = new Map<string, Map<string, ServiceUseRecord>>();
  for (const u of uses) {
    const at = u.month.slice(0, 7);
    if (at > upTo) continue;
    const held = by.get(u.service) ?? new Map<string, ServiceUseRecord>();
    by.set(u.service, held.set(at, u));
  }
  const services = known
    .filter(isService)
    .filter((r) => r.since <= ctx.week && (r.until === null || r.until >= ctx.week))
    .sort((a, b) => (a.compound === b.compound ? (a.id < b.id ? -1 : 1) : a.compound < b.compound ? -1 : 1))
    .map((record): ServiceStanding => {
      const own = by.get(record.id) ?? new Map<string, ServiceUseRecord>();
      const use = month !== null && record.since <= monthDays(month).to ? own.get(month) : undefined;
      return {
        record,
        key: recordKey('property', record),
        months: [...own].map(([at, u]) => ({ month: at, used: u.used })).sort((a, b) => (a.month < b.month ? -1 : 1)),
        used: use?.used ?? null,
        useKey: use === undefined || use.used === null ? null : recordKey('property', use),
      };
    });
  return { month, services };
}

/** The compound with the most services: of it the station is shown as an example; those named in print before others. */
export function exampleStation(services: readonly ServiceStanding[]): string | null {
  const by = new Map<string, { official: number; all: number }>();
  for (const { record } of services) {
    const held = by.get(record.compound) ?? { official: 0, all: 0 };
    by.set(record.compound, { official: held.official + Number(record.official), all: held.all + 1 });
  }
  const order = [...by].sort(([a, x], [b, y]) => y.official - x.official || y.all - x.all || (a < b ? -1 : 1));
  return order[0]?.[0] ?? null;
}
