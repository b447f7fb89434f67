import { type FormEvent, useState } from 'react';
import { competing } from '../../../domain/contest/state.ts';
import { givenText } from '../../../words/contestText.ts';
import { ActButton } from './ActButton.tsx';
import { useConsole } from './useConsole.ts';

/** Points as typed: from -100 to 100 in steps of a half; null for anything else. */
function readPoints(typed: string): number | null {
  const text = typed.normalize('NFKC').replace('\u2212', '-').trim();
  const points = /^[-+]?\d{1,3}(?:\.[05])?$/.test(text) ? Number(text) : Number.NaN;
  return Math.abs(points) <= 100 ? points : null;
}

/** A judges' ruling, with its reason. */
export function RulingPanel() {
  const { state, w, names, act, say } = useConsole();
  const ids = competing(state);
  const [contestant, setContestant] = useState(ids[0] ?? '');
  const [part, setPart] = useState<'quiz' | 'total'>('quiz');
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const points = readPoints(typed);
    if (points === null) return say(false, `${w.notWritten}${w.ruling.wrong}`);
    if (reason.trim() === '') return say(false, `${w.notWritten}${w.refusal.reasonMissing}`);
    if ((await act({ kind: 'ruling', contestant, part, points, reason: reason.trim() })) === null) return;
    setTyped('');
    setReason('');
  };
  return (
    <details className="console-fold" data-panel="ruling">
      <summary>{w.ruling.title}</summary>
      <form className="console-fields" onSubmit={(e) => void save(e)}>
        <label>
          {w.ruling.who}
          <select value={contestant} onChange={(e) => setContestant(e.target.value)}>
            {ids.map((id) => (
              <option key={id} value={id}>
                {names.contestant(id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {w.ruling.part}
          <select value={part} onChange={(e) => setPart(e.target.value === 'total' ? 'total' : 'quiz')}>
            <option value="quiz">{w.ruling.parts.quiz}</option>
            <option value="total">{w.ruling.parts.total}</option>
          </select>
        </label>
        <label>
          {w.ruling.points}
          <input autoComplete="off" size={6} maxLength={8} value={typed} onChange={(e) => setTyped(e.target.value)} />
        </label>
        <label>
          {w.ruling.reason}
          <input autoComplete="off" size={20} maxLength={200} value={reason} onChange={(e) => setReason(e.target.value)} />
        </label>
        <button type="submit">{w.ruling.save}</button>
        <ActButton
          what={reason.trim() === '' ? null : { kind: 'withdrawn', contestant, reason: reason.trim() }}
          missing={w.refusal.reasonMissing}
        >
          {w.ruling.withdraw}
        </ActButton>
        <p>{w.ruling.withdrawNote}</p>
      </form>
      {state.rulings.length > 0 && (
        <>
          <h2 className="is-small">{w.ruling.list}</h2>
          <ul>
            {state.rulings.map((r) => (
              <li key={r.seq}>
                {w.ruling.one(r.seq, names.contestant(r.contestant), w.ruling.parts[r.part], givenText(r.points), r.reason)}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
