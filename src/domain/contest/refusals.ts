import type { ContestHappening, ContestSetUp } from '../../contract/contestLog.ts';
import { rulesFaults } from './defaultRules.ts';
import { roundProgress } from './quiz.ts';
import { allowedSteps } from './reveal.ts';
import { allScores, scoreOf } from './score.ts';
import { type ContestState, competing, entrantOf, judgesOf, marksIn, onStage, openQuestion } from './state.ts';

/** Why something cannot happen now. Each has a sentence in the words. */
export type Refusal =
  | 'notSetUp'
  | 'setUpTwice'
  | 'rules'
  | 'twiceNamed'
  | 'workMissing'
  | 'tooFewJudges'
  | 'confirmed'
  | 'notConfirmed'
  | 'unknownContestant'
  | 'withdrawnAlready'
  | 'unknownJudge'
  | 'unknownRound'
  | 'lotIncomplete'
  | 'lotLate'
  | 'noLot'
  | 'someoneOnStage'
  | 'spokenAlready'
  | 'notSpeaking'
  | 'stillSpeaking'
  | 'notSpoken'
  | 'ownStreet'
  | 'markTwice'
  | 'noMarkYet'
  | 'sameMark'
  | 'reasonMissing'
  | 'marksMissing'
  | 'shownAlready'
  | 'questionOpen'
  | 'noQuestion'
  | 'wrongAddressee'
  | 'pointsNotOffered'
  | 'roundOver'
  | 'notABuzzer'
  | 'buzzedTwice'
  | 'notBuzzed'
  | 'notAsked'
  | 'answeredTwice'
  | 'rulingAdds'
  | 'rulingNothing'
  | 'frozenAlready'
  | 'notFrozen'
  | 'notComplete'
  | 'revealOrder'
  | 'notRevealed'
  | 'sameName'
  | 'nothingToUndo'
  | 'undoOrder';

const twice = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;

function setUpRefusal(what: ContestSetUp): Refusal | null {
  if (rulesFaults(what.rules).length > 0) return 'rules';
  if (twice(what.contestants.map((c) => c.id)) || twice(what.contestants.map((c) => c.subject))) return 'twiceNamed';
  if (twice(what.judges.map((j) => j.id))) return 'twiceNamed';
  if (what.rules.weights.work > 0 && what.contestants.some((c) => c.work === null)) return 'workMissing';
  return what.contestants.some((c) => judgesOf(what, c.id).length < 2) ? 'tooFewJudges' : null;
}

/**
 * Why an event may not happen in a state; null where it may. The only judge of that: windows ask before they write, and a
 * log that is read is held against it event by event. An `undone` is judged by log.ts, which knows what came before.
 */
export function refusalOf(state: ContestState, what: ContestHappening): Refusal | null {
  const { setUp } = state;
  if (what.kind === 'setUp') return setUp === null ? setUpRefusal(what) : 'setUpTwice';
  if (setUp === null) return 'notSetUp';
  if (what.kind === 'reopened') return state.confirmed === null ? 'notConfirmed' : null;
  if (state.confirmed !== null) return 'confirmed';
  if ('contestant' in what && what.contestant !== null && entrantOf(state, what.contestant) === undefined)
    return 'unknownContestant';
  if ('contestant' in what && what.contestant !== null && state.withdrawn.has(what.contestant)) return 'withdrawnAlready';
  switch (what.kind) {
    case 'lot': {
      if (state.speeches.size > 0 || state.questions.length > 0) return 'lotLate';
      const known = new Set(setUp.contestants.map((c) => c.id));
      return what.order.length === known.size && what.order.every((id) => known.has(id)) && !twice(what.order)
        ? null
        : 'lotIncomplete';
    }
    case 'speechStarted':
      if (state.order.length === 0) return 'noLot';
      if (state.speeches.has(what.contestant)) return 'spokenAlready';
      if (openQuestion(state) !== null) return 'questionOpen';
      return onStage(state) === null ? null : 'someoneOnStage';
    case 'speechStopped':
      return state.speeches.get(what.contestant)?.usedMs === null ? null : 'notSpeaking';
    case 'mark':
    case 'markCorrected':
      return markRefusal(state, setUp, what);
    case 'marksShown': {
      if (state.shown.has(what.contestant)) return 'shownAlready';
      const { given, of } = marksIn(state, what.contestant);
      const valid = (state.marks.get(what.contestant) ?? []).filter((m) => m.mark !== null).length >= 2;
      return given === of && valid ? null : 'marksMissing';
    }
    case 'asked':
    case 'buzzed':
    case 'answered':
    case 'questionClosed':
    case 'roundClosed':
      return quizRefusal(state, setUp, what);
    case 'ruling':
      return rulingRefusal(state, what);
    case 'frozen':
      return state.frozen === null ? null : 'frozenAlready';
    case 'revealed': {
      if (state.frozen === null) return 'notFrozen';
      if (allScores(state).some((s) => s.total === null)) return 'notComplete';
      const asked = [...what.contestants].sort().join();
      return allowedSteps(state).some((step) => [...step].sort().join() === asked) ? null : 'revealOrder';
    }
    case 'confirmed':
      if (allScores(state).some((s) => s.total === null)) return 'notComplete';
      if (competing(state).some((id) => !state.shown.has(id))) return 'notComplete';
      if (state.frozen !== null && allowedSteps(state).length > 0) return 'notRevealed';
      return what.chief.trim() === what.monitor.trim() ? 'sameName' : null;
    case 'withdrawn':
    case 'undone':
      return null;
  }
}

