import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StarsFeedRecord } from '../../contract/stars.ts';
import type { WeeklyFeedRecord } from '../../contract/weekly.ts';
import { addDays } from '../civil.ts';
import { decisions } from '../decisions.ts';
import { criterion, indicator, RULES, WEEK } from '../fixtures.ts';
import { observations } from '../observations.ts';
import type { Criterion, Programme } from '../programme.ts';
import { starSheet } from '../starSheet.ts';
import example from '../testdata/compoundWorkedExample.json' with { type: 'json' };
import type { StarBasis } from './basis.ts';
import { casesFor, valueAt } from './cases.ts';
import { communityScore } from './communityScore.ts';
import { earliestWeek } from './earliest.ts';
import { evidence } from './evidence.ts';
import { grade, nextGrade, quarterAnswers } from './grade.ts';
import { losses } from './losses.ts';
import { nextStar } from './nextStar.ts';
import { officialBeside } from './officialBeside.ts';
import { stability } from './stability.ts';
import { starHistory } from './starHistory.ts';
import { whatIf } from './whatIf.ts';

const STAMP = { recordedAt: '2026-07-10T16:30:00+08:00', revision: 1 };
const CRITERIA: Criterion[] = [...new Set(Object.values(example.rubric).map((r) => r.criterion))].map((id) =>
  criterion(
    id,
    Object.entries(example.rubric).flatMap(([check, r]) =>
      r.criterion === id ? [indicator(check, { ...r, id: check } as Partial<ReturnType<typeof indicator>>)] : [],
    ),
    { weight: 0.125, mandatory: example.mandatory.includes(id) },
  ),
);
const REASON = { zh: '示例', en: 'sample' };

/** The compound of the worked example: its window as one week's records. */
function exampleBasis(
  over: Record<string, number> = {},
  decided: StarsFeedRecord[] = [],
  deductions = example.deductions,
): StarBasis {
  const records: WeeklyFeedRecord[] = Object.entries(example.checks).map(([id, c]) => ({
    week: WEEK,
    subject: 'K1',
    indicator: id,
    numerator: over[id] ?? c.x,
    denominator: c.n,
    ...STAMP,
  }));
  const stars: StarsFeedRecord[] = [
    ...decided,
    ...(deductions === 0
      ? []
      : [
          {
            kind: 'adjustment' as const,
            id: 'a',
            subject: 'K1',
            points: -deductions,
            reason: REASON,
            from: '2026-07-01',
            to: null,
            ...STAMP,
          },
        ]),
  ];
  const obs = observations(records, null);
  const at = decisions(stars, null)('K1', WEEK);
  const rules = { ...RULES, satisfactionIndicator: 'G8a' };
  return {
    subject: 'K1',
    week: WEEK,
    criteria: CRITERIA,
    rules,
    decided: at,
    sheet: starSheet('K1', CRITERIA, obs, at, WEEK, rules),
    observations: obs,
  };
}
const near = (got: number | null | undefined, want: number) => expect(Math.abs((got ?? Number.NaN) - want)).toBeLessThan(0.00006);

test('the worked example: values, scores and states of every check and criterion', () => {
  const { sheet } = exampleBasis();
  for (const star of sheet.stars) {
    near(star.score, example.criterionScores[star.criterion as 'G1']);
    expect(star.state).toBe(example.states[star.criterion as 'G1']);
    for (const check of star.checks) {
      const want = example.checks[check.indicator as 'G1a'] as { value: number | null; s: number | null; state: string };
      if (want.value === null) {
        expect(check).toMatchObject({ value: null, score: null, absence: 'hidden' });
        expect(want.state).toBe('suppressed');
        continue;
      }
      near(check.value, want.value);
      near(check.score, want.s as number);
    }
  }
  expect(sheet).toMatchObject({ lit: example.lit, bonus: example.bonusStar, deductions: example.deductions, unrated: null });
  expect(sheet.completeness).toBe(example.completeness);
  near(sheet.score, example.S);
  near((sheet.score as number) + sheet.deductions, example.meanG);
});

