import { useState } from 'react';
import type { ContestHappening } from '../../../contract/contestLog.ts';
import { answering, NO_CHOICE, nextQuestion, type QuestionChoice } from '../../../domain/contest/quizTurn.ts';
import { openQuestion } from '../../../domain/contest/state.ts';
import type { Console } from './useConsole.ts';

/** What the quiz's panel and its keys share: the question that comes next, and whose answer is being written down. */
export interface Quiz {
  choice: QuestionChoice;
  choose(choice: Partial<QuestionChoice>): void;
  next: Extract<ContestHappening, { kind: 'asked' }> | null;
  answering: string | null;
  pick(contestant: string): void;
  ask(): void;
  answer(outcome: 'right' | 'wrong' | 'pass' | 'timeout'): void;
  /** A digit: the buzzer of the nth by lot, or whose answer is written down. */
  digit(n: number): void;
}

export function useQuiz(value: Console): Quiz {
  const { state, act, say, w, setUp } = value;
  const [choice, setChoice] = useState<QuestionChoice>(NO_CHOICE);
  const [picked, setPicked] = useState<{ question: number; contestant: string } | null>(null);
  const open = openQuestion(state);
  const next = nextQuestion(state, choice);
  const who = answering(state, picked !== null && picked.question === open?.seq ? picked.contestant : null);
  const pick = (contestant: string) => {
    if (open !== null) setPicked({ question: open.seq, contestant });
  };
  return {
    choice,
    choose: (part) => setChoice((c) => ({ ...c, ...part })),
    next,
    answering: who,
    pick,
    ask() {
      if (next === null) say(false, `${w.notWritten}${w.quiz.allOver}`);
      else
        void act(next).then((event) => {
          // What was chosen for one question is not meant for the next.
          if (event !== null) setChoice((c) => ({ ...NO_CHOICE, round: c.round }));
        });
    },
    answer(outcome) {
      if (who === null) say(false, `${w.notWritten}${open === null ? w.refusal.noQuestion : w.quiz.noWord}`);
      else void act({ kind: 'answered', contestant: who, outcome });
    },
    digit(n) {
      const contestant = state.order[n - 1];
      if (contestant === undefined) return;
      const kind = setUp.rules.quiz.rounds.find((r) => r.id === open?.round)?.kind;
      if (open !== null && kind !== 'buzzer') pick(contestant);
      else void act({ kind: 'buzzed', contestant });
    },
  };
}
