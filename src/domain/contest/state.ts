import type { ContestEntrant, ContestEvent, ContestHappening, ContestJudge, ContestSetUp } from '../../contract/contestLog.ts';
import { quizOver } from './quiz.ts';

export interface SpeechState {
  /** Number of its start in the log: tells whether a question came later. */
  seq: number;
  /** ISO instant of the machine's clock. */
  startedAt: string;
  /** Null while it is held. */
  usedMs: number | null;
  clock: 'page' | 'wall' | null;
}

/** What a judge gave; null where none was given for a reason. */
export interface MarkEntry {
  judge: string;
  mark: number | null;
  reason: string | null;
  /** What stood there before, the first first. */
  before: readonly { mark: number | null; reason: string }[];
}

export interface QuestionState {
  seq: number;
  round: string;
  question: string | null;
  /** Null where it was put to all. */
  contestant: string | null;
  points: number;
  /** In the order their keys came. */
  buzzed: readonly string[];
  answers: readonly { contestant: string; outcome: 'right' | 'wrong' | 'pass' | 'timeout' }[];
  open: boolean;
}

export interface Ruling {
  seq: number;
  contestant: string;
  part: 'quiz' | 'total';
  points: number;
  reason: string;
}

/** All that is known of a contest: derived from its log, never kept. */
export interface ContestState {
  setUp: ContestSetUp | null;
  /** Ids of contestants as drawn by lot; empty before. */
  order: readonly string[];
  speeches: ReadonlyMap<string, SpeechState>;
  /** By contestant, in the order they came in. */
  marks: ReadonlyMap<string, readonly MarkEntry[]>;
  /** Contestants whose marks were shown to the hall. */
  shown: ReadonlySet<string>;
  questions: readonly QuestionState[];
  closedRounds: ReadonlySet<string>;
  rulings: readonly Ruling[];
  /** Who competes no more, and why. */
  withdrawn: ReadonlyMap<string, string>;
  /** What the hall had seen when the board was frozen: whose marks, and whose total; null before. */
  frozen: { marks: ReadonlySet<string>; totals: ReadonlySet<string> } | null;
  revealed: readonly string[];
  /** Those of the last step of the revelation. */
  lastStep: readonly string[];
  confirmed: { chief: string; monitor: string; checkCode: string; seq: number; at: string } | null;
  reopened: readonly { by: string; reason: string; seq: number }[];
}

export const EMPTY_CONTEST: ContestState = {
  setUp: null,
  order: [],
  speeches: new Map(),
  marks: new Map(),
  shown: new Set(),
  questions: [],
  closedRounds: new Set(),
  rulings: [],
  withdrawn: new Map(),
  frozen: null,
  revealed: [],
  lastStep: [],
  confirmed: null,
  reopened: [],
};

export const entrantOf = (state: ContestState, id: string): ContestEntrant | undefined =>
  state.setUp?.contestants.find((c) => c.id === id);

/** Who still competes: in the order of lots, or as they were entered before the draw. */
export function competing(state: ContestState): string[] {
  const ids = state.order.length > 0 ? state.order : (state.setUp?.contestants ?? []).map((c) => c.id);
  return ids.filter((id) => !state.withdrawn.has(id));
}

/** Judges of a contestant: not those of the own street (methods 5). */
export function judgesOf(setUp: ContestSetUp, contestant: string): readonly ContestJudge[] {
  const street = setUp.contestants.find((c) => c.id === contestant)?.street ?? null;
  return setUp.judges.filter((j) => j.street === null || j.street !== street);
}

/** Whether every judge of a contestant gave a mark, or a reason for giving none. */
export function marksIn(state: ContestState, contestant: string): { given: number; of: number } {
  return {
    given: state.marks.get(contestant)?.length ?? 0,
    of: state.setUp === null ? 0 : judgesOf(state.setUp, contestant).length,
  };
}

/** Who speaks now, or spoke last and is being marked; null where nobody is on stage. */
export function onStage(state: ContestState): string | null {
  return [...state.speeches.keys()].reverse().find((id) => !state.shown.has(id) && !state.withdrawn.has(id)) ?? null;
}

export const openQuestion = (state: ContestState): QuestionState | null => state.questions.findLast((q) => q.open) ?? null;

const withEntry = <V>(map: ReadonlyMap<string, V>, key: string, value: V): Map<string, V> => new Map(map).set(key, value);

