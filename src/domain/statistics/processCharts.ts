import { average, movingRanges, type XmrLimits } from './xmr.ts';

/** Expectation of the range of two normal values, in standard deviations. */
const D2 = 1.128;

export type Rule = 0 | 1 | 2 | 3 | 4;
const RUN = 7;

/**
 * The first of the four NHS rules that holds at each point: 1 outside the limits; 2 seven steadily rising or falling; 3 two
 * of three between two thirds of a limit and the limit, all three on one side of the mean (only those close to the limit are
 * marked; a point outside is rule 1's alone); 4 seven on one side of the mean. A missing point breaks a trend and pauses a
 * run. (NHSRplotthedots)
 */
export function rules(x: readonly (number | null)[], limits: Pick<XmrLimits, 'mean' | 'lo' | 'hi'>): Rule[] {
  const { mean, lo, hi } = limits;
  const out = new Array<Rule>(x.length).fill(0);
  const mark = (i: number, rule: Rule) => {
    if (out[i] === 0 || (out[i] as Rule) > rule) out[i] = rule;
  };
  const near = { up: mean + ((hi - mean) * 2) / 3, down: mean - ((mean - lo) * 2) / 3 };
  x.forEach((v, i) => {
    if (v !== null && (v > hi || v < lo)) mark(i, 1);
  });
  for (let i = RUN - 1; i < x.length; i++) {
    const seven = x.slice(i - RUN + 1, i + 1);
    const steps = seven.slice(1).map((v, j) => (v === null || seven[j] == null ? 0 : Math.sign(v - (seven[j] as number))));
    if (steps.every((s) => s === 1) || steps.every((s) => s === -1)) for (let j = i - RUN + 1; j <= i; j++) mark(j, 2);
  }
  const known = x.flatMap((v, i) => (v === null ? [] : [{ v, i }]));
  const side = (v: number) => Math.sign(v - mean);
  for (let k = 2; k < known.length; k++) {
    const three = known.slice(k - 2, k + 1);
    for (const s of [1, -1]) {
      if (!three.every((p) => side(p.v) === s)) continue;
      const close = three.filter((p) => (s === 1 ? p.v > near.up && p.v <= hi : p.v < near.down && p.v >= lo));
      if (close.length >= 2) for (const p of close) mark(p.i, 3);
    }
  }
  for (let k = RUN - 1; k < known.length; k++) {
    const seven = known.slice(k - RUN + 1, k + 1);
    for (const s of [1, -1]) if (seven.every((p) => side(p.v) === s)) for (const p of seven) mark(p.i, 4);
  }
  return out;
}

/** Whether a process will meet its target: always, never, or now and then; null where no direction is better. */
export function assurance(
  limits: Pick<XmrLimits, 'lo' | 'hi'>,
  target: number,
  better: 'up' | 'down' | 'neutral',
): 'pass' | 'fail' | 'varies' | null {
  if (better === 'neutral') return null;
  if (target < limits.lo) return better === 'up' ? 'pass' : 'fail';
  if (target > limits.hi) return better === 'up' ? 'fail' : 'pass';
  return 'varies';
}

/** A chart whose limits follow the size of each point. */
export interface SizedChart {
  center: number;
  lo: number[];
  hi: number[];
}

const total = (x: readonly number[]) => x.reduce((a, b) => a + b, 0);

/** p-chart of x of n: three standard errors, clipped to 0..1 (Montgomery). */
export function pChart(x: readonly number[], n: readonly number[]): SizedChart {
  const center = total(x) / total(n);
  const spread = n.map((ni) => 3 * Math.sqrt((center * (1 - center)) / ni));
  return { center, lo: spread.map((s) => Math.max(0, center - s)), hi: spread.map((s) => Math.min(1, center + s)) };
}

/** u-chart of y events per exposure e: three standard errors, not below 0 (Montgomery). */
export function uChart(y: readonly number[], e: readonly number[]): SizedChart {
  const center = total(y) / total(e);
  const spread = e.map((ei) => 3 * Math.sqrt(center / ei));
  return { center, lo: spread.map((s) => Math.max(0, center - s)), hi: spread.map((s) => center + s) };
}

/** Laney's p' chart: p-chart limits stretched by the variation between points (Laney 2002, Quality Engineering 14:531). */
export function laney(x: readonly number[], n: readonly number[]): SizedChart & { sigmaZ: number } {
  const center = total(x) / total(n);
  const se = n.map((ni) => Math.sqrt((center * (1 - center)) / ni));
  const z = x.map((xi, i) => (xi / (n[i] as number) - center) / (se[i] as number));
  const sigmaZ = average(movingRanges(z)) / D2;
  return {
    center,
    sigmaZ,
    lo: se.map((s) => Math.max(0, center - 3 * s * sigmaZ)),
    hi: se.map((s) => Math.min(1, center + 3 * s * sigmaZ)),
  };
}

/**
 * One-sided sums of drift beyond k; a sum strictly above h signals and, with `reset`, starts anew.
 * @param z standardised values @returns both sums at each point, and the points that signal (NIST e-Handbook 6.3.2.3)
 */
export function cusum(
  z: readonly number[],
  k = 0.5,
  h = 5,
  options: { reset?: boolean } = {},
): { up: number[]; down: number[]; signals: number[] } {
  const { reset = true } = options;
  const [up, down]: [number[], number[]] = [[], []];
  const signals: number[] = [];
  let [u, d] = [0, 0];
  z.forEach((v, i) => {
    u = Math.max(0, u + v - k);
    d = Math.max(0, d - v - k);
    up.push(u);
    down.push(d);
    if (u > h || d > h) {
      signals.push(i);
      if (reset && u > h) u = 0;
      if (reset && d > h) d = 0;
    }
  });
  return { up, down, signals };
}
