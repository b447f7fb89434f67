import type { ContestRules } from '../../contract/contestLog.ts';

/**
 * The rules a contest begins with until the district has its own (domain 10, all of them assumed): screens mark them as a
 * sample. Seven judges, five minutes, ten questions of ten points.
 */
export const DEFAULT_RULES: ContestRules = {
  official: false,
  weights: { speech: 50, quiz: 30, work: 20 },
  speech: { limitSeconds: 300, warnings: [60, 30], overtime: { everySeconds: 30, points: 1, cap: 3 } },
  quiz: {
    base: 0,
    full: 100,
    rounds: [
      {
        id: 'common',
        label: { zh: '必答题', en: 'Common round' },
        kind: 'common',
        questions: 10,
        points: [10],
        wrongCosts: false,
        seconds: 20,
      },
    ],
  },
  singleSteps: 3,
};

/** Judges a contest begins with. */
export const DEFAULT_JUDGES = 7;

/** Why rules cannot be played by; an empty list where they can. */
export type RulesFault = 'weights' | 'warnings' | 'roundTwice' | 'noRounds' | 'quizFull';

/** What is wrong with rules beyond the form of each field. */
export function rulesFaults(rules: ContestRules): RulesFault[] {
  const { weights, speech, quiz } = rules;
  const faults: RulesFault[] = [];
  if (weights.speech + weights.quiz + weights.work !== 100) faults.push('weights');
  if (speech.warnings.some((w, i) => w >= speech.limitSeconds || (i > 0 && w >= (speech.warnings[i - 1] as number))))
    faults.push('warnings');
  if (new Set(quiz.rounds.map((r) => r.id)).size < quiz.rounds.length) faults.push('roundTwice');
  if (weights.quiz > 0 && quiz.rounds.length === 0) faults.push('noRounds');
  if (quiz.base > quiz.full) faults.push('quizFull');
  return faults;
}
