import { describe, expect, test } from 'vitest';
import { addDays } from '../civil.ts';
import { type Maturity, weekDecisions } from './decision.ts';
import { drawnSeries, ordinary } from './fixture.ts';
import { isHolidayWeek, longHolidays, SPRING_FESTIVALS } from './holidays.ts';
import { baselineAt } from './process.ts';
import { calendar, type WeeklySeries } from './series.ts';

const WOBBLE = '8/10 9/10 7/10 9/10 8/10 8/10 ';
const BASE = WOBBLE.repeat(4);
/** Weeks of a series that does nothing remarkable: never seven on a side, never beyond a limit. */
const calm = (weeks: number) =>
  Array.from({ length: weeks }, (_, i) => ['8/10', '9/10', '7/10', '9/10', '8/10'][i % 5]).join(' ');

const last = (text: string, over: Partial<WeeklySeries> = {}, measure: 'share' | 'count' | 'score' = 'share') => {
  const s = drawnSeries(text, over, measure);
  return weekDecisions([s], ordinary(s.x.length)).at(-1);
};

describe('how far a series can be judged', () => {
  test.each<[string, Maturity, string]>([
    ['four weeks say nothing', 'tooShort', calm(4)],
    ['eleven weeks: trends and runs alone', 'immature', calm(11)],
    ['twelve weeks: limits on trial', 'trial', calm(12)],
    ['twenty-three weeks: still on trial', 'trial', calm(23)],
    ['twenty-four weeks: settled', 'settled', calm(24)],
    ['all weeks the same', 'noVariation', '4/4*30'],
    ['three weeks of silence', 'interrupted', `${calm(30)} . . .`],
    ['two weeks of silence are not enough', 'settled', `${calm(30)} . .`],
    ['a quarter of the baseline may be missing', 'settled', `. ${'8/10 . 7/10 9/10 '.repeat(6)} ${calm(6)}`.trim()],
    ['more than a quarter may not', 'interrupted', `8/10 . 7/10 . ${'8/10 . 7/10 9/10 '.repeat(5)} ${calm(6)}`],
  ])('%s', (_, maturity, text) => {
    expect(last(text)?.readings[0]?.maturity).toBe(maturity);
  });
  test('a survey of fewer than ten answers in four weeks is not judged, whatever it says', () => {
    const reading = last(`${'2/2 1/2 2/2 2/2 '.repeat(7)} 0/2*4`, { hiddenBelow: 10 })?.readings[0];
    expect(reading?.maturity).toBe('hidden');
    expect(reading?.worse.window).toBeNaN();
  });
  test('a survey week under ten answers is not judged by itself, four weeks together are', () => {
    const reading = last(`${'11/14 12/15 10/12 13/15 '.repeat(7)} 1/4 2/4 2/4 1/4`, { hiddenBelow: 10 })?.readings[0];
    expect(reading?.worse.week).toBeNaN();
    expect(reading?.worse.window).toBeLessThan(0.001);
    expect(reading?.watch.rule).toBe(0);
  });
  test('a week in which nothing was due has no chance of its own and is no missing week', () => {
    const reading = last(`${BASE} 8/10 0/0 0/0 0/0`)?.readings[0];
    expect(reading?.maturity).toBe('settled');
    expect(reading?.worse.week).toBeNaN();
    expect(reading?.worse.window).not.toBeNaN();
  });
  test('while immature a run is seen and a point far out is not', () => {
    expect(last('8/10 9/10 8/10 9/10 8/10 9/10 0/10')?.readings[0]?.watch.rule).toBe(0);
    expect(last('10/10 10/10 10/10 6/10 7/10 5/10 6/10 6/10 7/10 5/10')?.readings[0]?.watch.rule).toBe(4);
  });
  test('rare events are judged by four weeks together', () => {
    const rare = '0/1*6 1/1 0/1*5 1/1 0/1*6 1/1 0/1*8 ';
    const reading = last(`${rare} 2/1 1/1 2/1 1/1`, { better: 'down' }, 'count')?.readings[0];
    expect(reading?.worse.week).toBeNaN();
    expect(reading?.worse.window).toBeLessThan(0.001);
    expect(reading?.watch.rule).toBe(1);
  });
});

