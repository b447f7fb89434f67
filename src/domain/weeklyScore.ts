import type { RulesRecord } from '../contract/programme.ts';
import { type CriterionFigure, criterionFigure, weightedScore } from './criterionFigure.ts';
import type { Decisions } from './decisions.ts';
import type { Observations } from './observations.ts';
import type { Criterion } from './programme.ts';

/** A community's weekly score W from its six components, four weeks pooled. */
export interface WeeklyScore {
  subject: string;
  week: string;
  components: CriterionFigure[];
  /** 0-100; null where not ranked. */
  score: number | null;
  completeness: number;
  unrated: 'incomplete' | 'tooFewCases' | 'noRules' | 'rubric' | null;
  lowN: boolean;
}

const BONUS_CAP = 3;
const DEDUCTION_CAP = 5;

/**
 * W = sum(weight x component) + bonus (at most 3) - deductions (at most 5), clipped to 0-100; each
 * component 100 x (done on time / due, carried-over items included), rates as observed. A component
 * without cases spreads its weight; with less than half of the whole weight left there is no score.
 * (domain reference section 8, composites 2.1 without the shrinkage of small samples)
 */
export function weeklyScore(
  subject: string,
  criteria: readonly Criterion[],
  obs: Observations,
  decided: Decisions,
  week: string,
  rules: RulesRecord | null,
): WeeklyScore {
  if (rules === null) return { subject, week, components: [], score: null, completeness: 0, unrated: 'noRules', lowN: false };
  const components = criteria.map((c) => criterionFigure(subject, c, obs, week, rules));
  const { mean, completeness } = weightedScore(criteria, components);
  const withCases = criteria.reduce((sum, c, i) => sum + (components[i]?.score == null ? 0 : c.weight), 0);
  const all = criteria.reduce((sum, c) => sum + c.weight, 0);
  const unrated =
    criteria.length === 0
      ? 'rubric'
      : mean === null || completeness < rules.completenessFrom
        ? 'incomplete'
        : withCases < all / 2
          ? 'tooFewCases'
          : null;
  const adjusted = (mean ?? 0) + Math.min(BONUS_CAP, decided.bonusPoints) - Math.min(DEDUCTION_CAP, decided.deductions);
  return {
    subject,
    week,
    components,
    score: unrated === null ? Math.min(100, Math.max(0, adjusted)) : null,
    completeness,
    unrated,
    lowN: components.some((f) => f.checks.some((c) => c.lowN && c.sample === 'survey')),
  };
}
