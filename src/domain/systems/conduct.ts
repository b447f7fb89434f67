import type { ConductRecord } from '../../contract/conduct.ts';
import { asKnown } from '../asKnown.ts';
import { dayNumber } from '../civil.ts';
import { recordKey } from '../recordKey.ts';
import { type SystemContext, type SystemRecords, weekBefore } from './context.ts';
import { absent, count, type Figure, figuresOf, rate } from './figures.ts';
import { type QuarterReconciled, quarterFrom, quarterReconciled } from './quarter.ts';

/** The check of the weekly feed that counts the same: negative entries due in the quarter and put right by their day. */
export const CONDUCT_CHECK = 'E8b';

/** How an entry stands. Expired ones no longer count; they are kept for the quarter they were due in. */
export const CONDUCT_STATES = ['overdue', 'open', 'redressed', 'praise', 'expired'] as const;
export type ConductState = (typeof CONDUCT_STATES)[number];

/** One entry as it stood at the end of the week's Friday. */
export interface ConductStanding {
  record: ConductRecord;
  key: string;
  state: ConductState;
  /** Days on the list: until it was put right or ran out, else until the end of the week. */
  days: number;
  /** Days past its due day while it was open; 0 where it is not late. */
  daysLate: number;
  /** Due in the quarter that ends with the week, and on the list at that day. */
  due: boolean;
  /** Put right by its due day. */
  onTime: boolean;
}

type Needed = Pick<SystemRecords, 'conduct' | 'district' | 'programme'>;

/** Due by its day, and not run out before it. */
const owed = (r: ConductRecord): r is ConductRecord & { dueOn: string } =>
  r.list === 'negative' && r.dueOn !== null && (r.expiresOn === null || r.expiresOn > r.dueOn);

/** Every entry made by the end of the week, as it stood then. */
export function conductStandings(records: Pick<SystemRecords, 'conduct'>, ctx: SystemContext): ConductStanding[] {
  const { week } = ctx;
  const from = quarterFrom(week);
  return asKnown('conduct', records.conduct, ctx.knownAt).flatMap((record) => {
    if (record.enteredOn > week) return [];
    const { dueOn, redressedOn, expiresOn } = record;
    const redressed = redressedOn !== null && redressedOn <= week;
    const expired = expiresOn !== null && expiresOn <= week;
    const until = redressed ? redressedOn : expired ? expiresOn : week;
    const late = dueOn !== null && (redressed ? redressedOn > dueOn : !expired && dueOn <= week);
    const state: ConductState = expired
      ? 'expired'
      : record.list === 'positive'
        ? 'praise'
        : redressed
          ? 'redressed'
          : late
            ? 'overdue'
            : 'open';
    return [
      {
        record,
        key: recordKey('conduct', record),
        state,
        days: dayNumber(until) - dayNumber(record.enteredOn),
        daysLate: late ? dayNumber(until) - dayNumber(dueOn) : 0,
        due: owed(record) && record.dueOn >= from && record.dueOn <= week,
        onTime: redressed && dueOn !== null && redressedOn <= dueOn,
      },
    ];
  });
}

/** What must still be put right: the latest first, then by the day it is due. */
export function toPutRight(standings: readonly ConductStanding[]): ConductStanding[] {
  const due = (s: ConductStanding) => s.record.dueOn ?? '';
  return standings
    .filter((s) => s.state === 'overdue' || s.state === 'open')
    .sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : a.key < b.key ? -1 : 1));
}

/** Entries of praise that count, the newest first. No order of merit: nobody gave one. */
export function praised(standings: readonly ConductStanding[]): ConductStanding[] {
  return standings
    .filter((s) => s.state === 'praise')
    .sort((a, b) =>
      a.record.enteredOn === b.record.enteredOn ? (a.key < b.key ? -1 : 1) : a.record.enteredOn > b.record.enteredOn ? -1 : 1,
    );
}

/** Whether the lists and the weekly report agree on the quarter last reported, community by community. */
export function conductReconciled(records: Pick<SystemRecords, 'conduct' | 'weekly'>, ctx: SystemContext): QuarterReconciled {
  const cases = asKnown('conduct', records.conduct, ctx.knownAt)
    .filter(owed)
    .map((r) => ({
      community: r.place ?? '',
      dueOn: r.dueOn,
      doneBy: (day: string) => r.redressedOn !== null && r.redressedOn <= r.dueOn && r.redressedOn <= day,
    }));
  return quarterReconciled(CONDUCT_CHECK, cases, records, ctx);
}

/** What a wall may know: entries of praise as they were written, and of the negative list numbers of the whole district. */
export interface ConductWall {
  figures: Figure[];
  praise: Pick<ConductRecord, 'role' | 'place' | 'item' | 'basis' | 'enteredOn'>[];
  /** Negative entries that count, by what was done, and what became of them. */
  negative: { action: ConductRecord['action']; open: number; overdue: number; redressed: number }[];
}

const ACTIONS = ['remind', 'criticise', 'rectify'] as const;

/** The wall's part of an answer: nothing in it leads to an entry of the negative list, to its place or to its post. */
export function conductWall(answer: { figures: readonly Figure[]; standings: readonly ConductStanding[] }): ConductWall {
  const of = (action: ConductRecord['action'], state: ConductState) =>
    answer.standings.filter((s) => s.record.list === 'negative' && s.record.action === action && s.state === state).length;
  return {
    figures: answer.figures.map((f) => ({ ...f, counted: [], others: [] })),
    praise: praised(answer.standings).map(({ record: { role, place, item, basis, enteredOn } }) => ({
      role,
      item,
      basis,
      enteredOn,
      ...(place === undefined ? {} : { place }),
    })),
    negative: ACTIONS.map((action) => ({
      action,
      open: of(action, 'open'),
      overdue: of(action, 'overdue'),
      redressed: of(action, 'redressed'),
    })),
  };
}

const keys = (standings: readonly ConductStanding[]): string[] => standings.map((s) => s.key).sort();

function figuresAt(standings: readonly ConductStanding[], ctx: SystemContext, previous: readonly (number | null)[]): Figure[] {
  const now = { from: null, to: ctx.week };
  const open = toPutRight(standings);
  const due = standings.filter((s) => s.due);
  return [
    count('conduct.positive', keys(praised(standings)), now, previous[0] ?? null),
    count('conduct.open', keys(open), now, previous[1] ?? null),
    rate(
      'conduct.overdue',
      keys(open.filter((s) => s.state === 'overdue')),
      keys(open.filter((s) => s.state === 'open')),
      now,
      previous[2] ?? null,
    ),
    rate(
      'conduct.redressed',
      keys(due.filter((s) => s.onTime)),
      keys(due.filter((s) => !s.onTime)),
      { from: quarterFrom(ctx.week), to: ctx.week },
      previous[3] ?? null,
    ),
  ];
}

/**
 * The figures of Party building and conduct (党建+作风) as of the end of the week: entries of praise that count; negative entries
 * still to be put right, and the overdue ones of them; those due in the quarter and put right by their day.
 */
export function conduct(records: Needed, ctx: SystemContext): { figures: Figure[]; standings: ConductStanding[] } {
  const before = weekBefore(records, ctx);
  const was = conductStandings(records, before);
  const previous = was.length === 0 ? [] : figuresAt(was, before, []).map((f) => f.value);
  const standings = conductStandings(records, ctx);
  if (standings.length === 0)
    return { standings, figures: figuresOf('conduct').map((id) => absent(id, 'notReported', ctx.week)) };
  return { standings, figures: figuresAt(standings, ctx, previous) };
}
