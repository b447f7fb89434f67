import { meanSd } from './distributions.ts';
import { random } from './random.ts';

/** Progress against a plan in working weeks. */
export interface EarnedSchedule {
  /** Week of the plan whose value has been earned. */
  es: number;
  /** es / at: 1 on time. */
  spiT: number;
  /** es - at in working weeks. */
  svT: number;
}

/**
 * Earned schedule (Lipke 2003; PRA 0.4.0): unlike an index of money it does not return to 1 when a late job ends.
 * @param pv planned value in percent at the end of each working week; flat weeks (winter) are not working weeks
 * @param ev earned value in percent now @param at working weeks gone
 */
export function earnedSchedule(pv: readonly number[], ev: number, at: number): EarnedSchedule {
  const plan = [0, ...pv];
  let c = 0;
  for (let i = 0; i < plan.length; i++) if ((plan[i] as number) <= ev) c = i;
  const [now, next] = [plan[c] as number, plan[c + 1]];
  const es = ev >= 100 || next === undefined ? pv.length : c + (ev - now) / (next - now);
  return { es, spiT: es / at, svT: es - at };
}

/** Money against plan: schedule and cost variance, their indices, and the estimate at completion (PMI). */
export function earnedValue(v: { pv: number; ev: number; ac: number; bac: number }): {
  sv: number;
  cv: number;
  spi: number;
  cpi: number;
  eac: number;
} {
  const cpi = v.ev / v.ac;
  return { sv: v.ev - v.pv, cv: v.ev - v.ac, spi: v.ev / v.pv, cpi, eac: v.bac / cpi };
}

/** What past projects say before this one has its own pace. */
export interface ReferenceClass {
  /** Mean pace of finished compounds, planned weeks earned per working week; 0.85 by default. */
  m0?: number;
  /** Weeks that experience counts for; 6 by default. */
  k0?: number;
}

/** Working weeks until the end: best guess, safe guesses, and the chance to end inside the window. */
export interface Forecast {
  p10: number;
  p50: number;
  p80: number;
  p90: number;
  pInWindow: number;
}

const RUNS = 5000;
/** Fewer own weeks say less than the reference class. */
const OWN_WEEKS = 3;
const LEAST_SPREAD = 0.1;
const LEAST_PACE = 0.05;
const LONGEST = 2000;

/** The stream of one run. Runs do not share a stream, so that a slower project is slower in every single run. */
const streamOf = (seed: number, run: number) => random(Math.imul(seed ^ Math.imul(run + 1, 0x9e3779b1), 0x85ebca6b));

/**
 * Monte Carlo of the weeks still needed: a pace is drawn around what this project and finished ones showed, each week adds
 * it with a residual of the past weeks, until the plan is earned. Reference class forecasting (Flyvbjerg 2006).
 * @param plan weeks of the plan, and weeks of it earned @param gains planned weeks earned in each past working week
 * @param calendar working weeks left in the window; `silent` of those gone were not reported: each run stands still in none
 * to all of them, which widens the forecast by so many weeks
 */
export function forecast(
  plan: { weeks: number; earned: number },
  gains: readonly number[],
  calendar: { left: number; silent?: number },
  ref: ReferenceClass = {},
  seed = 1,
): Forecast {
  const { m0 = 0.85, k0 = 6 } = ref;
  const { left, silent = 0 } = calendar;
  const own = gains.length >= OWN_WEEKS ? gains : [];
  const { mean, sd } = own.length > 0 ? meanSd(own) : { mean: m0, sd: LEAST_SPREAD };
  const spread = Math.max(LEAST_SPREAD, sd);
  const centre = (k0 * m0 + own.reduce((a, b) => a + b, 0)) / (k0 + own.length);
  const rest = Math.max(0, plan.weeks - plan.earned);
  const needed: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const stream = streamOf(seed, run);
    const pace = centre + (spread / Math.sqrt(k0 + own.length)) * stream.normal();
    let done = 0;
    let weeks = 0;
    const idle = silent > 0 ? Math.floor(stream.uniform() * (silent + 1)) : 0;
    while (done < rest && weeks < LONGEST) {
      const residual =
        own.length > 0 ? (own[Math.floor(stream.uniform() * own.length)] as number) - mean : LEAST_SPREAD * stream.normal();
      done += Math.max(LEAST_PACE, pace + residual);
      weeks += 1;
    }
    needed.push(weeks + idle);
  }
  needed.sort((a, b) => a - b);
  const at = (q: number) => needed[Math.max(0, Math.ceil(q * RUNS) - 1)] as number;
  return {
    p10: at(0.1),
    p50: at(0.5),
    p80: at(0.8),
    p90: at(0.9),
    pInWindow: needed.filter((w) => w <= left).length / RUNS,
  };
}
