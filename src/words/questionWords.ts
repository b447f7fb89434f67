import { lazyWords } from './lazyWords.ts';
import type { questions } from './zh/questions.ts';

/** What is said about the question bank. */
export type QuestionWords = typeof questions;

/** The words of the question bank in a language. */
export const loadQuestionWords = lazyWords<QuestionWords>({
  'zh-CN': () => import('./zh/questions.ts').then((m) => m.questions),
  en: () => import('./en/questions.ts').then((m) => m.questions),
});
