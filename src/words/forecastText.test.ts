import { expect, test } from 'vitest';
import type { RenovationForecast } from '../domain/forecast/renovationForecast.ts';
import type { WinterMiss } from '../domain/forecast/winterMisses.ts';
import { enDesk } from './enDesk.ts';
import { forecastText, missText, standingText } from './forecastText.ts';
import { zhDesk } from './zhDesk.ts';

const base: RenovationForecast = {
  project: 'p',
  compound: 'c',
  status: 'behind',
  week: '2026-07-10',
  silentWeeks: 0,
  stale: false,
  rework: null,
  at: 9,
  plannedWeeks: 20,
  es: 7,
  spiT: 7 / 9,
  svT: -2,
  pace: 0.67,
  paceWeeks: 9,
  plannedEnd: '2026-09-30',
  p10: '2026-09-25',
  p50: '2026-10-09',
  p80: '2026-10-16',
  p90: '2026-10-23',
  year: 2026,
  chanceThisYear: 0.97,
  course: [],
};
const zh = (over: Partial<RenovationForecast>) => forecastText({ ...base, ...over }, zhDesk.forecast, 'zh-CN');
const en = (over: Partial<RenovationForecast>) => forecastText({ ...base, ...over }, enDesk.forecast, 'en');

test('done this year: the most likely day, the safe one, and the chance', () => {
  expect(zh({})).toBe('最可能 10月9日完工，八成把握不晚于 10月16日；年内完工可能性约 97%。');
  expect(en({})).toBe('Most likely done by 9 Oct, 80% sure by 16 Oct; about 97% chance this year.');
});

test('across the winter: the chance first, and days of next year say so', () => {
  const across = { p50: '2027-05-07', p80: '2027-05-21', chanceThisYear: 0.004 };
  expect(zh(across)).toBe('年内完工可能性不足 1%，预计跨冬，最可能明年5月7日完工，八成把握不晚于明年5月21日。');
  expect(en(across)).toBe(
    'Under 1% chance this year: expected to cross the winter, most likely done by 7 May 2027, 80% sure by 21 May 2027.',
  );
  expect(zh({ ...across, p80: '2028-04-14' })).toContain('不晚于 2028年4月14日。');
});

test('what makes it less sure is said with it', () => {
  expect(zh({ stale: true, silentWeeks: 3 })).toContain('已 3 个施工周没有报数，预测相应放宽。');
  expect(zh({ rework: '2026-06-26' })).toContain('返工：6月26日报的完成额比上次少。');
  expect(zh({ status: 'justStarted' })).toContain('按已完工小区的步子推算');
  expect(en({ rework: '2026-06-26' })).toContain('Rework: less was reported done on 26 Jun than before.');
});

test('where nothing is forecast the reason stands instead', () => {
  const none = { p50: null, p80: null, chanceThisYear: null };
  expect(zh({ ...none, status: 'awaitingAcceptance' })).toBe('已全部完成，待验收。');
  expect(zh({ ...none, status: 'notReported' })).toContain('没有报数');
  expect(zh({ ...none, status: 'finished' })).toBe('');
});

test('where it stands: index and weeks, with the sign in words; without an index the status alone', () => {
  expect(standingText(base, zhDesk.forecast)).toBe('进度滞后：SPI(t) 0.78，比计划慢 2.0 个施工周。');
  expect(standingText({ ...base, status: 'onTrack', spiT: 1, svT: 0.01 }, zhDesk.forecast)).toContain('与计划持平');
  expect(standingText({ ...base, svT: 1 }, enDesk.forecast)).toContain('1.0 working week ahead of the plan');
  expect(standingText({ ...base, spiT: null, svT: null, status: 'justStarted' }, zhDesk.forecast)).toBe('进度：刚开工。');
});

test('why a project misses the winter', () => {
  const miss: WinterMiss = {
    project: 'p',
    compound: 'c',
    chance: 0.41,
    p50: '2027-04-16',
    reasons: ['behind', 'slow', 'silent'],
    weeksBehind: 2,
    pace: 0.67,
    silentWeeks: 3,
  };
  expect(missText(miss, 2026, zhDesk.forecast, 'zh-CN', (items) => items.join('、'))).toBe(
    '年内完工可能性约 41%，最可能明年4月16日完工；比计划慢 2.0 个施工周、平均每周只完成 0.67 个计划周的量、3 个施工周没有报数。',
  );
});
