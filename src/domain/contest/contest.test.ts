import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContestHappening } from '../../contract/contestLog.ts';
import { hallView } from './audience.ts';
import { EVERY_ROUND, eventOf, madeUpContest, play, setUpOf } from './contestFixture.ts';
import { DEFAULT_RULES, rulesFaults } from './defaultRules.ts';
import { EMPTY_LOG, extended, mayAppend, type ReadLog, readLog, undoable } from './log.ts';
import { contestRecordsOf } from './result.ts';
import { allowedSteps, stepsLeft } from './reveal.ts';
import { allScores, placed, scoreOf } from './score.ts';
import { countedMarks, overtimePoints } from './speech.ts';

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const at = () => '2026-07-17T01:00:00Z';
const begun = play(EMPTY_LOG, setUpOf());
const lot: ContestHappening = { kind: 'lot', order: begun.state.setUp?.contestants.map((c) => c.id) ?? [], drawn: 'byHand' };
const drawn = play(begun, lot);
const why = (log: ReadLog, what: ContestHappening) => mayAppend(log, what);

/** A contest of two and three judges without a quiz: speech 100 %. */
const speechOnly = (judges: number) =>
  play(
    EMPTY_LOG,
    setUpOf(
      {
        ...DEFAULT_RULES,
        weights: { speech: 100, quiz: 0, work: 0 },
        quiz: { base: 0, full: 100, rounds: [] },
      },
      2,
      judges,
    ),
    { kind: 'lot', order: ['k2', 'k1'], drawn: 'byHand' },
  );

const spoken = (log: ReadLog, contestant: string, usedMs: number, marks: readonly (number | null)[], from = 1) =>
  play(
    log,
    { kind: 'speechStarted', contestant },
    { kind: 'speechStopped', contestant, usedMs, clock: 'page' },
    ...marks.map(
      (mark, i): ContestHappening => ({
        kind: 'mark',
        contestant,
        judge: `j${from + i}`,
        mark,
        ...(mark === null ? { reason: '临时离席' } : {}),
      }),
    ),
  );