/** The last question, changed. */
const changed = (questions: readonly QuestionState[], change: Partial<QuestionState>): QuestionState[] =>
  questions.map((q, i) => (i === questions.length - 1 ? { ...q, ...change } : q));

/** Whether a question is over with these answers: all answered, or at the buzzer somebody answered rightly. */
function stillOpen(state: ContestState, q: QuestionState): boolean {
  const kind = state.setUp?.rules.quiz.rounds.find((r) => r.id === q.round)?.kind;
  if (kind === 'buzzer') return !q.answers.some((a) => a.outcome === 'right');
  if (kind !== 'common') return q.answers.length < 1;
  return competing(state).some((id) => !q.answers.some((a) => a.contestant === id));
}

/** The state after an event that may happen in it; what may not is kept out by refusals.ts. */
export function after(state: ContestState, event: ContestEvent): ContestState {
  const { what, seq } = event;
  switch (what.kind) {
    case 'setUp':
      return { ...state, setUp: what };
    case 'lot':
      return { ...state, order: what.order };
    case 'speechStarted':
      return {
        ...state,
        speeches: withEntry(state.speeches, what.contestant, { seq, startedAt: event.at, usedMs: null, clock: null }),
      };
    case 'speechStopped': {
      const held = state.speeches.get(what.contestant) as SpeechState;
      return {
        ...state,
        speeches: withEntry(state.speeches, what.contestant, { ...held, usedMs: what.usedMs, clock: what.clock }),
      };
    }
    case 'mark':
    case 'markCorrected':
      return { ...state, marks: withEntry(state.marks, what.contestant, marksAfter(state, what)) };
    case 'marksShown':
      return { ...state, shown: new Set(state.shown).add(what.contestant) };
    case 'asked': {
      const { round, question, contestant, points } = what;
      const asked = { seq, round, question, contestant, points, buzzed: [], answers: [], open: true };
      return { ...state, questions: [...state.questions, asked] };
    }
    case 'buzzed': {
      const q = openQuestion(state) as QuestionState;
      return { ...state, questions: changed(state.questions, { buzzed: [...q.buzzed, what.contestant] }) };
    }
    case 'answered': {
      const q = openQuestion(state) as QuestionState;
      const next = { ...q, answers: [...q.answers, { contestant: what.contestant, outcome: what.outcome }] };
      return { ...state, questions: changed(state.questions, { answers: next.answers, open: stillOpen(state, next) }) };
    }
    case 'questionClosed':
      return { ...state, questions: changed(state.questions, { open: false }) };
    case 'roundClosed':
      return { ...state, closedRounds: new Set(state.closedRounds).add(what.round) };
    case 'ruling': {
      const { contestant, part, points, reason } = what;
      return { ...state, rulings: [...state.rulings, { seq, contestant, part, points, reason }] };
    }
    case 'withdrawn':
      return { ...state, withdrawn: withEntry(state.withdrawn, what.contestant, what.reason) };
    case 'frozen':
      return { ...state, frozen: { marks: state.shown, totals: totalsSeen(state) } };
    case 'revealed':
      return { ...state, revealed: [...state.revealed, ...what.contestants], lastStep: what.contestants };
    case 'confirmed': {
      const { chief, monitor, checkCode } = what;
      return { ...state, confirmed: { chief, monitor, checkCode, seq, at: event.at } };
    }
    case 'reopened':
      return { ...state, confirmed: null, reopened: [...state.reopened, { by: what.by, reason: what.reason, seq }] };
    case 'undone':
      return state;
  }
}

/** Contestants of whom the hall has seen every part that weighs. */
function totalsSeen(state: ContestState): Set<string> {
  const weighs = (state.setUp?.rules.weights.quiz ?? 0) > 0;
  return new Set([...state.shown].filter((id) => !weighs || quizOver(state, id)));
}

function marksAfter(
  state: ContestState,
  what: Extract<ContestHappening, { kind: 'mark' | 'markCorrected' }>,
): readonly MarkEntry[] {
  const entries = state.marks.get(what.contestant) ?? [];
  const { judge, mark } = what;
  if (what.kind === 'mark') return [...entries, { judge, mark, reason: what.reason ?? null, before: [] }];
  return entries.map((e) =>
    e.judge === judge ? { judge, mark, reason: what.reason, before: [...e.before, { mark: e.mark, reason: what.reason }] } : e,
  );
}
