import type { DrillRecord, DutyRecord, PlanRecord, ReadinessFeedRecord, StoreRecord } from '../../contract/readiness.ts';
import { asKnown } from '../asKnown.ts';
import { addDays } from '../civil.ts';
import type { SystemContext, SystemRecords } from './context.ts';

/** Weeks over which drills are told: the half-year that the readiness checklist asks for. */
export const DRILL_WEEKS = 26;

export interface PlanStanding {
  record: PlanRecord;
  /** Not yet to be gone through again. */
  inDate: boolean;
}

export interface DrillStanding {
  record: DrillRecord;
  /** The community of its plan; null where it is the district's. */
  community: string | null;
  plan: PlanRecord | null;
  /** Due within the half-year. */
  due: boolean;
  /** Held by its day. */
  onTime: boolean;
  /** Its day is over and it was not held. */
  overdue: boolean;
  /** Held within the half-year, whenever it was due. */
  heldLately: boolean;
}

/** Everything of the project as it stood at the end of the week's Friday, in the order of the ids. */
export interface ReadinessStanding {
  plans: PlanStanding[];
  drills: DrillStanding[];
  duties: DutyRecord[];
  stores: StoreRecord[];
}

const of = <K extends ReadinessFeedRecord['kind']>(kind: K) => {
  return (r: ReadinessFeedRecord): r is Extract<ReadinessFeedRecord, { kind: K }> => r.kind === kind;
};

/**
 * Plans approved, drills of them, duty posts and stores. Of a store the latest count up to the Friday stands, so a later count
 * changes no past week; duty posts carry no day and stand as they are known.
 */
export function readinessStanding(records: Pick<SystemRecords, 'readiness'>, ctx: SystemContext): ReadinessStanding {
  const { week } = ctx;
  const by = (r: ReadinessFeedRecord) => r.kind !== 'store' || r.checkedOn <= week;
  const known = [...asKnown('readiness', records.readiness.filter(by), ctx.knownAt)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const from = addDays(week, -7 * DRILL_WEEKS);
  const plans = known.filter(of('plan')).filter((r) => r.approvedOn <= week);
  const plan = new Map(plans.map((p) => [p.id, p]));
  return {
    plans: plans.map((record) => ({ record, inDate: record.reviewBy >= week })),
    drills: known.filter(of('drill')).map((record) => {
      const held = record.heldOn !== null && record.heldOn <= week ? record.heldOn : null;
      const own = plan.get(record.plan) ?? null;
      return {
        record,
        community: own?.community ?? null,
        plan: own,
        due: record.dueOn > from && record.dueOn <= week,
        onTime: held !== null && held <= record.dueOn,
        overdue: held === null && record.dueOn < week,
        heldLately: held !== null && held > from,
      };
    }),
    duties: known.filter(of('duty')),
    stores: known.filter(of('store')),
  };
}
