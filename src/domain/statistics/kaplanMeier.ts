/** One subject under observation: how long, and whether the event came at the end of it or only the looking ended. */
export interface Spell {
  /** Days, 0 or more. */
  days: number;
  ended: boolean;
}

/** One step of the curve: from `days` on, the share that still waits. */
export interface SurvivalStep {
  days: number;
  /** Under observation just before. */
  atRisk: number;
  events: number;
  /** Share 0-1 without the event after this day. */
  survival: number;
}

/**
 * The product-limit estimate of the share still without the event (Kaplan & Meier 1958, JASA 53:457). Spells that were
 * only looked at so far count as long as they were looked at; of one day, events come before ends of looking.
 * @returns one step for each day with an event, in order; empty where there is none
 */
export function kaplanMeier(spells: readonly Spell[]): SurvivalStep[] {
  const events = new Map<number, number>();
  for (const s of spells) if (s.ended) events.set(s.days, (events.get(s.days) ?? 0) + 1);
  const sorted = spells.map((s) => s.days).sort((a, b) => a - b);
  let passed = 0;
  let survival = 1;
  return [...events]
    .sort((a, b) => a[0] - b[0])
    .map(([days, n]) => {
      while ((sorted[passed] ?? Number.POSITIVE_INFINITY) < days) passed += 1;
      const atRisk = sorted.length - passed;
      survival *= 1 - n / atRisk;
      return { days, atRisk, events: n, survival };
    });
}

/** The first day by which half have had the event; null where the curve does not come down to one half. */
export function medianWait(steps: readonly SurvivalStep[]): number | null {
  // Products of fractions miss one half by a rounding error.
  return steps.find((s) => s.survival <= 0.5 + 1e-12)?.days ?? null;
}

/** Share 0-1 that has had the event by a day. */
export function shareBy(steps: readonly SurvivalStep[], days: number): number {
  return 1 - (steps.findLast((s) => s.days <= days)?.survival ?? 1);
}
