import type { ContestEntrant, ContestEvent, ContestSetUp } from '../../contract/contestLog.ts';
import type { ReadLog } from './log.ts';
import { allScores, type PlacedScore, placed, scoreOf } from './score.ts';
import type { ContestState, Ruling } from './state.ts';

/** A contestant's line of the record. */
export interface RecordRow extends PlacedScore {
  entrant: ContestEntrant;
  /** Number in the order of lots; null before the draw. */
  lot: number | null;
  /** Time used for the speech; null before its end. */
  usedMs: number | null;
}

/** A mark as it stands in the end, with what it was before. */
export interface RecordMark {
  contestant: string;
  /** Number of the judge, from 1. */
  judge: number;
  post: string;
  /** Null where none was given, for `reason`. */
  mark: number | null;
  reason: string | null;
  dropped: boolean;
  /** Corrections, the first first. */
  changes: readonly { from: number | null; to: number | null; reason: string }[];
}

/** A contest as it is put on record: everything is derived from the log. */
export interface ContestRecordView {
  setUp: ContestSetUp;
  /** By place; without one by lot. */
  rows: readonly RecordRow[];
  /** In the order they came, contestant by contestant in the order of lots. */
  marks: readonly RecordMark[];
  rulings: readonly Ruling[];
  /** Who competes no more: without total and place. */
  withdrawn: readonly { contestant: string; reason: string }[];
  questions: ContestState['questions'];
  confirmed: ContestState['confirmed'];
  reopened: ContestState['reopened'];
}

/** The record of a contest. @returns null before the set-up */
export function contestRecord({ state }: Pick<ReadLog, 'state'>): ContestRecordView | null {
  const { setUp } = state;
  if (setUp === null) return null;
  const rows = placed(allScores(state)).map((s): RecordRow => {
    const lot = state.order.indexOf(s.contestant);
    return {
      ...s,
      entrant: setUp.contestants.find((c) => c.id === s.contestant) as ContestEntrant,
      lot: lot < 0 ? null : lot + 1,
      usedMs: state.speeches.get(s.contestant)?.usedMs ?? null,
    };
  });
  const all = state.order.length > 0 ? state.order : setUp.contestants.map((c) => c.id);
  const marks = all.flatMap((contestant) => {
    const counted = scoreOf(state, contestant).marks;
    return (state.marks.get(contestant) ?? []).map((entry): RecordMark => {
      const judge = setUp.judges.findIndex((j) => j.id === entry.judge);
      const was = entry.before.map((b) => b.mark);
      return {
        contestant,
        judge: judge + 1,
        post: setUp.judges[judge]?.post ?? '',
        mark: entry.mark,
        reason: entry.mark === null ? entry.reason : null,
        dropped: counted.some((m) => m.judge === entry.judge && m.dropped),
        changes: entry.before.map((b, i) => ({ from: b.mark, to: [...was, entry.mark][i + 1] ?? null, reason: b.reason })),
      };
    });
  });
  const withdrawn = [...state.withdrawn].map(([contestant, reason]) => ({ contestant, reason }));
  const { rulings, questions, confirmed, reopened } = state;
  return { setUp, rows, marks, rulings, withdrawn, questions, confirmed, reopened };
}

/** An entry of the log, and whether it counts. */
export interface LogLine {
  event: ContestEvent;
  state: 'counts' | 'undone' | 'refused';
}

/** Every entry of a log with what became of it. */
export function logLines(events: readonly ContestEvent[], log: Pick<ReadLog, 'undone' | 'refused'>): LogLine[] {
  const refused = new Set(log.refused.map((r) => r.event));
  return events.map((event) => ({
    event,
    state: refused.has(event) ? 'refused' : log.undone.has(event.seq) ? 'undone' : 'counts',
  }));
}
