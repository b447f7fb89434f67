import type { Board } from '../../../domain/board.ts';
import { DEFAULT_GRADES } from '../../../domain/stars/rubric.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { decimal, percent } from '../../../words/format.ts';
import type { StarCase } from './useStarCase.ts';

/** What the grade above the present one asks for, part by part. */
export function GradeLine(props: { board: Board; of: StarCase }) {
  const { words } = useDeskApp();
  const w = words.stars;
  const { basis, grade } = props.of;
  const { next, answers } = grade;
  if (next === null) return null;
  const gate =
    next.needSatisfaction === null
      ? []
      : answers.share === null
        ? [w.gateUnknown(decimal(answers.n, 0), decimal(DEFAULT_GRADES.answersFrom, 0))]
        : [
            `${w.gate(percent(next.needSatisfaction, 0), decimal(answers.x, 0), decimal(answers.n, 0), percent(answers.share))}${words.common.between}${
              next.satisfactionGateMet === true ? w.gateMet : w.gateFailed
            }`,
          ];
  return (
    <p className="meta" data-figure="next-grade">
      {[
        w.nextGrade(w.grade[next.grade]),
        next.gapS === 0 ? w.gradeScoreMet : w.gradeScore(decimal(next.gapS, 2)),
        next.missingLit === 0 ? w.gradeLitMet : w.gradeLit(next.missingLit),
        ...gate,
        ...(basis.sheet.deductions > 0 && next.gapS > 0 ? [w.deductionHint(decimal(basis.sheet.deductions, 0))] : []),
      ].join(words.common.between)}
      {!grade.official && <small className="tag">{words.common.sample}</small>}
    </p>
  );
}