describe('the strict list', () => {
  test('a fall of a share is confirmed, a rise is a bright spot, and never both', () => {
    const fall = last(`${BASE} 2/10 3/10 2/10 1/10`);
    expect(fall?.reds[0]).toEqual({ isOn: true, by: 'both', since: 24 });
    expect(fall?.brights[0]?.isOn).toBe(false);
    const rise = last(`${'3/10 4/10 2/10 4/10 '.repeat(6)} 9/10 10/10 9/10 9/10`);
    expect(rise?.brights[0]?.isOn).toBe(true);
    expect(rise?.reds[0]?.isOn).toBe(false);
  });
  test('where less is better, more is worse', () => {
    const text = `${'3/1 4/1 2/1 3/1 '.repeat(6)} 14/1`;
    expect(last(text, { better: 'down' }, 'count')?.reds[0]?.isOn).toBe(true);
    expect(last(text, { better: 'up' }, 'count')?.brights[0]?.isOn).toBe(true);
  });
  test('a confirmed weak spot stays until four reported weeks pass without a watch signal', () => {
    const s = drawnSeries(`${BASE} 1/10 ${calm(8)}`);
    const weeks = weekDecisions([s], ordinary(s.x.length)).map((w) => w?.reds[0]);
    expect(weeks[23]?.isOn).toBe(false);
    expect(weeks[24]).toEqual({ isOn: true, by: expect.stringMatching(/week|both/), since: 24 });
    const off = weeks.findIndex((v, t) => t > 24 && v?.isOn === false);
    const lastFound = weeks.findLastIndex((v) => v?.by != null);
    expect(off).toBe(lastFound + 4);
    expect(weeks[off - 1]).toEqual({ isOn: true, by: null, since: 24 });
  });
  test('silence neither ends it nor counts towards its end', () => {
    const s = drawnSeries(`${BASE} 1/10 0/10 8/10 9/10 . . 7/10 9/10 8/10 8/10 9/10 8/10`);
    const weeks = weekDecisions([s], ordinary(s.x.length)).map((w) => w?.reds[0]);
    expect(weeks[28]?.isOn).toBe(true);
    expect(weeks[29]?.isOn).toBe(true);
    const lastFound = weeks.findLastIndex((v) => v?.by != null);
    const off = weeks.findIndex((v, t) => t > lastFound && v?.isOn === false);
    const reported = s.x.slice(lastFound + 1, off + 1).filter((x) => x !== null);
    expect(reported).toHaveLength(4);
  });
  test('what passes alone does not pass among many: the whole family is allowed for', () => {
    const fallen = (subject: string) => drawnSeries(`${BASE} 5/10 5/10 5/10 6/10`, { subject });
    const alone = weekDecisions([fallen('a')], ordinary(28)).at(-1);
    expect(alone?.reds[0]?.isOn).toBe(true);
    const crowd = Array.from({ length: 479 }, (_, i) => drawnSeries(calm(28), { subject: `b${i}` }));
    const among = weekDecisions([fallen('a'), ...crowd], ordinary(28)).at(-1);
    expect(among?.family).toBe(480);
    expect(among?.reds[0]?.isOn).toBe(false);
  });
  test('the order of the series changes nothing, and the same data give the same answer', () => {
    const family = [`${BASE} 2/10 3/10 2/10 1/10`, calm(28), `${BASE} 9/10 5/10 8/10 4/10`, `${BASE} 10/10*4`].map((t, i) =>
      drawnSeries(t, { subject: `s${i}` }),
    );
    const straight = weekDecisions(family, ordinary(28)).at(-1);
    const turned = weekDecisions([...family].reverse(), ordinary(28)).at(-1);
    expect(turned?.reds.toReversed()).toEqual(straight?.reds);
    expect(turned?.readings.toReversed()).toEqual(straight?.readings);
    expect(weekDecisions(family, ordinary(28)).at(-1)).toEqual(straight);
  });
  test('the weeks that are judged are no part of what judges them', () => {
    // With 14 weeks on trial the last four would pull the level down if they were counted in.
    const reading = last(`${calm(12)} 1/10 1/10`)?.readings[0];
    const longer = last(`${calm(12)} 8/10 1/10`)?.readings[0];
    expect(reading?.worse.week).toBeGreaterThan(longer?.worse.week as number);
    expect(last(`${calm(11)} 1/10 1/10`)?.readings[0]?.worse.window).toBeNaN();
  });
});

describe('holiday weeks', () => {
  test('the table of Spring Festivals is that of the lunar calendar', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
    // The library reckons the moon a few minutes off, which is a day where it is new about midnight (2027, 2030).
    const isFirst = (day: string) => {
      const parts = lunar.formatToParts(new Date(`${day}T12:00:00Z`));
      return ['month', 'day'].every((type) => parts.find((p) => p.type === type)?.value === '1');
    };
    const near = (day: string) => [0, 1, -1].some((k) => isFirst(addDays(day, k)));
    for (const day of SPRING_FESTIVALS) expect(near(day), day).toBe(true);
    expect(SPRING_FESTIVALS.filter((day) => !isFirst(day)).length).toBeLessThan(4);
  });
  test('a week with three days off is one: Spring Festival 2026 and National Day 2025 take two each', () => {
    const off = calendar('2025-09-05', '2026-03-27').weeks.filter((w) => isHolidayWeek(w, longHolidays()));
    expect(off).toEqual(['2025-10-03', '2025-10-10', '2026-02-20', '2026-02-27']);
  });
  test('they set no limits: the baseline takes as many ordinary weeks instead', () => {
    const s = drawnSeries(calm(30));
    const cal = { ...ordinary(30), isHoliday: Array.from({ length: 30 }, (_, i) => i === 4 || i === 5) };
    const base = baselineAt(s, cal, 29);
    expect(base.indices).not.toContain(4);
    expect(base.indices).toHaveLength(24);
    expect(base.last).toBe(25);
  });
});
