import type { ContestantRecord, ContestFeedRecord, ContestRecord, ContestResultRecord } from '../../contract/contest.ts';
import { allScores, placed } from './score.ts';
import type { ContestState } from './state.ts';

const points = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100);

/**
 * The records a confirmed contest adds to the feed of contests: itself, who competed and the results, with the check code of
 * its log. A rehearsal and a contest nobody stands for add none.
 * @param recordedAt ISO instant
 * @param revisionOf the revision a record of that kind and id is to have: one more than the feed has
 */
export function contestRecordsOf(
  state: ContestState,
  contest: string,
  recordedAt: string,
  revisionOf: (kind: ContestFeedRecord['kind'], id: string) => number,
): ContestFeedRecord[] {
  const { setUp, confirmed } = state;
  if (setUp === null || confirmed === null || setUp.rehearsal) return [];
  const common = (kind: ContestFeedRecord['kind'], id: string) => ({ id, recordedAt, revision: revisionOf(kind, id) });
  const held: ContestRecord = {
    kind: 'contest',
    ...common('contest', contest),
    label: setUp.label,
    level: setUp.level,
    heldOn: setUp.heldOn,
    state: 'held',
    official: setUp.rules.official,
    checkCode: confirmed.checkCode,
  };
  const ids = new Map(setUp.contestants.map((c) => [c.id, `${contest}-${c.subject}`]));
  const entrants = setUp.contestants.map((c): ContestantRecord => {
    const lot = state.order.indexOf(c.id);
    const id = ids.get(c.id) as string;
    return { kind: 'contestant', ...common('contestant', id), contest, subject: c.subject, lot: lot < 0 ? null : lot + 1 };
  });
  const { weights } = setUp.rules;
  const results = placed(allScores(state)).flatMap((s): ContestResultRecord[] => {
    const id = ids.get(s.contestant) as string;
    if (s.total === null) return [];
    return [
      {
        kind: 'result',
        ...common('result', id),
        contestant: id,
        speech: weights.speech === 0 ? null : points(s.speech),
        quiz: weights.quiz === 0 ? null : points(s.quiz),
        work: weights.work === 0 ? null : points(s.work),
        deduction: s.overtime + s.ruled,
        total: s.total / 100,
        place: s.place,
      },
    ];
  });
  return [held, ...entrants, ...results];
}
