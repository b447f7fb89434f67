import { expect, test } from 'vitest';
import { random } from '../statistics/index.ts';
import { closedStanding, drawnStanding } from './standing.ts';

/** Units with normal scores: what closed forms assume, so that they can be held against the draws. */
function normals(k: number, draws: number) {
  const stream = random(7);
  const mean = Array.from({ length: k }, () => 80 + 6 * stream.normal());
  const sd = Array.from({ length: k }, () => 1.5 + 2 * stream.uniform());
  const values = new Float64Array(k * draws);
  for (let i = 0; i < k; i++)
    for (let r = 0; r < draws; r++) values[i * draws + r] = (mean[i] as number) + (sd[i] as number) * stream.normal();
  return { mean, sd, drawn: { draws, values } };
}

test('closed forms agree with the draws where both can be had', () => {
  const { mean, sd, drawn } = normals(60, 4000);
  const [closed, simulated] = [
    closedStanding(mean, sd),
    drawnStanding(
      drawn,
      mean.map((_, i) => i),
    ),
  ];
  closed.ranks.forEach((c, i) => {
    const s = simulated.ranks[i] as typeof c;
    expect(Math.abs(c.er - s.er), `expected rank ${i}`).toBeLessThan(0.5);
    for (const q of ['q05', 'q25', 'q75', 'q95'] as const) expect(Math.abs(c[q] - s[q]), `${q} of ${i}`).toBeLessThanOrEqual(2);
    expect(Math.abs((closed.firstThird[i] as number) - (simulated.firstThird[i] as number))).toBeLessThan(0.06);
    expect(Math.abs((closed.lastThird[i] as number) - (simulated.lastThird[i] as number))).toBeLessThan(0.06);
  });
});

test('ranks of draws: shares sum up, pairs are complementary, equal units share', () => {
  const { drawn, mean } = normals(12, 2000);
  const s = drawnStanding(
    drawn,
    mean.map((_, i) => i),
  );
  expect(s.ranks.reduce((sum, r) => sum + r.er, 0)).toBeCloseTo((12 * 13) / 2, 6);
  for (let i = 0; i < 12; i++)
    for (let j = 0; j < i; j++) expect((s.ahead?.[i * 12 + j] ?? 0) + (s.ahead?.[j * 12 + i] ?? 0)).toBeCloseTo(1, 9);
});

test('ten thousand compounds without comparing pairs, with progress told', () => {
  const { mean, sd } = normals(10_000, 1);
  const told: number[] = [];
  const s = closedStanding(mean, sd, (share) => told.push(share));
  expect(told.length).toBeGreaterThan(20);
  expect(told.at(-1)).toBe(1);
  expect(s.ranks).toHaveLength(10_000);
  const best = mean.indexOf(Math.max(...mean));
  expect(s.ranks[best]?.q05).toBeLessThan(20);
});
