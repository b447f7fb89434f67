import fc from 'fast-check';
import { expect, test } from 'vitest';
import { random, type StarConfig, star } from './index.ts';

const EIGHT = [92, 81, 66, 79.5, 84, 90, 85, 83];
const one = (S: number, history: number[] = [], config: StarConfig = {}) =>
  star(
    [S],
    { scheme: 'B', SE: 1.5, ...config },
    history.map((h) => [h]),
  );

test('scheme A: each criterion that is met is one star; the nearest one comes first', () => {
  const s = star(EIGHT);
  expect(s).toMatchObject({
    stars: 6,
    pending: null,
    gap: 0.5,
    caps: [],
    lit: [true, true, false, false, true, true, true, true],
  });
  expect(s.options.map((o) => o.moves[0])).toEqual([
    { criterion: 3, from: 79.5, to: 80 },
    { criterion: 2, from: 66, to: 80 },
  ]);
  expect(s.loss).toBe(1);
  expect(star(EIGHT, { docked: [0] })).toMatchObject({ stars: 5, gap: 0.5 });
});

test('scheme A, official: a star comes two points over the mark and goes two points under it, each time twice', () => {
  const at = (now: number, ...before: number[]) =>
    star(
      [now],
      {},
      before.map((b) => [b]),
    );
  expect(at(79.99)).toMatchObject({ stars: 0, pending: null });
  expect(at(80)).toMatchObject({ stars: 1, pending: null });
  // b = 0.67 x 3 = 2.01
  expect(at(82, 79)).toMatchObject({ stars: 0, pending: null });
  expect(at(83, 79)).toMatchObject({ stars: 0, pending: 1, gap: 0 });
  expect(at(83, 79, 83)).toMatchObject({ stars: 1, pending: null });
  expect(at(78, 85, 78)).toMatchObject({ stars: 1, pending: null });
  expect(at(77, 85)).toMatchObject({ stars: 1, pending: 0 });
  expect(at(77, 85, 77)).toMatchObject({ stars: 0, pending: null });
  expect(at(77, 85, 77, 90)).toMatchObject({ stars: 1, pending: 0 });
});

test('scheme B: cuts at 60, 70, 80, 90; not rated is not one star', () => {
  expect([59.9, 60, 70, 80, 90].map((S) => one(S).stars)).toEqual([1, 2, 3, 4, 5]);
  expect(star([95, null, null], { scheme: 'B' })).toMatchObject({
    stars: null,
    gap: null,
    caps: [{ kind: 'incomplete', stars: null }],
  });
  expect(star([95, 95, 95, null], { scheme: 'B' })).toMatchObject({ stars: 5, completeness: 0.75 });
  expect(star([95, 95, 95, null], { scheme: 'B', mandatory: [3] })).toMatchObject({
    stars: null,
    caps: [{ kind: 'mandatory', criterion: 3 }],
  });
});

test('scheme B: band and two readings; the first rating has no band', () => {
  expect(one(80).band).toBe(0);
  expect(one(81, [79])).toMatchObject({ stars: 3, pending: null });
  expect(one(81.1, [79])).toMatchObject({ stars: 3, pending: 4, gap: 0 });
  expect(one(81.1, [79, 81.1])).toMatchObject({ stars: 4, pending: null });
  expect(one(92, [79, 81.1])).toMatchObject({ stars: 4, pending: 5 });
  expect(one(78.9, [85, 78.9])).toMatchObject({ stars: 3 });
  expect(one(79.1, [85, 78.9])).toMatchObject({ stars: 4, pending: null });
});

test('a missing evaluation neither confirms nor contradicts', () => {
  expect(
    star([85, 85], { SE: 1 }, [
      [70, 85],
      [85, null],
      [null, null],
    ]),
  ).toMatchObject({ stars: 1, pending: 2 });
});

test('floors and red lines cap at once, with reason and end', () => {
  expect(star([59, 99, 99, 99], { scheme: 'B', core: [0] })).toMatchObject({
    stars: 3,
    caps: [{ kind: 'floor', stars: 3, criterion: 0 }],
  });
  const line = { stars: 2, reason: 'fire', until: '2026-12-31' };
  const s = star([90, 90], { scheme: 'B', redLines: [line] });
  expect(s).toMatchObject({ stars: 2, caps: [{ kind: 'redLine', ...line }], options: [] });
});

