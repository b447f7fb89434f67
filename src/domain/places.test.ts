import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atTwoDecimals, placed } from './places.ts';

const row = (code: string, lit: number, score: number | null) => ({ code, lit, score });
const places = (rows: ReturnType<typeof row>[]) => placed(rows).map((r) => `${r.code}${r.place ?? '-'}`);

test('ties share the place and the next is skipped: 1-2-3-3-5', () => {
  const rows = [row('a', 8, 90), row('b', 7, 95), row('c', 6, 80), row('d', 6, 80.004), row('e', 5, 99)];
  expect(places(rows)).toEqual(['a1', 'b2', 'c3', 'd3', 'e5']);
});

test('an unrated row stands last without a place, and costs nobody a place', () => {
  expect(places([row('z', 8, null), row('a', 3, 10), row('b', 2, 10)])).toEqual(['a1', 'b2', 'z-']);
});

test('the printed score decides: half up at two decimals', () => {
  expect(atTwoDecimals(79.995)).toBe(80);
  expect(atTwoDecimals(1.005)).toBe(1.01);
});

test('the order of arrival changes nothing', () => {
  const scores = fc.array(
    fc.record({ lit: fc.integer({ min: 0, max: 8 }), score: fc.option(fc.double({ min: 0, max: 100, noNaN: true })) }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(scores, fc.infiniteStream(fc.nat()), (list, luck) => {
      const rows = list.map((r, i) => row(`c${String(i).padStart(2, '0')}`, r.lit, r.score));
      const shuffled = rows
        .map((r) => ({ r, k: luck.next().value }))
        .sort((a, b) => a.k - b.k)
        .map(({ r }) => r);
      expect(placed(shuffled)).toEqual(placed(rows));
      for (const r of placed(rows)) {
        if (r.place === null) continue;
        const better = rows.filter(
          (o) => o.score !== null && (o.lit > r.lit || (o.lit === r.lit && atTwoDecimals(o.score) > atTwoDecimals(r.score ?? 0))),
        );
        expect(r.place).toBe(better.length + 1);
      }
    }),
  );
});
