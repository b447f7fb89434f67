import type { Bilingual } from '../../../contract/common.ts';
import { ContestRules, type ContestSetUp } from '../../../contract/contestLog.ts';
import { cleanText } from '../../../domain/cleanText.ts';
import { DEFAULT_JUDGES, type RulesFault, rulesFaults } from '../../../domain/contest/defaultRules.ts';

/** A round of the quiz as it is typed. */
export interface RoundDraft {
  id: string;
  zh: string;
  en: string;
  kind: ContestRules['quiz']['rounds'][number]['kind'];
  questions: string;
  points: string;
  seconds: string;
  wrongCosts: boolean;
}

/** A contest as it is typed, field by field. */
export interface Draft {
  zh: string;
  en: string;
  level: ContestSetUp['level'];
  heldOn: string;
  rehearsal: boolean;
  /** Codes of places, in the order they were ticked. */
  subjects: readonly string[];
  /** Scores of work that were typed because the data have none. */
  work: readonly { subject: string; score: string; reason: string }[];
  judges: readonly { post: string; street: string }[];
  rules: {
    official: boolean;
    speech: string;
    quiz: string;
    work: string;
    limit: string;
    warnings: string;
    every: string;
    points: string;
    cap: string;
    base: string;
    full: string;
    singleSteps: string;
    rounds: readonly RoundDraft[];
  };
}

/** A place that may compete, with its score of work where the data have one. */
export interface Place {
  subject: string;
  name: Bilingual;
  street: string | null;
  streetName: Bilingual | null;
  work: { score: number; asOf: string } | null;
}

/** What keeps a draft from being a contest: a field by its path, or one of the reasons that stand for the whole. */
export type DraftFault =
  | { kind: 'field'; path: string }
  | { kind: 'rules'; fault: RulesFault }
  | { kind: 'work'; subject: string }
  | { kind: 'tooFew' | 'tooMany' | 'judgesCount' };

const listed = (numbers: readonly number[]): string => numbers.join(', ');

/** A draft with the rules a contest begins with. @param posts of the judges there are by default */
export function startDraft(rules: ContestRules, heldOn: string, posts: (n: number) => string): Draft {
  const { speech, quiz } = rules;
  return {
    zh: '',
    en: '',
    level: 'community',
    heldOn,
    rehearsal: false,
    subjects: [],
    work: [],
    judges: Array.from({ length: DEFAULT_JUDGES }, (_, i) => ({ post: posts(i + 1), street: '' })),
    rules: {
      official: rules.official,
      speech: String(rules.weights.speech),
      quiz: String(rules.weights.quiz),
      work: String(rules.weights.work),
      limit: String(speech.limitSeconds),
      warnings: listed(speech.warnings),
      every: String(speech.overtime.everySeconds),
      points: String(speech.overtime.points),
      cap: String(speech.overtime.cap),
      base: String(quiz.base),
      full: String(quiz.full),
      singleSteps: String(rules.singleSteps),
      rounds: quiz.rounds.map((r) => ({
        id: r.id,
        zh: r.label.zh,
        en: r.label.en,
        kind: r.kind,
        questions: String(r.questions),
        points: listed(r.points),
        seconds: String(r.seconds),
        wrongCosts: r.wrongCosts,
      })),
    },
  };
}

/** A number as typed; NaN, which no schema takes, for anything else. Full-width figures are figures. */
function number(typed: string): number {
  const text = typed.normalize('NFKC').trim();
  return /^-?\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
}

const numbers = (typed: string): number[] =>
  typed
    .normalize('NFKC')
    .split(/[,;、\s]+/)
    .filter((t) => t !== '')
    .map(number);

/** A name as it may be shown, in Chinese where nothing that is seen was typed in English. */
function typedLabel(typed: { zh: string; en: string }): Bilingual {
  const [zh, en] = [cleanText(typed.zh), cleanText(typed.en)];
  return { zh, en: en === '' ? zh : en };
}

