import * as z from 'zod/mini';
import { Bilingual, Day, Id, Instant, StreetCode, Text } from './common.ts';

/** Whole seconds of a clock on stage. */
const Seconds = z.number().check(z.int(), z.minimum(1), z.maximum(7200));
const Whole = z.number().check(z.int(), z.minimum(1), z.maximum(200));
const Percent = z.number().check(z.int(), z.minimum(0), z.maximum(100));
/** Points in steps of a half. */
const Points = z.number().check(z.minimum(0), z.maximum(1000), z.multipleOf(0.5));

/** A round of the quiz: who answers, what a right answer gives, and whether a wrong one costs the same. */
export const QuizRound = z.object({
  id: Id,
  label: Bilingual,
  /** common: all answer each question; individual: one's own questions; buzzer: who is first; risk: one's own, with a stake. */
  kind: z.enum(['common', 'individual', 'buzzer', 'risk']),
  /** Questions of the round, of each contestant where it is individual or risk. */
  questions: Whole,
  /** What may be staked; the first where nothing is chosen. */
  points: z.array(Points).check(z.minLength(1), z.maxLength(6)),
  wrongCosts: z.boolean(),
  seconds: Seconds,
});

/** The rules of a contest, as they are set before it begins. They are the log's own: a later change changes no contest. */
export const ContestRules = z.object({
  /** False until the district has said so: screens mark them as a sample. */
  official: z.boolean(),
  /** Per cent of the total; together 100. */
  weights: z.object({ speech: Percent, quiz: Percent, work: Percent }),
  speech: z.object({
    limitSeconds: Seconds,
    /** Seconds before the end at which the speaker is warned, the first first. */
    warnings: z.array(Seconds).check(z.minLength(1), z.maxLength(3)),
    overtime: z.object({ everySeconds: Seconds, points: Points, cap: Points }),
  }),
  quiz: z.object({
    /** What everybody begins with. */
    base: Points,
    /** Points that make a hundred. */
    full: z.number().check(z.int(), z.minimum(1), z.maximum(10_000)),
    rounds: z.array(QuizRound).check(z.maxLength(8)),
  }),
  /** Places from the top that are revealed one by one. */
  singleSteps: z.number().check(z.int(), z.minimum(0), z.maximum(20)),
});

const Reason = z.string().check(z.minLength(1), z.maxLength(200));

/** Who competes: the secretary of a place, by post and never by name. */
const Contestant = z.object({
  id: Id,
  /** Code of the street or community. */
  subject: Text,
  name: Bilingual,
  street: z.nullable(StreetCode),
  streetName: z.nullable(Bilingual),
  /**
   * The score of the place's work, 0-100, and the day it is of; null where the rules give work no part. A reason stands beside
   * a score that was typed because the data have none.
   */
  work: z.nullable(z.object({ score: z.number().check(z.minimum(0), z.maximum(100)), asOf: Day, reason: z.optional(Reason) })),
});

/** A judge, by number and post. Of the own street's contestants a judge gives no mark. */
const Judge = z.object({ id: Id, post: Text, street: z.nullable(StreetCode) });

const Mark = z.number().check(z.minimum(0), z.maximum(100), z.multipleOf(0.5));
const PersonName = z.string().check(z.minLength(2), z.maxLength(40));

