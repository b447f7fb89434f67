import { useEffect, useId, useRef, useState } from 'react';
import type { IssueRecord } from '../../contract/issues.ts';
import type { Placed } from '../../domain/bulletin/draft.ts';
import { useDeskApp } from '../../parts/app.tsx';
import { byRule, ruleName } from './FairnessPanel.tsx';
import type { Warning } from './useDraft.ts';

interface Props {
  year: number;
  number: number;
  issued: readonly IssueRecord[];
  warnings: readonly Warning[];
  /** Places with numbers of a person's own, or edited before the data changed. */
  unsettled: readonly Placed[];
  /** What came of trying; null where nothing was tried or all went well. */
  problem: string | null;
  isWorking: boolean;
  onNumber(number: number): void;
  onSign(): void;
  onCancel(): void;
}

const isNumber = (text: string): boolean => /^[1-9]\d{0,2}$/.test(text);

/** The last look before a bulletin is issued: its number, what the fairness check warns of, and an express yes. */
export function SignDialog(props: Props) {
  const { year, number, warnings, unsettled, problem, isWorking } = props;
  const { words } = useDeskApp();
  const w = words.issuing.sign;
  const [isSure, setSure] = useState(false);
  const [typed, setTyped] = useState(String(number));
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const inRange = isNumber(typed);
  const isTaken = props.issued.some((r) => r.year === year && r.number === number);
  return (
    <dialog
      ref={dialog}
      className="press-dialog"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        props.onCancel();
      }}
    >
      <h2 id={title}>{w.title(number)}</h2>
      <p>{w.what}</p>
      <label className="frame-field">
        {w.number(year)}
        <input
          type="number"
          min={1}
          max={999}
          step={1}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            // What is no number yet changes nothing.
            if (isNumber(event.target.value)) props.onNumber(Number(event.target.value));
          }}
        />
      </label>
      {!inRange ? <p className="is-bad">{w.range}</p> : isTaken && <p className="is-bad">{w.taken(number)}</p>}
      <div className="press-dialog-list">
        <p>{warnings.length === 0 ? w.noWarnings : w.warnings(warnings.length)}</p>
        {byRule(warnings).map((g) => (
          <section key={g.rule}>
            <h3>{ruleName(words.issuing.fairness, g.rule)}</h3>
            <ul>
              {g.warnings.map((warning) => (
                <li key={`${warning.subject} ${warning.text}`}>{warning.text}</li>
              ))}
            </ul>
          </section>
        ))}
        {unsettled.length > 0 && (
          <>
            <p className="is-bad">{w.unsettled}</p>
            <ul>
              {unsettled.map((p) => (
                <li key={p.id}>
                  {p.words.join(words.common.between).slice(0, 60)}{' '}
                  {p.strayNumbers.length > 0
                    ? words.issuing.edit.stray(words.common.list(p.strayNumbers))
                    : words.issuing.edit.changed}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <label className="press-sure">
        <input type="checkbox" checked={isSure} onChange={(event) => setSure(event.target.checked)} />
        {w.confirm}
      </label>
      {problem !== null && (
        <p role="alert" className="is-bad">
          {problem}
        </p>
      )}
      <div className="frame-actions">
        <button
          type="button"
          className="is-main"
          disabled={!isSure || !inRange || isTaken || isWorking}
          aria-busy={isWorking}
          onClick={props.onSign}
        >
          {isWorking ? w.working : w.issue}
        </button>
        <button type="button" onClick={props.onCancel}>
          {w.cancel}
        </button>
      </div>
    </dialog>
  );
}
