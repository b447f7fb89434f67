import type { MilestoneRecord, UnitRecord } from '../../contract/organisation.ts';
import { asKnown } from '../asKnown.ts';
import { dayNumber } from '../civil.ts';
import { recordKey } from '../recordKey.ts';
import { type SystemContext, type SystemRecords, weekBefore } from './context.ts';
import { absent, count, type Figure, rate } from './figures.ts';

type Needed = Pick<SystemRecords, 'organisation' | 'district' | 'programme'>;

/** Done, past its day and not done, or still to come. */
export type MilestoneState = 'done' | 'overdue' | 'ahead';

/** One date of the programme's year as it stood at the end of the week's Friday. */
export interface MilestoneStanding {
  record: MilestoneRecord;
  key: string;
  state: MilestoneState;
  /** Where its day lies in the year, 0 (1 January) to 1. */
  at: number;
  /** Days from the end of the week to its day; below 0 where it has passed. */
  days: number;
}

/** The year the week lies in. */
export interface ProgrammeYear {
  year: number;
  /** Where the end of the week lies in it, 0 to 1. */
  at: number;
  milestones: MilestoneStanding[];
}

/** Home Action (家园行动) of a week: who leads it, and where it is in its year. */
export interface HomeActionAnswer {
  figures: Figure[];
  /** Those that lead first, then in their own order. */
  units: UnitRecord[];
  year: ProgrammeYear;
}

/** Where a day lies in its year, 0 to 1. */
function shareOfYear(day: string): number {
  const year = Number(day.slice(0, 4));
  const first = dayNumber(`${year}-01-01`);
  return (dayNumber(day) - first) / (dayNumber(`${year + 1}-01-01`) - first);
}

function programmeYear(records: Needed, ctx: SystemContext): ProgrammeYear {
  const { week } = ctx;
  const of = week.slice(0, 4);
  const milestones = asKnown('organisation', records.organisation, ctx.knownAt)
    .filter((r): r is MilestoneRecord => r.kind === 'milestone' && r.dueOn.startsWith(of))
    .sort((a, b) => (a.dueOn < b.dueOn || (a.dueOn === b.dueOn && a.id < b.id) ? -1 : 1))
    .map((record): MilestoneStanding => {
      const done = record.doneOn !== null && record.doneOn <= week;
      return {
        record,
        key: recordKey('organisation', record),
        state: done ? 'done' : record.dueOn <= week ? 'overdue' : 'ahead',
        at: shareOfYear(record.dueOn),
        days: dayNumber(record.dueOn) - dayNumber(week),
      };
    });
  return { year: Number(of), at: shareOfYear(week), milestones };
}

/** Of the year's dates that have come, those that are done: one done ahead of its day counts when its day has come. */
function milestonesFigure(year: ProgrammeYear, week: string, previous: number | null): Figure {
  if (year.milestones.length === 0) return absent('homeAction.milestones', 'notReported', week);
  const due = year.milestones.filter((m) => m.record.dueOn <= week);
  const keys = (done: boolean) => due.filter((m) => (m.state === 'done') === done).map((m) => m.key);
  return rate('homeAction.milestones', keys(true), keys(false), { from: `${year.year}-01-01`, to: week }, previous);
}

/**
 * Who leads the programme and where it is in its year, as of the end of the week: the units of the task force (专班), and the
 * dates of the year the week lies in. Units have no days of their own: they are told as known.
 */
export function homeAction(records: Needed, ctx: SystemContext): HomeActionAnswer {
  const units = asKnown('organisation', records.organisation, ctx.knownAt)
    .filter((r): r is UnitRecord => r.kind === 'unit')
    .sort((a, b) => Number(b.leads) - Number(a.leads) || a.order - b.order || (a.id < b.id ? -1 : 1));
  const before = weekBefore(records, ctx);
  const was = programmeYear(records, before);
  const year = programmeYear(records, ctx);
  const previous = was.year === year.year ? milestonesFigure(was, before.week, null).value : null;
  return {
    units,
    year,
    figures: [
      milestonesFigure(year, ctx.week, previous),
      units.length === 0
        ? absent('homeAction.units', 'notReported', ctx.week)
        : count('homeAction.units', units.map((u) => recordKey('organisation', u)).sort(), { from: null, to: ctx.week }),
    ],
  };
}
