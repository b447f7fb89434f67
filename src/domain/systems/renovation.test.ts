import { expect, test } from 'vitest';
import type { RenovationForecast } from '../forecast/renovationForecast.ts';
import { DEFAULT_WINDOW } from '../forecast/worksSeason.ts';
import type { ProjectFigure, RenovationFigure } from '../renovation.ts';
import { renovationFigures, winterOutlook } from './renovation.ts';

const WEEK = '2026-07-10';
const forecast = (project: string, over: Partial<RenovationForecast>): RenovationForecast => ({
  project,
  compound: `c-${project}`,
  status: 'onTrack',
  week: WEEK,
  silentWeeks: 0,
  stale: false,
  rework: null,
  at: 9,
  plannedWeeks: 20,
  es: 9,
  spiT: 1,
  svT: 0,
  pace: 1,
  paceWeeks: 5,
  plannedEnd: '2026-09-30',
  p10: '2026-09-04',
  p50: '2026-09-25',
  p80: '2026-10-16',
  p90: '2026-10-23',
  year: 2026,
  chanceThisYear: 0.9,
  course: [],
  ...over,
});
const FORECASTS = [
  forecast('p1', {}),
  forecast('p2', { chanceThisYear: 0.2, p50: '2027-05-07' }),
  forecast('p3', { chanceThisYear: 0.49, p50: '2027-04-16' }),
  forecast('p4', { chanceThisYear: 0.5 }),
  forecast('p5', { status: 'finished', p50: null, chanceThisYear: null }),
  forecast('p6', { status: 'notReported', p50: null, chanceThisYear: null }),
];
const project = (id: string, done: number | null): ProjectFigure => ({
  id,
  compound: id,
  name: { zh: id, en: id },
  stage: 'underWay',
  phase: 'underWay',
  budget: 100,
  done,
  planned: 50,
  share: done === null ? null : done / 100,
  plannedShare: 0.5,
  gapPoints: null,
  behind: false,
  week: done === null ? null : WEEK,
  reported: done !== null,
  plannedEnd: '2026-09-30',
});
const works = (share: number | null): RenovationFigure => ({
  projects: [project('p1', 30), project('p2', 10), project('p6', null)],
  done: 40,
  planned: 100,
  budget: 200,
  share,
  plannedShare: 0.5,
  gapPoints: -30,
  counted: 2,
  of: 3,
  phases: { notStarted: 0, underWay: 3, done: 0 },
  behind: 0,
});

test('of five projects not done one cannot be forecast and two are less than half likely to be done this year', () => {
  const outlook = winterOutlook(FORECASTS, DEFAULT_WINDOW, WEEK);
  expect([outlook.open.length, outlook.forecast.length, outlook.isOver]).toEqual([5, 4, false]);
  const [done, miss] = renovationFigures(works(0.2), { projects: [project('p1', 20), project('p2', null)] }, outlook, WEEK);
  expect(done).toMatchObject({ value: 0.2, numerator: 40, denominator: 200 });
  // p1 alone had reported both times: from 20 to 30 of its 100.
  expect(done?.previous).toBeCloseTo(0.1, 12);
  expect(done?.counted).toEqual([`progress/p1/${WEEK}`, `progress/p2/${WEEK}`]);
  expect(miss).toMatchObject({ value: 2, numerator: 2, denominator: 5, counted: ['project/p2', 'project/p3'] });
  expect(miss?.others).toEqual(['project/p1', 'project/p4', 'project/p6']);
});

test('no number without a report, none before the forecast is there, and none where nothing is left to do', () => {
  expect(renovationFigures(works(null), null, null, WEEK)).toMatchObject([{ id: 'renovation.done', absence: 'notReported' }]);
  const miss = (forecasts: RenovationForecast[]) =>
    renovationFigures(works(0.2), null, winterOutlook(forecasts, DEFAULT_WINDOW, WEEK), WEEK)[1]?.absence;
  expect(miss([FORECASTS[4] as RenovationForecast])).toBe('nothingDue');
  expect(miss([FORECASTS[5] as RenovationForecast])).toBe('notReported');
  expect(winterOutlook(FORECASTS, DEFAULT_WINDOW, '2026-12-04').isOver).toBe(true);
});
