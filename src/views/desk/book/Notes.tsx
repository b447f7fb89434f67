import './book.css';
import { useState } from 'react';
import { type Note, readNote } from '../../../domain/ledger/drafts.ts';
import { type Entry, type OpenBook, useBook } from '../../../notebook/useBook.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { stamp } from '../../../words/format.ts';
import { NoteForm } from './NoteForm.tsx';
import { newId } from './newId.ts';
import { Sure } from './Sure.tsx';

/** The notes of this machine on one item or place, and the way to a further one. */
export function Notes(props: { on: Note['on']; id: string; label: string }) {
  const { words } = useDeskApp();
  const w = words.book;
  const book = useBook('notes', readNote);
  const [fresh, setFresh] = useState<string | null>(null);
  const { on, id, label } = props;
  const own = book.entries.filter((e) => e.body.on === on && e.body.id === id && e.id !== fresh);
  return (
    <div className="notes" data-notes={own.length}>
      {own.length > 0 && <h3>{w.note.title}</h3>}
      <ul className="drafts">
        {own.map((e) => (
          <NoteLine key={e.id} entry={e} book={book} />
        ))}
      </ul>
      {fresh === null ? (
        <button type="button" className="no-print" onClick={() => setFresh(newId('note'))}>
          {w.newNote}
        </button>
      ) : (
        <NoteForm
          book={book}
          start={{
            id: fresh,
            stamp: null,
            value: { kind: 'note', on, id, label, text: '', at: new Date(Date.now()).toISOString() },
          }}
          close={() => setFresh(null)}
        />
      )}
      {!book.lasting && (
        <p role="alert" className="notice is-bad">
          {w.trouble.notLasting}
        </p>
      )}
    </div>
  );
}

/** One note: its own time, its text, and for one whose record is gone what it was about. */
export function NoteLine(props: { entry: Entry<Note>; book: OpenBook<Note>; about?: string }) {
  const { words } = useDeskApp();
  const w = words.book;
  const [edited, setEdited] = useState(false);
  const { entry, book } = props;
  const { text, at } = entry.body;
  const time = Date.parse(at);
  if (edited)
    return (
      <li data-note={entry.id}>
        <NoteForm book={book} start={{ id: entry.id, stamp: entry.stamp, value: entry.body }} close={() => setEdited(false)} />
      </li>
    );
  return (
    <li data-note={entry.id}>
      <span className="draft-what">
        {text}{' '}
        <span className="meta">
          {props.about} {Number.isNaN(time) ? '' : w.note.at(stamp(time))}
        </span>{' '}
        <small className="tag">{w.mark}</small>
      </span>
      <span className="book-actions no-print">
        <button type="button" aria-label={`${w.note.edit} ${text}`} onClick={() => setEdited(true)}>
          {w.note.edit}
        </button>
        <Sure label={w.list.remove} name={`${w.list.remove} ${text}`} onSure={() => void book.remove(entry.id, entry.stamp)} />
      </span>
    </li>
  );
}
