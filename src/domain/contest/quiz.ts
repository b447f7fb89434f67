import type { ContestRules, QuizRound } from '../../contract/contestLog.ts';
import { type Exact, exact, held, over, times } from './exact.ts';
import type { ContestState, QuestionState } from './state.ts';

/** One line of a contestant's quiz: what was answered, and what it gave or cost. */
export interface QuizLine {
  seq: number;
  round: string;
  outcome: 'right' | 'wrong' | 'pass' | 'timeout';
  points: number;
}

const roundOf = (rules: ContestRules, id: string): QuizRound | undefined => rules.quiz.rounds.find((r) => r.id === id);

/** What an answer gives. Passing and saying nothing cost nothing, but at the buzzer: who asked for the word must answer. */
function pointsFor(round: QuizRound, q: QuestionState, outcome: QuizLine['outcome']): number {
  if (outcome === 'right') return q.points;
  if (!round.wrongCosts) return 0;
  const costs = outcome === 'wrong' || (outcome === 'timeout' && round.kind === 'buzzer');
  return costs ? -q.points : 0;
}

/** A contestant's answers in the order they were given. */
export function quizLines(state: ContestState, contestant: string): QuizLine[] {
  const { setUp } = state;
  if (setUp === null) return [];
  return state.questions.flatMap((q) => {
    const round = roundOf(setUp.rules, q.round);
    const answer = q.answers.find((a) => a.contestant === contestant);
    if (round === undefined || answer === undefined) return [];
    return [{ seq: q.seq, round: q.round, outcome: answer.outcome, points: pointsFor(round, q, answer.outcome) }];
  });
}

/** Points of the quiz so far: base, answers and rulings. May be below nought while it goes on. */
export function quizPoints(state: ContestState, contestant: string): number {
  const rulings = state.rulings.filter((r) => r.contestant === contestant && r.part === 'quiz');
  const sum = [...quizLines(state, contestant), ...rulings].reduce((s, { points }) => s + points, 0);
  return (state.setUp?.rules.quiz.base ?? 0) + sum;
}

/** Questions of a round that were put and are over, of a contestant where each has own ones; and how many there are to be. */
export function roundProgress(state: ContestState, round: QuizRound, contestant: string): { done: number; of: number } {
  const own = round.kind === 'individual' || round.kind === 'risk';
  const done = state.questions.filter((q) => q.round === round.id && !q.open && (!own || q.contestant === contestant)).length;
  return { done, of: round.questions };
}

/** Whether a contestant's quiz is over: every round put whole, or closed. */
export function quizOver(state: ContestState, contestant: string): boolean {
  return (state.setUp?.rules.quiz.rounds ?? []).every((round) => {
    const { done, of } = roundProgress(state, round, contestant);
    return done >= of || state.closedRounds.has(round.id);
  });
}

/** The quiz as it goes into the total, 0-100; null until it is over. */
export function quizScore(state: ContestState, contestant: string): Exact | null {
  if (state.setUp === null || !quizOver(state, contestant)) return null;
  return held(over(times(exact(quizPoints(state, contestant)), exact(100)), state.setUp.rules.quiz.full), 0, 100);
}
