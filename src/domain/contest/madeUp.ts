import type { ContestHappening, ContestSetUp, QuizRound } from '../../contract/contestLog.ts';
import type { ReadLog } from './log.ts';
import { roundProgress } from './quiz.ts';
import { stepsLeft } from './reveal.ts';
import { type ContestState, competing, judgesOf, marksIn, onStage, openQuestion, type QuestionState } from './state.ts';

/** A number from 0 up to, not including, 1. */
export type Chance = () => number;

const pick = <T>(list: readonly T[], chance: Chance): T =>
  list[Math.min(list.length - 1, Math.floor(chance() * list.length))] as T;

/** Ids in a random order. @returns all of them, each once */
export function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.min(i, Math.floor(chance() * (i + 1)));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** A mark in halves, as judges give them. */
const mark = (chance: Chance): number => 80 + Math.round(chance() * 38) / 2;

/** How many are left to speak when the board is frozen. */
const LAST_HIDDEN = 3;

/**
 * What happens next in a practice run: lots, the quiz, speeches with their marks, the freeze before the last three, and the
 * revelation step by step. Scores are made up by chance and mean nothing.
 * @returns null where only two people can go on: the confirmation
 */
export function nextMadeUp(log: Pick<ReadLog, 'state'>, chance: Chance): ContestHappening | null {
  const { state } = log;
  const { setUp } = state;
  if (setUp === null || state.confirmed !== null) return null;
  if (state.order.length === 0)
    return { kind: 'lot', order: shuffled(setUp.contestants, chance).map((c) => c.id), drawn: 'computer' };
  return quizStep(state, setUp, chance) ?? speechStep(state, setUp, chance) ?? revealStep(state);
}

function quizStep(state: ContestState, setUp: ContestSetUp, chance: Chance): ContestHappening | null {
  const open = openQuestion(state);
  if (open !== null) return answerStep(state, setUp, open, chance);
  for (const round of setUp.rules.quiz.rounds) {
    if (state.closedRounds.has(round.id)) continue;
    const own = round.kind === 'individual' || round.kind === 'risk';
    const next = competing(state).find((id) => {
      const { done, of } = roundProgress(state, round, id);
      return done < of;
    });
    if (next !== undefined)
      return {
        kind: 'asked',
        round: round.id,
        question: null,
        contestant: own ? next : null,
        points: pick(round.points, chance),
      };
  }
  return null;
}

function answerStep(state: ContestState, setUp: ContestSetUp, open: QuestionState, chance: Chance): ContestHappening {
  const kind: QuizRound['kind'] = setUp.rules.quiz.rounds.find((r) => r.id === open.round)?.kind ?? 'common';
  const outcome = chance() < 0.7 ? 'right' : chance() < 0.8 ? 'wrong' : 'pass';
  if (kind === 'buzzer') {
    const waiting = open.buzzed.find((id) => !open.answers.some((a) => a.contestant === id));
    if (waiting !== undefined) return { kind: 'answered', contestant: waiting, outcome };
    const silent = competing(state).filter((id) => !open.buzzed.includes(id));
    return silent.length === 0 || chance() < 0.2
      ? { kind: 'questionClosed' }
      : { kind: 'buzzed', contestant: pick(silent, chance) };
  }
  const next = open.contestant ?? competing(state).find((id) => !open.answers.some((a) => a.contestant === id));
  return next === undefined ? { kind: 'questionClosed' } : { kind: 'answered', contestant: next, outcome };
}

function speechStep(state: ContestState, setUp: ContestSetUp, chance: Chance): ContestHappening | null {
  const on = onStage(state);
  if (on === null) {
    const waiting = competing(state).filter((id) => !state.speeches.has(id));
    const [next] = waiting;
    if (next === undefined) return null;
    return state.frozen === null && waiting.length <= LAST_HIDDEN
      ? { kind: 'frozen' }
      : { kind: 'speechStarted', contestant: next };
  }
  if (state.speeches.get(on)?.usedMs === null) {
    const usedMs = Math.round(setUp.rules.speech.limitSeconds * 1000 * (0.85 + 0.25 * chance()));
    return { kind: 'speechStopped', contestant: on, usedMs, clock: 'page' };
  }
  const { given, of } = marksIn(state, on);
  if (given === of) return { kind: 'marksShown', contestant: on };
  const missing = judgesOf(setUp, on).filter((j) => !(state.marks.get(on) ?? []).some((m) => m.judge === j.id));
  return { kind: 'mark', contestant: on, judge: pick(missing, chance).id, mark: mark(chance) };
}

function revealStep(state: ContestState): ContestHappening | null {
  const [next] = stepsLeft(state);
  return next === undefined ? null : { kind: 'revealed', contestants: [...next.contestants] };
}
