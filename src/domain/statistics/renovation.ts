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
