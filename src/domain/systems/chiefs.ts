import type { PostRecord } from '../../contract/district.ts';
import type { CareGroupRecord, GridRecord, MediationRecord } from '../../contract/fourChiefs.ts';
import { asKnown } from '../asKnown.ts';
import { recordKey } from '../recordKey.ts';
import { rankedCommunities } from '../register.ts';
import { type ConcernStanding, concernStandings } from './concerns.ts';
import { type SystemContext, type SystemRecords, weekBefore } from './context.ts';
import { absent, type Figure, rate } from './figures.ts';
import { SMALL_BELOW, type SmallCellTable, smallCellTable } from './smallCells.ts';

/** The four chiefs (四长). The community's secretary is none of them. */
export const CHIEF_ROLES = ['commander', 'gridChief', 'buildingChief', 'unitChief'] as const;
export type ChiefRole = (typeof CHIEF_ROLES)[number];

export const CARE_GROUPS = ['livingAlone', 'disabled', 'hardship', 'resettled'] as const;

/** Posts set and filled. */
export interface Posts {
  due: number;
  filled: number;
}

/** Whether a grid has as many households as the rules ask; null where that cannot be said. */
export type GridSize = 'right' | 'tooSmall' | 'tooLarge' | null;

export interface GridStanding {
  record: GridRecord;
  street: string;
  size: GridSize;
}

/** What is said of one street. */
export interface ChiefsRow {
  street: string;
  posts: Posts;
  roles: Record<ChiefRole, Posts>;
  grids: number;
  /** Grids whose households are known, and those of them with as many as the rules ask. */
  judged: number;
  right: number;
  chiefInPost: number;
  /** Concerns brought in by the chiefs in the window, handed on of them, and those that wait to be. */
  collected: number;
  dispatched: number;
  concernsDue: number;
  concernsOnTime: number;
  mediationsDue: number;
  mediationsAgreed: number;
}

/** Persons under care by community and group, as it may be shown to anybody. */
export interface CareTable {
  /** The month it is about, YYYY-MM. */
  month: string;
  communities: string[];
  table: SmallCellTable;
}

/** Four-Chief Coordination of a week. */
export interface ChiefsAnswer {
  figures: Figure[];
  rows: ChiefsRow[];
  roles: Record<ChiefRole, Posts>;
  grids: GridStanding[];
  /** null where no month was reported. */
  care: CareTable | null;
  /** Groups of compounds for which nobody said how many were called on. */
  careUnsaid: number;
}

type Needed = Pick<SystemRecords, 'district' | 'programme' | 'fourChiefs' | 'concerns'>;

const isChief = (r: PostRecord): r is PostRecord & { role: ChiefRole } => r.role !== 'secretary';

/** The street of a compound's id or a community's code; empty where the register knows neither. */
function streetOf(ctx: SystemContext, subject: string): string {
  const { compound, community } = ctx.register;
  return compound.get(subject)?.street ?? community.get(subject)?.street ?? '';
}

/** Posts of the four chiefs as the register has them. */
function chiefPosts(ctx: SystemContext): (PostRecord & { role: ChiefRole })[] {
  return [...ctx.register.posts.values()].flat().filter(isChief);
}

/** A rate of posts: its records hold several posts each, so numerator and denominator are sums. */
function postsFigure(ctx: SystemContext): Figure {
  const posts = chiefPosts(ctx);
  if (posts.length === 0) return absent('chiefs.posts', 'notReported', ctx.week);
  const due = posts.reduce((n, p) => n + p.due, 0);
  const filled = posts.reduce((n, p) => n + p.filled, 0);
  const keys = (own: readonly PostRecord[]) => own.map((p) => recordKey('district', p)).sort();
  return {
    ...rate('chiefs.posts', [], [], { from: null, to: ctx.week }),
    value: due === 0 ? null : filled / due,
    absence: due === 0 ? 'nothingDue' : null,
    numerator: filled,
    denominator: due,
    counted: keys(posts.filter((p) => p.filled > 0)),
    others: keys(posts.filter((p) => p.filled === 0)),
  };
}

/** Every grid with the judgement of its size. A small compound inside a larger grid is fine: grids are judged. */
export function gridStandings(records: Pick<SystemRecords, 'fourChiefs'>, ctx: SystemContext): GridStanding[] {
  const { gridHouseholdsFrom: from, gridHouseholdsTo: to } = ctx.programme.rules ?? {};
  const size = (households: number | null): GridSize =>
    households === null || from === undefined || to === undefined
      ? null
      : households < from
        ? 'tooSmall'
        : households > to
          ? 'tooLarge'
          : 'right';
  return asKnown('fourChiefs', records.fourChiefs, ctx.knownAt)
    .filter((r): r is GridRecord => r.kind === 'grid')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((record) => ({ record, street: streetOf(ctx, record.community), size: size(record.households) }));
}

