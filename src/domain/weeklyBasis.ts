import type { RulesRecord } from '../contract/programme.ts';
import { type CriterionFigure, criterionFigure, weightedScore } from './criterionFigure.ts';
import type { Observations } from './observations.ts';
import type { Criterion } from './programme.ts';

/** Why a community has no place by its records. */
export type WeeklyGap = 'incomplete' | 'tooFewCases' | 'noRules' | 'rubric';

/**
 * What a community's weekly score W rests on: the counts of its six components over the window, as observed. The score
 * itself needs all communities together and is made in the league (domain/league), nowhere else.
 */
export interface WeeklyBasis {
  subject: string;
  week: string;
  components: CriterionFigure[];
  /** Weight of components reported / weight applicable, 0-1. */
  completeness: number;
  gap: WeeklyGap | null;
  /** A survey with 10-29 answers is among the checks. */
  lowN: boolean;
}

/**
 * The counts behind W, and whether they suffice: completeness as the rules ask, and components with cases for at least
 * half of the whole weight. (composites 1.3)
 */
export function weeklyBasis(
  subject: string,
  criteria: readonly Criterion[],
  obs: Observations,
  week: string,
  rules: RulesRecord | null,
): WeeklyBasis {
  if (rules === null) return { subject, week, components: [], completeness: 0, gap: 'noRules', lowN: false };
  const components = criteria.map((c) => criterionFigure(subject, c, obs, week, rules));
  const { mean, completeness } = weightedScore(criteria, components);
  const withCases = criteria.reduce((sum, c, i) => sum + (components[i]?.score == null ? 0 : c.weight), 0);
  const all = criteria.reduce((sum, c) => sum + c.weight, 0);
  return {
    subject,
    week,
    components,
    completeness,
    gap: gapOf(criteria.length, mean, completeness, rules, withCases, all),
    lowN: components.some((f) => f.checks.some((c) => c.lowN && c.sample === 'survey')),
  };
}

function gapOf(
  criteria: number,
  mean: number | null,
  completeness: number,
  rules: RulesRecord,
  withCases: number,
  all: number,
): WeeklyGap | null {
  if (criteria === 0) return 'rubric';
  if (mean === null || completeness < rules.completenessFrom) return 'incomplete';
  return withCases < all / 2 ? 'tooFewCases' : null;
}
