import { Suspense, useEffect, useState } from 'react';
import type { QuestionState } from '../../../domain/contest/state.ts';
import { markText } from '../../../words/contestText.ts';
import { ActButton } from './ActButton.tsx';
import { QuestionSheet } from './QuestionPicker.tsx';
import { useConsole } from './useConsole.ts';
import type { Quiz } from './useQuiz.ts';

const OUTCOMES = [
  ['right', 'R'],
  ['wrong', 'W'],
  ['pass', 'P'],
  ['timeout', 'T'],
] as const;

/** The open question: how long there is, who pressed, whose answer is written down, and its four outcomes by a key each. */
export function AnswerPanel(props: { question: QuestionState; quiz: Quiz }) {
  const { question, quiz } = props;
  const { state, setUp, w, names, open } = useConsole();
  const round = setUp.rules.quiz.rounds.find((r) => r.id === question.round);
  if (round === undefined) return null;
  const isBuzzer = round.kind === 'buzzer';
  const askedAt = open.events.find((e) => e.seq === question.seq)?.at ?? '';
  const who = quiz.answering;
  return (
    <div className="console-question" data-question={question.seq}>
      <p>
        <b>{w.quiz.put(names.round(question.round), markText(question.points))}</b>{' '}
        {question.contestant === null ? w.quiz.toAll : w.quiz.to(names.contestant(question.contestant))}
      </p>
      {question.question !== null && (
        <Suspense fallback={null}>
          <QuestionSheet id={question.question} />
        </Suspense>
      )}
      <Countdown key={question.seq} askedAt={askedAt} seconds={round.seconds} />
      {(isBuzzer || question.contestant === null) && (
        <div className="console-acts">
          {state.order.map((id, i) => {
            const answer = question.answers.find((a) => a.contestant === id);
            const name = w.quiz.buzz(i + 1, names.contestant(id));
            return isBuzzer ? (
              <ActButton key={id} what={{ kind: 'buzzed', contestant: id }}>
                {name}
                {question.buzzed.includes(id) && <small>{question.buzzed.indexOf(id) + 1}</small>}
              </ActButton>
            ) : (
              <button key={id} type="button" aria-pressed={id === who} onClick={() => quiz.pick(id)}>
                {i + 1} {names.contestant(id)} {answer !== undefined && <small>{w.quiz.outcome[answer.outcome]}</small>}
              </button>
            );
          })}
        </div>
      )}
      <p className="console-word" data-answering={who ?? ''}>
        {who === null ? w.quiz.noWord : isBuzzer ? w.quiz.word(names.contestant(who)) : w.quiz.chosen(names.contestant(who))}
      </p>
      <div className="console-acts">
        {OUTCOMES.map(([outcome, key]) => (
          <ActButton
            key={outcome}
            what={who === null ? null : { kind: 'answered', contestant: who, outcome }}
            missing={w.quiz.noWord}
            run={() => quiz.answer(outcome)}
            keyName={key}
            main={outcome === 'right'}
          >
            {w.quiz.outcome[outcome]}
          </ActButton>
        ))}
        <ActButton what={{ kind: 'questionClosed' }} keyName="X">
          {w.quiz.close}
        </ActButton>
      </div>
    </div>
  );
}

/** Seconds left for an answer. By the page's clock from when the question was first seen here, less what the wall's clock says was over by then. */
function Countdown(props: { askedAt: string; seconds: number }) {
  const { w } = useConsole();
  const [began] = useState(() => {
    const late = Date.now() - Date.parse(props.askedAt);
    return performance.now() - (Number.isFinite(late) ? Math.max(0, late) : 0);
  });
  const [left, setLeft] = useState(props.seconds);
  useEffect(() => {
    const draw = () => setLeft(Math.max(0, Math.ceil(props.seconds - (performance.now() - began) / 1000)));
    draw();
    const timer = setInterval(draw, 200);
    return () => clearInterval(timer);
  }, [began, props.seconds]);
  return (
    <p className="console-time" data-left={left}>
      <strong className={left === 0 ? 'is-bad' : undefined}>{left === 0 ? w.quiz.timeUp : w.quiz.seconds(left)}</strong>
    </p>
  );
}
