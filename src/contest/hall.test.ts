import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContestHappening } from '../contract/contestLog.ts';
import type { Question } from '../contract/questions.ts';
import { madeUpContest, play, setUpOf } from '../domain/contest/contestFixture.ts';
import type { ReadLog } from '../domain/contest/log.ts';
import { hallBoard, hallClock } from './hallBoard.ts';
import { runtimes } from './runtimes.ts';
import { beganAt } from './useHall.ts';

const QUESTION: Question = {
  id: 'B001',
  round: 'common',
  text: '家园行动有几条路径？',
  options: ['两条', '三条'],
  answer: '三条，见手册',
  note: '手册第 3 页',
};
const bank = (id: string) => (id === QUESTION.id ? QUESTION : undefined);

/** Everything the channel carries for a log: the board and the beat. */
const posted = (log: ReadLog): string => JSON.stringify([hallBoard(log, bank), hallClock(log, () => 1000)]);

describe('what the channel carries', () => {
  test('after the freeze, logs that differ only in what is kept back post the very same from event to event', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 38 }), (seed, other) => {
        const frozen = madeUpContest(seed, setUpOf(), (l) => l.state.frozen !== null).log;
        const logs: [ReadLog, ReadLog] = [frozen, frozen];
        const both = (happening: (shift: number) => ContestHappening) => {
          logs[0] = play(logs[0], happening(5));
          logs[1] = play(logs[1], happening(other));
          expect(posted(logs[1])).toBe(posted(logs[0]));
        };
        for (const id of frozen.state.order.slice(-3)) {
          both(() => ({ kind: 'speechStarted', contestant: id }));
          both(() => ({ kind: 'speechStopped', contestant: id, usedMs: 290_000, clock: 'page' }));
          for (const j of id === 'k1' || id === 'k5' ? [2, 3, 4, 5, 6, 7] : [1, 2, 3, 4, 5, 6, 7])
            both((shift) => ({ kind: 'mark', contestant: id, judge: `j${j}`, mark: 60 + shift / 2 + j }));
          both(() => ({ kind: 'marksShown', contestant: id }));
          // A correction of a mark that is kept back is kept back as well.
          both((shift) => ({ kind: 'markCorrected', contestant: id, judge: 'j3', mark: 20 + shift / 2, reason: '录错' }));
        }
        expect(logs.map((l) => l.refused)).toEqual([[], []]);
      }),
      { numRuns: 4 },
    );
  });
  test('the words of a question come with it, its answer only when nobody may answer any more, its note never', () => {
    const { log } = madeUpContest(3, setUpOf(), (l) => l.state.order.length > 0);
    const open = play(log, { kind: 'asked', round: 'common', question: 'B001', contestant: null, points: 10 });
    expect(hallBoard(open, bank).question).toEqual({ text: QUESTION.text, options: QUESTION.options, answer: null });
    for (let at = open, i = 0; i < open.state.order.length; i++) {
      expect(posted(at)).not.toContain('见手册');
      at = play(at, { kind: 'answered', contestant: open.state.order[i] as string, outcome: 'right' });
      if (i === open.state.order.length - 1) {
        expect(hallBoard(at, bank).question?.answer).toBe(QUESTION.answer);
        expect(posted(at)).not.toContain('手册第');
        // With the next speech it is gone.
        const speaking = play(at, { kind: 'speechStarted', contestant: at.state.order[0] as string });
        expect(hallBoard(speaking, bank)).toMatchObject({ question: null, view: { question: null } });
      }
    }
    // A question that the bank does not have is put without words.
    const spoken = play(log, { kind: 'asked', round: 'common', question: 'X9', contestant: null, points: 10 });
    expect(hallBoard(spoken, bank)).toMatchObject({ question: null, view: { question: { open: true } } });
  });
  test('the last step of the revelation is told of whole', () => {
    const { log } = madeUpContest(3);
    expect(log.states.at(-1)?.lastStep).toHaveLength(1);
    for (const state of log.states) {
      const step = hallBoard({ state }, bank).view?.lastRevealed ?? [];
      expect(step).toEqual(state.lastStep);
      expect(state.revealed.slice(state.revealed.length - step.length)).toEqual(step);
    }
  });
});

describe('clocks', () => {
  test("the machine's clock is asked once: set afterwards it moves nothing", () => {
    let [page, wall] = [5000, Date.parse('2026-07-17T01:00:10Z')];
    const since = runtimes(
      () => page,
      () => wall,
    );
    expect(since('speech 9', '2026-07-17T01:00:00Z')).toBe(10_000);
    page += 3000;
    wall -= 3_600_000;
    expect(since('speech 9', '2026-07-17T01:00:00Z')).toBe(13_000);
    // Began after what the clock says now: it begins with the look.
    expect(since('speech 12', '2026-07-17T01:00:00Z')).toBe(0);
  });
  test("late messages never make the hall's clock run back", () => {
    const began = beganAt(null, 1000, 5000);
    expect(began).toBe(4000);
    expect(beganAt(began, 2000, 6080)).toBe(4000);
    expect(beganAt(began, 2000, 5990)).toBe(3990);
    // Another beginning, or a machine that slept.
    expect(beganAt(began, 0, 9000)).toBe(9000);
    expect(beganAt(began, null, 9000)).toBeNull();
  });
});
