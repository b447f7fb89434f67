import { useState } from 'react';
import { useDeskApp } from '../../../parts/app.tsx';

/** Takes something away for good, after it was asked once more. @param props.unasked there is nothing that could be lost */
export function Sure(props: { label: string; name?: string; unasked?: boolean; onSure(): void }) {
  const { words } = useDeskApp();
  const w = words.book.list;
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" aria-label={props.name} onClick={props.unasked === true ? props.onSure : () => setAsked(true)}>
        {props.label}
      </button>
    );
  return (
    <span role="alert" className="book-actions">
      {w.sure}
      <button type="button" onClick={props.onSure}>
        {w.yes}
      </button>
      <button type="button" onClick={() => setAsked(false)}>
        {w.no}
      </button>
    </span>
  );
}
