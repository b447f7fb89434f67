import { type FormEvent, useState } from 'react';
import type { ContestHappening } from '../../../contract/contestLog.ts';
import { readMark } from '../../../domain/contest/markText.ts';
import { markText } from '../../../words/contestText.ts';
import { useConsole } from './useConsole.ts';

/** The field after this one that still waits for a mark; none where all are in. */
function nextField(self: HTMLElement | null): HTMLInputElement | undefined {
  const fields = [...document.querySelectorAll<HTMLInputElement>('[data-mark-field]')];
  const at = fields.findIndex((f) => f.isSameNode(self));
  return fields[at + 1] ?? fields.find((f) => f !== self);
}

/** One judge's mark: a field until it is in; then that it is in, and a way to correct it with a reason. */
export function MarkRow(props: { contestant: string; judge: string; known: boolean; dropped: boolean }) {
  const { contestant, judge, known, dropped } = props;
  const { state, w, names } = useConsole();
  const [form, setForm] = useState<'absent' | 'correct' | null>(null);
  const entry = state.marks.get(contestant)?.find((m) => m.judge === judge);
  const name = names.judge(judge);
  const close = () => setForm(null);
  return (
    <li data-judge={judge} data-in={entry === undefined ? undefined : ''}>
      <b>{name}</b>
      {entry === undefined && form === null && (
        <>
          <MarkField contestant={contestant} judge={judge} />
          <button type="button" onClick={() => setForm('absent')}>
            {w.marks.absent}
          </button>
        </>
      )}
      {entry !== undefined && (
        <span data-value="">
          {entry.mark === null ? (
            `${w.marks.absentIn} ${entry.reason ?? ''}`
          ) : !known ? (
            w.marks.isIn
          ) : dropped ? (
            <s>{markText(entry.mark)}</s>
          ) : (
            markText(entry.mark)
          )}
          {known && dropped && <small>{w.marks.dropped}</small>}
          {known &&
            entry.before.map((b, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what stood there before is told in its order
              <small key={i}>{w.marks.before(b.mark === null ? w.marks.absentIn : markText(b.mark), b.reason)}</small>
            ))}
        </span>
      )}
      {entry !== undefined && form === null && (
        <button type="button" onClick={() => setForm('correct')}>
          {w.marks.correct}
        </button>
      )}
      {form === 'absent' && <ReasonForm contestant={contestant} judge={judge} corrects={false} close={close} />}
      {form === 'correct' && <ReasonForm contestant={contestant} judge={judge} corrects close={close} />}
    </li>
  );
}

function MarkField(props: { contestant: string; judge: string }) {
  const { contestant, judge } = props;
  const { act, say, w, names } = useConsole();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const keep = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const field = event.currentTarget.querySelector('input');
    const read = readMark(typed);
    setWrong(!read.ok);
    if (!read.ok) return say(false, w.marks.wrong(names.judge(judge), typed, w.markFault[read.fault]));
    const next = nextField(field);
    if ((await act({ kind: 'mark', contestant, judge, mark: read.mark })) === null) return;
    // With the last one in, keys mean what they mean again.
    if (next === undefined) field?.blur();
    else next.focus();
  };
  return (
    <form onSubmit={(e) => void keep(e)}>
      <input
        data-mark-field={judge}
        aria-label={w.marks.field(names.judge(judge))}
        aria-invalid={wrong}
        inputMode="decimal"
        autoComplete="off"
        size={6}
        maxLength={12}
        value={typed}
        onChange={(e) => {
          setTyped(e.target.value);
          setWrong(false);
        }}
      />
    </form>
  );
}

/** A mark that is corrected, or that there is none: never without a reason. */
function ReasonForm(props: { contestant: string; judge: string; corrects: boolean; close(): void }) {
  const { contestant, judge, corrects, close } = props;
  const { act, say, why, w, names } = useConsole();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = typed.trim() === '' ? null : readMark(typed);
    if (corrects && read !== null && !read.ok)
      return say(false, w.marks.wrong(names.judge(judge), typed, w.markFault[read.fault]));
    if (reason.trim() === '') return say(false, `${w.notWritten}${w.refusal.reasonMissing}`);
    const mark = corrects && read?.ok === true ? read.mark : null;
    const what: ContestHappening = { kind: corrects ? 'markCorrected' : 'mark', contestant, judge, mark, reason: reason.trim() };
    const refused = why(what);
    if (refused !== null) return say(false, `${w.notWritten}${refused}`);
    if ((await act(what)) !== null) close();
  };
  return (
    <form className="console-fields" onSubmit={(e) => void save(e)}>
      {corrects && (
        <label>
          {w.marks.newMark}
          <input
            inputMode="decimal"
            autoComplete="off"
            size={6}
            maxLength={12}
            value={typed}
            onChange={(e) => setTyped(e.target.value)}
          />
        </label>
      )}
      <label>
        {w.marks.reason}
        <input autoComplete="off" size={16} maxLength={200} value={reason} onChange={(e) => setReason(e.target.value)} />
      </label>
      <button type="submit">{w.marks.save}</button>
      <button type="button" onClick={close}>
        {w.marks.cancel}
      </button>
    </form>
  );
}