function gridsFigure(grids: readonly GridStanding[], ctx: SystemContext): Figure {
  if (grids.length === 0) return absent('chiefs.grids', 'notReported', ctx.week);
  const { rules } = ctx.programme;
  if (rules?.gridHouseholdsFrom === undefined || rules.gridHouseholdsTo === undefined)
    return absent('chiefs.grids', 'noRules', ctx.week);
  const judged = grids.filter((g) => g.size !== null);
  if (judged.length === 0) return absent('chiefs.grids', 'notReported', ctx.week);
  const keys = (own: readonly GridStanding[]) => own.map((g) => recordKey('fourChiefs', g.record)).sort();
  const right = judged.filter((g) => g.size === 'right');
  return rate('chiefs.grids', keys(right), keys(judged.filter((g) => g.size !== 'right')), { from: null, to: ctx.week });
}

/** Concerns the chiefs brought in that were due in the window: what E2a of the weekly feed counts. */
const chiefsDue = (standings: readonly ConcernStanding[]) =>
  standings.filter((s) => s.record.channel === 'fourChiefs' && s.dueInWindow);

function concernsFigure(standings: readonly ConcernStanding[], ctx: SystemContext, previous: number | null): Figure {
  const due = chiefsDue(standings);
  const keys = (own: readonly ConcernStanding[]) => own.map((s) => s.key).sort();
  const window = { from: ctx.windowFrom, to: ctx.week };
  return rate('chiefs.concerns', keys(due.filter((s) => s.onTime)), keys(due.filter((s) => !s.onTime)), window, previous);
}

interface MediationStanding {
  record: MediationRecord;
  agreed: boolean;
}

/** Disputes due in the window, and whether both sides had agreed by its end. */
function mediationsDue(records: Pick<SystemRecords, 'fourChiefs'>, ctx: SystemContext): MediationStanding[] {
  return asKnown('fourChiefs', records.fourChiefs, ctx.knownAt)
    .filter((r): r is MediationRecord => r.kind === 'mediation' && r.dueOn >= ctx.windowFrom && r.dueOn <= ctx.week)
    .map((record) => ({ record, agreed: record.agreed === true && record.endedOn !== null && record.endedOn <= ctx.week }));
}

function mediationFigure(due: readonly MediationStanding[], ctx: SystemContext, previous: number | null): Figure {
  const keys = (own: readonly MediationStanding[]) => own.map((m) => recordKey('fourChiefs', m.record)).sort();
  const window = { from: ctx.windowFrom, to: ctx.week };
  return rate('chiefs.mediation', keys(due.filter((m) => m.agreed)), keys(due.filter((m) => !m.agreed)), window, previous);
}

/** Care groups of the newest month reported by the week's own. */
function careOf(records: Pick<SystemRecords, 'fourChiefs'>, ctx: SystemContext): CareGroupRecord[] {
  const own = ctx.week.slice(0, 7);
  const known = asKnown('fourChiefs', records.fourChiefs, ctx.knownAt).filter(
    (r): r is CareGroupRecord => r.kind === 'careGroup' && r.month.slice(0, 7) <= own,
  );
  const month = known.reduce((m, r) => (r.month.slice(0, 7) > m ? r.month.slice(0, 7) : m), '');
  return known.filter((r) => r.month.slice(0, 7) === month);
}

const personsOf = (care: readonly CareGroupRecord[]): number => care.reduce((n, r) => n + r.persons, 0);

/**
 * Persons called on of those in care groups. Compounds that did not say how many were called on are in neither number. It
 * names no records, for they hold the small counts; and it is hidden where it, or what it lacks of the table's total,
 * would give away fewer than five persons.
 */
function careFigure(care: readonly CareGroupRecord[], table: CareTable | null, ctx: SystemContext): Figure {
  const said = care.filter((r) => r.calledOn !== null);
  if (said.length === 0) return absent('chiefs.care', 'notReported', ctx.week);
  const of = personsOf(said);
  const lacking = personsOf(care) - of;
  const gives = [of, lacking].some((n) => n > 0 && n < SMALL_BELOW) || table?.table.total.kind !== 'shown';
  if (gives) return absent('chiefs.care', 'hidden', ctx.week);
  const called = said.reduce((n, r) => n + (r.calledOn ?? 0), 0);
  const month = (said[0] as CareGroupRecord).month.slice(0, 7);
  return {
    ...rate('chiefs.care', [], [], { from: `${month}-01`, to: ctx.week }),
    value: of === 0 ? null : called / of,
    absence: of === 0 ? 'nothingDue' : null,
    numerator: called,
    denominator: of,
  };
}

