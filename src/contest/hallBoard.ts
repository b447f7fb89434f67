import type { Question } from '../contract/questions.ts';
import { hallView, questionNow } from '../domain/contest/audience.ts';
import type { ReadLog } from '../domain/contest/log.ts';
import { onStage, openQuestion } from '../domain/contest/state.ts';
import type { HallBoard, HallClock } from './hallChannel.ts';
import type { Runtime } from './runtimes.ts';

/** The board as the hall may see it. @param questionOf the words of a question of the bank, by its number */
export function hallBoard({ state }: Pick<ReadLog, 'state'>, questionOf: (id: string) => Question | undefined): HallBoard {
  const now = questionNow(state);
  const words = now?.question == null ? undefined : questionOf(now.question);
  return {
    view: hallView(state),
    question:
      now === null || words === undefined
        ? null
        : { text: words.text, options: words.options, answer: now.open ? null : words.answer },
  };
}

/** How long the open speech and the open question have been going on. */
export function hallClock({ state, counted }: Pick<ReadLog, 'state' | 'counted'>, runtime: Runtime): HallClock {
  const speaker = onStage(state);
  const speech = speaker === null ? undefined : state.speeches.get(speaker);
  const question = openQuestion(state);
  const asked = question === null ? undefined : counted.findLast((e) => e.seq === question.seq);
  return {
    spokenMs: speech === undefined || speech.usedMs !== null ? null : runtime(`speech ${speech.seq}`, speech.startedAt),
    askedMs: asked === undefined ? null : runtime(`question ${asked.seq}`, asked.at),
  };
}