test('the worked example: grade, the ways to the next star and what the first of them would give', () => {
  const basis = exampleBasis();
  const share = example.satisfactionQuarter.x / example.satisfactionQuarter.n;
  expect(grade(basis.sheet.score as number, basis.sheet.lit, share)).toBe(example.grade);
  const next = nextStar(basis);
  expect(next.blocked).toEqual([]);
  expect(next.ways).toHaveLength(3);
  next.ways.forEach((way, i) => {
    const want = example.nextStar[i] as (typeof example.nextStar)[number];
    const move = way.moves[0];
    expect(way.moves).toHaveLength(1);
    expect([way.criterion, move?.check, move?.itemsNow, move?.itemsNeeded]).toEqual([
      want.criterion,
      want.check,
      want.itemsNow,
      want.itemsNeeded,
    ]);
    near(way.gap, want.gap);
    near(move?.sFrom, want.sFrom);
    near(move?.sTo, want.sTo);
    near(move?.valueFrom, want.valueFrom);
    near(move?.valueTo, want.valueTo);
    expect(way.after.lit).toBe(6);
  });
  const wanted = nextGrade(basis.sheet.score as number, basis.sheet.lit, share);
  expect(wanted).toMatchObject({
    grade: example.nextGrade.grade,
    needS: example.nextGrade.needS,
    needLit: example.nextGrade.needLit,
    missingLit: example.nextGrade.missingLit,
    satisfactionGateMet: example.nextGrade.satisfactionGateMet,
  });
  near(wanted?.gapS, example.nextGrade.gapS);

  const after = next.ways[0]?.after as NonNullable<(typeof next.ways)[number]>['after'];
  const g4 = after.stars.find((s) => s.criterion === 'G4');
  near(g4?.checks[0]?.score, example.afterFirstOption.sG4a);
  near(g4?.score, example.afterFirstOption.G4);
  expect(after.lit).toBe(example.afterFirstOption.lit);
  near(after.score, example.afterFirstOption.S);
  expect(grade(after.score as number, after.lit, share)).toBe(example.afterFirstOption.grade);
  near(80 - (after.score as number), example.afterFirstOption.remainingGapS);
  // With the overdue rectification closed as well, the grade is reached.
  const closed = exampleBasis({ G4a: 45 }, [], 0).sheet;
  near(closed.score, 80.8645);
  expect(grade(closed.score as number, closed.lit, share)).toBe('four');
});

test('supposing changes nothing but what it returns', () => {
  const basis = exampleBasis();
  const before = JSON.stringify(basis.sheet);
  const supposed = whatIf(
    basis,
    new Map([
      ['G4a', 48],
      ['G2a', 0],
      ['G8b', 7],
    ]),
  );
  expect(supposed.stars.find((s) => s.criterion === 'G4')?.state).toBe('lit');
  expect(supposed.stars.find((s) => s.criterion === 'G2')?.state).toBe('unlit');
  // A hidden check stays hidden: it cannot be supposed.
  expect(supposed.stars.find((s) => s.criterion === 'G8')?.checks[1]?.score).toBeNull();
  expect(JSON.stringify(basis.sheet)).toBe(before);
  expect(JSON.stringify(whatIf(basis, new Map()))).toBe(before);
});

test('what would lose a star: the fewest cases first, and with exactly so many it goes out', () => {
  const basis = exampleBasis();
  const list = losses(basis);
  expect(list.map((l) => l.cases)).toEqual([...list.map((l) => l.cases)].sort((a, b) => a - b));
  for (const l of list) {
    const up = l.itemsThen < l.itemsNow ? 1 : -1;
    const state = (x: number) => whatIf(basis, new Map([[l.check, x]])).stars.find((s) => s.criterion === l.criterion)?.state;
    expect(state(l.itemsThen)).not.toBe('lit');
    expect(state(l.itemsThen + up)).toBe('lit');
  }
});

