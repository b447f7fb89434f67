import { useCallback, useMemo } from 'react';
import { type Question, QuestionBank } from '../contract/questions.ts';
import type { WriteAnswer } from '../notebook/notebook.ts';
import { useBook } from '../notebook/useBook.ts';

/** There is one bank a machine. */
const ID = 'bank';
const read = (body: unknown): QuestionBank | null => QuestionBank.safeParse(body).data ?? null;

/** The questions of this machine. */
export interface HeldBank {
  /** False until the first answer. */
  ready: boolean;
  bank: QuestionBank | null;
  /** What lies there cannot be read: it is kept until a workbook is imported over it. */
  unreadable: boolean;
  /** False where nothing outlives the page. */
  lasting: boolean;
  questionOf(id: string): Question | undefined;
  /** Puts a bank in the place of the one there is. */
  replace(bank: QuestionBank): Promise<WriteAnswer>;
  remove(): Promise<WriteAnswer>;
}

/** The bank of this machine, the same in every window of it. */
export function useQuestionBank(): HeldBank {
  const book = useBook<QuestionBank>('questions', read);
  const { write, remove: take } = book;
  const held = book.entries.find((e) => e.id === ID);
  const bad = book.unreadable.find((e) => e.id === ID);
  const stamp = held?.stamp ?? bad?.stamp ?? null;
  const version = held === undefined ? null : `${held.stamp} ${held.changedAt}`;
  // A book is read anew with every drawing; who holds the bank must not be told of a change there was none.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same version is the same bank
  const bank = useMemo(() => held?.body ?? null, [version]);
  const byId = useMemo(() => new Map((bank?.questions ?? []).map((q) => [q.id, q])), [bank]);
  return {
    ready: book.ready,
    bank,
    unreadable: bad !== undefined,
    lasting: book.lasting,
    questionOf: useCallback((id: string) => byId.get(id), [byId]),
    replace: useCallback((next: QuestionBank) => write(ID, next, stamp), [write, stamp]),
    remove: useCallback(() => take(ID, stamp ?? 0), [take, stamp]),
  };
}
