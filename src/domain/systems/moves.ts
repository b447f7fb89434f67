import type { Bilingual } from '../../contract/common.ts';
import type { MoveRecord, StepRecord } from '../../contract/organisation.ts';
import { asKnown } from '../asKnown.ts';
import { dayNumber } from '../civil.ts';
import { recordKey } from '../recordKey.ts';
import { type SystemContext, type SystemRecords, weekBefore } from './context.ts';
import { absent, count, type Figure, rate } from './figures.ts';

type Needed = Pick<SystemRecords, 'organisation' | 'district' | 'programme'>;
export type MoveFamily = MoveRecord['family'];

/** One step that was due by the end of the week. */
export interface StepStanding {
  record: StepRecord;
  key: string;
  done: boolean;
  /** Days past its day where it is not done; null where it is. */
  daysLate: number | null;
}

/** Steps due, and what became of them: done and overdue together are those due. */
export interface StepTally {
  due: number;
  done: number;
  overdue: number;
}

export function tally(steps: readonly StepStanding[]): StepTally {
  const done = steps.filter((s) => s.done).length;
  return { due: steps.length, done, overdue: steps.length - done };
}

/**
 * Where a project or action stands: `still` has overdue steps and none done in the window, `late` has overdue steps and moves,
 * `onPlan` has none; `notDue` has steps that are all to come, `none` has no steps at all.
 */
export type MoveState = 'still' | 'late' | 'onPlan' | 'notDue' | 'none';

/** One project or action with its steps. */
export interface MoveStanding {
  record: MoveRecord;
  key: string;
  /** Its own name, else that of the star that stands for it; null while the district has told neither. */
  name: Bilingual | null;
  official: boolean;
  due: number;
  done: number;
  overdue: number;
  /** Day of the last step done by the end of the week; null where none was. */
  lastDone: string | null;
  state: MoveState;
}

export interface MovesAnswer {
  figures: Figure[];
  /** Projects, then actions, each in their order. */
  moves: MoveStanding[];
  /** Steps due by the end of the week. */
  steps: StepStanding[];
}

/**
 * Steps that count in a week: those of its year that were due by its end, and those from before that were not done when the
 * year began. So done and overdue together are always those due.
 */
function dueSteps(steps: readonly StepRecord[], week: string): StepStanding[] {
  const newYear = `${week.slice(0, 4)}-01-01`;
  return steps
    .filter((s) => s.dueOn <= week && (s.dueOn >= newYear || s.doneOn === null || s.doneOn >= newYear))
    .map((record) => {
      const done = record.doneOn !== null && record.doneOn <= week;
      return {
        record,
        key: recordKey('organisation', record),
        done,
        daysLate: done ? null : dayNumber(week) - dayNumber(record.dueOn),
      };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function nameOf(move: MoveRecord, ctx: SystemContext): { name: Bilingual | null; official: boolean } {
  if (move.label !== undefined) return { name: move.label, official: move.official };
  const star = ctx.programme.criteria.communityStar.find((c) => c.id === move.criterion);
  return star === undefined ? { name: null, official: false } : { name: star.label, official: star.official };
}

function standing(
  record: MoveRecord,
  steps: readonly StepRecord[],
  due: readonly StepStanding[],
  ctx: SystemContext,
): MoveStanding {
  const counts = tally(due);
  const days = steps.flatMap((s) => (s.doneOn !== null && s.doneOn <= ctx.week ? [s.doneOn] : [])).sort();
  const lastDone = days.at(-1) ?? null;
  const moved = lastDone !== null && lastDone >= ctx.windowFrom;
  const state =
    steps.length === 0 ? 'none' : counts.overdue > 0 ? (moved ? 'late' : 'still') : counts.due === 0 ? 'notDue' : 'onPlan';
  return { record, key: recordKey('organisation', record), ...nameOf(record, ctx), ...counts, lastDone, state };
}

function answerAt(records: Needed, ctx: SystemContext, previous: readonly (number | null)[]): MovesAnswer {
  const known = asKnown('organisation', records.organisation, ctx.knownAt);
  const moves = known
    .filter((r): r is MoveRecord => r.kind === 'move')
    .sort((a, b) => (a.family === b.family ? a.order - b.order || (a.id < b.id ? -1 : 1) : a.family === 'project' ? -1 : 1));
  const all = known.filter((r): r is StepRecord => r.kind === 'step');
  const steps = dueSteps(all, ctx.week);
  const family = new Map(moves.map((m) => [m.id, m.family]));
  const period = { from: `${ctx.week.slice(0, 4)}-01-01`, to: ctx.week };
  const keys = (of: readonly StepStanding[]) => of.map((s) => s.key);
  const share = (id: 'moves.projects' | 'moves.actions', which: MoveFamily, before: number | null): Figure => {
    const own = steps.filter((s) => family.get(s.record.move) === which);
    if (!all.some((s) => family.get(s.move) === which)) return absent(id, 'notReported', ctx.week);
    return rate(id, keys(own.filter((s) => s.done)), keys(own.filter((s) => !s.done)), period, before);
  };
  return {
    moves: moves.map((m) =>
      standing(
        m,
        all.filter((s) => s.move === m.id),
        steps.filter((s) => s.record.move === m.id),
        ctx,
      ),
    ),
    steps,
    figures: [
      share('moves.projects', 'project', previous[0] ?? null),
      share('moves.actions', 'action', previous[1] ?? null),
      all.length === 0
        ? absent('moves.overdue', 'notReported', ctx.week)
        : count('moves.overdue', keys(steps.filter((s) => !s.done)), { from: null, to: ctx.week }, previous[2] ?? null),
    ],
  };
}

/**
 * The eight projects (八个工程) and eight actions (八个行动) as of the end of the week: steps done of those due in the year, and
 * what is overdue. Steps of a community and steps of the district count alike.
 */
export function moves(records: Needed, ctx: SystemContext): MovesAnswer {
  const before = weekBefore(records, ctx);
  const isSameYear = before.week.slice(0, 4) === ctx.week.slice(0, 4);
  const was = isSameYear ? answerAt(records, before, []).figures.map((f) => f.value) : [];
  return answerAt(records, ctx, was);
}
