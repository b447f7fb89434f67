import { useApp } from '../../../parts/app.tsx';
import { useContestWords } from './contestWords.ts';
import { FAULTS, type FaultName, type Practice, type Tried } from './practice.ts';

/** The faults, each with what to do, how to end it, and how it went; and the sum of them all. */
export function PracticeList(props: {
  practice: Practice;
  starts: Record<FaultName, () => void>;
  ends: Partial<Record<FaultName, (good: boolean) => void>>;
  isDone: boolean;
}) {
  const { practice, starts, ends, isDone } = props;
  const { words } = useApp();
  const w = useContestWords().start.practice;
  const begins: Record<FaultName, string> = {
    network: w.cut,
    projector: w.openSmall,
    wrongKey: w.tryIt,
    hallClosed: w.tryIt,
    reload: w.reload,
  };
  const tried = FAULTS.filter((f) => practice[f].state === 'held' || practice[f].state === 'failed');
  const noteOf = (fault: FaultName, t: Tried): string => {
    if (t.state !== 'held' && t.state !== 'failed') return '';
    switch (fault) {
      case 'network':
        return w.note.network(t.before, t.after);
      case 'wrongKey':
        return t.state === 'held' ? w.note.wrongKey(t.said) : w.note.wrongKeyWritten;
      case 'hallClosed':
        return w.note.hallClosed;
      case 'reload':
        return w.note.reload(t.before, t.after);
      case 'projector':
        return '';
    }
  };
  return (
    <>
      <h2 className="is-small">{w.faults}</h2>
      <p>{w.faultsWhat}</p>
      <ul className="console-faults">
        {FAULTS.map((fault) => {
          const t = practice[fault];
          const end = t.state === 'running' ? ends[fault] : undefined;
          return (
            <li key={fault} data-fault={fault} data-state={t.state}>
              <b>{w.names[fault]}</b>
              <span>{w.state[t.state]}</span>
              <small>{noteOf(fault, t) || w.how[fault]}</small>
              {end === undefined ? (
                <button type="button" onClick={starts[fault]}>
                  {begins[fault]}
                </button>
              ) : (
                <>
                  <button type="button" onClick={() => end(true)}>
                    {fault === 'network' ? w.mend : w.looksGood}
                  </button>
                  {fault === 'projector' && (
                    <button type="button" onClick={() => end(false)}>
                      {w.looksBad}
                    </button>
                  )}
                </>
              )}
            </li>
          );
        })}
      </ul>
      <h2 className="is-small">{w.summary}</h2>
      <p data-summary="">
        {[
          w.run,
          isDone ? w.runDone : w.runNotDone,
          w.result(tried.filter((f) => practice[f].state === 'held').length, tried.length),
        ].join(words.common.between)}
      </p>
    </>
  );
}
