import type { Bilingual } from '../../contract/common.ts';
import type { ContestRules, QuizRound } from '../../contract/contestLog.ts';
import { quizPoints } from './quiz.ts';
import { isHidden } from './reveal.ts';
import { byTotal, type ContestantScore, scoreOf } from './score.ts';
import { type ContestState, competing, marksIn, onStage, type QuestionState } from './state.ts';

/** Places a total may still take: one number where it is settled. */
export interface PlaceRange {
  low: number;
  high: number;
}

/** One line of the hall's board. What the hall may not know is null, and nowhere else in the message either. */
export interface HallRow {
  contestant: string;
  /** Number in the order of lots; null before the draw. */
  lot: number | null;
  name: Bilingual;
  streetName: Bilingual | null;
  standing: 'waiting' | 'speaking' | 'marking' | 'spoken';
  /** Hundredths. */
  speech: number | null;
  quiz: number | null;
  work: number | null;
  /** Points taken off; null where the total is not shown. */
  off: number | null;
  total: number | null;
  /** Hundredths behind the best that is shown; null without a total, and in a revelation until the best is shown. */
  gap: number | null;
  place: PlaceRange | null;
  /** Kept back by the freeze. */
  hidden: boolean;
}

/** What the hall's window is sent: all it draws, and nothing it may not know. */
export interface HallView {
  label: Bilingual;
  level: 'street' | 'community';
  heldOn: string;
  rehearsal: boolean;
  demo: boolean;
  official: boolean;
  weights: ContestRules['weights'];
  rows: readonly HallRow[];
  stage: {
    contestant: string;
    /** Time used; null while the speech is held: its clock comes beside the view. */
    usedMs: number | null;
    limitSeconds: number;
    warnings: readonly number[];
    marksIn: number;
    marksOf: number;
    /** In the order they came, no judge named; null until all are in and shown, and after the freeze. */
    marks: readonly { mark: number; dropped: boolean }[] | null;
  } | null;
  /** The question that is put, or was put last and nobody has spoken since; null where the stage is a speaker's. */
  question: {
    round: Bilingual;
    kind: QuizRound['kind'];
    points: number;
    seconds: number;
    contestant: string | null;
    /** In the order their keys came. */
    buzzed: readonly string[];
    /** Who has the word at the buzzer; null where nobody has. */
    turn: string | null;
    open: boolean;
  } | null;
  /** Whether a question was put: until then points are what everybody begins with. */
  quizBegun: boolean;
  /** Points of the quiz so far, where a freeze does not keep them back. */
  quizPoints: Readonly<Record<string, number>>;
  /** How many are kept back; null where the board is not frozen. */
  frozen: number | null;
  /** Ids that the last step of the revelation showed. */
  lastRevealed: readonly string[];
  confirmed: { at: string; checkCode: string } | null;
}

/** Whether the hall may see the speech of a contestant: its marks were shown, and no freeze came before. */
function speechSeen(state: ContestState, id: string): boolean {
  if (!state.shown.has(id)) return false;
  return !isHidden(state, id) || state.frozen?.marks.has(id) === true;
}

const standingOf = (state: ContestState, id: string): HallRow['standing'] => {
  const speech = state.speeches.get(id);
  if (speech === undefined) return 'waiting';
  if (speech.usedMs === null) return 'speaking';
  return state.shown.has(id) ? 'spoken' : 'marking';
};

/**
 * Places that are sure from what is shown. During a revelation whoever is kept back stands at or above the last that was
 * revealed, as the hall knows; before it nothing is known of them, and a place counts those who are done alone.
 */
function placeOf(
  own: ContestantScore,
  seen: readonly ContestantScore[],
  kept: number,
  floor: ContestantScore | null,
): PlaceRange {
  const low = 1 + seen.filter((s) => byTotal(s, own) < 0).length;
  if (floor === null) return { low, high: low };
  // Who is kept back is certainly above whatever stands at or below the last that was revealed.
  return byTotal(own, floor) >= 0 ? { low: low + kept, high: low + kept } : { low, high: low + kept };
}

/**
 * The message to the hall's window. Made from the state and nothing else: a value that is kept back is not in it, so that no
 * window, no log of the channel and no glance behind the curtain can show it.
 * @returns null before the set-up
 */
