import { useState } from 'react';
import type { ContestHappening } from '../../../contract/contestLog.ts';
import { stamp } from '../../../words/format.ts';
import { ResultFile } from './ResultFile.tsx';
import { useConsole } from './useConsole.ts';

/** Names as typed: at least two characters, blanks at the ends left off. */
const isName = (name: string): boolean => name.trim().length >= 2;

/** Two people stand for the result; or it is reopened, by somebody and for a reason. */
export function ConfirmPanel() {
  const { state, w } = useConsole();
  const { confirmed } = state;
  return (
    <div className="console-panel" data-panel="confirm">
      <h2>{w.confirm.title}</h2>
      {confirmed === null ? (
        <ConfirmForm />
      ) : (
        <>
          <p>{w.confirm.done(confirmed.chief, confirmed.monitor, stamp(Date.parse(confirmed.at)))}</p>
          <p>
            {w.confirm.code} <code data-code="">{confirmed.checkCode}</code>
          </p>
          <p>{w.confirm.codeNote}</p>
        </>
      )}
      <ResultFile />
      {confirmed !== null && <ReopenForm />}
      {state.reopened.map((r) => (
        <p key={r.seq}>{w.confirm.reopened(r.by, r.reason)}</p>
      ))}
    </div>
  );
}

function ConfirmForm() {
  const { open, w, act, say, why } = useConsole();
  const [chief, setChief] = useState('');
  const [monitor, setMonitor] = useState('');
  const named = (checkCode: string): ContestHappening => ({
    kind: 'confirmed',
    chief: chief.trim(),
    monitor: monitor.trim(),
    checkCode,
  });
  // Whether it may be does not hang on the code: that is made of a whole log, and only once.
  const refused = why({ kind: 'confirmed', chief: chief.trim() || '1', monitor: monitor.trim() || '2', checkCode: '' });
  const save = () => {
    if (!isName(chief) || !isName(monitor)) return say(false, `${w.notWritten}${w.confirm.nameShort}`);
    return void act(named(open.checkCode()));
  };
  return (
    <form
      className="console-fields"
      onSubmit={(e) => {
        e.preventDefault();
        save();
      }}
    >
      <p>{w.confirm.what}</p>
      <label>
        {w.confirm.chief}
        <input autoComplete="off" size={12} maxLength={40} value={chief} onChange={(e) => setChief(e.target.value)} />
      </label>
      <label>
        {w.confirm.monitor}
        <input autoComplete="off" size={12} maxLength={40} value={monitor} onChange={(e) => setMonitor(e.target.value)} />
      </label>
      <button type="submit" className="is-main" aria-disabled={refused !== null}>
        {w.confirm.save}
      </button>
      {refused !== null && (
        <small data-refused="">
          {w.confirm.notYet}
          {refused}
        </small>
      )}
    </form>
  );
}

function ReopenForm() {
  const { w, act, say } = useConsole();
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const save = () => {
    if (!isName(by)) return say(false, `${w.notWritten}${w.confirm.nameShort}`);
    if (reason.trim() === '') return say(false, `${w.notWritten}${w.refusal.reasonMissing}`);
    return void act({ kind: 'reopened', by: by.trim(), reason: reason.trim() });
  };
  return (
    <details className="console-fold">
      <summary>{w.confirm.reopen}</summary>
      <form
        className="console-fields"
        onSubmit={(e) => {
          e.preventDefault();
          save();
        }}
      >
        <label>
          {w.confirm.reopenBy}
          <input autoComplete="off" size={12} maxLength={40} value={by} onChange={(e) => setBy(e.target.value)} />
        </label>
        <label>
          {w.confirm.reopenReason}
          <input autoComplete="off" size={20} maxLength={200} value={reason} onChange={(e) => setReason(e.target.value)} />
        </label>
        <button type="submit">{w.confirm.reopen}</button>
      </form>
    </details>
  );
}
