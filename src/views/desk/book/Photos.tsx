import { type ChangeEvent, useState } from 'react';
import type { LedgerDraft, PhotoDraft } from '../../../domain/ledger/drafts.ts';
import type { Entry, OpenBook } from '../../../notebook/useBook.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Photo } from './Photo.tsx';
import { shrunk } from './shrink.ts';

/** As many as a record of the ledger names. */
const MOST = 6;

/** Photos of a draft item: each is kept at once, by itself, so that typing on writes none of them again. */
export function Photos(props: {
  item: string;
  about: string;
  photos: readonly Entry<PhotoDraft>[];
  book: Pick<OpenBook<LedgerDraft>, 'write' | 'remove'>;
  /** A photo belongs to a draft: that is kept first. */
  begin(): void;
}) {
  const { words } = useDeskApp();
  const w = words.book;
  const [trouble, setTrouble] = useState('');
  const { photos, item, book } = props;
  const add = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const files = [...(input.files ?? [])].slice(0, MOST - photos.length);
    input.value = '';
    setTrouble('');
    let last = photos.reduce((most, p) => Math.max(most, Number(/(\d+)$/.exec(p.id)?.[1] ?? 0)), 0);
    for (const file of files) {
      props.begin();
      const picture = await shrunk(file).catch(() => null);
      if (picture === null) {
        setTrouble(w.form.photoBad);
        continue;
      }
      last += 1;
      const answer = await book.write(
        `${item}-p${last}`,
        { kind: 'photo', item, name: `media/${item}-${last}.jpg`, picture },
        null,
      );
      if (!answer.ok) setTrouble(answer.why === 'full' ? w.trouble.full : w.trouble.blocked);
    }
  };
  return (
    <div className="field wide">
      <span className="field-name">{w.form.photos}</span>
      <span className="draft-photos">
        {photos.map((p) => (
          <span key={p.id}>
            <Photo
              picture={p.body.picture}
              name={p.body.name}
              alt={w.list.photoOf(props.about)}
              save={w.list.savePhoto(p.body.name)}
            />
            <button type="button" aria-label={w.form.removePhoto(p.body.name)} onClick={() => void book.remove(p.id, p.stamp)}>
              ✕
            </button>
          </span>
        ))}
        {photos.length < MOST && (
          <label className="button-like">
            {w.form.addPhoto}
            <input
              type="file"
              className="sr-only"
              accept="image/jpeg,image/png,image/webp"
              multiple
              onChange={(e) => void add(e)}
            />
          </label>
        )}
      </span>
      <small>{w.form.photoHow}</small>
      {trouble !== '' && (
        <p role="alert" className="is-bad">
          {trouble}
        </p>
      )}
    </div>
  );
}
