import { readNote } from '../../../domain/ledger/drafts.ts';
import { useBook } from '../../../notebook/useBook.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Region } from '../../../parts/Region.tsx';
import { decimal } from '../../../words/format.ts';
import { NoteLine } from './Notes.tsx';
import type { Basis } from './useLedgerBasis.ts';

/** Notes whose item or place cannot be found any more, and those another release wrote: kept, and told. */
export function LostNotes(props: { basis: Basis }) {
  const { words } = useDeskApp();
  const w = words.book;
  const book = useBook('notes', readNote);
  const { basis } = props;
  const { register } = basis.ctx;
  const known = register.communities.length > 0;
  const lost = book.entries.filter(({ body }) =>
    body.on === 'item'
      ? basis.read && !basis.item.has(body.id)
      : known && !register.compound.has(body.id) && !register.community.has(body.id),
  );
  if (lost.length === 0 && book.unreadable.length === 0) return null;
  return (
    <Region className="card no-print" label={w.note.lost} data-lost-notes={lost.length}>
      <h2>{w.note.lost}</h2>
      <p className="meta">{w.note.lostWhat}</p>
      <ul className="drafts">
        {lost.map((e) => (
          <NoteLine key={e.id} entry={e} book={book} about={w.note.about(e.body.label, e.body.id)} />
        ))}
      </ul>
      {book.unreadable.length > 0 && (
        <>
          <p>{w.list.unreadable(decimal(book.unreadable.length, 0))}</p>
          <pre>{book.unreadable.map((u) => `${u.id} ${JSON.stringify(u.body)}`).join('\n')}</pre>
        </>
      )}
    </Region>
  );
}
