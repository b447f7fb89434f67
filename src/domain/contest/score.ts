import { type Exact, exact, held, hundredths, over, plus, times } from './exact.ts';
import { quizPoints, quizScore } from './quiz.ts';
import { type CountedMark, countedMarks, overtimePoints, speechMean, untrimmedMean } from './speech.ts';
import { type ContestState, competing, marksIn } from './state.ts';

/** What a contestant has. Parts in whole hundredths, rounded half up for print; the total is made of the exact ones. */
export interface ContestantScore {
  contestant: string;
  /** Null until every judge's mark is in and two or more were given. */
  speech: number | null;
  untrimmed: number | null;
  quiz: number | null;
  /** Points of the quiz so far. */
  quizPoints: number;
  work: number | null;
  /** Points taken off for time. */
  overtime: number;
  /** Points taken off by rulings. */
  ruled: number;
  /** Whole hundredths; null until every part that has a weight is there. */
  total: number | null;
  marks: readonly CountedMark[];
}

/** A contestant's place; those level in total, quiz and untrimmed mean share it, and the next one is left out. */
export interface PlacedScore extends ContestantScore {
  place: number | null;
  joint: boolean;
}

const shown = (a: Exact | null): number | null => (a === null ? null : hundredths(a));

/** The score of one contestant. @throws where the contest is not set up or does not know it */
export function scoreOf(state: ContestState, contestant: string): ContestantScore {
  const { setUp } = state;
  const entrant = setUp?.contestants.find((c) => c.id === contestant);
  if (setUp === null || entrant === undefined) throw new Error(`no contestant ${contestant}`);
  const { weights } = setUp.rules;
  const given = (state.marks.get(contestant) ?? []).flatMap(({ judge, mark }) => (mark === null ? [] : [{ judge, mark }]));
  const { given: entered, of } = marksIn(state, contestant);
  const marks = countedMarks(given);
  const whole = of > 0 && entered === of;
  const speech = whole ? speechMean(marks) : null;
  const quiz = quizScore(state, contestant);
  const work = entrant.work === null ? null : exact(entrant.work.score);
  const used = state.speeches.get(contestant)?.usedMs ?? 0;
  const overtime = overtimePoints(used, setUp.rules.speech);
  const ruled = -state.rulings
    .filter((r) => r.contestant === contestant && r.part === 'total')
    .reduce((s, { points }) => s + points, 0);
  const parts: [Exact | null, number][] = [
    [speech, weights.speech],
    [quiz, weights.quiz],
    [work, weights.work],
  ];
  return {
    contestant,
    speech: shown(speech),
    untrimmed: whole ? shown(untrimmedMean(marks)) : null,
    quiz: shown(quiz),
    quizPoints: quizPoints(state, contestant),
    work: shown(work),
    overtime,
    ruled,
    total: totalOf(parts, overtime + ruled),
    marks,
  };
}

/** Parts by their weights less what is taken off, 0 at least; rounded once. Null where a part that weighs is missing. */
export function totalOf(parts: readonly [Exact | null, number][], off: number): number | null {
  let sum = exact(-off);
  for (const [part, weight] of parts) {
    if (weight === 0) continue;
    if (part === null) return null;
    sum = plus(sum, over(times(part, exact(weight)), 100));
  }
  return hundredths(held(sum, 0, 1000));
}

/** What orders contestants: total, quiz, untrimmed mean of the speech, each as printed: there are no hidden decimals. */
const KEYS = [
  (s: ContestantScore) => s.total ?? -1,
  (s: ContestantScore) => s.quiz ?? -1,
  (s: ContestantScore) => s.untrimmed ?? -1,
];

/** Under 0 where `a` stands before `b`, 0 where they share a place. */
export function byTotal(a: ContestantScore, b: ContestantScore): number {
  for (const key of KEYS) {
    const difference = key(b) - key(a);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Places among those who have a total, best first; after them the others in the order given, without a place. */
export function placed(scores: readonly ContestantScore[]): PlacedScore[] {
  const [with_, without] = [scores.filter((s) => s.total !== null), scores.filter((s) => s.total === null)];
  const ranked = [...with_].sort(byTotal);
  const places = ranked.map((s) => 1 + ranked.filter((other) => byTotal(other, s) < 0).length);
  return [
    ...ranked.map((s, i) => ({ ...s, place: places[i] as number, joint: places.filter((p) => p === places[i]).length > 1 })),
    ...without.map((s) => ({ ...s, place: null, joint: false })),
  ];
}

/** Scores of all who compete in the order of their lots, or as they were entered before the draw. */
export const allScores = (state: ContestState): ContestantScore[] => competing(state).map((id) => scoreOf(state, id));