test('stability: a star whose checks all pass stands whatever the weights; the same seed gives the same share', () => {
  const basis = exampleBasis();
  const s = stability(basis);
  expect(stability(basis)).toEqual(s);
  expect(s.stars.map((x) => x.criterion)).toEqual(['G1', 'G5', 'G6', 'G7', 'G8']);
  const of = (id: string) => s.stars.find((x) => x.criterion === id);
  expect(of('G1')).toMatchObject({ stays: 1, word: 'steady', disputed: [] });
  // Two facilities of seven out of order would do: one is enough.
  expect(of('G5')?.disputed).toContain('G5a');
  expect(of('G5')?.word).toBe('touchy');
  expect(s.steady).toBeLessThan(5);
  // 0.4 x 100 + 0.6 x 75 = 85: other weights bring it under 80 only beyond their range.
  expect(of('G7')?.stays).toBe(1);
  expect(stability({ ...basis, subject: 'other' }).stars).toEqual(s.stars);
});

test('whatever the counts: each way named lights one more star, each loss named puts one out, nothing else moves', () => {
  const cases = fc.tuple(
    ...Object.values(example.checks).map((c) =>
      fc.double({ min: 0, max: 1, noNaN: true }).map((u) => Math.floor(u * (c.n + 0.999))),
    ),
  );
  fc.assert(
    fc.property(cases, (xs) => {
      const basis = exampleBasis(Object.fromEntries(Object.keys(example.checks).map((id, i) => [id, xs[i] as number])));
      const next = nextStar(basis);
      for (const way of next.ways) expect(way.after.lit).toBe(basis.sheet.lit + 1);
      expect([...next.ways].sort((a, b) => a.gap - b.gap).map((w) => w.criterion)).toEqual(next.ways.map((w) => w.criterion));
      for (const l of losses(basis)) expect(whatIf(basis, new Map([[l.check, l.itemsThen]])).lit).toBe(basis.sheet.lit - 1);
      for (const s of stability(basis, { noise: 0.25, draws: 20, staysFrom: 0.95 }).stars)
        expect(s.stays >= 0 && s.stays <= 1).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('the inverse of a score, and whole cases: up rounds up, down rounds down, more than there are is no way', () => {
  expect(valueAt({ lo: 0.6, hi: 1, better: 'up' }, 80)).toBeCloseTo(0.92, 12);
  expect(valueAt({ lo: 0, hi: 4, better: 'down' }, 80)).toBeCloseTo(0.8, 12);
  const share = indicator('x', { lo: 0.6, hi: 1 });
  expect(casesFor(share, 48, 80)).toBe(45);
  expect(casesFor(share, 50, 80)).toBe(46);
  expect(casesFor(share, 50, 101)).toBeNull();
  const events = indicator('y', { lo: 0, hi: 4, better: 'down', measure: 'countPerExposure' });
  expect(casesFor(events, 0.616, 80)).toBe(0);
  expect(casesFor(events, 5, 80)).toBe(4);
});

/** One criterion with one weekly check, by week (oldest first). */
function single(cells: (string | null)[], stars: StarsFeedRecord[] = [], over: Partial<ReturnType<typeof indicator>> = {}) {
  const check = indicator('A', { weight: 1, sample: 'admin', ...over });
  const criteria = [criterion('C', [check], { weight: 1 })];
  const records = cells.flatMap((cell, i): WeeklyFeedRecord[] => {
    if (cell === null) return [];
    const [x, n] = cell.split('/').map(Number) as [number, number];
    return [
      { week: addDays(WEEK, -7 * (cells.length - 1 - i)), subject: 'a', indicator: 'A', numerator: x, denominator: n, ...STAMP },
    ];
  });
  const obs = observations(records, null);
  const decided = decisions(stars, null);
  const at = (week: string, rules = RULES): StarBasis => ({
    subject: 'a',
    week,
    criteria,
    rules,
    decided: decided('a', week),
    sheet: starSheet('a', criteria, obs, decided('a', week), week, rules),
    observations: obs,
  });
  const source = (rulesOf: (day: string) => typeof RULES = () => RULES) => ({
    observations: obs,
    decided,
    programmeAt: (day: string) =>
      ({
        rules: rulesOf(day),
        criteria: { compoundStar: criteria, communityStar: criteria, weeklyScore: [] },
      }) as unknown as Programme,
  });
  return { check, criteria, records, at, source };
}

test('the earliest week: a bad week must leave the window or be outweighed by good ones', () => {
  const one = single(['5/10', '9/10', '9/10', '9/10']);
  const basis = one.at(WEEK);
  const figure = basis.sheet.stars[0]?.checks[0] as NonNullable<StarBasis['sheet']['stars'][0]['checks'][0]>;
  // 27 + 10 of 40 next week.
  expect(earliestWeek(basis, figure, one.check, 90)).toBe(addDays(WEEK, 7));
  expect(earliestWeek(basis, figure, one.check, 93)).toBe(addDays(WEEK, 14));
  expect(earliestWeek(basis, figure, one.check, 100)).toBe(addDays(WEEK, 28));
  const slow = single(['5/10'], [], { cadence: 'quarterly' });
  const quarter = slow.at(WEEK);
  const check = quarter.sheet.stars[0]?.checks[0] as typeof figure;
  expect(earliestWeek(quarter, check, slow.check, 90)).toBe(addDays(WEEK, 91));
});

test('docked and unreported stars are not a matter of numbers', () => {
  const docking: StarsFeedRecord = {
    kind: 'docking',
    id: 'd',
    subject: 'a',
    criterion: 'C',
    reason: REASON,
    from: '2026-07-01',
    closed: '2026-07-08',
    until: null,
    ...STAMP,
  };
  expect(nextStar(single(['10/10'], [docking]).at(WEEK)).blocked).toMatchObject([
    { criterion: 'C', why: 'docked', from: '2026-08-07' },
  ]);
  expect(nextStar(single(['10/10', null, null, null, null]).at(WEEK)).blocked).toMatchObject([
    { criterion: 'C', why: 'unreported' },
  ]);
});

test('history: numbers, docking and its end, other rules, no report: each gain and loss with its cause', () => {
  const docking: StarsFeedRecord = {
    kind: 'docking',
    id: 'd',
    subject: 'a',
    criterion: 'C',
    reason: REASON,
    from: addDays(WEEK, -10),
    closed: null,
    until: addDays(WEEK, -2),
    ...STAMP,
  };
  const good = '10/10';
  const cells = ['9/10', '9/10', '9/10', '9/10', '0/10', good, good, good, good, good, good, good];
  const h = starHistory(single(cells, [docking]).source(), 'a', 'compound', WEEK, 52);
  expect(h.events.map((e) => [e.week, e.kind, e.cause])).toEqual([
    [WEEK, 'gain', 'dockingEnded'],
    [addDays(WEEK, -7), 'loss', 'docked'],
    [addDays(WEEK, -21), 'gain', 'numbers'],
    [addDays(WEEK, -49), 'loss', 'numbers'],
  ]);
  expect(h.events.at(-1)).toMatchObject({
    from: 90,
    to: 67.5,
    check: { indicator: 'A', from: { numerator: 36 }, to: { numerator: 27 } },
  });

  const strict = { ...RULES, version: 'strict', litFrom: 95 };
  const byRules = starHistory(
    single(Array.from({ length: 8 }, () => '9/10')).source((day) => (day < addDays(WEEK, -7) ? RULES : strict)),
    'a',
    'compound',
    WEEK,
    52,
  );
  expect(byRules.events).toMatchObject([
    { kind: 'loss', cause: 'rules', rules: { from: 'test', to: 'strict' }, from: 90, to: 90 },
  ]);
  // Weeks of others keep the calendar going while this one is silent.
  const silent = single([good, good, good, good, null, null, null, null, null, good]);
  silent.records.push(
    ...[3, 4, 5, 6, 7].map((i) => ({
      ...(silent.records[0] as WeeklyFeedRecord),
      subject: 'b',
      week: addDays(WEEK, -7 * (i - 2)),
    })),
  );
  const source = { ...silent.source(), observations: observations(silent.records, null) };
  expect(starHistory(source, 'a', 'compound', WEEK, 52).events.map((e) => e.cause)).toEqual(['reportedAgain', 'notReported']);
});

test('the published result is frozen: the live value passes it by until two evaluations confirm it', () => {
  const official = (publishedOn: string): StarsFeedRecord => ({
    kind: 'official',
    id: 'o',
    subject: 'a',
    period: 'H1',
    publishedOn,
    rulesVersion: 'old',
    lit: [],
    bonusStars: 0,
    ...STAMP,
  });
  const good = Array.from({ length: 40 }, () => '98/100');
  expect(officialBeside(single(good).at(WEEK))).toBeNull();
  const fresh = officialBeside(single(good, [official('2026-07-03')]).at(WEEK));
  expect(fresh).toMatchObject({ lit: 0, rulesVersion: 'old', liveRulesVersion: 'test', evaluations: [] });
  expect(fresh?.stars).toMatchObject([{ official: false, live: true, outlook: 'gainWaits' }]);
  const old = officialBeside(single(good, [official('2026-01-05')]).at(WEEK));
  expect(old?.evaluations).toEqual(['2026-03-27', '2026-06-26']);
  expect(old?.stars).toMatchObject([{ outlook: 'gain' }]);
  const band = officialBeside(
    single(
      Array.from({ length: 40 }, () => '81/100'),
      [official('2026-01-05')],
    ).at(WEEK),
  );
  expect(band?.stars).toMatchObject([{ live: true, outlook: 'inBand' }]);
});

test('evidence: every week of the window, with the correction and what stood before it', () => {
  const one = single(['8/10', null, '9/10']);
  const corrected = [
    ...one.records,
    { ...(one.records[1] as WeeklyFeedRecord), numerator: 10, revision: 2, recordedAt: '2026-07-12T10:00:00+08:00' },
  ];
  const weeks = evidence(corrected, 'a', one.check, { from: addDays(WEEK, -21), to: WEEK }, { hiddenBelow: 10 });
  expect(weeks.map((w) => [w.week, w.record?.numerator ?? null, w.earlier.map((r) => r.numerator)])).toEqual([
    [WEEK, 10, [9]],
    [addDays(WEEK, -7), null, []],
    [addDays(WEEK, -14), 8, []],
    [addDays(WEEK, -21), null, []],
  ]);
});

test('evidence of a survey: few answers are hidden, and a second week with them where one alone could be told by subtraction', () => {
  const hidden = (cells: string[]) => {
    const one = single(cells, [], { sample: 'survey' });
    return evidence(one.records, 'a', one.check, { from: addDays(WEEK, -21), to: WEEK }, { hiddenBelow: 10 }).map(
      (w) => w.hidden,
    );
  };
  expect(hidden(['10/12', '14/15', '13/13', '12/14'])).toEqual([false, false, false, false]);
  expect(hidden(['10/12', '14/15', '13/13', '8/8'])).toEqual([true, false, false, true]);
  expect(hidden(['10/12', '14/15', '7/9', '8/8'])).toEqual([true, true, false, false]);
});

test('gates: under 60 % two stars at most, under 80 % three; too few answers decide nothing', () => {
  expect([grade(95, 8, 0.85), grade(95, 8, 0.79), grade(95, 8, 0.59), grade(95, 8, null)]).toEqual([
    'five',
    'three',
    'two',
    'five',
  ]);
  expect([grade(95, 7, 0.9), grade(79.99, 8, 0.9), grade(79.995, 8, 0.9), grade(59, 8, 0.9)]).toEqual([
    'four',
    'three',
    'four',
    'one',
  ]);
  expect(nextGrade(95, 8, 0.9)).toBeNull();
  const obs = single(Array.from({ length: 20 }, () => '9/10')).at(WEEK).observations;
  expect(quarterAnswers(['a'], 'A', obs, WEEK)).toMatchObject({ x: 117, n: 130, share: 0.9 });
  expect(quarterAnswers(['b'], 'A', obs, WEEK)).toMatchObject({ n: 0, share: null });
});

test('a community: projects and compounds by households; without compounds the projects alone', () => {
  expect(
    communityScore({ score: 80 }, [
      { score: 90, households: 300 },
      { score: 70, households: 100 },
      { score: null, households: 500 },
    ]),
  ).toEqual({
    score: 0.6 * 80 + 0.4 * 85,
    projectsOnly: false,
  });
  expect(communityScore({ score: 80 }, [{ score: null, households: 5 }])).toEqual({ score: 80, projectsOnly: true });
  expect(communityScore({ score: null }, [{ score: 90, households: 5 }]).score).toBeNull();
});
