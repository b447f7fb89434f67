import { exact } from './exact.ts';
import { quizScore } from './quiz.ts';
import { allScores, scoreOf, totalOf } from './score.ts';
import { type ContestState, entrantOf } from './state.ts';

/** What a contestant's speech must come to for the first place so far. For the operator alone. */
export type NeededMean =
  /** At least this mean of the speech, hundredths, against this best total, hundredths. */
  | { kind: 'mean'; mean: number; best: number }
  /** First even with nothing, or not even with a hundred. */
  | { kind: 'sure' | 'outOfReach'; best: number };

/** A hundred points in hundredths. */
const MOST = 10_000;

/**
 * The least mean of the speech with which a contestant's total would stand above every other total that is known.
 * @returns null where nobody else has a total, or a part of this contestant's own is still missing
 */
export function neededForFirst(state: ContestState, contestant: string): NeededMean | null {
  const { setUp } = state;
  const entrant = entrantOf(state, contestant);
  if (setUp === null || entrant === undefined) return null;
  const { weights } = setUp.rules;
  const others = allScores(state).filter((s) => s.contestant !== contestant && s.total !== null);
  if (others.length === 0) return null;
  const best = Math.max(...others.map((s) => s.total as number));
  const quiz = quizScore(state, contestant);
  const work = entrant.work === null ? null : exact(entrant.work.score);
  const { overtime, ruled } = scoreOf(state, contestant);
  const total = (mean: number) =>
    totalOf(
      [
        [exact(mean / 100), weights.speech],
        [quiz, weights.quiz],
        [work, weights.work],
      ],
      overtime + ruled,
    );
  const [most, least] = [total(MOST), total(0)];
  if (most === null || least === null) return null;
  if (most <= best) return { kind: 'outOfReach', best };
  if (least > best) return { kind: 'sure', best };
  // Between a mean that is too small and one that is enough.
  let [low, high] = [0, MOST];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((total(middle) as number) > best) high = middle;
    else low = middle;
  }
  return { kind: 'mean', mean: high, best };
}
