import type { ModeFeedRecord, StoreRecord, SwitchRecord } from '../../contract/mode.ts';
import { dataTime, during, past } from './basis.ts';
import { type CallTree, callTreeAt } from './calls.ts';
import { type DoorChecks, doorsAt, type Staffing, staffingAt } from './duty.ts';
import { type Incidents, incidentsAt } from './incidents.ts';
import { type Orders, ordersAt } from './orders.ts';

const DAY = 86_400_000;

/** Everything the wall of an emergency shows at an instant. Each part carries the data time of what it counts. */
export interface Emergency {
  order: SwitchRecord;
  /** ms since it was ordered. */
  elapsed: number;
  /** How many times 24 hours have passed: with each the wall asks whether it is to be ended. */
  daysPast: number;
  incidents: Incidents;
  staffing: Staffing;
  doors: DoorChecks;
  orders: Orders;
  calls: CallTree;
  stores: { list: StoreRecord[]; asOf: number | null };
}

/**
 * An emergency as it stood at an instant: what had happened by then of what is known.
 * @param records of the feed `mode` @param now ms since the epoch
 * @param knownAt what was recorded later is left out; null for all that is known now
 */
export function emergencyAt(
  records: readonly ModeFeedRecord[],
  order: SwitchRecord,
  now: number,
  knownAt: number | null,
): Emergency {
  const elapsed = Math.max(0, now - Date.parse(order.at));
  const stores = during(records, 'store', order.id, knownAt).filter((r) => past(r.reportedAt, now) !== null);
  return {
    order,
    elapsed,
    daysPast: Math.floor(elapsed / DAY),
    incidents: incidentsAt(records, order.id, now, knownAt),
    staffing: staffingAt(records, order.id, now, knownAt),
    doors: doorsAt(records, order.id, now, knownAt),
    orders: ordersAt(records, order.id, now, knownAt),
    calls: callTreeAt(records, order.id, now, knownAt),
    stores: { list: stores.sort((a, b) => (a.id < b.id ? -1 : 1)), asOf: dataTime(stores, now) },
  };
}
