import type { Bilingual } from '../../contract/common.ts';
import { addDays, dayNumber } from '../civil.ts';
import { recordKey } from '../recordKey.ts';
import { rankedCommunities } from '../register.ts';
import type { SystemContext, SystemRecords } from './context.ts';
import type { ReadinessStanding } from './readinessStanding.ts';
import type { Reconciled } from './reconciled.ts';
import { partOfCheck, type Said, saidOf } from './reconciled.ts';

/** The monthly checklist of the weekly feed: duty list, households, stock, contacts, drill. */
const CHECKLIST = 'E1a';
/** Days after which a count of the stores is no longer of this month. */
const COUNT_DAYS = 35;

/** What may be missing, in the order in which it is listed. */
export const GAP_KINDS = ['drill', 'plan', 'post', 'store', 'uncounted'] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** One thing that is missing. */
export interface Gap {
  kind: GapKind;
  key: string;
  /** null where it is the district's. */
  community: string | null;
  label: Bilingual;
  /** Days since it should have been there; null where it has no day. */
  days: number | null;
  /** There is so much, of what is due; null where it is not a matter of number. */
  has: number | null;
  due: number | null;
  unit: Bilingual | null;
  placeholder: boolean;
}

/** Everything missing at the end of the week: drills not held, plans past their day, posts and stores short, stores not counted. */
export function readinessGaps(standing: ReadinessStanding, ctx: SystemContext): Gap[] {
  const since = (day: string) => dayNumber(ctx.week) - dayNumber(day);
  const plain = { days: null, has: null, due: null, unit: null };
  const gap = (kind: GapKind, record: { id: string; placeholder?: boolean | undefined }, rest: Partial<Gap>): Gap => ({
    ...plain,
    kind,
    key: recordKey('readiness', record),
    community: null,
    label: { zh: record.id, en: record.id },
    placeholder: record.placeholder === true,
    ...rest,
  });
  const out: Gap[] = [
    ...standing.drills
      .filter((d) => d.overdue)
      .map((d) =>
        gap('drill', d.record, {
          community: d.community,
          days: since(d.record.dueOn),
          ...(d.plan === null ? {} : { label: d.plan.label }),
        }),
      ),
    ...standing.plans
      .filter((p) => !p.inDate)
      .map(({ record: r }) => gap('plan', r, { community: r.community ?? null, label: r.label, days: since(r.reviewBy) })),
    ...standing.duties
      .filter((d) => d.filled < d.due)
      .map((d) => gap('post', d, { community: d.community, label: d.label, has: d.filled, due: d.due })),
    ...standing.stores
      .filter((s) => s.held === null || s.held < s.due)
      .map((s) =>
        gap(s.held === null ? 'uncounted' : 'store', s, {
          community: s.community,
          label: s.label,
          has: s.held,
          due: s.due,
          unit: s.unit,
        }),
      ),
  ];
  return out.sort(
    (a, b) =>
      GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind) ||
      (b.days ?? 0) - (a.days ?? 0) ||
      (b.due ?? 0) - (b.has ?? 0) - (a.due ?? 0) + (a.has ?? 0) ||
      (a.key < b.key ? -1 : 1),
  );
}

/** How ready one community is. */
export interface ReadinessRow {
  community: string;
  plans: number;
  plansInDate: number;
  drillsDue: number;
  drillsOnTime: number;
  postsDue: number;
  postsFilled: number;
  /** Stores that were counted, and those of them with as much as is due; those nobody counted. */
  storesCounted: number;
  storesEnough: number;
  storesUncounted: number;
  gaps: number;
  /** Items of the checklist that these records can tell of: duty list, stock counted within a month, drill in half a year. */
  told: { duty: boolean; stock: boolean; drill: boolean };
  /** The checklist as the community reported it; null where it did not. */
  said: Said;
}

/** A line for each community that is ranked, in the order of the codes. */
export function readinessRows(
  standing: ReadinessStanding,
  gaps: readonly Gap[],
  records: Pick<SystemRecords, 'weekly'>,
  ctx: SystemContext,
): ReadinessRow[] {
  const said = saidOf(CHECKLIST, records, ctx);
  const fresh = addDays(ctx.week, -COUNT_DAYS);
  return rankedCommunities(ctx.register).map(({ code }) => {
    const plans = standing.plans.filter((p) => p.record.community === code);
    const drills = standing.drills.filter((d) => d.community === code);
    const duties = standing.duties.filter((d) => d.community === code);
    const stores = standing.stores.filter((s) => s.community === code);
    const counted = stores.filter((s) => s.held !== null);
    const due = drills.filter((d) => d.due);
    return {
      community: code,
      plans: plans.length,
      plansInDate: plans.filter((p) => p.inDate).length,
      drillsDue: due.length,
      drillsOnTime: due.filter((d) => d.onTime).length,
      postsDue: duties.reduce((n, d) => n + d.due, 0),
      postsFilled: duties.reduce((n, d) => n + d.filled, 0),
      storesCounted: counted.length,
      storesEnough: counted.filter((s) => (s.held ?? 0) >= s.due).length,
      storesUncounted: stores.length - counted.length,
      gaps: gaps.filter((g) => g.community === code).length,
      told: {
        duty: duties.length > 0,
        stock: counted.some((s) => s.checkedOn > fresh),
        drill: drills.some((d) => d.heldLately),
      },
      said: said?.get(code) ?? null,
    };
  });
}

/** Whether the items these records can tell of can be part of the checklist each community reports. */
export function checklistReconciled(
  rows: readonly ReadinessRow[],
  records: Pick<SystemRecords, 'weekly'>,
  ctx: SystemContext,
): Reconciled | null {
  const listed = rows.flatMap((r) => Object.values(r.told).map((yes) => ({ community: r.community, yes })));
  return partOfCheck(CHECKLIST, listed, records, ctx);
}
