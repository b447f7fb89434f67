import type { RulesRecord } from '../contract/programme.ts';
import { type CriterionFigure, criterionFigure, weightedScore } from './criterionFigure.ts';
import type { Decisions } from './decisions.ts';
import type { Observations } from './observations.ts';
import type { Criterion } from './programme.ts';

/** State of one star: lit 亮星, pending 待达标, unlit 未亮, docked 摘星, unreported 未报. */
export type StarState = 'lit' | 'pending' | 'unlit' | 'docked' | 'unreported';

/** Why a subject has no rating this week. */
export type UnratedReason = 'veto' | 'incomplete' | 'mandatoryMissing' | 'noRules' | 'rubric';

/** One subject's stars for one week: the live trial value, not the published result. */
export interface StarSheet {
  subject: string;
  week: string;
  stars: (CriterionFigure & { state: StarState })[];
  /** Lit base stars; counted also while unrated, but then not shown as a rating. */
  lit: number;
  /** Number of base stars there are. */
  of: number;
  /** Approved bonus star, counted only with at least six base stars lit. */
  bonus: number;
  /** Mean of criteria + bonus points - deductions, 0-100; null where unrated. */
  score: number | null;
  bonusPoints: number;
  deductions: number;
  completeness: number;
  unrated: UnratedReason | null;
  /** A survey with 10-29 answers went into the score. Few cases of other checks are flagged there alone. */
  lowN: boolean;
  official: { period: string; lit: number; bonusStars: number; rulesVersion: string; publishedOn: string } | null;
}

/** Lit base stars from which a bonus star counts. (domain reference 7.3) */
export const BONUS_FROM = 6;

/** The star sheet of a subject from its observations over the window that ends with `week`. */
export function starSheet(
  subject: string,
  criteria: readonly Criterion[],
  obs: Observations,
  decided: Decisions,
  week: string,
  rules: RulesRecord | null,
): StarSheet {
  const figures = rules === null ? [] : criteria.map((c) => criterionFigure(subject, c, obs, week, rules));
  return sheetOf(subject, criteria, figures, decided, week, rules);
}

/**
 * The star sheet that these criteria give, wherever their figures come from. A star is lit from `litFrom`, pending from `pendingFrom`, docked while
 * a docking is open. S = mean of criteria + bonus points - deductions, clipped to 0-100.
 * (domain reference 7.2 to 7.5, composites 2.2)
 */
export function sheetOf(
  subject: string,
  criteria: readonly Criterion[],
  figures: readonly CriterionFigure[],
  decided: Decisions,
  week: string,
  rules: RulesRecord | null,
): StarSheet {
  const official = decided.official && {
    period: decided.official.period,
    lit: decided.official.lit.length,
    bonusStars: decided.official.bonusStars,
    rulesVersion: decided.official.rulesVersion,
    publishedOn: decided.official.publishedOn,
  };
  if (rules === null) {
    return {
      subject,
      week,
      stars: [],
      lit: 0,
      of: criteria.length,
      bonus: 0,
      score: null,
      bonusPoints: 0,
      deductions: 0,
      completeness: 0,
      unrated: 'noRules',
      lowN: false,
      official,
    };
  }
  const stars = figures.map((f) => ({ ...f, state: starState(f, decided, rules) }));
  const lit = stars.filter((s) => s.state === 'lit').length;
  const { mean, completeness, mandatoryMissing } = weightedScore(criteria, figures);
  const bonusPoints = Math.min(rules.bonusCap, decided.bonusPoints);
  const deductions = Math.min(rules.deductionCap, decided.deductions);
  const unrated: UnratedReason | null = decided.veto
    ? 'veto'
    : criteria.length === 0
      ? 'rubric'
      : mandatoryMissing
        ? 'mandatoryMissing'
        : completeness < rules.completenessFrom || mean === null
          ? 'incomplete'
          : null;
  return {
    subject,
    week,
    stars,
    lit,
    of: criteria.length,
    bonus: decided.bonusStar !== null && lit >= BONUS_FROM ? 1 : 0,
    score: unrated !== null || mean === null ? null : Math.min(100, Math.max(0, mean + bonusPoints - deductions)),
    bonusPoints,
    deductions,
    completeness,
    unrated,
    lowN: figures.some((f) => f.checks.some((c) => c.lowN && c.sample === 'survey')),
    official,
  };
}

/** State of one star from its score and what people decided. */
function starState(figure: CriterionFigure, decided: Decisions, rules: RulesRecord): StarState {
  if (decided.docked.has(figure.criterion)) return 'docked';
  if (figure.score === null) return 'unreported';
  // Compared at two decimals, half up: the score that is printed is the score that decides.
  const score = Math.round(figure.score * 100 + 1e-7) / 100;
  if (score >= rules.litFrom) return 'lit';
  return score >= rules.pendingFrom ? 'pending' : 'unlit';
}