test('the way up: floors first, then one criterion alone, then the cheapest mix', () => {
  // 3.25 points to four stars: the first may rise by 15 at most, the second does the rest.
  const s = star([58, 72, 84, 86], { scheme: 'B', weights: [0.15, 0.15, 0.4, 0.3], T: [60, 70, 82.15, 90] });
  expect(s.S).toBeCloseTo(78.9, 9);
  expect(s.gap).toBeCloseTo(3.25, 9);
  expect(s.options).toHaveLength(3);
  for (const o of s.options) {
    const after = [58, 72, 84, 86];
    for (const m of o.moves) after[m.criterion] = m.to;
    expect(star(after, { scheme: 'B', weights: [0.15, 0.15, 0.4, 0.3], T: [60, 70, 82.15, 90] }).stars).toBe(4);
  }
  const mixed = star([58, 72], { scheme: 'B', T: [60, 72, 80, 90] });
  expect(mixed.options[0]?.moves).toEqual([{ criterion: 0, from: 58, to: 72 }]);
  const far = star([50, 60], { scheme: 'B', T: [50, 70, 80, 90] });
  expect(far.options[0]?.moves).toEqual([
    { criterion: 0, from: 50, to: 65 },
    { criterion: 1, from: 60, to: 75 },
  ]);
  // A failed floor is raised first, even where the composite has points to spare.
  const floor = star([55, 99, 99], { scheme: 'B', core: [0] });
  expect(floor).toMatchObject({ stars: 3, gap: 0, options: [{ moves: [{ criterion: 0, from: 55, to: 60 }] }] });
});

const score = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null, freq: 8 });
const reading = fc.array(score, { minLength: 8, maxLength: 8 });
const config = fc.record({
  scheme: fc.constantFrom('A' as const, 'B' as const),
  SE: fc.double({ min: 0, max: 5, noNaN: true }),
  core: fc.constantFrom([], [0, 3]),
  redLines: fc.constantFrom([], [{ stars: 2, reason: 'r', until: null }]),
  docked: fc.constantFrom([], [1]),
});

test('stars never fall when a score rises, whatever came before', () => {
  fc.assert(
    fc.property(
      reading,
      fc.array(reading, { maxLength: 4 }),
      config,
      fc.nat(7),
      fc.double({ min: 0, max: 50, noNaN: true }),
      (now, before, c, k, by) => {
        const s = now[k];
        if (s == null) return;
        const better = now.map((x, i) => (i === k ? Math.min(100, s + by) : x));
        const [a, b] = [star(now, c, before), star(better, c, before)];
        expect(a.stars === null).toBe(b.stars === null);
        if (a.stars !== null && b.stars !== null) expect(b.stars).toBeGreaterThanOrEqual(a.stars);
      },
    ),
    { numRuns: 600 },
  );
});

test('every way up that is offered leads there', () => {
  fc.assert(
    fc.property(reading, config, (now, c) => {
      const s = star(now, c);
      expect(s.options.length).toBeLessThanOrEqual(3);
      for (const o of s.options) {
        const after = [...now];
        for (const m of o.moves) {
          expect(m.to).toBeLessThanOrEqual(100 + 1e-9);
          after[m.criterion] = m.to + 1e-9;
        }
        expect(star(after, c).stars as number).toBeGreaterThan(s.stars as number);
      }
    }),
    { numRuns: 400 },
  );
});

/** Share of quarters in which a unit changes its stars although nothing changed: 30 compounds as in the published table. */
function flapping(SE: number, plan: StarConfig): number {
  const r = random(11);
  let [changes, all] = [0, 0];
  for (let unit = 0; unit < 800; unit++) {
    const truth = 80 + 8 * r.normal();
    const seen: number[][] = [];
    let last: number | null = null;
    for (let q = 0; q < 10; q++) {
      const now = [Math.min(100, Math.max(0, truth + SE * r.normal()))];
      const { stars } = star(now, { scheme: 'B', SE, ...plan }, seen);
      if (last !== null && q > 3) {
        all += 1;
        if (stars !== last) changes += 1;
      }
      last = stars;
      seen.push(now);
    }
  }
  return (30 * changes) / all;
}

test.each([
  [1.5, 'plain cuts', { band: 0, readings: 1 }, 5.0, 0.4],
  [1.5, 'two readings', { band: 0, readings: 2 }, 1.1, 0.3],
  [1.5, 'a band of one', { band: 1, readings: 1 }, 2.0, 0.3],
  [1.5, 'band of one and two readings', { band: 1, readings: 2 }, 0.4, 0.15],
  [1.5, 'band of two and two readings', { band: 2, readings: 2 }, 0.1, 0.1],
  [2.5, 'plain cuts', { band: 0, readings: 1 }, 8.3, 0.6],
  [2.5, 'band of two and two readings', { band: 2, readings: 2 }, 0.5, 0.25],
] as const)('nothing changed, SE %d, %s: stars that change a quarter as published', (SE, _name, plan, published, within) => {
  const got = flapping(SE, plan);
  expect(Math.abs(got - published), `${got}`).toBeLessThan(within);
});
