import type { ActivityRecord, VolunteerTeamRecord } from '../../contract/culture.ts';
import { asKnown } from '../asKnown.ts';
import { addDays, weekday } from '../civil.ts';
import { recordKey } from '../recordKey.ts';
import { compoundsOf, rankedCommunities } from '../register.ts';
import { type SystemContext, type SystemRecords, weekBefore } from './context.ts';
import { absent, type Figure, figuresOf, rate } from './figures.ts';
import { type Reconciled, reconciledWith } from './reconciled.ts';

/** The check of the weekly feed that counts the same: activities of compounds planned, and held as planned. */
export const CULTURE_CHECK = 'G7a';

const ACTIVITY_GROUPS = ['civility', 'sport', 'arts', 'learning', 'volunteering'] as const;
type ActivityGroup = (typeof ACTIVITY_GROUPS)[number];

/** One activity as it stood at the end of the week's Friday. */
export interface ActivityStanding {
  record: ActivityRecord;
  key: string;
  /** Planned for a day of the window. */
  planned: boolean;
  /** Held by the end of the reporting week it was planned for. */
  asPlanned: boolean;
  /** Held in the window, whenever it was planned for. */
  held: boolean;
}

/** What is said of activities put together. */
interface ActivitySums {
  planned: number;
  asPlanned: number;
  held: number;
  /** Heads at the activities held where somebody counted them; null where nobody did at any. */
  participants: number | null;
  /** Activities held at which nobody counted heads. */
  uncounted: number;
  volunteers: number | null;
}

/** A compound or a community with its activities. */
export interface CultureRow extends ActivitySums {
  /** Compound's id or community's code. */
  place: string;
  community: string;
  /** Households of the compound, or of all compounds of the community; null where they are not known of each. */
  households: number | null;
  /** Heads counted at its compounds' own activities, which is what stands over the households. */
  own: number | null;
  /** Participants per 100 households; null where either number is missing. */
  per100: number | null;
  teams: number;
  /** Members of its teams; null where no team said. */
  members: number | null;
}

/** Friday of the reporting week a day lies in. */
const fridayOf = (day: string): string => addDays(day, (12 - weekday(day)) % 7);

/** Every activity known of at the end of the week: planned by then or held by then. */
export function activityStandings(records: Pick<SystemRecords, 'culture'>, ctx: SystemContext): ActivityStanding[] {
  const { week, windowFrom } = ctx;
  return asKnown('culture', records.culture, ctx.knownAt).flatMap((record) => {
    if (record.kind !== 'activity') return [];
    const { plannedOn, heldOn } = record;
    const held = heldOn !== null && heldOn <= week ? heldOn : null;
    if (plannedOn > week && held === null) return [];
    return [
      {
        record,
        key: recordKey('culture', record),
        planned: plannedOn >= windowFrom && plannedOn <= week,
        asPlanned: held !== null && held <= fridayOf(plannedOn),
        held: held !== null && held >= windowFrom,
      },
    ];
  });
}

/** Teams of volunteers that there were by the end of the week. */
function volunteerTeams(records: Pick<SystemRecords, 'culture'>, ctx: SystemContext): VolunteerTeamRecord[] {
  return asKnown('culture', records.culture, ctx.knownAt)
    .filter((r): r is VolunteerTeamRecord => r.kind === 'team' && r.since <= ctx.week)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const sum = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((v) => v !== null);
  return known.length === 0 ? null : known.reduce((a, b) => a + b, 0);
};

/** Activities of the window put together. */
function activitySums(standings: readonly ActivityStanding[]): ActivitySums {
  const planned = standings.filter((s) => s.planned);
  const held = standings.filter((s) => s.held);
  return {
    planned: planned.length,
    asPlanned: planned.filter((s) => s.asPlanned).length,
    held: held.length,
    participants: sum(held.map((s) => s.record.participants)),
    uncounted: held.filter((s) => s.record.participants === null).length,
    volunteers: sum(held.map((s) => s.record.volunteers)),
  };
}

/** Activities of the window by kind; a kind without any stands with noughts. */
export function groupRows(standings: readonly ActivityStanding[]): (ActivitySums & { group: ActivityGroup })[] {
  return ACTIVITY_GROUPS.map((group) => ({ group, ...activitySums(standings.filter((s) => s.record.group === group)) }));
}

function rowOf(
  place: { place: string; community: string; households: number | null },
  all: readonly ActivityStanding[],
  compounds: readonly ActivityStanding[],
  teams: readonly VolunteerTeamRecord[],
): CultureRow {
  const own = activitySums(compounds).participants;
  const { households } = place;
  return {
    ...place,
    ...activitySums(all),
    own,
    per100: own === null || households === null || households === 0 ? null : (100 * own) / households,
    teams: teams.length,
    members: sum(teams.map((t) => t.members)),
  };
}

