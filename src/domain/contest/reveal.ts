import { allScores, type PlacedScore, placed } from './score.ts';
import type { ContestState } from './state.ts';

/** One place that the hall does not know yet: those who share it are revealed together. */
export interface RevealStep {
  place: number;
  contestants: readonly string[];
}

/** Whether the hall may see a contestant's total and whatever was not shown before the freeze. */
export function isHidden(state: ContestState, contestant: string): boolean {
  if (state.frozen === null || state.confirmed !== null || state.withdrawn.has(contestant)) return false;
  return !state.frozen.totals.has(contestant) && !state.revealed.includes(contestant);
}

/** What is still to be revealed, from the bottom; empty where nothing is hidden or a total is missing. */
export function stepsLeft(state: ContestState): RevealStep[] {
  if (state.frozen === null || state.setUp === null) return [];
  const scores = placed(allScores(state));
  if (scores.some((s) => s.place === null)) return [];
  const steps = new Map<number, string[]>();
  for (const s of scores.filter((one) => isHidden(state, one.contestant)) as (PlacedScore & { place: number })[])
    steps.set(s.place, [...(steps.get(s.place) ?? []), s.contestant]);
  return [...steps].sort(([a], [b]) => b - a).map(([place, contestants]) => ({ place, contestants }));
}

/** The steps that one key may take: the next place, or all places below those that are revealed one by one. */
export function allowedSteps(state: ContestState): (readonly string[])[] {
  const steps = stepsLeft(state);
  const [next] = steps;
  if (next === undefined) return [];
  const below = steps.filter((s) => s.place > (state.setUp?.rules.singleSteps ?? 0)).flatMap((s) => s.contestants);
  return below.length > next.contestants.length ? [next.contestants, below] : [next.contestants];
}