function careTable(care: readonly CareGroupRecord[], ctx: SystemContext): CareTable | null {
  const first = care[0];
  if (first === undefined) return null;
  const counts = new Map<string, (number | null)[]>();
  for (const r of care) {
    const community = ctx.register.compound.get(r.compound)?.community ?? '';
    const row = counts.get(community) ?? CARE_GROUPS.map(() => null);
    const at = CARE_GROUPS.indexOf(r.group);
    row[at] = (row[at] ?? 0) + r.persons;
    counts.set(community, row);
  }
  // Communities that said nothing stand in the table too: missing is not zero.
  for (const { code } of rankedCommunities(ctx.register))
    if (!counts.has(code))
      counts.set(
        code,
        CARE_GROUPS.map(() => null),
      );
  const communities = [...counts.keys()].sort();
  return {
    month: first.month.slice(0, 7),
    communities,
    table: smallCellTable(communities.map((c) => counts.get(c) as (number | null)[])),
  };
}

const noPosts = (): Record<ChiefRole, Posts> => ({
  commander: { due: 0, filled: 0 },
  gridChief: { due: 0, filled: 0 },
  buildingChief: { due: 0, filled: 0 },
  unitChief: { due: 0, filled: 0 },
});

function emptyRow(street: string): ChiefsRow {
  return {
    street,
    posts: { due: 0, filled: 0 },
    roles: noPosts(),
    grids: 0,
    judged: 0,
    right: 0,
    chiefInPost: 0,
    collected: 0,
    dispatched: 0,
    concernsDue: 0,
    concernsOnTime: 0,
    mediationsDue: 0,
    mediationsAgreed: 0,
  };
}

/** One line for each street that has anything, in the order of the codes. */
function chiefsRows(
  ctx: SystemContext,
  grids: readonly GridStanding[],
  standings: readonly ConcernStanding[],
  mediations: readonly MediationStanding[],
): ChiefsRow[] {
  const rows = new Map<string, ChiefsRow>();
  const row = (street: string): ChiefsRow => {
    const held = rows.get(street) ?? emptyRow(street);
    rows.set(street, held);
    return held;
  };
  for (const p of chiefPosts(ctx)) {
    const at = row(streetOf(ctx, p.subject));
    for (const sum of [at.posts, at.roles[p.role]]) {
      sum.due += p.due;
      sum.filled += p.filled;
    }
  }
  for (const g of grids) {
    const at = row(g.street);
    at.grids += 1;
    at.judged += Number(g.size !== null);
    at.right += Number(g.size === 'right');
    at.chiefInPost += Number(g.record.chiefInPost);
  }
  for (const s of standings) {
    if (s.record.channel !== 'fourChiefs') continue;
    const at = row(streetOf(ctx, s.record.community));
    at.collected += Number(s.received);
    at.dispatched += Number(s.received && s.record.dispatchedOn !== null && s.record.dispatchedOn <= ctx.week);
    at.concernsDue += Number(s.dueInWindow);
    at.concernsOnTime += Number(s.dueInWindow && s.onTime);
  }
  for (const m of mediations) {
    const at = row(streetOf(ctx, m.record.community));
    at.mediationsDue += 1;
    at.mediationsAgreed += Number(m.agreed);
  }
  return [...rows.values()].sort((a, b) => (a.street < b.street ? -1 : 1));
}

/**
 * The figures of Four-Chief Coordination (四长联动): posts filled of posts set and grids of the right size, as the registers
 * stand; concerns the chiefs brought in and disputes they mediate, of those due in the window; persons under care called on
 * in the month. Posts and grids carry no day of their own, so they have no week before.
 */
export function chiefs(records: Needed, ctx: SystemContext): ChiefsAnswer {
  const before = weekBefore(records, ctx);
  const standings = concernStandings(records, ctx);
  const mediations = mediationsDue(records, ctx);
  const grids = gridStandings(records, ctx);
  const care = careOf(records, ctx);
  const table = careTable(care, ctx);
  const rows = chiefsRows(ctx, grids, standings, mediations);
  const roles = noPosts();
  for (const p of chiefPosts(ctx)) {
    roles[p.role].due += p.due;
    roles[p.role].filled += p.filled;
  }
  const wasConcerns = concernsFigure(concernStandings(records, before), before, null).value;
  const wasMediation = mediationFigure(mediationsDue(records, before), before, null).value;
  return {
    figures: [
      postsFigure(ctx),
      gridsFigure(grids, ctx),
      records.concerns.length === 0
        ? absent('chiefs.concerns', 'notReported', ctx.week)
        : concernsFigure(standings, ctx, wasConcerns),
      mediationFigure(mediations, ctx, wasMediation),
      careFigure(care, table, ctx),
    ],
    rows,
    roles,
    grids,
    care: table,
    careUnsaid: care.filter((r) => r.calledOn === null).length,
  };
}
