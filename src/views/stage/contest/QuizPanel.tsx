import { Suspense, useState } from 'react';
import { useQuestionBank } from '../../../contest/useQuestionBank.ts';
import { quizPoints } from '../../../domain/contest/quiz.ts';
import { isOwn, isRoundOver, wholeProgress } from '../../../domain/contest/quizTurn.ts';
import { openQuestion } from '../../../domain/contest/state.ts';
import { markText } from '../../../words/contestText.ts';
import { named } from '../../../words/format.ts';
import { ActButton } from './ActButton.tsx';
import { AnswerPanel } from './AnswerPanel.tsx';
import { QuestionPicker } from './QuestionPicker.tsx';
import { useConsole } from './useConsole.ts';
import type { Quiz } from './useQuiz.ts';

/** The rounds of the quiz, the open question, and what is put next. */
export function QuizPanel(props: { quiz: Quiz }) {
  const { state, setUp, w, lang, names } = useConsole();
  const { rounds } = setUp.rules.quiz;
  if (rounds.length === 0) return <p className="console-panel">{w.quiz.noRounds}</p>;
  const open = openQuestion(state);
  return (
    <div className="console-panel" data-panel="quiz">
      <ul className="console-rounds">
        {rounds.map((round) => {
          const { done, of } = wholeProgress(state, round);
          return (
            <li key={round.id}>
              <b>{named(round.label, lang)}</b> <small>{w.quiz.kinds[round.kind]}</small> {w.quiz.progress(done, of)}{' '}
              {isRoundOver(state, round) && <small>{w.quiz.closed}</small>}
            </li>
          );
        })}
      </ul>
      {open === null ? <AskForm quiz={props.quiz} /> : <AnswerPanel question={open} quiz={props.quiz} />}
      <h2 className="is-small">{w.quiz.pointsSoFar}</h2>
      <ol className="console-points">
        {state.order.map((id) => (
          <li key={id} data-points={quizPoints(state, id)}>
            {names.contestant(id)} <b>{w.quiz.quizPoints(markText(quizPoints(state, id)))}</b>
          </li>
        ))}
      </ol>
      <CloseRound round={props.quiz.next?.round ?? rounds[0]?.id ?? ''} />
    </div>
  );
}

function AskForm(props: { quiz: Quiz }) {
  const { choice, choose, next, ask } = props.quiz;
  const { state, setUp, w, lang, names } = useConsole();
  const round = setUp.rules.quiz.rounds.find((r) => r.id === next?.round);
  const { bank } = useQuestionBank();
  if (next === null || round === undefined) return <p>{w.quiz.allOver}</p>;
  const used = new Set(state.questions.flatMap((q) => q.question ?? []));
  // Without questions of this kind in the bank the host reads them out, and their number is written down by hand.
  const inBank = bank?.questions.some((q) => q.round === round.kind) === true;
  return (
    <>
      <div className="console-fields">
        <label>
          {w.quiz.round}
          <select value={next.round} onChange={(e) => choose({ round: e.target.value, contestant: null, points: null })}>
            {setUp.rules.quiz.rounds.map((r) => (
              <option key={r.id} value={r.id}>
                {named(r.label, lang)}
              </option>
            ))}
          </select>
        </label>
        {isOwn(round) && (
          <label>
            {w.quiz.who}
            <select value={next.contestant ?? ''} onChange={(e) => choose({ contestant: e.target.value })}>
              {state.order.map((id) => (
                <option key={id} value={id}>
                  {names.contestant(id)}
                </option>
              ))}
            </select>
          </label>
        )}
        {round.points.length > 1 && (
          <label>
            {w.quiz.points}
            <select value={next.points} onChange={(e) => choose({ points: Number(e.target.value) })}>
              {round.points.map((p) => (
                <option key={p} value={p}>
                  {markText(p)}
                </option>
              ))}
            </select>
          </label>
        )}
        {!inBank && (
          <label>
            {w.quiz.question}
            <input
              autoComplete="off"
              size={10}
              maxLength={40}
              value={choice.question ?? ''}
              onChange={(e) => choose({ question: e.target.value.trim() === '' ? null : e.target.value.trim() })}
            />
          </label>
        )}
      </div>
      {inBank && (
        <Suspense fallback={null}>
          <QuestionPicker round={round} used={used} value={choice.question} onChange={(question) => choose({ question })} />
        </Suspense>
      )}
      <ActButton what={next} run={ask} keyName="Q" main explains>
        {w.quiz.ask}
      </ActButton>
    </>
  );
}

function CloseRound(props: { round: string }) {
  const { w, names } = useConsole();
  const [reason, setReason] = useState('');
  return (
    <details className="console-fold">
      <summary>{w.quiz.closeRound}</summary>
      <div className="console-fields">
        <b>{names.round(props.round)}</b>
        <label>
          {w.quiz.closeReason}
          <input autoComplete="off" size={20} maxLength={200} value={reason} onChange={(e) => setReason(e.target.value)} />
        </label>
        <ActButton
          what={reason.trim() === '' ? null : { kind: 'roundClosed', round: props.round, reason: reason.trim() }}
          missing={w.refusal.reasonMissing}
        >
          {w.quiz.closeRound}
        </ActButton>
      </div>
    </details>
  );
}
