import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoDocuments } from '../../../mocks/records.ts';
import type { ProgressRecord, ProjectRecord } from '../../contract/renovation.ts';
import { analysisContext } from '../analysis/context.ts';
import { addDays } from '../civil.ts';
import { RULES } from '../fixtures.ts';
import { forecast } from '../statistics/renovation.ts';
import { gains, referenceClass } from './pace.ts';
import { type RenovationForecast, renovationForecast } from './renovationForecast.ts';
import { renovationForecasts } from './renovationForecasts.ts';
import { winterMisses } from './winterMisses.ts';
import { plannedAt, workingCurve } from './workingCurve.ts';
import { DEFAULT_WINDOW, fridayOf, rests, worksCalendar, worksWindow } from './worksSeason.ts';

const calendar = worksCalendar(DEFAULT_WINDOW);
const stamp = { revision: 1, recordedAt: '2026-07-10T16:00:00+08:00' };

const project = (over: Partial<ProjectRecord> = {}): ProjectRecord => ({
  kind: 'project',
  id: 'p1',
  compound: 'c1',
  stage: 'underWay',
  budget: 1000,
  plannedStart: '2026-04-11',
  plannedEnd: '2026-08-28',
  actualStart: '2026-04-11',
  actualEnd: null,
  ...stamp,
  ...over,
});

/**
 * Reports of a straight plan of `weeks` weeks from the week of 17 April 2026, and of what was done in it: `done` in per
 * cent of the budget at the end of each week, null where not reported.
 */
const rows = (done: (number | null)[], weeks = 20, first = '2026-04-17'): ProgressRecord[] => {
  const season = [first];
  while (season.length < done.length) season.push(calendar.later(season.at(-1) as string, 1));
  return done.map((d, i) => ({
    kind: 'progress',
    project: 'p1',
    week: season[i] as string,
    planned: (1000 * Math.min(weeks, i + 1)) / weeks,
    done: d === null ? null : 10 * d,
    ...stamp,
  }));
};

const at = (over: Partial<ProjectRecord>, r: ProgressRecord[], week: string, m0 = 1) =>
  renovationForecast(project(over), r, week, calendar, { m0 });

/** n weeks at a pace in plan weeks per week: 5 % of the budget each in a plan of 20. */
const steady = (n: number, pace = 1) => Array.from({ length: n }, (_, i) => 5 * pace * (i + 1));

describe('the season', () => {
  test('a week works where its Friday lies in the season; a date never falls into winter', () => {
    expect(['2025-10-31', '2025-11-01', '2026-04-09', '2026-04-10'].map((d) => rests(d, DEFAULT_WINDOW))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(calendar.later('2026-10-16', 0)).toBe('2026-10-16');
    expect(calendar.later('2026-10-16', 2)).toBe('2026-10-30');
    // 10 April 2027 is a Saturday, so its week ends on the 16th.
    expect(calendar.later('2026-10-16', 3)).toBe('2027-04-16');
    expect(calendar.between('2026-10-16', '2027-04-16')).toBe(3);
    expect(calendar.between('2026-11-06', '2027-04-09')).toBe(0);
    expect(calendar.between('2027-04-09', '2026-11-06')).toBe(0);
  });

  test('29 or 30 weeks a year, whichever year it is', () => {
    for (let y = 2020; y < 2060; y++) expect([29, 30]).toContain(calendar.between(`${y}-01-01`, `${y}-12-31`));
  });

  test('to go n weeks on and to count them back agree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 80 }), (start, n) => {
        const friday = addDays('2024-01-05', 7 * start);
        const end = calendar.later(friday, n);
        expect(calendar.between(friday, end)).toBe(n);
        expect(rests(end, DEFAULT_WINDOW)).toBe(false);
      }),
    );
  });

  test('a district’s own season replaces the default, which says that it is one', () => {
    expect(worksWindow(null)).toEqual({ from: '04-10', to: '10-31', official: false });
    expect(worksWindow({ ...RULES, worksFrom: '04-20', worksTo: '10-15', official: true })).toEqual({
      from: '04-20',
      to: '10-15',
      official: true,
    });
  });

  test('a reporting week runs from Saturday to Friday', () => {
    expect(['2026-07-11', '2026-07-17', '2026-07-18'].map(fridayOf)).toEqual(['2026-07-17', '2026-07-17', '2026-07-24']);
  });
});