/** A ruling on the total takes points off, or gives back what was taken off; more than that nobody can give. */
function rulingRefusal(state: ContestState, what: Extract<ContestHappening, { kind: 'ruling' }>): Refusal | null {
  if (what.points === 0) return 'rulingNothing';
  if (what.part !== 'total' || what.points < 0) return null;
  const { overtime, ruled } = scoreOf(state, what.contestant);
  return what.points > overtime + ruled ? 'rulingAdds' : null;
}

function markRefusal(
  state: ContestState,
  setUp: ContestSetUp,
  what: Extract<ContestHappening, { kind: 'mark' | 'markCorrected' }>,
): Refusal | null {
  if (!setUp.judges.some((j) => j.id === what.judge)) return 'unknownJudge';
  if (!judgesOf(setUp, what.contestant).some((j) => j.id === what.judge)) return 'ownStreet';
  const speech = state.speeches.get(what.contestant);
  if (speech === undefined) return 'notSpoken';
  if (speech.usedMs === null) return 'stillSpeaking';
  const entry = state.marks.get(what.contestant)?.find((m) => m.judge === what.judge);
  if (what.kind === 'markCorrected') {
    if (entry === undefined) return 'noMarkYet';
    return entry.mark === what.mark ? 'sameMark' : null;
  }
  if (entry !== undefined) return 'markTwice';
  return what.mark === null && what.reason === undefined ? 'reasonMissing' : null;
}

function quizRefusal(
  state: ContestState,
  setUp: ContestSetUp,
  what: Extract<ContestHappening, { kind: 'asked' | 'buzzed' | 'answered' | 'questionClosed' | 'roundClosed' }>,
): Refusal | null {
  const open = openQuestion(state);
  if (what.kind === 'asked' || what.kind === 'roundClosed') {
    const round = setUp.rules.quiz.rounds.find((r) => r.id === what.round);
    if (round === undefined) return 'unknownRound';
    if (open !== null) return 'questionOpen';
    if (state.closedRounds.has(round.id)) return 'roundOver';
    if (what.kind === 'roundClosed') return null;
    const own = round.kind === 'individual' || round.kind === 'risk';
    if (own !== (what.contestant !== null)) return 'wrongAddressee';
    if (!round.points.includes(what.points)) return 'pointsNotOffered';
    const speaking = [...state.speeches].some(([id, s]) => s.usedMs === null && !state.withdrawn.has(id));
    if (speaking) return 'stillSpeaking';
    const { done, of } = roundProgress(state, round, what.contestant ?? '');
    return done >= of ? 'roundOver' : null;
  }
  if (open === null) return 'noQuestion';
  if (what.kind === 'questionClosed') return null;
  const kind = setUp.rules.quiz.rounds.find((r) => r.id === open.round)?.kind;
  if (what.kind === 'buzzed') {
    if (kind !== 'buzzer') return 'notABuzzer';
    return open.buzzed.includes(what.contestant) ? 'buzzedTwice' : null;
  }
  if (open.answers.some((a) => a.contestant === what.contestant)) return 'answeredTwice';
  if (kind === 'buzzer') {
    // The word is of the first who pressed and has not answered yet.
    const next = open.buzzed.find((id) => !open.answers.some((a) => a.contestant === id));
    return next === what.contestant ? null : 'notBuzzed';
  }
  return open.contestant === null || open.contestant === what.contestant ? null : 'notAsked';
}