describe('scores', () => {
  test('the extremes are struck in the order marks came, the first of equal ones', () => {
    const marks = [88, 90.5, 85, 90.5, 87].map((mark, i) => ({ judge: `j${i}`, mark }));
    expect(countedMarks(marks).filter((m) => m.dropped)).toEqual([
      { judge: 'j1', mark: 90.5, dropped: true },
      { judge: 'j2', mark: 85, dropped: true },
    ]);
    expect(countedMarks([9, 9, 9, 9].map((mark, i) => ({ judge: `j${i}`, mark }))).filter((m) => m.dropped)).toHaveLength(2);
  });
  test('time: nothing up to the second, one point for each started half minute, three at most', () => {
    const used = [300_000, 300_001, 330_000, 330_001, 390_001, 900_000].map((ms) => overtimePoints(ms, DEFAULT_RULES.speech));
    expect(used).toEqual([0, 1, 1, 2, 3, 3]);
  });
  test('a total is made of exact parts and rounded once, half up', () => {
    // 91, 91, 90.5 count: 90.8333...; quiz 90, work 84.57: 45.41666... + 27 + 16.914 = 89.330666...
    const rules = {
      ...DEFAULT_RULES,
      quiz: { ...EVERY_ROUND.quiz, base: 90, rounds: [{ ...EVERY_ROUND.quiz.rounds[0], id: 'r' }] },
    };
    const setUp = setUpOf(rules as typeof DEFAULT_RULES, 2, 6);
    const first = { ...setUp.contestants[1], work: { score: 84.57, asOf: '2026-07-10' } };
    const log = spoken(
      play(
        EMPTY_LOG,
        { ...setUp, contestants: [setUp.contestants[0], first] } as typeof setUp,
        { kind: 'lot', order: ['k2', 'k1'], drawn: 'byHand' },
        { kind: 'roundClosed', round: 'r', reason: '时间到' },
      ),
      'k2',
      200_000,
      [91, 91, 90.5, 70, 99, null],
    );
    expect(log.refused).toEqual([]);
    expect(scoreOf(log.state, 'k2')).toMatchObject({ speech: 9083, quiz: 9000, work: 8457, total: 8933, overtime: 0 });
    // Six judges of whom one gave no mark for a reason: five count, and without the reason it would not be over.
    expect(scoreOf(spoken(drawn, 'k2', 1, [91, 91]).state, 'k2').total).toBeNull();
  });
  test('three judges: the closest pair; of the own street none; half up once', () => {
    const three = spoken(speechOnly(4), 'k1', 300_000, [80, 90, 85.5], 2);
    expect(scoreOf(three.state, 'k1')).toMatchObject({ speech: 8775, total: 8775 });
    expect(why(three, { kind: 'mark', contestant: 'k1', judge: 'j1', mark: 90 })).toBe('ownStreet');
    // 90.25 less a point for a second too much.
    expect(scoreOf(spoken(speechOnly(2 + 1), 'k1', 300_500, [90, 90.5], 2).state, 'k1').total).toBe(8925);
  });
  test('level in total and quiz: the untrimmed mean parts them, and who is level in that too shares the place', () => {
    const both = spoken(
      play(spoken(speechOnly(6), 'k2', 1, [90, 90, 90, 90, 80, 91]), { kind: 'marksShown', contestant: 'k2' }),
      'k1',
      1,
      [90, 90, 90, 80, 91],
      2,
    );
    const [first, second] = placed(allScores(both.state));
    expect([first?.contestant, first?.place, second?.place]).toEqual(['k2', 1, 2]);
    expect([first?.total, second?.total]).toEqual([9000, 9000]);
    const level = spoken(
      play(spoken(speechOnly(6), 'k2', 1, [90, 90, 90, 90, 80, 80]), { kind: 'marksShown', contestant: 'k2' }),
      'k1',
      1,
      [90, 90, 90, 80, 81],
      2,
    );
    expect(placed(allScores(level.state)).map((s) => s.joint)).toEqual([false, false]);
    fc.assert(
      fc.property(seeds, (seed) => {
        const scores = placed(allScores(madeUpContest(seed).log.state));
        for (const s of scores) {
          const before = scores.filter((o) => (o.place as number) < (s.place as number));
          expect(s.place).toBe(before.length + 1);
          for (const o of before) expect(o.total as number).toBeGreaterThanOrEqual(s.total as number);
        }
      }),
      { numRuns: 20 },
    );
  });
  test('rules that cannot be played by are refused', () => {
    expect(rulesFaults(DEFAULT_RULES)).toEqual([]);
    expect(rulesFaults(EVERY_ROUND)).toEqual([]);
    const bad = {
      ...DEFAULT_RULES,
      weights: { speech: 50, quiz: 30, work: 30 },
      speech: { ...DEFAULT_RULES.speech, warnings: [30, 60] },
      quiz: { base: 200, full: 100, rounds: [] },
    };
    expect(rulesFaults(bad)).toEqual(['weights', 'warnings', 'noRounds', 'quizFull']);
    expect(why(EMPTY_LOG, setUpOf(bad))).toBe('rules');
    expect(why(EMPTY_LOG, { ...setUpOf(), contestants: setUpOf().contestants.map((c) => ({ ...c, work: null })) })).toBe(
      'workMissing',
    );
  });
});

