import type { ConcernRecord } from '../../contract/concerns.ts';
import { asKnown } from '../asKnown.ts';
import { recordKey } from '../recordKey.ts';
import { type SystemContext, type SystemRecords, weekBefore } from './context.ts';
import { count, type Figure, rate } from './figures.ts';
import { type Reconciled, reconciledWith } from './reconciled.ts';

/** The check of the weekly feed that counts the same: concerns due and closed on time. */
export const CONCERNS_CHECK = 'W3a';

/** One concern as it stood at the end of the week's Friday. */
export interface ConcernStanding {
  record: ConcernRecord;
  key: string;
  /** Received in the window. */
  received: boolean;
  /** Due in the window, or due before it and still open: what the rate of on-time closure stands on. */
  due: boolean;
  /** Due in the window itself. */
  dueInWindow: boolean;
  /** Closed by its due day and not opened again since. */
  onTime: boolean;
  /** Its due day is over and it is open. */
  overdue: boolean;
  /** Closed in the window, whatever came after. */
  closedInWindow: boolean;
  reopened: boolean;
}

type Numbers = Pick<SystemRecords, 'concerns'>;

/**
 * Every concern received by the end of the week, as it stood then. One that was opened again is open: it is not closed on
 * time, whenever it had been closed, and is overdue once its due day is over.
 */
export function concernStandings(records: Numbers, ctx: SystemContext): ConcernStanding[] {
  const { week, windowFrom } = ctx;
  return asKnown('concerns', records.concerns, ctx.knownAt).flatMap((record) => {
    if (record.receivedOn > week) return [];
    const reopened = record.reopenedOn !== undefined && record.reopenedOn <= week;
    const everClosed = record.closedOn !== null && record.closedOn <= week;
    const open = !everClosed || reopened;
    const dueInWindow = record.dueOn >= windowFrom && record.dueOn <= week;
    return [
      {
        record,
        key: recordKey('concerns', record),
        received: record.receivedOn >= windowFrom,
        due: dueInWindow || (record.dueOn < windowFrom && open),
        dueInWindow,
        onTime: !open && (record.closedOn as string) <= record.dueOn,
        overdue: open && record.dueOn <= week,
        closedInWindow: everClosed && (record.closedOn as string) >= windowFrom,
        reopened,
      },
    ];
  });
}

/** What is said of one street, community or kind. */
export interface ConcernRow {
  /** Code of the place, or id of the kind. */
  key: string;
  received: number;
  /** Due in the window + overdue from before it and still open. */
  due: number;
  onTime: number;
  overdue: number;
  pressingDue: number;
  pressingOnTime: number;
  pressingOverdue: number;
  closed: number;
  reopened: number;
}

/** Concerns put together by a key, in the order of the keys; those without one are left out. */
export function concernRows(
  standings: readonly ConcernStanding[],
  keyOf: (record: ConcernRecord) => string | undefined,
): ConcernRow[] {
  const rows = new Map<string, ConcernRow>();
  for (const s of standings) {
    const key = keyOf(s.record);
    if (key === undefined) continue;
    let row = rows.get(key);
    if (row === undefined) {
      row = {
        key,
        received: 0,
        due: 0,
        onTime: 0,
        overdue: 0,
        pressingDue: 0,
        pressingOnTime: 0,
        pressingOverdue: 0,
        closed: 0,
        reopened: 0,
      };
      rows.set(key, row);
    }
    const { pressing } = s.record;
    row.received += Number(s.received);
    row.due += Number(s.due);
    row.onTime += Number(s.due && s.onTime);
    row.overdue += Number(s.overdue);
    row.pressingDue += Number(pressing && s.due);
    row.pressingOnTime += Number(pressing && s.due && s.onTime);
    row.pressingOverdue += Number(pressing && s.overdue);
    row.closed += Number(s.closedInWindow);
    row.reopened += Number(s.closedInWindow && s.reopened);
  }
  return [...rows.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Rows with the smallest share closed on time first; the more overdue first among equals; nothing due last. */
export function worstFirst(rows: readonly ConcernRow[]): ConcernRow[] {
  const share = (r: ConcernRow) => (r.due === 0 ? 2 : r.onTime / r.due);
  return [...rows].sort((a, b) => share(a) - share(b) || b.overdue - a.overdue || (a.key < b.key ? -1 : 1));
}

/** Whether the register of concerns and the weekly report agree on what was due and closed on time in the window. */
export function reconciled(records: Pick<SystemRecords, 'concerns' | 'weekly'>, ctx: SystemContext): Reconciled | null {
  const rows = concernRows(concernStandings(records, ctx), (r) => r.community);
  const counts = new Map(rows.map((r) => [r.key, { numerator: r.onTime, denominator: r.due }]));
  return reconciledWith(CONCERNS_CHECK, counts, records, ctx);
}

const keys = (standings: readonly ConcernStanding[]): string[] => standings.map((s) => s.key).sort();

function figuresAt(standings: readonly ConcernStanding[], ctx: SystemContext, previous: readonly (number | null)[]): Figure[] {
  const window = { from: ctx.windowFrom, to: ctx.week };
  const share = (id: 'concerns.onTime' | 'concerns.pressing', due: ConcernStanding[], i: number) =>
    rate(id, keys(due.filter((s) => s.onTime)), keys(due.filter((s) => !s.onTime)), window, previous[i] ?? null);
  const due = standings.filter((s) => s.due);
  const closed = standings.filter((s) => s.closedInWindow);
  return [
    count('concerns.received', keys(standings.filter((s) => s.received)), window, previous[0] ?? null),
    share('concerns.onTime', due, 1),
    share(
      'concerns.pressing',
      due.filter((s) => s.record.pressing),
      2,
    ),
    count('concerns.overdue', keys(standings.filter((s) => s.overdue)), { from: null, to: ctx.week }, previous[3] ?? null),
    rate(
      'concerns.reopened',
      keys(closed.filter((s) => s.reopened)),
      keys(closed.filter((s) => !s.reopened)),
      window,
      previous[4] ?? null,
    ),
  ];
}

/** Residents' concerns of a week: the figures, and every concern as it stood for tables and charts. */
export interface ConcernsAnswer {
  figures: Figure[];
  standings: ConcernStanding[];
}

/**
 * The figures of residents' concerns (民情) as of the end of the week, over the rules' window: received; closed on time of
 * those due in the window and those overdue from before it; the same of pressing ones; overdue now; opened again of those
 * closed in the window.
 */
export function concerns(records: Numbers & Pick<SystemRecords, 'district' | 'programme'>, ctx: SystemContext): ConcernsAnswer {
  const before = weekBefore(records, ctx);
  const was = concernStandings(records, before);
  const previous = was.length === 0 ? [] : figuresAt(was, before, []).map((f) => f.value);
  const standings = concernStandings(records, ctx);
  return { standings, figures: figuresAt(standings, ctx, previous) };
}