const what = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('setUp'),
    label: Bilingual,
    level: z.enum(['street', 'community']),
    heldOn: Day,
    /** Made-up scores, for practice: its result becomes no feed. */
    rehearsal: z.boolean(),
    /** The places and their work come from demonstration data. */
    demo: z.boolean(),
    rules: ContestRules,
    contestants: z.array(Contestant).check(z.minLength(2), z.maxLength(40)),
    judges: z.array(Judge).check(z.minLength(2), z.maxLength(15)),
  }),
  z.object({ kind: z.literal('lot'), order: z.array(Id).check(z.maxLength(40)), drawn: z.enum(['computer', 'byHand']) }),
  z.object({ kind: z.literal('speechStarted'), contestant: Id }),
  /** `wall` where the page was loaded anew meanwhile, so that only the machine's clock could tell. */
  z.object({
    kind: z.literal('speechStopped'),
    contestant: Id,
    usedMs: z.number().check(z.int(), z.minimum(0), z.maximum(14_400_000)),
    clock: z.enum(['page', 'wall']),
  }),
  /** Null: the judge gives none for a reason. */
  z.object({ kind: z.literal('mark'), contestant: Id, judge: Id, mark: z.nullable(Mark), reason: z.optional(Reason) }),
  z.object({ kind: z.literal('markCorrected'), contestant: Id, judge: Id, mark: z.nullable(Mark), reason: Reason }),
  z.object({ kind: z.literal('marksShown'), contestant: Id }),
  /** A question is put: to one contestant, or to all (null). `question` is its number in the bank, where it has one. */
  z.object({
    kind: z.literal('asked'),
    round: Id,
    question: z.nullable(Id),
    contestant: z.nullable(Id),
    points: Points,
  }),
  z.object({ kind: z.literal('buzzed'), contestant: Id }),
  z.object({ kind: z.literal('answered'), contestant: Id, outcome: z.enum(['right', 'wrong', 'pass', 'timeout']) }),
  /** Nobody answers any more. */
  z.object({ kind: z.literal('questionClosed') }),
  /** A round ends before all its questions were put. */
  z.object({ kind: z.literal('roundClosed'), round: Id, reason: Reason }),
  /** A judges' ruling: points given or taken in the quiz, or taken off the total. */
  z.object({
    kind: z.literal('ruling'),
    contestant: Id,
    part: z.enum(['quiz', 'total']),
    points: z.number().check(z.minimum(-100), z.maximum(100), z.multipleOf(0.5)),
    reason: Reason,
  }),
  /** Competes no more: has no total and no place, and nobody waits for it. */
  z.object({ kind: z.literal('withdrawn'), contestant: Id, reason: Reason }),
  /** From now on no new total is shown. */
  z.object({ kind: z.literal('frozen') }),
  /** One step of the revelation: those of one place, together. */
  z.object({ kind: z.literal('revealed'), contestants: z.array(Id).check(z.minLength(1), z.maxLength(40)) }),
  /** Takes an earlier event back: it stays in the log and counts no more. */
  z.object({ kind: z.literal('undone'), seq: z.number().check(z.int(), z.minimum(2)), reason: z.optional(Reason) }),
  /** Two people stand for the result. The code is of all events before. */
  z.object({
    kind: z.literal('confirmed'),
    chief: PersonName,
    monitor: PersonName,
    checkCode: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
  z.object({ kind: z.literal('reopened'), by: PersonName, reason: Reason }),
]);

/** One thing that happened in a contest. All that is known of it is derived from these, in the order of `seq`. */
export const ContestEvent = z.object({
  contest: Id,
  /** 1, 2, 3 and so on: no number is missing and none comes twice. */
  seq: z.number().check(z.int(), z.minimum(1), z.maximum(100_000)),
  /** Made when the key was pressed: the same event sent twice is told from two. */
  id: Id,
  /** What the machine's clock said. It orders nothing. */
  at: Instant,
  what,
});

/** A contest's log as a file. */
export const ContestLogFile = z.object({
  kind: z.literal('jiayuan-contest-log'),
  version: z.literal(1),
  events: z.array(ContestEvent).check(z.minLength(1), z.maxLength(100_000)),
});

export type QuizRound = z.infer<typeof QuizRound>;
export type ContestRules = z.infer<typeof ContestRules>;
export type ContestEvent = z.infer<typeof ContestEvent>;
export type ContestLogFile = z.infer<typeof ContestLogFile>;
/** What happened, without where it stands in the log. */
export type ContestHappening = ContestEvent['what'];
export type ContestSetUp = Extract<ContestHappening, { kind: 'setUp' }>;
export type ContestEntrant = ContestSetUp['contestants'][number];
export type ContestJudge = ContestSetUp['judges'][number];
