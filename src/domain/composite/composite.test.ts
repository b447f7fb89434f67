import { expect, test } from 'vitest';
import example from '../testdata/weeklyWorkedExample.json' with { type: 'json' };
import { arrows } from './arrows.ts';
import { gate } from './gate.ts';
import { priors } from './priors.ts';
import { compositeTable } from './table.ts';
import type { CompositeRules, CompositeUnit } from './types.ts';

const COMPONENT: Record<string, string> = {
  W1: 'rectification',
  W2: 'creation',
  W3a: 'concerns',
  W3b: 'concerns',
  W4: 'milestones',
  W5a: 'links',
  W5b: 'links',
  W6: 'dataQuality',
};
const rules: CompositeRules = {
  checks: Object.entries(example.subWeights).map(([id, weight]) => ({
    id,
    component: COMPONENT[id] as string,
    weight,
    kind: 'proportion',
    survey: id === 'W3b',
    lo: 0,
    hi: 1,
    better: 'up',
    reach: null,
  })),
  components: example.componentWeights,
  windowWeeks: 4,
  baseWeeks: 12,
  surveyFrom: 10,
};
type Carry = Record<string, { week4: Record<string, number>; week5: Record<string, number> }>;
const units: CompositeUnit[] = Object.entries(example.raw).map(([code, checks]) => ({
  code,
  weeks: Object.fromEntries(
    Object.entries(checks).map(([id, weeks]) => [id, (weeks as [number, number][]).map(([x, n]) => ({ x, n }))]),
  ),
  carry: (check, i) => (example.carryOver as unknown as Carry)[code]?.[i === 3 ? 'week4' : 'week5'][check] ?? 0,
  ...(example.adjustments as Record<string, { bonus: number; deduction: number }>)[code],
})) as CompositeUnit[];

const prior = priors(units, rules, 4);
const table = (end: number) => compositeTable(units, rules, end, { draws: example.draws, seed: 5, priors: prior }).rows;
const before = table(3);
const now = table(4);

test('priors are maxima of the likelihood', () => {
  for (const [id, want] of Object.entries(example.prior.perCheck)) {
    const { a, b } = prior.get(id) ?? { a: 0, b: 0 };
    expect(Math.abs(a / (a + b) - want.mu), id).toBeLessThan(0.0002);
    expect(a + b).toBeCloseTo(50, 9);
  }
});

test('the gate, in closed form', () => {
  const g = gate(units, rules, 4);
  expect(Math.abs(g.Q - example.gate.Q)).toBeLessThan(0.001);
  expect(Math.abs(g.separation - example.gate.separation)).toBeLessThan(0.0005);
  expect(g).toMatchObject({ df: example.gate.df, open: example.gate.open });
  expect(gate(units.slice(0, 4), rules, 4).open).toBe(false);
});

test.each([
  ['weeks 1 to 4', before, example.window1to4],
  ['weeks 2 to 5', now, example.window2to5],
] as const)('%s: W, components, expected ranks, places and ranges', (_name, rows, want) => {
  for (const [code, w] of Object.entries(want)) {
    const row = rows.find((r) => r.code === code);
    expect(Math.abs((row?.score ?? 0) - w.W), `${code} W`).toBeLessThan(0.02);
    for (const [component, value] of Object.entries(w.components)) {
      const got = row?.components[component] ?? null;
      if (value === null) expect(got, `${code} ${component}`).toBeNull();
      else expect(Math.abs((got ?? 0) - value), `${code} ${component}`).toBeLessThan(0.02);
    }
    expect(Math.abs((row?.ranks.er ?? 0) - w.expectedRank), `${code} expected rank`).toBeLessThan(0.05);
    expect(row?.place, `${code} place`).toBe(w.place);
    const near = (got: number | undefined, end: number | undefined) => Math.abs((got ?? 99) - (end ?? 0)) <= 1;
    expect(near(row?.ranks.q25, w.range50[0]) && near(row?.ranks.q75, w.range50[1]), `${code} 50 %`).toBe(true);
    expect(near(row?.ranks.q05, w.range90[0]) && near(row?.ranks.q95, w.range90[1]), `${code} 90 %`).toBe(true);
  }
});

test('arrows: one fall is real, the rest is noise', () => {
  const found = arrows(units, rules, 4, { before, now });
  for (const [code, want] of Object.entries(example.arrows.perUnit)) {
    const got = found.get(code);
    for (const key of ['d', 'e', 'v', 'z'] as const)
      expect(Math.abs((got?.[key] ?? 99) - want[key]), `${code} ${key}`).toBeLessThan(0.02);
    expect(Math.abs((got?.move ?? 99) - want.move), `${code} move`).toBeLessThan(0.1);
    expect(got?.arrow, code).toBe(want.arrow);
  }
});

test('the order of the units does not matter, and the same seed gives the same table', () => {
  expect(table(4)).toEqual(now);
  const turned = compositeTable([...units].reverse(), rules, 4, { draws: example.draws, seed: 5, priors: prior }).rows;
  expect(turned).toEqual(now);
});
