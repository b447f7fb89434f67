import { addDays } from '../civil.ts';
import { recordKey } from '../recordKey.ts';
import { type SystemContext, type SystemRecords, weekBefore } from './context.ts';
import { absent, type Figure, rate } from './figures.ts';
import { DRILL_WEEKS, type ReadinessStanding, readinessStanding } from './readinessStanding.ts';

/** Readiness of a week: the figures, and every record as it stood. */
export interface ReadinessAnswer extends ReadinessStanding {
  figures: Figure[];
}

const keys = (records: readonly object[]): string[] => records.map((r) => recordKey('readiness', r)).sort();

function figuresAt(standing: ReadinessStanding, ctx: SystemContext, previous: readonly (number | null)[]): Figure[] {
  const { plans, drills, duties, stores } = standing;
  const now = { from: null, to: ctx.week };
  const due = drills.filter((d) => d.due);
  const posts = duties.reduce((n, d) => n + d.due, 0);
  const filled = duties.reduce((n, d) => n + d.filled, 0);
  const counted = stores.filter((s) => s.held !== null);
  const enough = counted.filter((s) => (s.held ?? 0) >= s.due);
  return [
    plans.length === 0
      ? absent('readiness.plans', 'notReported', ctx.week)
      : rate(
          'readiness.plans',
          keys(plans.filter((p) => p.inDate).map((p) => p.record)),
          keys(plans.filter((p) => !p.inDate).map((p) => p.record)),
          now,
          previous[0] ?? null,
        ),
    rate(
      'readiness.drills',
      keys(due.filter((d) => d.onTime).map((d) => d.record)),
      keys(due.filter((d) => !d.onTime).map((d) => d.record)),
      { from: addDays(ctx.week, 1 - 7 * DRILL_WEEKS), to: ctx.week },
      previous[1] ?? null,
    ),
    duties.length === 0
      ? absent('readiness.posts', 'notReported', ctx.week)
      : {
          // A record holds several posts, so numerator and denominator are sums. It has no day of its own: no week before.
          ...rate('readiness.posts', [], [], now),
          value: posts === 0 ? null : filled / posts,
          absence: posts === 0 ? 'nothingDue' : null,
          numerator: filled,
          denominator: posts,
          counted: keys(duties.filter((d) => d.filled > 0)),
          others: keys(duties.filter((d) => d.filled === 0)),
        },
    counted.length === 0
      ? absent('readiness.stores', 'notReported', ctx.week)
      : rate('readiness.stores', keys(enough), keys(counted.filter((s) => !enough.includes(s))), now, previous[3] ?? null),
  ];
}

/**
 * Readiness for emergencies (平急结合) as of the end of the week: plans not yet to be gone through again, drills held by their
 * day of those due in half a year, emergency posts filled of those set, and stores as due of those counted.
 */
export function readiness(
  records: Pick<SystemRecords, 'readiness' | 'district' | 'programme'>,
  ctx: SystemContext,
): ReadinessAnswer {
  const before = weekBefore(records, ctx);
  const previous = figuresAt(readinessStanding(records, before), before, []).map((f) => f.value);
  const standing = readinessStanding(records, ctx);
  return { ...standing, figures: figuresAt(standing, ctx, previous) };
}
