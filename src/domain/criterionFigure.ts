import type { RulesRecord } from '../contract/programme.ts';
import { type CheckFigure, checkFigure } from './checks.ts';
import type { Observations } from './observations.ts';
import type { Criterion } from './programme.ts';

/** One criterion of one subject: its score from the checks reported. */
export interface CriterionFigure {
  criterion: string;
  /** 0-100, weighted mean over the checks reported; null where too few were. */
  score: number | null;
  reported: boolean;
  /** False where nothing of it could be due: its weight is spread over the others. */
  applicable: boolean;
  checks: CheckFigure[];
}

/** A criterion of a subject over the window that ends with `week`. */
export function criterionFigure(
  subject: string,
  criterion: Criterion,
  obs: Observations,
  week: string,
  rules: RulesRecord,
): CriterionFigure {
  return criterionOf(
    criterion,
    criterion.indicators.map((indicator) => checkFigure(subject, indicator, obs, week, rules)),
  );
}

/**
 * A criterion's score: sum(weight x s) / sum(weight) over the checks reported. It counts as reported
 * when at least half of the weight of its applicable checks is. (composites section 1.2, 1.3)
 * @param checks in the order of the criterion's indicators
 */
export function criterionOf(criterion: Criterion, checks: CheckFigure[]): CriterionFigure {
  let applicable = 0;
  let reported = 0;
  let sum = 0;
  criterion.indicators.forEach((indicator, i) => {
    const check = checks[i] as CheckFigure;
    if (check.absence !== 'notApplicable' && check.absence !== 'nothingDue') applicable += indicator.weight;
    if (check.score !== null) {
      reported += indicator.weight;
      sum += indicator.weight * check.score;
    }
  });
  const isReported = reported > 0 && reported >= applicable / 2;
  return {
    criterion: criterion.id,
    score: isReported ? sum / reported : null,
    reported: isReported,
    applicable: applicable > 0,
    checks,
  };
}

/** Score of several criteria with its completeness. */
export interface WeightedScore {
  /** 0-100; null where nothing was reported. */
  mean: number | null;
  /** Weight of criteria reported / weight applicable, 0-1. */
  completeness: number;
  mandatoryMissing: boolean;
}

/** Weighted mean over the criteria reported; weights of inapplicable ones are spread. */
export function weightedScore(criteria: readonly Criterion[], figures: readonly CriterionFigure[]): WeightedScore {
  let applicable = 0;
  let reported = 0;
  let sum = 0;
  let mandatoryMissing = false;
  criteria.forEach((criterion, i) => {
    const figure = figures[i];
    if (figure === undefined || !figure.applicable) return;
    applicable += criterion.weight;
    if (figure.score === null) {
      if (criterion.mandatory) mandatoryMissing = true;
      return;
    }
    reported += criterion.weight;
    sum += criterion.weight * figure.score;
  });
  return {
    mean: reported > 0 ? sum / reported : null,
    completeness: applicable > 0 ? reported / applicable : 0,
    mandatoryMissing,
  };
}
