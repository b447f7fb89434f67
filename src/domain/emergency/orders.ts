import type { ModeFeedRecord, OrderRecord } from '../../contract/mode.ts';
import { dataTime, during, past } from './basis.ts';

const MINUTE = 60_000;

export interface Order {
  record: OrderRecord;
  sentAt: number;
  acknowledgedAt: number | null;
  doneAt: number | null;
  /** Whether nobody acknowledged it within its minutes. */
  overdue: boolean;
}

export interface Orders {
  /** Newest first. */
  list: Order[];
  sent: number;
  acknowledged: number;
  done: number;
  overdue: number;
  /** Median minutes from sending to acknowledging, over those acknowledged; null of none. */
  medianMinutes: number | null;
  asOf: number | null;
}

/** The orders of an emergency at an instant, and how quickly they were heard. */
export function ordersAt(records: readonly ModeFeedRecord[], event: string, now: number, knownAt: number | null): Orders {
  const own = during(records, 'order', event, knownAt);
  const list = own
    .flatMap((record): Order[] => {
      const sentAt = past(record.sentAt, now);
      if (sentAt === null) return [];
      const acknowledgedAt = past(record.acknowledgedAt, now);
      return [
        {
          record,
          sentAt,
          acknowledgedAt,
          doneAt: past(record.doneAt, now),
          overdue: acknowledgedAt === null && now > sentAt + record.within * MINUTE,
        },
      ];
    })
    .sort((a, b) => b.sentAt - a.sentAt || (a.record.id < b.record.id ? -1 : 1));
  const heard = list.filter((o) => o.acknowledgedAt !== null);
  return {
    list,
    sent: list.length,
    acknowledged: heard.length,
    done: list.filter((o) => o.doneAt !== null).length,
    overdue: list.filter((o) => o.overdue).length,
    medianMinutes: median(heard.map((o) => ((o.acknowledgedAt as number) - o.sentAt) / MINUTE)),
    asOf: dataTime(own, now),
  };
}

/** Of an even number the mean of the two in the middle; null of none. */
function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