export function hallView(state: ContestState): HallView | null {
  const { setUp } = state;
  if (setUp === null) return null;
  // Who competes no more is on no board.
  const ids = competing(state);
  const isKept = (id: string): boolean => isHidden(state, id);
  const scores = new Map(ids.map((id) => [id, scoreOf(state, id)]));
  const seen = ids
    .filter((id) => !isKept(id) && state.shown.has(id))
    .map((id) => scores.get(id) as ContestantScore)
    .filter((s) => s.total !== null);
  const best = Math.max(...seen.map((s) => s.total as number));
  const kept = ids.filter(isKept);
  const floorId = state.revealed.at(-1);
  const floor = floorId === undefined ? null : (scores.get(floorId) ?? null);
  const rows = ids.map((id): HallRow => {
    const entrant = setUp.contestants.find((c) => c.id === id) as (typeof setUp.contestants)[number];
    const score = scores.get(id) as ContestantScore;
    const total = seen.includes(score) ? score.total : null;
    return {
      contestant: id,
      lot: state.order.length > 0 ? state.order.indexOf(id) + 1 : null,
      name: entrant.name,
      streetName: entrant.streetName,
      standing: standingOf(state, id),
      speech: speechSeen(state, id) ? score.speech : null,
      quiz: quizSeen(state, id) ? score.quiz : null,
      work: score.work,
      off: total === null ? null : score.overtime + score.ruled,
      total,
      gap: total === null || (floor !== null && kept.length > 0) ? null : best - total,
      place: total === null ? null : placeOf(score, seen, kept.length, floor),
      hidden: isKept(id),
    };
  });
  return {
    label: setUp.label,
    level: setUp.level,
    heldOn: setUp.heldOn,
    rehearsal: setUp.rehearsal,
    demo: setUp.demo,
    official: setUp.rules.official,
    weights: setUp.rules.weights,
    rows,
    stage: stageView(state),
    question: questionView(state),
    quizBegun: state.questions.length > 0,
    quizPoints: Object.fromEntries(ids.filter((id) => quizSeen(state, id)).map((id) => [id, quizPoints(state, id)])),
    frozen: state.frozen === null ? null : kept.length,
    lastRevealed: state.lastStep,
    confirmed: state.confirmed === null ? null : { at: state.confirmed.at, checkCode: state.confirmed.checkCode },
  };
}

/** With its marks seen before the freeze, a quiz played after it would give the total away. */
const quizSeen = (state: ContestState, id: string): boolean => !(isHidden(state, id) && state.frozen?.marks.has(id) === true);

function stageView(state: ContestState): HallView['stage'] {
  const { setUp } = state;
  const id = onStage(state) ?? [...state.speeches.keys()].findLast((one) => !state.withdrawn.has(one));
  if (setUp === null || id === undefined) return null;
  const speech = state.speeches.get(id);
  if (speech === undefined) return null;
  const { given, of } = marksIn(state, id);
  const { limitSeconds, warnings } = setUp.rules.speech;
  return {
    contestant: id,
    usedMs: speech.usedMs,
    limitSeconds,
    warnings,
    marksIn: given,
    marksOf: of,
    marks: speechSeen(state, id) ? scoreOf(state, id).marks.map(({ mark, dropped }) => ({ mark, dropped })) : null,
  };
}

/**
 * The question the hall is at: the open one, or the last one while nobody has spoken since and nobody is on stage.
 * @returns null where there is none
 */
export function questionNow(state: ContestState): QuestionState | null {
  const last = state.questions.at(-1);
  if (last === undefined) return null;
  if (last.open) return last;
  const spokenSince = ([...state.speeches.values()].at(-1)?.seq ?? 0) > last.seq;
  return spokenSince || onStage(state) !== null ? null : last;
}

function questionView(state: ContestState): HallView['question'] {
  const q = questionNow(state);
  const round = state.setUp?.rules.quiz.rounds.find((r) => r.id === q?.round);
  if (q === null || round === undefined) return null;
  const { points, contestant, buzzed, open, answers } = q;
  const hasWord = (id: string) => !state.withdrawn.has(id) && !answers.some((a) => a.contestant === id);
  const turn = open ? (buzzed.find(hasWord) ?? null) : null;
  return { round: round.label, kind: round.kind, points, seconds: round.seconds, contestant, buzzed, turn, open };
}