/** The rules of a draft, as they were typed: what is no number is NaN and fails the contract. */
function typedRules({ rules: r }: Draft): ContestRules {
  return {
    official: r.official,
    weights: { speech: number(r.speech), quiz: number(r.quiz), work: number(r.work) },
    speech: {
      limitSeconds: number(r.limit),
      warnings: numbers(r.warnings),
      overtime: { everySeconds: number(r.every), points: number(r.points), cap: number(r.cap) },
    },
    quiz: {
      base: number(r.base),
      full: number(r.full),
      rounds: r.rounds.map((round) => ({
        id: round.id,
        label: typedLabel(round),
        kind: round.kind,
        questions: number(round.questions),
        points: numbers(round.points),
        wrongCosts: round.wrongCosts,
        seconds: number(round.seconds),
      })),
    },
    singleSteps: number(r.singleSteps),
  };
}

/**
 * The contest of a draft, and what keeps it from being one.
 * @param places who may compete, by code @param demo whether their data are demonstration data
 */
export function readDraft(
  draft: Draft,
  places: ReadonlyMap<string, Place>,
  demo: boolean,
): { setUp: ContestSetUp | null; faults: DraftFault[] } {
  const faults: DraftFault[] = [];
  const label = typedLabel(draft);
  if (label.zh === '') faults.push({ kind: 'field', path: 'zh' });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(draft.heldOn)) faults.push({ kind: 'field', path: 'heldOn' });
  const read = ContestRules.safeParse(typedRules(draft));
  const paths = read.success ? [] : read.error.issues.map((i) => i.path.map(String).join('.'));
  faults.push(...[...new Set(paths)].map((path) => ({ kind: 'field' as const, path })));
  const rules = read.success ? read.data : null;
  if (rules !== null) faults.push(...rulesFaults(rules).map((fault) => ({ kind: 'rules' as const, fault })));
  const chosen = draft.subjects.flatMap((subject) => places.get(subject) ?? []);
  if (chosen.length < 2) faults.push({ kind: 'tooFew' });
  if (chosen.length > 40) faults.push({ kind: 'tooMany' });
  if (draft.judges.length < 2 || draft.judges.length > 15) faults.push({ kind: 'judgesCount' });
  draft.judges.forEach((j, i) => {
    if (cleanText(j.post) === '') faults.push({ kind: 'field', path: `judges.${i}` });
  });
  const needsWork = rules === null || rules.weights.work > 0;
  const contestants = chosen.map((place, i) => {
    const work = needsWork ? workOf(draft, place) : null;
    if (needsWork && work === null) faults.push({ kind: 'work', subject: place.subject });
    const { subject, name, street, streetName } = place;
    return { id: `k${i + 1}`, subject, name, street, streetName, work };
  });
  if (faults.length > 0 || rules === null) return { setUp: null, faults };
  const setUp: ContestSetUp = {
    kind: 'setUp',
    label,
    level: draft.level,
    heldOn: draft.heldOn,
    rehearsal: draft.rehearsal,
    demo,
    rules,
    contestants,
    judges: draft.judges.map((j, i) => ({ id: `j${i + 1}`, post: cleanText(j.post), street: j.street === '' ? null : j.street })),
  };
  return { setUp, faults };
}

/** The data's own score first; one that was typed, with its reason, only where there is none. Null where there is neither. */
function workOf(draft: Draft, place: Place): ContestSetUp['contestants'][number]['work'] {
  if (place.work !== null) return place.work;
  const typed = draft.work.find((t) => t.subject === place.subject);
  const score = number(typed?.score ?? '');
  const reason = cleanText(typed?.reason ?? '');
  return score >= 0 && score <= 100 && Math.abs(Math.round(score * 100) - score * 100) < 1e-9 && reason !== ''
    ? { score, asOf: draft.heldOn, reason }
    : null;
}
