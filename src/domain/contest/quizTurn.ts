import type { ContestHappening, QuizRound } from '../../contract/contestLog.ts';
import { roundProgress } from './quiz.ts';
import { type ContestState, competing, openQuestion } from './state.ts';

/** What an operator chose of the next question; what is null follows the order of rounds and lots. */
export interface QuestionChoice {
  round: string | null;
  contestant: string | null;
  points: number | null;
  question: string | null;
}

export const NO_CHOICE: QuestionChoice = { round: null, contestant: null, points: null, question: null };

/** Whether each contestant has questions of their own in a round. */
export const isOwn = (round: QuizRound): boolean => round.kind === 'individual' || round.kind === 'risk';

/** Questions of a round that are over, of all contestants together where each has own ones; and how many there are to be. */
export function wholeProgress(state: ContestState, round: QuizRound): { done: number; of: number } {
  if (!isOwn(round)) return roundProgress(state, round, '');
  const each = competing(state).map((id) => roundProgress(state, round, id));
  return { done: each.reduce((n, p) => n + p.done, 0), of: each.reduce((n, p) => n + p.of, 0) };
}

/** Whether a round has no question left, or was closed. */
export function isRoundOver(state: ContestState, round: QuizRound): boolean {
  const { done, of } = wholeProgress(state, round);
  return state.closedRounds.has(round.id) || (of > 0 && done >= of);
}

/** The question that one key puts: as chosen, else of the first round that is not over, to whoever has had the fewest. */
export function nextQuestion(state: ContestState, choice: QuestionChoice): Extract<ContestHappening, { kind: 'asked' }> | null {
  const rounds = state.setUp?.rules.quiz.rounds ?? [];
  const left = rounds.filter((r) => !isRoundOver(state, r));
  const round = left.find((r) => r.id === choice.round) ?? left[0];
  if (round === undefined) return null;
  const points = choice.points !== null && round.points.includes(choice.points) ? choice.points : (round.points[0] as number);
  return {
    kind: 'asked',
    round: round.id,
    question: choice.question,
    contestant: isOwn(round) ? (choice.contestant ?? fewest(state, round)) : null,
    points,
  };
}

function fewest(state: ContestState, round: QuizRound): string | null {
  const done = (id: string) => roundProgress(state, round, id).done;
  return competing(state).reduce<string | null>((best, id) => (best === null || done(id) < done(best) ? id : best), null);
}

/**
 * Whose answer a key means: at the buzzer the first who pressed and has not answered, of a question to one that one, of one
 * to all whoever was chosen, else the next by lot. Null where nobody is to answer.
 */
export function answering(state: ContestState, chosen: string | null): string | null {
  const q = openQuestion(state);
  if (q === null) return null;
  const waits = (id: string) => !q.answers.some((a) => a.contestant === id);
  if (state.setUp?.rules.quiz.rounds.find((r) => r.id === q.round)?.kind === 'buzzer') return q.buzzed.find(waits) ?? null;
  if (q.contestant !== null) return waits(q.contestant) ? q.contestant : null;
  return chosen !== null && waits(chosen) ? chosen : (competing(state).find(waits) ?? null);
}
