import { quizOver } from './quiz.ts';
import { stepsLeft } from './reveal.ts';
import { allScores } from './score.ts';
import { type ContestState, competing, onStage, openQuestion } from './state.ts';

/** What a contest is at, for a window that follows it: what may happen is said by refusals.ts alone. */
export type ContestPhase = 'lots' | 'stage' | 'quiz' | 'reveal' | 'confirm';

/** What comes next, as far as the log tells. */
export function contestPhase(state: ContestState): ContestPhase {
  if (state.confirmed !== null) return 'confirm';
  if (state.order.length === 0) return 'lots';
  if (openQuestion(state) !== null) return 'quiz';
  if (onStage(state) !== null) return 'stage';
  const isQuizOver = competing(state).every((id) => quizOver(state, id));
  if (competing(state).some((id) => !state.speeches.has(id))) return state.speeches.size === 0 && !isQuizOver ? 'quiz' : 'stage';
  if (!isQuizOver) return 'quiz';
  if (stepsLeft(state).length > 0) return 'reveal';
  return allScores(state).every((s) => s.total !== null) ? 'confirm' : 'stage';
}

/** Who is on stage, or comes next by lot; null where all have spoken. */
export const nextSpeaker = (state: ContestState): string | null =>
  onStage(state) ?? (state.order.length === 0 ? null : (competing(state).find((id) => !state.speeches.has(id)) ?? null));
