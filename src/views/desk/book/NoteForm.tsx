import { useEffect, useRef } from 'react';
import { type Note, readNote } from '../../../domain/ledger/drafts.ts';
import { looksPersonal } from '../../../feeds/personal.ts';
import type { OpenBook } from '../../../notebook/useBook.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { useRegionName } from '../../../parts/Region.tsx';
import { Field } from './Field.tsx';
import { newId } from './newId.ts';
import { Sure } from './Sure.tsx';
import { Trouble } from './Trouble.tsx';
import { useKept } from './useKept.ts';

/** Longest note, in characters. */
const LONGEST_NOTE = 2000;

/** One note being written, kept with each change. */
export function NoteForm(props: {
  book: OpenBook<Note>;
  start: { id: string; stamp: number | null; value: Note };
  close(): void;
}) {
  const { words } = useDeskApp();
  const w = words.book.note;
  const name = useRegionName();
  const kept = useKept<Note>(props.book, props.start, readNote, () => newId('note'));
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => void box.current?.focus(), []);
  const personal = looksPersonal(kept.value.text);
  const empty = kept.value.text.trim() === '';
  const discard = async () => {
    const stamp = kept.stamp();
    if (stamp !== null) await props.book.remove(kept.id, stamp);
    props.close();
  };
  return (
    <form
      className="note-form no-print"
      aria-label={name(w.text)}
      onSubmit={(e) => {
        e.preventDefault();
        if (!empty && !personal) kept.whenKept(props.close);
      }}
    >
      <Field name={w.text} hint={w.what} wrong={personal ? w.personal : null} wide>
        <textarea
          ref={box}
          rows={3}
          maxLength={LONGEST_NOTE}
          value={kept.value.text}
          aria-invalid={personal}
          onChange={(e) => kept.set({ ...kept.value, text: e.target.value })}
        />
      </Field>
      <Trouble kept={kept} show={(n) => n.text} onGone={props.close} />
      <p className="book-actions">
        <button type="submit" className="primary" disabled={empty || personal}>
          {w.save}
        </button>
        <Sure label={w.cancel} unasked={kept.state === 'untouched' || empty} onSure={() => void discard()} />
      </p>
    </form>
  );
}
