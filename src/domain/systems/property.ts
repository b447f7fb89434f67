import { monthDays } from '../months.ts';
import { type SystemContext, type SystemRecords, weekBefore } from './context.ts';
import { absent, count, type Figure, rate } from './figures.ts';
import { type ManagementStanding, managementStandings } from './management.ts';
import type { Reconciled } from './reconciled.ts';
import { partOfCheck } from './reconciled.ts';
import { type ServicesStanding, serviceStandings } from './services.ts';

/** The check of the weekly feed that counts all compounds of a community with property service. */
const COVER_CHECK = 'E6a';

/** Who manages the compounds and what their stations offer, at the end of a week. */
export interface PropertyAnswer {
  figures: Figure[];
  standings: ManagementStanding[];
  services: ServicesStanding;
}

type Needed = Pick<SystemRecords, 'property' | 'district' | 'programme'>;

const keys = (standings: readonly ManagementStanding[]): string[] => standings.map((s) => s.key).sort();

function figuresAt(
  standings: readonly ManagementStanding[],
  { month, services }: ServicesStanding,
  ctx: SystemContext,
  previous: readonly (number | null)[],
): Figure[] {
  const now = { from: null, to: ctx.week };
  const managed = standings.filter((s) => !s.abandoned);
  const heart = (s: ManagementStanding) => s.record.redHeart;
  const told = services.flatMap((s) => (s.useKey === null ? [] : [{ key: s.useKey, used: (s.used ?? 0) > 0 }]));
  const keysWhere = (used: boolean) => told.flatMap((t) => (t.used === used ? [t.key] : [])).sort();
  return [
    ...(standings.length === 0
      ? [
          absent('property.managed', 'notReported', ctx.week),
          absent('property.abandoned', 'notReported', ctx.week),
          absent('property.redHeart', 'notReported', ctx.week),
        ]
      : [
          rate('property.managed', keys(managed), keys(standings.filter((s) => s.abandoned)), now, previous[0] ?? null),
          count('property.abandoned', keys(standings.filter((s) => s.abandoned)), now, previous[1] ?? null),
          rate(
            'property.redHeart',
            keys(managed.filter(heart)),
            keys(managed.filter((s) => !heart(s))),
            now,
            previous[2] ?? null,
          ),
        ]),
    month === null
      ? absent('property.used', 'notReported', ctx.week)
      : rate('property.used', keysWhere(true), keysWhere(false), monthDays(month), previous[3] ?? null),
  ];
}

/**
 * Property service as of the end of the week: managed compounds of those of which somebody said who manages them, abandoned
 * ones, Red-Heart service of the managed ones, and services used in the newest month counted of those counted then.
 */
export function property(records: Needed, ctx: SystemContext): PropertyAnswer {
  const before = weekBefore(records, ctx);
  const previous = figuresAt(managementStandings(records, before), serviceStandings(records, before), before, []).map(
    (f) => f.value,
  );
  const standings = managementStandings(records, ctx);
  const services = serviceStandings(records, ctx);
  return { standings, services, figures: figuresAt(standings, services, ctx, previous) };
}

/** Whether the compounds here can be part of what each community reports of all its compounds. */
export function coverReconciled(
  standings: readonly ManagementStanding[],
  records: Pick<SystemRecords, 'weekly'>,
  ctx: SystemContext,
): Reconciled | null {
  return partOfCheck(
    COVER_CHECK,
    standings.map((s) => ({ community: s.community, yes: !s.abandoned })),
    records,
    ctx,
  );
}
