import './bank.css';
import { use, useEffect, useState } from 'react';
import { useQuestionBank } from '../../../contest/useQuestionBank.ts';
import type { QuizRound } from '../../../contract/contestLog.ts';
import { useApp } from '../../../parts/app.tsx';
import { loadQuestionWords } from '../../../words/questionWords.ts';

interface Props {
  /** The round that is played: questions of its kind are offered. */
  round: QuizRound;
  /** Numbers of the questions that were put already, in any round. */
  used: ReadonlySet<string>;
  /** Number of the chosen question; null for one that the host reads out. */
  value: string | null;
  onChange(question: string | null): void;
}

/** Chooses the next question of a round from this machine's bank, the first unused one by itself, and shows it with its answer. */
export function QuestionPicker({ round, used, value, onChange }: Props) {
  const { lang } = useApp();
  const w = use(loadQuestionWords(lang)).pick;
  const { bank, ready } = useQuestionBank();
  const all = (bank?.questions ?? []).filter((q) => q.round === round.kind);
  const left = all.filter((q) => !used.has(q.id));
  const first = left[0]?.id ?? null;
  // What the host reads out is chosen for one question: the next one is offered from the bank again.
  const turn = `${round.id} ${used.size}`;
  const [spokenAt, setSpokenAt] = useState<string | null>(null);
  const stale = value !== null && left.every((q) => q.id !== value);
  const offers = ready && spokenAt !== turn && (value === null || stale) && value !== first;
  useEffect(() => {
    if (offers) onChange(first);
  }, [offers, first, onChange]);
  const choose = (id: string) => {
    setSpokenAt(id === '' ? turn : null);
    onChange(id === '' ? null : id);
  };
  if (!ready || all.length === 0) return null;
  return (
    <div className="bank-pick">
      <label>
        {w.label}
        <select value={value ?? ''} onChange={(e) => choose(e.target.value)}>
          {left.map((q) => (
            <option key={q.id} value={q.id}>{`${q.id} ${q.text}`}</option>
          ))}
          <option value="">{w.spoken}</option>
        </select>
      </label>
      <p>{left.length === 0 ? w.usedUp : w.left(left.length, all.length)}</p>
      {value !== null && !stale && <QuestionSheet id={value} />}
    </div>
  );
}

/** A question of the bank with its answer: for the operator's page alone. */
export function QuestionSheet({ id }: { id: string }) {
  const { lang } = useApp();
  const w = use(loadQuestionWords(lang)).pick;
  const { questionOf, ready } = useQuestionBank();
  const question = questionOf(id);
  if (!ready) return null;
  if (question === undefined) return <p role="status">{w.unknown(id)}</p>;
  const letter = (i: number) => String.fromCharCode(65 + i);
  return (
    <dl className="bank-question" data-question={id}>
      <dt>{w.question}</dt>
      <dd>{question.text}</dd>
      {question.options.length > 0 && (
        <>
          <dt>{w.options}</dt>
          <dd>{question.options.map((option, i) => `${letter(i)} ${option}`).join('　')}</dd>
        </>
      )}
      <dt>{w.answer}</dt>
      <dd>
        <b>{question.answer}</b>
        <small>{w.secret}</small>
      </dd>
      {question.note !== undefined && (
        <>
          <dt>{w.note}</dt>
          <dd>{question.note}</dd>
        </>
      )}
    </dl>
  );
}