describe('plan and actual in working weeks', () => {
  test('the plan before the first report and after the last is straight to the planned end', () => {
    const curve = workingCurve(project(), rows([null, null, 12, 20]).slice(2), '2026-07-10', calendar);
    expect(curve?.pv).toHaveLength(20);
    expect(curve?.pv.slice(0, 5).map((v) => Number(v.toFixed(6)))).toEqual([5, 10, 15, 20, 25]);
    expect(curve?.pv.at(-1)).toBe(100);
    expect(curve?.earned).toEqual([
      { t: 3, week: '2026-05-01', ev: 12 },
      { t: 4, week: '2026-05-08', ev: 20 },
    ]);
    expect(plannedAt(curve?.pv ?? [], 3.5)).toBeCloseTo(17.5, 9);
  });

  test('winter is skipped: the plan goes on where it stopped, and its flat weeks are no weeks', () => {
    // A start in the last week of the season; 20 working weeks end in the eighteenth week of the next.
    const p = project({ plannedStart: '2025-10-18', plannedEnd: '2026-08-14' });
    const curve = workingCurve(p, rows(steady(5), 20, '2025-10-24'), '2026-05-08', calendar);
    expect(curve?.earned.map((e) => e.week)).toEqual(['2025-10-24', '2025-10-31', '2026-04-10', '2026-04-17', '2026-04-24']);
    expect(curve?.earned.map((e) => e.t)).toEqual([1, 2, 3, 4, 5]);
    expect(curve?.pv).toHaveLength(21);
  });

  test('what was earned over weeks without a report is spread over them alike', () => {
    const curve = workingCurve(project(), rows([5, 10, null, null, 25, 30]), '2026-07-10', calendar);
    const own = gains(curve as NonNullable<typeof curve>);
    expect(own.map((g) => Number(g.toFixed(9)))).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('the reference class is what finished compounds showed, and the method’s default where none did', () => {
    const late = workingCurve(project(), rows(Array.from({ length: 25 }, (_, i) => 4 * (i + 1))), '2026-10-30', calendar);
    expect(referenceClass([late as NonNullable<typeof late>])).toEqual({ m0: 20 / 25, finished: 1 });
    expect(referenceClass([])).toEqual({ finished: 0 });
  });
});

describe('one project', () => {
  // 10 of 20 weeks at a pace of 1: half done on 19 June. The runs spread around a pace of 1 with s = 0.10 / sqrt(16):
  // 9.5 weeks of plan take 10 weeks in all but one of fifty.
  test('a steady pace ends where arithmetic says', () => {
    const f = at({}, rows([...steady(9), 52.5]), '2026-06-19');
    expect(f).toMatchObject({ status: 'onTrack', at: 10, plannedWeeks: 20, es: 10.5, spiT: 1.05, svT: 0.5, paceWeeks: 10 });
    const flat = at({}, rows(steady(10, 1.05)), '2026-06-19');
    expect([flat.p10, flat.p50, flat.p80, flat.p90]).toEqual(['2026-08-21', '2026-08-28', '2026-08-28', '2026-08-28']);
    expect(flat.chanceThisYear).toBe(1);
  });

  test.each([
    [1, 'onTrack'],
    [0.95, 'onTrack'],
    [0.94, 'watch'],
    [0.85, 'watch'],
    [0.84, 'behind'],
  ])('SPI(t) of %s is %s', (pace, status) => {
    const f = at({}, rows(steady(10, pace)), '2026-06-19');
    expect(f.spiT).toBeCloseTo(pace, 9);
    expect(f.status).toBe(status);
  });

  test('under three working weeks nothing is judged, and the forecast is that of the reference class', () => {
    const f = at({}, rows(steady(2, 0.2)), '2026-04-24');
    expect(f).toMatchObject({ status: 'justStarted', spiT: null, es: null, at: 2 });
    expect(f.p50).not.toBeNull();
  });

  test('what does not end before winter goes on in spring: no date falls between, the course is level', () => {
    const late = { plannedStart: '2026-08-01', plannedEnd: '2026-11-30' };
    // Ten weeks of a plan of thirteen, at half pace: eight weeks of plan are left on 9 October, three weeks before winter.
    const f = at(
      late,
      rows(steady(10, 0.65), 13, '2026-08-07').map((r) => ({ ...r, planned: Math.min(1000, r.planned) })),
      '2026-10-09',
      0.5,
    );
    const dates = [f.p10, f.p50, f.p80, f.p90] as string[];
    for (const d of dates) expect(rests(d, DEFAULT_WINDOW), d).toBe(false);
    expect((f.p50 as string) > '2027-04-10').toBe(true);
    expect(f.chanceThisYear).toBeLessThan(0.01);
    const winter = f.course.filter((p) => rests(p.week, DEFAULT_WINDOW));
    expect(winter.length).toBeGreaterThan(20);
    const before = f.course.findLast((p) => p.week < (winter[0]?.week ?? ''));
    for (const p of winter) expect(p.share).toBe(before?.share);
    expect(f.course[0]).toEqual({ week: '2026-10-09', share: 0.325 });
    expect(f.course.at(-1)).toEqual({ week: f.p50, share: 1 });
    for (let i = 1; i < f.course.length; i++) expect(f.course[i]?.share).toBeGreaterThanOrEqual(f.course[i - 1]?.share ?? 0);
  });

  test('less done than the week before is allowed, and marked as rework while it is recent', () => {
    expect(at({}, rows([5, 10, 15, 12, 17, 20]), '2026-05-22')).toMatchObject({ rework: '2026-05-08', status: 'behind' });
    expect(at({}, rows([5, 4, ...steady(12).slice(2)]), '2026-07-03').rework).toBeNull();
    // A rounding of the money is no rework.
    expect(at({}, rows([5, 10, 9.98, 15]), '2026-05-08').rework).toBeNull();
  });

  test('two working weeks without a report: grey, and later and wider by up to those weeks', () => {
    const known = rows(steady(10, 0.9));
    const told = at({}, known, '2026-06-19');
    expect(at({}, known, '2026-06-26')).toMatchObject({ silentWeeks: 1, stale: false });
    const silent = at({}, known, '2026-07-17');
    expect(silent).toMatchObject({ silentWeeks: 4, stale: true, week: '2026-06-19' });
    expect((silent.p10 as string) >= (told.p10 as string)).toBe(true);
    const weeks = (f: RenovationForecast) => calendar.between(f.p10 as string, f.p90 as string);
    expect(weeks(silent)).toBeGreaterThan(weeks(told));
    expect(weeks(silent)).toBeLessThanOrEqual(weeks(told) + 4);
    // Winter has no working weeks: silence in it says nothing.
    expect(at({}, rows(steady(10, 0.9), 20, '2026-08-28'), '2027-02-26').silentWeeks).toBe(0);
  });

  test('nearly done and silent: not done before the day somebody could have said so', () => {
    const f = at({}, rows(steady(19)), '2026-09-25');
    expect(f.week).toBe('2026-08-21');
    expect(f.p10).toBe('2026-09-25');
  });

  test('all done but not accepted waits for acceptance; accepted is finished; neither is forecast', () => {
    const all = rows(steady(20));
    expect(at({}, all, '2026-09-04')).toMatchObject({
      status: 'awaitingAcceptance',
      p50: null,
      chanceThisYear: null,
      stale: false,
    });
    expect(at({ stage: 'completed' }, rows(steady(18)), '2026-09-04').status).toBe('awaitingAcceptance');
    expect(at({ stage: 'handedOver' }, all, '2026-09-04')).toMatchObject({ status: 'finished', spiT: null, course: [] });
  });

  test('without a plan curve there is no index, and without a report no forecast: missing is not zero', () => {
    expect(at({}, [], '2026-06-19')).toMatchObject({ status: 'noPlan', spiT: null, p50: null });
    expect(at({ budget: 0 }, rows(steady(5)), '2026-06-19')).toMatchObject({ status: 'noPlan', p50: null });
    expect(at({}, rows([null, null, null]), '2026-06-19')).toMatchObject({ status: 'notReported', p50: null, week: null });
  });

  test('what has not begun is forecast from its planned start, or from now where that has passed', () => {
    const none = { stage: 'tendered', actualStart: null } as const;
    const ahead = at(
      { ...none, plannedStart: '2026-08-01', plannedEnd: '2026-10-16' },
      rows([0], 11, '2026-07-10'),
      '2026-07-10',
    );
    expect(ahead).toMatchObject({ status: 'notStarted', spiT: null, stale: false });
    expect(ahead.course[0]).toEqual({ week: '2026-07-31', share: 0 });
    const late = at({ ...none, plannedStart: '2026-06-06', plannedEnd: '2026-08-21' }, rows([0], 11, '2026-06-12'), '2026-07-10');
    expect(late.course[0]?.week).toBe('2026-07-10');
    expect(calendar.between('2026-07-10', late.p50 as string)).toBe(calendar.between('2026-07-31', ahead.p50 as string));
  });
});

describe('the runs', () => {
  test('a slower project is never done sooner, whatever the seed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 3, maxLength: 20 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 2 ** 31 }),
        (own, slower, rest, seed) => {
          const run = (g: number[]) => forecast({ weeks: rest, earned: 0 }, g, { left: 20 }, { m0: 1 }, seed);
          const [fast, slow] = [run(own), run(own.map((g) => g - slower))];
          for (const q of ['p10', 'p50', 'p80', 'p90'] as const) expect(slow[q]).toBeGreaterThanOrEqual(fast[q]);
          expect(slow.pInWindow).toBeLessThanOrEqual(fast.pInWindow);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('weeks of silence widen by themselves, and never make it sooner', () => {
    const plan = { weeks: 20, earned: 10 };
    const told = forecast(plan, [1, 0.9, 1.1, 1], { left: 12 }, {}, 7);
    const silent = forecast(plan, [1, 0.9, 1.1, 1], { left: 12, silent: 4 }, {}, 7);
    expect(silent.p10).toBeGreaterThanOrEqual(told.p10);
    expect(silent.p90).toBeGreaterThan(told.p90);
    expect(silent.p90).toBeLessThanOrEqual(told.p90 + 4);
    expect(silent.pInWindow).toBeLessThan(told.pInWindow);
  });

  test('the pace is drawn around reference and own weeks as the method says', () => {
    // k0 = 6, m0 = 0.85, three own weeks at 1.15: centre (6 * 0.85 + 3 * 1.15) / 9 = 0.95, so 19 weeks of plan take about 20.
    const f = forecast({ weeks: 19, earned: 0 }, [1.15, 1.15, 1.15], { left: 20 }, {}, 3);
    expect(f.p50).toBeGreaterThanOrEqual(20);
    expect(f.p50).toBeLessThanOrEqual(21);
    // Two own weeks are too few: only the reference class speaks, 19 / 0.85 = 22.4.
    expect(forecast({ weeks: 19, earned: 0 }, [9, 9], { left: 20 }, {}, 3).p50).toBe(23);
    // A project that goes backwards still moves by the least pace, 0.05 a week: 2 / 0.05 = 40 weeks.
    expect(forecast({ weeks: 2, earned: 0 }, [-5, -5, -5], { left: 20 }, { m0: -5 }, 3).p50).toBe(40);
  });
});

describe('the district', () => {
  const documents = [...demoDocuments('2026-07-17').values()] as { feed: string; records?: never[] }[];
  const of = (feed: string) => documents.filter((d) => d.feed === feed).flatMap((d) => d.records ?? []);
  const context = analysisContext(
    { district: of('district'), programme: of('programme'), stars: [], weekly: [], renovation: of('renovation'), visits: [] },
    '2026-07-10',
    null,
  );
  const all = renovationForecasts(context);

  test('every project, by id, in plain values that a worker can hand over; a reload gives the same bytes', () => {
    expect(all.map((f) => f.project)).toEqual([...all.map((f) => f.project)].sort());
    expect(all).toHaveLength(19);
    expect(structuredClone(all)).toEqual(all);
    expect(JSON.stringify(renovationForecasts(context))).toBe(JSON.stringify(all));
  });

  test('order of the records does not matter', () => {
    const turned = { ...context, records: { ...context.records, renovation: [...context.records.renovation].reverse() } };
    expect(renovationForecasts(turned)).toEqual(all);
  });

  test('chance and dates never contradict each other', () => {
    for (const f of all) {
      if (f.chanceThisYear === null) continue;
      const inYear = (day: string | null) => (day as string).startsWith(String(f.year));
      expect(inYear(f.p80), f.project).toBe(f.chanceThisYear >= 0.8);
      expect(inYear(f.p50), f.project).toBe(f.chanceThisYear >= 0.5);
    }
  });

  test('who misses the winter: less likely than not, the least likely first, with the reasons', () => {
    const missed = winterMisses(all, DEFAULT_WINDOW);
    expect(missed.map((m) => m.compound)).toEqual(['c19', 'c10', 'c29', 'c21']);
    expect(missed.find((m) => m.compound === 'c21')).toMatchObject({ reasons: ['behind', 'slow'], silentWeeks: 0 });
    expect(missed[0]?.reasons).toEqual(['planned', 'notStarted']);
    for (let i = 1; i < missed.length; i++) expect(missed[i]?.chance).toBeGreaterThanOrEqual(missed[i - 1]?.chance ?? 0);
  });

  test('what was not known then does not change what was said then', () => {
    const then = analysisContext(context.records, '2026-06-12', Date.parse('2026-06-12T18:00:00+08:00'));
    const later = analysisContext(
      {
        ...context.records,
        renovation: context.records.renovation.filter((r) => r.kind !== 'progress' || r.week <= '2026-06-12'),
      },
      '2026-06-12',
      Date.parse('2026-06-12T18:00:00+08:00'),
    );
    expect(renovationForecasts(then)).toEqual(renovationForecasts(later));
  });
});
