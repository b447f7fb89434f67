import type { AnalysisContext } from '../analysis/context.ts';
import type { CheckFigure } from '../checks.ts';
import type { CompositeRules, CompositeUnit, Count } from '../composite/types.ts';
import type { LeagueEntry } from './types.ts';

const BONUS_CAP = 3;
const DEDUCTION_CAP = 5;

/** A unit with the counts of the weeks asked for, as reported; a week without a number is a gap. */
export function unitOf(
  ctx: AnalysisContext,
  code: string,
  rules: CompositeRules,
  weeks: readonly string[],
  adjusted: { bonus: number; deduction: number },
  published?: number,
): CompositeUnit {
  const { observations } = ctx;
  const unit: CompositeUnit = {
    code,
    weeks: Object.fromEntries(
      rules.checks.map((check) => {
        const series = observations.series(code, check.id);
        return [
          check.id,
          weeks.map((w): Count | null => {
            const r = series.get(w);
            // What does not apply is nothing due; what was not reported is unknown.
            if (r?.missing === 'notApplicable') return { x: 0, n: 0 };
            return r === undefined || r.numerator === null || r.denominator === null
              ? null
              : { x: r.numerator, n: r.denominator };
          }),
        ];
      }),
    ),
    carry: (check, i) => observations.at(code, check, weeks[i] as string)?.carryOver ?? 0,
    ...adjusted,
  };
  return published === undefined ? unit : { ...unit, published };
}

/** Bonus and deduction of a community's W on a day: at most 3 and 5 points. (composites 2.1) */
export function weeklyAdjustment(ctx: AnalysisContext, code: string, day: string): { bonus: number; deduction: number } {
  const decided = ctx.decided(code, day);
  return {
    bonus: Math.min(BONUS_CAP, decided.bonusPoints),
    deduction: Math.min(DEDUCTION_CAP, decided.deductions),
  };
}

/** The last of the weeks (oldest first) in which the subject reported a number; null where in none. */
export function lastReported(ctx: AnalysisContext, subject: string, weeks: readonly string[]): string | null {
  return weeks.findLast((w) => ctx.observations.reported(subject, w)) ?? null;
}

/** An entry before anything is compared: no place, no range, no mark. */
export function unplaced(code: string): LeagueEntry {
  return {
    code,
    score: null,
    place: null,
    joint: false,
    ranks: null,
    tier: null,
    arrow: null,
    change: null,
    noPlace: null,
    scoreWeek: null,
    components: [],
    bonus: 0,
    deduction: 0,
    checks: 0,
    unreported: 0,
    lowN: false,
    groups: [],
    mean: 0,
    sd: 0,
  };
}

/** How many checks could be reported in the window, and how many were not. */
export function reporting(checks: readonly CheckFigure[]): { checks: number; unreported: number } {
  const applicable = checks.filter((c) => c.absence !== 'notApplicable');
  const missing = applicable.filter(
    (c) => c.absence === 'notReported' || c.absence === 'notSurveyed' || c.absence === 'rejected',
  );
  return { checks: applicable.length, unreported: missing.length };
}
