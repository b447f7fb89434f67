import { addDays } from '../civil.ts';
import { recordKey } from '../recordKey.ts';
import type { Compound } from '../register.ts';
import { type BodyStanding, type CouncilsStanding, councilStandings, type ResolutionStanding } from './bodies.ts';
import { type SystemContext, type SystemRecords, weekBefore } from './context.ts';
import { absent, count, type Figure, rate } from './figures.ts';
import { partOfCheck, type Reconciled, reconciledWith } from './reconciled.ts';

/** Checks of the weekly feed that count the same: resolutions of a compound due and carried out; compounds with a body. */
const RESOLUTIONS_CHECK = 'G2a';
const BODIES_CHECK = 'E5a';

/** What is said of one compound. */
export interface CouncilRow {
  compound: string;
  community: string;
  /** Bodies in being. */
  bodies: BodyStanding[];
  /** The body that ended last, where none is in being. */
  ended: BodyStanding | null;
  /** Heads in its bodies; null where it has none, or of one of them nobody said. */
  members: number | null;
  partyMembers: number | null;
  /** Meetings within three months, and the last. */
  meetings: number;
  lastMet: string | null;
  open: number;
  overdue: number;
  /** Due in the window, and carried out by their day. */
  due: number;
  onTime: number;
}

const total = (counts: readonly (number | null)[]): number | null =>
  counts.length === 0 || counts.includes(null) ? null : counts.reduce<number>((a, c) => a + (c ?? 0), 0);

/** The committee, the council and their work, for every compound of the register in the order of its codes. */
export function councilRows(standing: CouncilsStanding, ctx: SystemContext): CouncilRow[] {
  return ctx.register.compounds.map(({ id, community }) => {
    const all = standing.bodies.filter((b) => b.record.compound === id);
    const bodies = all.filter((b) => b.inBeing);
    const own = standing.resolutions.filter((r) => r.compound === id);
    const ended = [...all].sort((a, b) => ((a.record.endedOn ?? '') < (b.record.endedOn ?? '') ? 1 : -1))[0] ?? null;
    const met = all.flatMap((b) => (b.lastMet === null ? [] : [b.lastMet])).sort();
    return {
      compound: id,
      community,
      bodies,
      ended: bodies.length > 0 ? null : ended,
      members: total(bodies.map((b) => b.record.members)),
      partyMembers: total(bodies.map((b) => b.record.partyMembers)),
      meetings: bodies.reduce((n, b) => n + b.meetings.length, 0),
      lastMet: met.at(-1) ?? null,
      open: own.filter((r) => r.open).length,
      overdue: own.filter((r) => r.overdue).length,
      due: own.filter((r) => r.due).length,
      onTime: own.filter((r) => r.due && r.onTime).length,
    };
  });
}

/** Resolutions past their day and not carried out, the latest first. */
export function overdueResolutions(resolutions: readonly ResolutionStanding[]): ResolutionStanding[] {
  return resolutions.filter((r) => r.overdue).sort((a, b) => b.daysLate - a.daysLate || (a.key < b.key ? -1 : 1));
}

const keys = (standings: readonly { key: string }[]): string[] => standings.map((s) => s.key).sort();

function figuresAt(standing: CouncilsStanding, ctx: SystemContext, previous: readonly (number | null)[]): Figure[] {
  const { bodies, resolutions, meetingsFrom } = standing;
  const now = { from: null, to: ctx.week };
  const first = new Map<string, string>();
  for (const b of bodies) if (b.inBeing && !first.has(b.record.compound)) first.set(b.record.compound, b.key);
  const { compounds } = ctx.register;
  // A compound stands with its body; one without any stands for itself.
  const withBody = compounds.flatMap((c) => first.get(c.id) ?? []).sort();
  const without = compounds.filter((c) => !first.has(c.id)).map((c: Compound) => recordKey('district', c));
  const asked = bodies.filter((b) => b.asked);
  const due = resolutions.filter((r) => r.due);
  return [
    rate('councils.exist', withBody, without.sort(), now, previous[0] ?? null),
    rate(
      'councils.met',
      keys(asked.filter((b) => b.meetings.length > 0)),
      keys(asked.filter((b) => b.meetings.length === 0)),
      { from: addDays(meetingsFrom, 1), to: ctx.week },
      previous[1] ?? null,
    ),
    rate(
      'councils.carried',
      keys(due.filter((r) => r.onTime)),
      keys(due.filter((r) => !r.onTime)),
      { from: ctx.windowFrom, to: ctx.week },
      previous[2] ?? null,
    ),
    count('councils.open', keys(resolutions.filter((r) => r.open)), now, previous[3] ?? null),
  ];
}

/** Committees and councils of a week: the figures, and every body and resolution as it stood. */
export interface CouncilsAnswer extends CouncilsStanding {
  figures: Figure[];
}

/**
 * Self-governance as of the end of the week: compounds of the register with a committee or council, bodies that met within
 * three months of those in being that long, resolutions carried out by their day of those due in the window, and those open.
 * Where not one body was entered nothing is said: nobody could tell it from not reported.
 */
export function councils(
  records: Pick<SystemRecords, 'councils' | 'district' | 'programme'>,
  ctx: SystemContext,
): CouncilsAnswer {
  const before = weekBefore(records, ctx);
  const was = councilStandings(records, before);
  const previous = was.bodies.length === 0 ? [] : figuresAt(was, before, []).map((f) => f.value);
  const standing = councilStandings(records, ctx);
  const figures =
    standing.bodies.length === 0
      ? (['councils.exist', 'councils.met', 'councils.carried', 'councils.open'] as const).map((id) =>
          absent(id, 'notReported', ctx.week),
        )
      : figuresAt(standing, ctx, previous);
  return { ...standing, figures };
}

/** Whether the resolutions here are those that each compound reports week by week. */
export function resolutionsReconciled(
  rows: readonly CouncilRow[],
  records: Pick<SystemRecords, 'weekly'>,
  ctx: SystemContext,
): Reconciled | null {
  const counts = new Map(rows.map((r) => [r.compound, { numerator: r.onTime, denominator: r.due }]));
  return reconciledWith(
    RESOLUTIONS_CHECK,
    counts,
    records,
    ctx,
    ctx.register.compounds.map((c) => c.id),
  );
}

/** Whether the compounds here can be part of what each community reports of all its compounds. */
export function bodiesReconciled(
  rows: readonly CouncilRow[],
  records: Pick<SystemRecords, 'weekly'>,
  ctx: SystemContext,
): Reconciled | null {
  return partOfCheck(
    BODIES_CHECK,
    rows.map((r) => ({ community: r.community, yes: r.bodies.length > 0 })),
    records,
    ctx,
  );
}