describe('the log', () => {
  test('a contest played by chance refuses nothing, and cut off at any event it reads as it stood there', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0, max: 1, noNaN: true }), (seed, share) => {
        const { events, log } = madeUpContest(seed);
        expect(log.refused).toEqual([]);
        expect(stepsLeft(log.state)).toEqual([]);
        expect(log.state.revealed).toHaveLength(3);
        const cut = 1 + Math.floor(share * (events.length - 1));
        const again = readLog(events.slice(0, cut));
        expect(again.state).toEqual(log.states[cut - 1]);
        // The next key after the power came back leads to where it would have led.
        expect(readLog([...events.slice(0, cut), ...events.slice(cut)]).state).toEqual(log.state);
      }),
      { numRuns: 25 },
    );
  });
  test('an undo leads back to the very state before, at every event that may be taken back', () => {
    const { events } = madeUpContest(7);
    let log = EMPTY_LOG;
    for (const event of events) {
      const before = log;
      log = extended(log, { ...event, seq: log.nextSeq, id: `o${log.nextSeq}` });
      const last = undoable(log);
      if (last === null) continue;
      const back = play(log, { kind: 'undone', seq: last.seq });
      expect(back.state).toEqual(before.state);
      expect(back.undone.has(last.seq)).toBe(true);
      // Twice the same is not the one before.
      expect(why(back, { kind: 'undone', seq: last.seq })).not.toBeNull();
    }
  });
  test('the same event twice, a gap, another contest, a clock that was set: kept, said, and nothing else disturbed', () => {
    const same = extended(drawn, eventOf(begun, lot));
    const gap = extended(same, { ...eventOf(same, { kind: 'frozen' }), seq: 9, id: 'x' });
    const other = extended(gap, { ...eventOf(gap, { kind: 'frozen' }), contest: 'other', id: 'y' });
    expect(other.refused.map((r) => r.why)).toEqual(['twice', 'gap', 'otherContest']);
    expect(other.state).toEqual(drawn.state);
    const early = extended(other, { ...eventOf(other, { kind: 'speechStarted', contestant: 'k1' }), at: '2020-01-01T00:00:00Z' });
    expect(early.clockBack).toEqual([early.nextSeq - 1]);
    expect(early.state.speeches.has('k1')).toBe(true);
  });
  test('what may not happen, and why', () => {
    const speaking = play(drawn, { kind: 'speechStarted', contestant: 'k2' });
    const stopped = play(speaking, { kind: 'speechStopped', contestant: 'k2', usedMs: 1000, clock: 'page' });
    const marked = play(stopped, { kind: 'mark', contestant: 'k2', judge: 'j1', mark: 90 });
    const asked = play(drawn, { kind: 'asked', round: 'buzzer', question: null, contestant: null, points: 10 });
    const buzzed = play(asked, { kind: 'buzzed', contestant: 'k3' }, { kind: 'buzzed', contestant: 'k1' });
    const cases: [ReadLog, ContestHappening, string | null][] = [
      [EMPTY_LOG, lot, 'notSetUp'],
      [begun, setUpOf(), 'setUpTwice'],
      [begun, { kind: 'speechStarted', contestant: 'k1' }, 'noLot'],
      [begun, { ...lot, order: ['k1'] } as ContestHappening, 'lotIncomplete'],
      [speaking, lot, 'lotLate'],
      [speaking, { kind: 'speechStarted', contestant: 'k3' }, 'someoneOnStage'],
      [speaking, { kind: 'mark', contestant: 'k2', judge: 'j2', mark: 90 }, 'stillSpeaking'],
      [drawn, { kind: 'mark', contestant: 'k2', judge: 'j2', mark: 90 }, 'notSpoken'],
      [drawn, { kind: 'speechStarted', contestant: 'k99' }, 'unknownContestant'],
      [stopped, { kind: 'mark', contestant: 'k2', judge: 'j9', mark: 90 }, 'unknownJudge'],
      [stopped, { kind: 'mark', contestant: 'k2', judge: 'j2', mark: null }, 'reasonMissing'],
      [stopped, { kind: 'markCorrected', contestant: 'k2', judge: 'j1', mark: 90, reason: '录错' }, 'noMarkYet'],
      [marked, { kind: 'mark', contestant: 'k2', judge: 'j1', mark: 91 }, 'markTwice'],
      [marked, { kind: 'markCorrected', contestant: 'k2', judge: 'j1', mark: 90, reason: '录错' }, 'sameMark'],
      [marked, { kind: 'markCorrected', contestant: 'k2', judge: 'j1', mark: 91, reason: '录错' }, null],
      [marked, { kind: 'marksShown', contestant: 'k2' }, 'marksMissing'],
      [asked, { kind: 'asked', round: 'common', question: null, contestant: null, points: 10 }, 'questionOpen'],
      [drawn, { kind: 'asked', round: 'common', question: null, contestant: 'k1', points: 10 }, 'wrongAddressee'],
      [drawn, { kind: 'asked', round: 'risk', question: null, contestant: 'k1', points: 10 }, 'pointsNotOffered'],
      [drawn, { kind: 'answered', contestant: 'k1', outcome: 'right' }, 'noQuestion'],
      [asked, { kind: 'answered', contestant: 'k1', outcome: 'right' }, 'notBuzzed'],
      [buzzed, { kind: 'answered', contestant: 'k1', outcome: 'right' }, 'notBuzzed'],
      [buzzed, { kind: 'answered', contestant: 'k3', outcome: 'wrong' }, null],
      [drawn, { kind: 'ruling', contestant: 'k1', part: 'total', points: 1, reason: '加分' }, 'rulingAdds'],
      [drawn, { kind: 'revealed', contestants: ['k1'] }, 'notFrozen'],
      [play(drawn, { kind: 'frozen' }), { kind: 'revealed', contestants: ['k1'] }, 'notComplete'],
      [drawn, { kind: 'confirmed', chief: '王一', monitor: '李二', checkCode: '0'.repeat(64) }, 'notComplete'],
      [drawn, { kind: 'reopened', by: '王一', reason: '更正' }, 'notConfirmed'],
    ];
    for (const [log, what, expected] of cases) expect([what.kind, why(log, what)]).toEqual([what.kind, expected]);
  });
  test('two people with one name are one; a confirmed result is changed only after it was reopened', () => {
    const { log } = madeUpContest(11);
    const confirm = { kind: 'confirmed' as const, chief: '王一', monitor: '王一', checkCode: '0'.repeat(64) };
    expect(why(log, confirm)).toBe('sameName');
    const done = play(log, { ...confirm, monitor: '李二' });
    const correct: ContestHappening = { kind: 'markCorrected', contestant: 'k2', judge: 'j2', mark: 50, reason: '录错' };
    expect(why(done, correct)).toBe('confirmed');
    expect(undoable(done)).toBeNull();
    const open = play(done, { kind: 'reopened', by: '王一', reason: '录错一分' });
    expect(why(open, correct)).toBeNull();
    expect(contestRecordsOf(open.state, 'final', at(), () => 1)).toEqual([]);
    const records = contestRecordsOf(done.state, 'final', at(), () => 1);
    expect(records.map((r) => r.kind)).toEqual(['contest', ...Array(8).fill('contestant'), ...Array(8).fill('result')]);
    expect(
      contestRecordsOf(
        play(madeUpContest(11, { ...setUpOf(), rehearsal: true }).log, { ...confirm, monitor: '李二' }).state,
        'final',
        at(),
        () => 1,
      ),
    ).toEqual([]);
  });
});