/** Activities by compound, in the order of the ids; those of a whole community are in no compound. */
export function compoundRows(standings: readonly ActivityStanding[], ctx: SystemContext): CultureRow[] {
  const by = grouped(standings, (s) => s.record.compound);
  return ctx.register.compounds.map((c) => {
    const own = by.get(c.id) ?? [];
    return rowOf({ place: c.id, community: c.community, households: c.households }, own, own, []);
  });
}

/** Activities by ranked community, its compounds' among them, in the order of the codes. */
export function communityRows(
  standings: readonly ActivityStanding[],
  teams: readonly VolunteerTeamRecord[],
  ctx: SystemContext,
): CultureRow[] {
  const by = grouped(standings, (s) => s.record.community);
  const teamsBy = grouped(teams, (t) => t.community);
  return rankedCommunities(ctx.register).map(({ code }) => {
    const all = by.get(code) ?? [];
    const households = compoundsOf(ctx.register, code).map((c) => c.households);
    const known = households.length > 0 && households.every((h) => h !== null);
    return rowOf(
      { place: code, community: code, households: known ? sum(households) : null },
      all,
      all.filter((s) => s.record.compound !== undefined),
      teamsBy.get(code) ?? [],
    );
  });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const out = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const held = out.get(key);
    if (held === undefined) out.set(key, [item]);
    else held.push(item);
  }
  return out;
}

/** Whether the register and the weekly report agree, compound by compound, on activities planned and held as planned. */
export function cultureReconciled(
  rows: readonly CultureRow[],
  records: Pick<SystemRecords, 'weekly'>,
  ctx: SystemContext,
): Reconciled | null {
  const counts = new Map(rows.map((r) => [r.place, { numerator: r.asPlanned, denominator: r.planned }]));
  return reconciledWith(
    CULTURE_CHECK,
    counts,
    records,
    ctx,
    rows.map((r) => r.place),
  );
}

const keys = (standings: readonly ActivityStanding[]): string[] => standings.map((s) => s.key).sort();

/** Heads of the activities held; those at which nobody counted stand beside, in no sum. */
function heads(
  id: 'culture.participants' | 'culture.volunteers',
  held: readonly ActivityStanding[],
  ctx: SystemContext,
  previous: number | null,
): Figure {
  const of = (s: ActivityStanding) => (id === 'culture.participants' ? s.record.participants : s.record.volunteers);
  const counted = held.filter((s) => of(s) !== null);
  const value = sum(counted.map(of));
  const others = keys(held.filter((s) => of(s) === null));
  if (value === null) return { ...absent(id, held.length === 0 ? 'nothingDue' : 'notReported', ctx.week), others };
  return {
    ...absent(id, 'nothingDue', ctx.week),
    value,
    absence: null,
    denominator: counted.length,
    from: ctx.windowFrom,
    previous,
    counted: keys(counted),
    others,
  };
}

function figuresAt(standings: readonly ActivityStanding[], ctx: SystemContext, previous: readonly (number | null)[]): Figure[] {
  const window = { from: ctx.windowFrom, to: ctx.week };
  const planned = standings.filter((s) => s.planned);
  const held = standings.filter((s) => s.held);
  const lively = new Set(held.map((s) => s.record.compound));
  const compounds = ctx.register.compounds.map((c) => c.id);
  const key = (id: string) => `compound/${id}`;
  return [
    rate(
      'culture.held',
      keys(planned.filter((s) => s.asPlanned)),
      keys(planned.filter((s) => !s.asPlanned)),
      window,
      previous[0] ?? null,
    ),
    heads('culture.participants', held, ctx, previous[1] ?? null),
    rate(
      'culture.compounds',
      compounds.filter((id) => lively.has(id)).map(key),
      compounds.filter((id) => !lively.has(id)).map(key),
      window,
      previous[2] ?? null,
    ),
    heads('culture.volunteers', held, ctx, previous[3] ?? null),
  ];
}

type Needed = Pick<SystemRecords, 'culture' | 'district' | 'programme'>;

/**
 * The figures of civility, culture, sports and volunteering as of the end of the week, over the window: activities planned and
 * held as planned; heads at those held, where they were counted; compounds with one; volunteers at them.
 */
export function culture(
  records: Needed,
  ctx: SystemContext,
): { figures: Figure[]; standings: ActivityStanding[]; teams: VolunteerTeamRecord[] } {
  const before = weekBefore(records, ctx);
  const was = activityStandings(records, before);
  const previous = was.length === 0 ? [] : figuresAt(was, before, []).map((f) => f.value);
  const standings = activityStandings(records, ctx);
  const teams = volunteerTeams(records, ctx);
  if (standings.length === 0)
    return { standings, teams, figures: figuresOf('culture').map((id) => absent(id, 'notReported', ctx.week)) };
  return { standings, teams, figures: figuresAt(standings, ctx, previous) };
}
