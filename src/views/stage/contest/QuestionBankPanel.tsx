import './bank.css';
import { type ChangeEvent, use, useRef, useState } from 'react';
import { useQuestionBank } from '../../../contest/useQuestionBank.ts';
import { questionsInWorker, questionTemplateInWorker } from '../../../exchange/client.ts';
import type { QuestionFile } from '../../../exchange/questionFile.ts';
import { saveBytes } from '../../../export/saveBytes.ts';
import { useApp } from '../../../parts/app.tsx';
import { stamp } from '../../../words/format.ts';
import { loadQuestionWords, type QuestionWords } from '../../../words/questionWords.ts';

/** Faults a person may still read at once. */
const LISTED = 30;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ROUNDS = ['common', 'individual', 'buzzer', 'risk'] as const;

type State =
  | { phase: 'idle'; said: string | null }
  | { phase: 'reading'; file: string }
  | { phase: 'read'; file: string; read: QuestionFile };

/** Imports the questions of a quiz on this machine: the template, the faults by sheet, row and column, and what is held. */
export function QuestionBankPanel() {
  const { lang } = useApp();
  const w = use(loadQuestionWords(lang));
  const held = useQuestionBank();
  const [state, setState] = useState<State>({ phase: 'idle', said: null });
  const [asks, setAsks] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const idle = (said: string | null = null) => setState({ phase: 'idle', said });

  const onFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    // The same file may be chosen again once it is mended.
    event.target.value = '';
    if (file === undefined) return;
    setState({ phase: 'reading', file: file.name });
    try {
      setState({ phase: 'read', file: file.name, read: await questionsInWorker(file) });
    } catch {
      idle(w.broken);
    }
  };
  const saveTemplate = async () => {
    try {
      saveBytes(await questionTemplateInWorker(lang), w.templateFile, XLSX);
    } catch {
      idle(w.broken);
    }
  };
  const adopt = async (file: string, read: QuestionFile) => {
    const bank = { version: 1 as const, file, importedAt: new Date().toISOString(), questions: read.questions };
    const answer = await held.replace(bank);
    idle(answer.ok ? w.kept : w.failed[answer.why]);
  };
  const remove = async () => {
    const answer = await held.remove();
    setAsks(false);
    idle(answer.ok ? null : w.failed[answer.why]);
  };

  return (
    <section className="bank" aria-label={w.title}>
      <h2>{w.title}</h2>
      <p>{w.what}</p>
      <Held words={w} held={held} />
      <p className="bank-keys">
        <button type="button" onClick={() => void saveTemplate()}>
          {w.template}
        </button>
        <button type="button" onClick={() => input.current?.click()} disabled={state.phase === 'reading'}>
          {w.choose}
        </button>
        <input ref={input} type="file" accept=".xlsx,.csv" hidden aria-label={w.choose} onChange={(e) => void onFile(e)} />
        {held.bank !== null &&
          (asks ? (
            <>
              <button type="button" onClick={() => void remove()}>
                {w.removeSure}
              </button>
              <button type="button" onClick={() => setAsks(false)}>
                {w.keep}
              </button>
            </>
          ) : (
            <button type="button" onClick={() => setAsks(true)}>
              {w.remove}
            </button>
          ))}
      </p>
      {state.phase === 'reading' && <p role="status">{w.reading(state.file)}</p>}
      {state.phase === 'idle' && state.said !== null && <p role="status">{state.said}</p>}
      {state.phase === 'read' &&
        (state.read.faultCount > 0 ? (
          <Faulty words={w} file={state.file} read={state.read} />
        ) : (
          <div role="status" data-bank="good">
            <p>{w.good(state.file, state.read.questions.length)}</p>
            {held.bank !== null && <p>{w.replaces(held.bank.questions.length)}</p>}
            <Notices words={w} read={state.read} />
            <p className="bank-keys">
              <button type="button" className="is-main" onClick={() => void adopt(state.file, state.read)}>
                {w.use}
              </button>
              <button type="button" onClick={() => idle()}>
                {w.drop}
              </button>
            </p>
          </div>
        ))}
    </section>
  );
}

function Held({ words: w, held }: { words: QuestionWords; held: ReturnType<typeof useQuestionBank> }) {
  const { bank, ready, unreadable, lasting } = held;
  if (!ready) return null;
  if (unreadable) return <p role="alert">{w.unreadable}</p>;
  if (bank === null) return <p>{w.none}</p>;
  const counts = ROUNDS.map((kind) => [kind, bank.questions.filter((q) => q.round === kind).length] as const);
  return (
    <>
      <p data-bank="held">
        <b>{w.held(bank.questions.length, bank.file, stamp(Date.parse(bank.importedAt)))}</b>
        <br />
        {w.byRound(counts.filter(([, n]) => n > 0).map(([kind, n]) => w.count(w.round(kind), n)))}
      </p>
      {!lasting && <p role="alert">{w.notLasting}</p>}
    </>
  );
}

function Faulty({ words: w, file, read }: { words: QuestionWords; file: string; read: QuestionFile }) {
  const listed = read.faults.slice(0, LISTED);
  return (
    <div role="alert" data-bank="faulty">
      <p>{w.bad(file, read.faultCount)}</p>
      {listed.length < read.faultCount && <p>{w.listed(listed.length, read.faultCount)}</p>}
      <ul>
        {listed.map((fault) => (
          <li key={w.fault(fault)}>{w.fault(fault)}</li>
        ))}
      </ul>
    </div>
  );
}

function Notices({ words: w, read }: { words: QuestionWords; read: QuestionFile }) {
  if (read.notices.length === 0) return null;
  return (
    <ul>
      {read.notices.map((notice) => (
        <li key={w.notice(notice)}>{w.notice(notice)}</li>
      ))}
    </ul>
  );
}
