import type { HallQuestion } from '../../../contest/hallChannel.ts';
import type { HallView } from '../../../domain/contest/audience.ts';
import { type Language, named } from '../../../words/format.ts';
import type { HallWords } from '../../../words/hallWords.ts';
import { QuestionClock } from './Countdown.tsx';
import { halves } from './hallText.ts';

/** Keys that are listed at the buzzer; the others are counted. */
const LISTED = 4;

interface Props {
  view: HallView;
  question: NonNullable<HallView['question']>;
  /** Its words; null where the bank has none. */
  bank: HallQuestion | null;
  /** When it was put, by this page's clock. */
  from: number | null;
  words: HallWords;
  lang: Language;
}

/** The question that is put: for whom, how long, and who pressed first. The answer comes with its end, never before. */
export function QuestionPanel({ view, question: q, bank, from, words: w, lang }: Props) {
  const nameOf = (id: string) => {
    const row = view.rows.find((r) => r.contestant === id);
    return row === undefined ? '' : named(row.name, lang);
  };
  const points = q.contestant === null ? undefined : view.quizPoints[q.contestant];
  return (
    <section className="hall-panel" data-panel="question" aria-label={w.quiz.label}>
      <div className="hall-block">
        <p className="hall-when">{`${named(q.round, lang)} · ${w.quiz.worth(halves(q.points))}`}</p>
        <h2>{q.contestant === null ? w.quiz.all : nameOf(q.contestant)}</h2>
        {points !== undefined && <p className="hall-of">{w.pointsSoFar(halves(points))}</p>}
      </div>
      {q.open ? (
        <QuestionClock seconds={q.seconds} from={from} words={w} />
      ) : (
        <div className="hall-block">
          <p className="hall-over">{w.quiz.over}</p>
          {bank?.answer != null && (
            <p className="hall-answer">
              <span className="hall-note">{w.quiz.answer}</span>
              {bank.answer}
            </p>
          )}
        </div>
      )}
      {q.kind === 'buzzer' && (
        <div className="hall-block">
          <p className="hall-note">{q.buzzed.length === 0 ? w.quiz.nobody : w.quiz.buzzers}</p>
          <ol className="hall-buzzers">
            {q.buzzed.slice(0, LISTED).map((id) => (
              <li key={id} className={id === q.turn ? 'is-turn' : ''}>
                {nameOf(id)}
                {id === q.turn && <b>{w.quiz.turn}</b>}
              </li>
            ))}
          </ol>
          {q.buzzed.length > LISTED && <p className="hall-note">{w.quiz.more(q.buzzed.length - LISTED)}</p>}
        </div>
      )}
    </section>
  );
}

/** The words of the open question, in the place of the board. */
export function QuestionCard({ question }: { question: HallQuestion }) {
  return (
    <section className="hall-question" data-panel="words">
      <p>{question.text}</p>
      <ol>
        {question.options.map((option) => (
          <li key={option}>{option}</li>
        ))}
      </ol>
    </section>
  );
}
