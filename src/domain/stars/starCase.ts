import type { Board } from '../board.ts';
import type { StarBasis } from './basis.ts';
import { communityScore } from './communityScore.ts';
import { grade, type NextGrade, nextGrade, type QuarterAnswers, quarterAnswers } from './grade.ts';
import { DEFAULT_GRADES, type Grade } from './rubric.ts';

/** The derived grade of a subject with what it rests on. */
export interface GradeFigure {
  /** Null where the subject is not rated. */
  grade: Grade | null;
  next: NextGrade | null;
  /** Score the grade is read from: S of a compound, S_c of a community. */
  score: number | null;
  answers: QuarterAnswers;
  official: boolean;
}

type Source = Pick<Board, 'week' | 'register' | 'programme' | 'observations' | 'sheets' | 'communitySheets' | 'decided'>;

/** What the stars of a compound or community are explained from; null where it is unknown or no rules are valid. */
export function starBasis(board: Source, subject: string): StarBasis | null {
  const { programme, week } = board;
  const isCompound = board.register.compound.has(subject);
  const sheet = isCompound ? board.sheets.get(subject) : board.communitySheets.get(subject)?.sheet;
  if (sheet === undefined || programme.rules === null) return null;
  return {
    subject,
    week,
    criteria: isCompound ? programme.criteria.compoundStar : programme.criteria.communityStar,
    rules: programme.rules,
    decided: board.decided(subject, week),
    sheet,
    observations: board.observations,
  };
}

/**
 * The derived grade of a subject by its live sheet, or by one that is supposed. A community's is read from S_c and from the
 * answers of all its compounds. (domain reference 7.5)
 */
export function gradeFigure(board: Source, basis: StarBasis, sheet = basis.sheet): GradeFigure {
  const { register } = board;
  const isCompound = register.compound.has(basis.subject);
  const own = isCompound ? [] : register.compounds.filter((c) => c.community === basis.subject);
  const answers = quarterAnswers(
    isCompound ? [basis.subject] : own.map((c) => c.id),
    basis.rules.satisfactionIndicator,
    basis.observations,
    basis.week,
  );
  const score = isCompound
    ? sheet.score
    : communityScore(
        sheet,
        own.map((c) => ({ score: board.sheets.get(c.id)?.score ?? null, households: c.households })),
      ).score;
  return {
    grade: score === null ? null : grade(score, sheet.lit, answers.share),
    next: score === null ? null : nextGrade(score, sheet.lit, answers.share),
    score,
    answers,
    official: DEFAULT_GRADES.official,
  };
}
