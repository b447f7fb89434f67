import type { AnalysisContext } from '../analysis/context.ts';
import type { CompositeRules, CompositeUnit, Count } from '../composite/types.ts';

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
