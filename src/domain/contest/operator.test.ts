import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContestHappening } from '../../contract/contestLog.ts';
import { random } from '../statistics/random.ts';
import { hallView } from './audience.ts';
import { EVERY_ROUND, madeUpContest, play, setUpOf } from './contestFixture.ts';
import { DEFAULT_RULES } from './defaultRules.ts';
import { neededForFirst } from './hints.ts';
import { EMPTY_LOG, mayAppend, type ReadLog } from './log.ts';
import { nextMadeUp } from './madeUp.ts';
import { readMark } from './markText.ts';
import { contestPhase, nextSpeaker } from './phase.ts';
import { answering, NO_CHOICE, nextQuestion } from './quizTurn.ts';
import { readiness } from './readiness.ts';
import { contestRecordsOf } from './result.ts';
import { allScores, placed, scoreOf } from './score.ts';
import { judgesOf } from './state.ts';

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const lot: ContestHappening = { kind: 'lot', order: ['k2', 'k3', 'k1'], drawn: 'byHand' };
const drawn = play(EMPTY_LOG, setUpOf(EVERY_ROUND, 3), lot);

describe('what the operator is told', () => {
  test('the mean that leads is the least that does: with it the total is the best, with a hundredth less it is not', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        // Stopped when the last speaker's marks are to be given.
        const { log } = madeUpContest(seed, setUpOf(EVERY_ROUND, 4), (l) => {
          const next = nextSpeaker(l.state);
          return next === l.state.order.at(-1) && next !== null && l.state.speeches.get(next)?.usedMs != null;
        });
        const id = log.state.order.at(-1) as string;
        const needed = neededForFirst(log.state, id);
        const best = Math.max(...log.state.order.slice(0, -1).map((one) => scoreOf(log.state, one).total as number));
        expect(needed?.best).toBe(best);
        const judges = judgesOf(log.state.setUp as never, id).length;
        const totalWith = (mean: number): number => {
          // All judges give the same: their mean is that mark.
          const marks = Array.from({ length: judges }, (_, i) => ({
            judge: `j${i}`,
            mark: mean / 100,
            reason: null,
            before: [],
          }));
          const state = { ...log.state, marks: new Map(log.state.marks).set(id, marks) };
          return scoreOf(state, id).total as number;
        };
        if (needed?.kind === 'mean') {
          expect(totalWith(needed.mean)).toBeGreaterThan(best);
          expect(totalWith(needed.mean - 1)).toBeLessThanOrEqual(best);
        } else expect(totalWith(needed?.kind === 'sure' ? 0 : 10_000) > best).toBe(needed?.kind === 'sure');
      }),
      { numRuns: 25 },
    );
    expect(neededForFirst(drawn.state, 'k2')).toBeNull();
  });
  test('a mark as typed: halves from 0 to 100, in any width of figures; nothing is rounded', () => {
    const read = ['90', '90.5', '９０．５', '90。5', ' 0 ', '100', '90.50'].map((t) => readMark(t));
    expect(read.map((r) => (r.ok ? r.mark : r.fault))).toEqual([90, 90.5, 90.5, 90.5, 0, 100, 90.5]);
    const wrong = ['100.5', '101', '-1', '90.3', '90.25', '', '九十', '9 0', '1e2', '90.5.5'].map((t) => readMark(t));
    expect(wrong.map((r) => (r.ok ? r.mark : r.fault))).toEqual([
      'outOfRange',
      'outOfRange',
      'outOfRange',
      'wrongStep',
      'wrongStep',
      ...Array(5).fill('notANumber'),
    ]);
  });
  test('a contest played by chance goes through its phases in order, and ends where two people confirm', () => {
    const { log } = madeUpContest(3);
    const phases = log.states.map((s) => contestPhase(s)).filter((p, i, all) => p !== all[i - 1]);
    expect(phases).toEqual(['lots', 'quiz', 'stage', 'reveal', 'confirm']);
  });
  test('ready is only what is local whole: without a worker it is said that a reload would fail, or nothing is ready', () => {
    const all = { fonts: true, lasting: true, worker: true, secure: true, hall: true };
    expect(readiness(all)).toBe('ready');
    expect(readiness({ ...all, worker: false, secure: false })).toBe('readyNoReload');
    const lacks = [{ fonts: false }, { lasting: false }, { worker: false }, { worker: false, secure: false, hall: false }];
    expect(lacks.map((lack) => readiness({ ...all, ...lack }))).toEqual(Array(4).fill('notReady'));
  });
});