describe('what the hall is sent', () => {
  test('after the freeze, contests that differ only in what is kept back send the very same messages', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 38 }), (seed, other) => {
        const frozen = madeUpContest(seed, setUpOf(), (l) => l.state.frozen !== null);
        let [a, b] = [frozen.log, frozen.log];
        const kept = a.state.order.slice(-3);
        for (const id of kept) {
          const judges = id === 'k1' || id === 'k5' ? [2, 3, 4, 5, 6, 7] : [1, 2, 3, 4, 5, 6, 7];
          const happenings = (shift: number): ContestHappening[] => [
            { kind: 'speechStarted', contestant: id },
            { kind: 'speechStopped', contestant: id, usedMs: 290_000, clock: 'page' },
            ...judges.map((j): ContestHappening => ({ kind: 'mark', contestant: id, judge: `j${j}`, mark: 60 + shift / 2 + j })),
            { kind: 'marksShown', contestant: id },
          ];
          const [one, two] = [happenings(5), happenings(other)];
          for (let i = 0; i < one.length; i++) {
            a = play(a, one[i] as ContestHappening);
            b = play(b, two[i] as ContestHappening);
            expect(JSON.stringify(hallView(a.state))).toBe(JSON.stringify(hallView(b.state)));
          }
        }
        expect([a.refused, b.refused]).toEqual([[], []]);
      }),
      { numRuns: 15 },
    );
  });
  test('no judge is named, and marks are there only when all are in', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { log } = madeUpContest(seed);
        for (const state of log.states) {
          const view = hallView(state);
          expect(JSON.stringify(view)).not.toMatch(/"judge|评委|"j\d/);
          if (view?.stage && !state.shown.has(view.stage.contestant)) expect(view.stage.marks).toBeNull();
        }
      }),
      { numRuns: 5 },
    );
  });
  test('places that are shown are true of the end, whatever is still kept back', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { log } = madeUpContest(seed);
        const end = new Map(placed(allScores(log.state)).map((s) => [s.contestant, s.place as number]));
        for (const state of log.states.filter((s) => s.revealed.length > 0))
          for (const row of hallView(state)?.rows ?? [])
            if (row.place !== null) {
              expect(row.place.low).toBeLessThanOrEqual(end.get(row.contestant) as number);
              expect(row.place.high).toBeGreaterThanOrEqual(end.get(row.contestant) as number);
            }
        expect(hallView(log.state)?.rows.every((r) => r.place?.low === r.place?.high)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
  test('the revelation goes from the bottom; the top three one by one, those below by one key', () => {
    const all = madeUpContest(3, setUpOf({ ...EVERY_ROUND, singleSteps: 3 }), (l) => l.state.frozen !== null).log;
    const early = play(drawn, { kind: 'frozen' });
    expect(all.state.frozen?.totals.size).toBe(5);
    // Everything kept back: five places by one key, then three by one each.
    let log = early;
    const source = madeUpContest(3).events.filter((e) => !['setUp', 'lot', 'frozen', 'revealed'].includes(e.what.kind));
    const order = madeUpContest(3).log.state.order;
    log = play(begun, { kind: 'lot', order: [...order], drawn: 'byHand' }, { kind: 'frozen' }, ...source.map((e) => e.what));
    expect(log.refused).toEqual([]);
    const steps = allowedSteps(log.state);
    expect(steps).toHaveLength(2);
    expect(steps[1]).toHaveLength(5);
    const below = play(log, { kind: 'revealed', contestants: [...(steps[1] as string[])] });
    expect(allowedSteps(below.state)).toHaveLength(1);
    expect(stepsLeft(below.state).map((s) => s.place)).toEqual([3, 2, 1]);
    expect(why(below, { kind: 'revealed', contestants: [...(stepsLeft(below.state)[2]?.contestants ?? [])] })).toBe(
      'revealOrder',
    );
  });
});
