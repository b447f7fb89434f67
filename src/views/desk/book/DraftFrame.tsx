import type { ReactNode, RefObject } from 'react';
import { useDeskApp } from '../../../parts/app.tsx';
import { useRegionName } from '../../../parts/Region.tsx';
import { decimal } from '../../../words/format.ts';
import { type DraftFault, faultText } from './draftFaults.ts';
import { Sure } from './Sure.tsx';
import { Trouble } from './Trouble.tsx';
import type { Kept } from './useKept.ts';

/** The form around a draft: its name and mark, what hinders keeping it, its fields, what is still wrong, and how it ends. */
export function DraftFrame<T>(props: {
  form: RefObject<HTMLFormElement | null>;
  title: string;
  kept: Kept<T>;
  summary(draft: T): ReactNode;
  faults: readonly DraftFault[];
  /** Whether faults are told: once somebody wanted to be done. */
  asked: boolean;
  canBeDone: boolean;
  /** Whether the draft may be left as it is, faults and all. */
  canBeLeft: boolean;
  onDone(): void;
  onDiscard(): Promise<void>;
  close(): void;
  /** The line below. */
  foot: ReactNode;
  children: ReactNode;
}) {
  const w = useDeskApp().words.book;
  const f = w.form;
  const { kept, faults, title } = props;
  const name = useRegionName();
  return (
    <form
      ref={props.form}
      className="card draft-form no-print"
      aria-label={name(title)}
      data-draft={kept.id}
      onSubmit={(e) => {
        e.preventDefault();
        props.onDone();
      }}
    >
      <div className="head-line">
        <h2>{title}</h2>
        <small className="tag">{w.mark}</small>
        <Trouble kept={kept} show={props.summary} onGone={props.close} />
      </div>
      {props.children}
      {props.asked && faults.length > 0 && (
        <p role="alert" className="notice is-bad" data-faults={faults.length}>
          {f.faults(decimal(faults.length, 0))} {faults.map((x) => faultText(x, w.field)).join(' ')}
        </p>
      )}
      <p className="book-actions">
        <button type="submit" className="primary" disabled={!props.canBeDone}>
          {f.done}
        </button>
        {props.canBeLeft && faults.length > 0 && (
          <button type="button" onClick={() => kept.whenKept(props.close)}>
            {f.doneAnyway}
          </button>
        )}
        <Sure label={f.discard} unasked={kept.state === 'untouched'} onSure={() => void props.onDiscard()} />
      </p>
      <p className="meta">{props.foot}</p>
    </form>
  );
}