describe('the quiz by keys', () => {
  const round = (log: ReadLog) => nextQuestion(log.state, NO_CHOICE);
  test('rounds come in their order, own questions go to whoever has had the fewest, and a whole quiz is played so', () => {
    let log = drawn;
    const asked: string[] = [];
    for (let next = round(log); next !== null; next = round(log)) {
      expect(mayAppend(log, next)).toBeNull();
      asked.push(`${next.round} ${next.contestant ?? 'all'}`);
      log = play(log, next);
      if (next.round === 'buzzer') log = play(log, { kind: 'buzzed', contestant: 'k1' });
      for (let who = answering(log.state, null); who !== null; who = answering(log.state, null))
        log = play(log, { kind: 'answered', contestant: who, outcome: 'right' });
    }
    expect(log.refused).toEqual([]);
    const own = (of: string) => ['k2', 'k3', 'k1'].map((id) => `${of} ${id}`);
    expect(asked).toEqual(['common all', ...own('individual'), ...Array(3).fill('buzzer all'), ...own('risk')]);
    expect(contestPhase(log.state)).toBe('stage');
  });
  test('what was chosen is put, but not a round that is over; the word is of the first who pressed', () => {
    const risk = nextQuestion(drawn.state, { round: 'risk', contestant: 'k1', points: 40, question: 'q7' });
    expect(risk).toEqual({ kind: 'asked', round: 'risk', contestant: 'k1', points: 40, question: 'q7' });
    expect(nextQuestion(drawn.state, { ...NO_CHOICE, round: 'risk', points: 15 })?.points).toBe(20);
    const closed = play(drawn, { kind: 'roundClosed', round: 'risk', reason: '时间到' });
    expect(nextQuestion(closed.state, { ...NO_CHOICE, round: 'risk' })?.round).toBe('common');
    const all = play(drawn, { kind: 'asked', round: 'common', question: null, contestant: null, points: 10 });
    expect([answering(all.state, null), answering(all.state, 'k1')]).toEqual(['k2', 'k1']);
    const buzzer = play(drawn, { kind: 'asked', round: 'buzzer', question: null, contestant: null, points: 10 });
    expect(answering(buzzer.state, 'k1')).toBeNull();
    const pressed = play(buzzer, { kind: 'buzzed', contestant: 'k3' }, { kind: 'buzzed', contestant: 'k1' });
    expect(answering(pressed.state, 'k1')).toBe('k3');
    const wrong = play(pressed, { kind: 'answered', contestant: 'k3', outcome: 'wrong' });
    expect(answering(wrong.state, null)).toBe('k1');
  });
});

test('a ruling on the total takes points off, and gives back no more than was taken', () => {
  const rules = { ...DEFAULT_RULES, weights: { speech: 100, quiz: 0, work: 0 } };
  const slow = play(
    EMPTY_LOG,
    setUpOf(rules, 3),
    lot,
    { kind: 'speechStarted', contestant: 'k2' },
    { kind: 'speechStopped', contestant: 'k2', usedMs: 331_000, clock: 'page' },
  );
  const ruling = (points: number): ContestHappening => ({
    kind: 'ruling',
    contestant: 'k2',
    part: 'total',
    points,
    reason: '停表晚了',
  });
  expect(scoreOf(slow.state, 'k2').overtime).toBe(2);
  expect([-1, 2, 2.5, 0].map((points) => mayAppend(slow, ruling(points)))).toEqual([null, null, 'rulingAdds', 'rulingNothing']);
  const back = play(slow, ruling(2));
  expect(scoreOf(back.state, 'k2')).toMatchObject({ overtime: 2, ruled: -2 });
  expect(mayAppend(back, ruling(0.5))).toBe('rulingAdds');
});

test('who withdraws is waited for nowhere and has no place; the others go on to their confirmation', () => {
  const { log } = madeUpContest(4, setUpOf(EVERY_ROUND, 4), (l) => l.state.speeches.size === 2 && nextSpeaker(l.state) !== null);
  const gone = log.state.order[3] as string;
  const left = play(log, { kind: 'withdrawn', contestant: gone, reason: '临时有事' });
  expect(mayAppend(left, { kind: 'speechStarted', contestant: gone })).toBe('withdrawnAlready');
  const stream = random(8);
  let end = left;
  for (let next = nextMadeUp(end, () => stream.uniform()); next !== null; next = nextMadeUp(end, () => stream.uniform()))
    end = play(end, next);
  expect(end.refused).toEqual([]);
  expect(contestPhase(end.state)).toBe('confirm');
  expect(placed(allScores(end.state)).map((s) => s.place)).toHaveLength(3);
  const done = play(end, { kind: 'confirmed', chief: '王一', monitor: '李二', checkCode: '0'.repeat(64) });
  expect(done.refused).toEqual([]);
  expect(hallView(done.state)?.rows.map((r) => r.contestant)).not.toContain(gone);
  const records = contestRecordsOf(done.state, 'final', '2026-07-17T06:00:00Z', () => 1);
  expect(records.map((r) => r.kind)).toEqual(['contest', ...Array(4).fill('contestant'), ...Array(3).fill('result')]);
});
