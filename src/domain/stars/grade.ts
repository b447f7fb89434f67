import { fridays } from '../civil.ts';
import type { Observations } from '../observations.ts';
import { atTwoDecimals } from '../places.ts';
import { DEFAULT_GRADES, type Grade, type GradeRule, type GradeRules } from './rubric.ts';

/** Satisfied answers of a quarter, pooled: what the gates of the grades look at. */
export interface QuarterAnswers {
  x: number;
  n: number;
  /** 0-1; null under the number of answers that may move a grade. */
  share: number | null;
  from: string;
  to: string;
}

/** The answers of the quarter that ends with `week`, of one compound or of all of a community. */
export function quarterAnswers(
  subjects: readonly string[],
  indicator: string,
  obs: Observations,
  week: string,
  rules: GradeRules = DEFAULT_GRADES,
): QuarterAnswers {
  const weeks = fridays(week, rules.quarterWeeks);
  let [x, n] = [0, 0];
  for (const subject of subjects) {
    const series = obs.series(subject, indicator);
    for (const w of weeks) {
      const r = series.get(w);
      if (r === undefined || r.numerator === null || r.denominator === null) continue;
      x += r.numerator;
      n += r.denominator;
    }
  }
  return { x, n, share: n >= rules.answersFrom && n > 0 ? x / n : null, from: weeks[0] ?? week, to: week };
}

/** Too few answers neither open nor close a gate: what is not known does not count against anybody. */
const gateMet = (rule: GradeRule, share: number | null): boolean | null =>
  rule.satisfaction === null ? true : share === null ? null : share >= rule.satisfaction;

/**
 * The derived grade, one to five. Compared at the printed two decimals, as the stars are.
 * @param S 0-100 @param lit lit base stars @param share satisfied answers of the quarter, 0-1; null where too few
 */
export function grade(S: number, lit: number, share: number | null, rules: GradeRules = DEFAULT_GRADES): Grade {
  const found = rules.grades.find((g) => atTwoDecimals(S) >= g.S && lit >= g.lit && gateMet(g, share) !== false);
  return (found ?? (rules.grades.at(-1) as GradeRule)).grade;
}

/** What the next grade asks for and how much of it is missing. */
export interface NextGrade {
  grade: Grade;
  needS: number;
  /** Points of S missing, 0 where there are enough. */
  gapS: number;
  needLit: number;
  missingLit: number;
  /** Least share of satisfied answers; null without a gate. */
  needSatisfaction: number | null;
  /** Null where too few answers were given to tell. */
  satisfactionGateMet: boolean | null;
}

/** The grade above the present one; null at the top. */
export function nextGrade(S: number, lit: number, share: number | null, rules: GradeRules = DEFAULT_GRADES): NextGrade | null {
  const at = rules.grades.findIndex((g) => g.grade === grade(S, lit, share, rules));
  const next = rules.grades[at - 1];
  if (next === undefined) return null;
  return {
    grade: next.grade,
    needS: next.S,
    gapS: Math.max(0, next.S - S),
    needLit: next.lit,
    missingLit: Math.max(0, next.lit - lit),
    needSatisfaction: next.satisfaction,
    satisfactionGateMet: gateMet(next, share),
  };
}
