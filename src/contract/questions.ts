import * as z from 'zod/mini';
import { Id, Instant, Text } from './common.ts';

const Long = z.string().check(z.minLength(1), z.maxLength(300));

/** One question of the quiz. It lives on the machine of the contest alone: no feed has it, and nothing ever fetches one. */
export const Question = z.object({
  /** Number of the question, as the log of a contest names it. */
  id: Id,
  /** The kind of round it is meant for. */
  round: z.enum(['common', 'individual', 'buzzer', 'risk']),
  text: Long,
  /** What may be chosen from, in its order; empty where the answer is spoken freely. */
  options: z.array(Text).check(z.maxLength(8)),
  answer: Long,
  /** For the judges: where the answer is written. The hall never gets it. */
  note: z.optional(Long),
});

/** The questions of this machine, as they were imported last. */
export const QuestionBank = z.object({
  version: z.literal(1),
  /** Name of the workbook. */
  file: z.string(),
  importedAt: Instant,
  questions: z.array(Question).check(z.minLength(1), z.maxLength(2000)),
});

export type Question = z.infer<typeof Question>;
export type QuestionBank = z.infer<typeof QuestionBank>;
