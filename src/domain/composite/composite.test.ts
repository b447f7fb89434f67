import { describe, expect, test } from 'vitest';
import { decimal } from '../../words/format.ts';
import file from '../testdata/weeklyWorkedExample.json' with { type: 'json' };
import { arrows } from './arrows.ts';
import { gate, gateParts } from './gate.ts';
import { priors, shrunkValue } from './priors.ts';
import { compositeTable } from './table.ts';
import type { CompositeRules, CompositeUnit } from './types.ts';
import { sums, windowOf } from './windows.ts';

/** The worked example of the method, value by value, within the tolerances that stand in it. */
const { weekly: example, tolerance } = file;
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
  checks: example.checkOrder.map((id) => ({
    id,
    component: COMPONENT[id] as string,
    weight: (example.subWeights as Record<string, number>)[id] as number,
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
type Adjustments = Record<string, { bonus: number; deduction: number }>;
const units = Object.entries(example.raw).map(
  ([code, checks]): CompositeUnit => ({
    code,
    weeks: Object.fromEntries(
      Object.entries(checks).map(([id, weeks]) => [id, (weeks as { x: number; n: number }[]).map(({ x, n }) => ({ x, n }))]),
    ),
    carry: (check, i) => (example.carryOver as unknown as Carry)[code]?.[i === 3 ? 'week4' : 'week5']?.[check] ?? 0,
    ...((example.adjustments as Adjustments)[code] as Adjustments[string]),
  }),
);
const END = 4;
const prior = priors(units, rules, END);
const table = (end: number) => compositeTable(units, rules, end, { draws: example.draws, seed: 5, priors: prior }).rows;
const before = table(3);
const now = table(END);
const unitOf = (code: string) => units.find((u) => u.code === code) as CompositeUnit;
const near = (got: number | undefined, want: number, within: number, what: string) =>
  expect(Math.abs((got ?? Number.NaN) - want), `${what}: ${got} for ${want}`).toBeLessThanOrEqual(within);

test('priors are maxima of the likelihood', () => {
  for (const [id, want] of Object.entries(example.prior.perCheck)) {
    const { a, b } = prior.get(id) ?? { a: 0, b: 0 };
    near(a / (a + b), want.mu, tolerance.prior.mu, id);
    expect(a + b).toBeCloseTo(want.M, 9);
  }
});

test('the gate, in closed form: rates, deviations, variances, and what they sum up to', () => {
  const parts = gateParts(units, rules, END);
  for (const [id, want] of Object.entries(example.gate.districtRates)) near(parts.rates.get(id), want, 0.0001, id);
  for (const u of parts.units) {
    near(u.d, (example.gate.deviation as Record<string, number>)[u.code] as number, 0.0001, `d of ${u.code}`);
    near(u.v, (example.gate.variance as Record<string, number>)[u.code] as number, 0.0001, `v of ${u.code}`);
  }
  expect(parts.units).toHaveLength(5);
  near(parts.centre, example.gate.centre, 0.0001, 'centre');
  const g = gate(units, rules, END);
  near(g.Q, example.gate.Q, tolerance.gate.Q, 'Q');
  near(g.P, example.gate.P, tolerance.gate.P, 'P');
  near(g.separation, example.gate.separation, tolerance.gate.separation, 'separation');
  expect(g).toMatchObject({ df: example.gate.df, open: example.gate.open });
  expect(gate(units.slice(0, 4), rules, END).open).toBe(false);
});

describe.each([
  ['weeks 1 to 4', 3, before, example.window1to4],
  ['weeks 2 to 5', END, now, example.window2to5],
] as const)('%s', (_name, end, rows, window) => {
  test.each(Object.entries(window))('%s: window, shrunk rates, weights, components, W, place and ranges', (code, want) => {
    const unit = unitOf(code);
    const used = windowOf(unit, rules, end);
    for (const check of rules.checks) {
      const w = (want.window as Record<string, Record<string, number | boolean | null>>)[check.id];
      const c = used.get(check.id);
      if (w === undefined || c === undefined || w.used !== true) {
        expect(c?.weight, `${code} ${check.id} unused`).toBe(0);
        continue;
      }
      const counted = sums(unit, check, end, rules.windowWeeks);
      expect([counted.x, counted.n, unit.carry(check.id, end), c.n], `${code} ${check.id}`).toEqual([w.x, w.due, w.carry, w.n]);
      near(c.x / c.n, w.raw as number, 0.0001, `${code} ${check.id} raw`);
      near(shrunkValue(check, prior.get(check.id), c), w.shrunk as number, tolerance.shrunk, `${code} ${check.id} shrunk`);
      near(c.weight, w.effectiveWeight as number, tolerance.effectiveWeight, `${code} ${check.id} weight`);
    }
    const row = rows.find((r) => r.code === code);
    for (const [component, value] of Object.entries(want.components)) {
      const got = row?.components[component] ?? null;
      if (value === null) expect(got, `${code} ${component}`).toBeNull();
      else near(got ?? undefined, value as number, tolerance.components, `${code} ${component}`);
    }
    near(row?.score, want.W, tolerance.W, `${code} W`);
    near(Number(decimal(row?.score ?? 0, 2)), Number(want.shown), tolerance.W, `${code} shown`);
    near(row?.ranks.er, want.expectedRank, tolerance.expectedRank, `${code} expected rank`);
    expect(row?.place, `${code} place`).toBe(want.place);
    near(row?.ranks.q25, want.range50[0] as number, 1, `${code} 50 % low`);
    near(row?.ranks.q75, want.range50[1] as number, 1, `${code} 50 % high`);
    near(row?.ranks.q05, want.range90[0] as number, 1, `${code} 90 % low`);
    near(row?.ranks.q95, want.range90[1] as number, 1, `${code} 90 % high`);
  });
});

test('arrows: one fall is real, the rest is noise', () => {
  const found = arrows(units, rules, END, { before, now });
  for (const [code, want] of Object.entries(example.arrows.perUnit)) {
    const got = found.get(code);
    for (const key of ['d', 'e', 'v', 'z'] as const) near(got?.[key], want[key], tolerance.arrows[key], `${code} ${key}`);
    near(got?.move, want.move, tolerance.arrows.move, `${code} move`);
    expect(got?.arrow, code).toBe(want.arrow);
  }
});

test('the order of the units does not matter, and the same seed gives the same table', () => {
  expect(table(END)).toEqual(now);
  const turned = compositeTable([...units].reverse(), rules, END, { draws: example.draws, seed: 5, priors: prior }).rows;
  expect(turned).toEqual(now);
});
