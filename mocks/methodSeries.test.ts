import { expect, test } from 'vitest';
import { methodSeries, RECIPE } from './methodSeries.ts';

const SMALL = { ...RECIPE, compounds: 6, falls: 6 };
const mean = (x: readonly number[]) => x.reduce((a, b) => a + b, 0) / x.length;

test('the same seed gives the same series and answers, another seed others', () => {
  expect(methodSeries('1', SMALL)).toEqual(methodSeries('1', SMALL));
  expect(methodSeries('2', SMALL)).not.toEqual(methodSeries('1', SMALL));
});

test('30 compounds by 16 checks; 24 of them fall, each once', () => {
  const { series, truth, calendar } = methodSeries('1', RECIPE);
  expect(series).toHaveLength(480);
  expect(new Set(truth.map((t) => t.series)).size).toBe(24);
  expect(series.every((s) => s.x.length === calendar.weeks.length)).toBe(true);
  expect(series.every((s) => s.measure === 'count' || s.x.every((x, i) => (x as number) <= (s.n[i] as number)))).toBe(true);
});

test('measurements fall by two of their own deviations at the week that is said, the others do not', () => {
  const recipe = { ...RECIPE, kind: 'scores' as const, weeks: 400, fallWeek: 200 };
  const { series, truth } = methodSeries('1', recipe);
  const drop = (k: number) => {
    const x = series[k]?.x as number[];
    const [before, after] = [x.slice(0, 200), x.slice(200)];
    const m = mean(before);
    return (m - mean(after)) / Math.sqrt(mean(before.map((v) => (v - m) ** 2)));
  };
  const fell = new Set(truth.map((t) => t.series));
  for (let k = 0; k < 60; k++) expect(Math.abs(drop(k) - (fell.has(k) ? 2 : 0)), String(k)).toBeLessThan(0.4);
});

test('neighbouring weeks are correlated as asked, in shares and in measurements', () => {
  for (const kind of ['district', 'scores'] as const)
    for (const rho of [0, 0.3]) {
      const { series } = methodSeries('1', { ...RECIPE, kind, rho, falls: 0, compounds: 10, weeks: 300 });
      const lag = series
        .filter((s) => s.measure !== 'count')
        .map((s) => {
          const v = s.x.flatMap((x, i) => (s.n[i] === 0 ? [] : [(x as number) / (s.n[i] as number)]));
          const m = mean(v);
          return mean(v.slice(1).map((x, i) => (x - m) * ((v[i] as number) - m))) / mean(v.map((x) => (x - m) ** 2));
        });
      expect(Math.abs(mean(lag) - rho), `${kind} ${rho}`).toBeLessThan(0.07);
    }
});
