import { useCallback, useEffect, useRef, useState } from 'react';
import type { StoredDeck } from '../../../domain/deck/deck.ts';
import { readStored } from '../../../domain/deck/readStored.ts';
import type { WriteFailure } from '../../../notebook/notebook.ts';
import { type Entry, useBook } from '../../../notebook/useBook.ts';

/** A community's talk on this machine, as a page works on it. */
export interface DeckOnDisk {
  /** False until the notebook answered. */
  ready: boolean;
  /** Null where there is none. */
  stored: StoredDeck | null;
  /** An entry that cannot be read: of another release, or damaged. It stays until a new draft takes its place. */
  unreadable: boolean;
  /** False where nothing outlives the page. */
  lasting: boolean;
  /** Why the last change is not on the disk; null where it is. */
  trouble: WriteFailure | null;
  /** Changes the talk, or makes the first one from null. Written at once, one change after the other. */
  edit(change: (stored: StoredDeck | null) => StoredDeck | null): void;
}

/** What is under way: the newest body, the stamp on the disk, and the chain of writes. */
interface Pen {
  mine: StoredDeck | null;
  stamp: number | null;
  chain: Promise<void>;
}

/** The talk of a community in the notebook (book `decks`): every change is on the disk a moment later. */
export function useStoredDeck(community: string): DeckOnDisk {
  const book = useBook('decks', readStored);
  const entry = book.entries.find((e) => e.id === community) ?? null;
  const damaged = book.unreadable.find((e) => e.id === community) ?? null;
  const [mine, setMine] = useState<StoredDeck | null>(null);
  const [trouble, setTrouble] = useState<WriteFailure | null>(null);
  const pen = useRef<Pen>({ mine: null, stamp: null, chain: Promise.resolve() });
  const now = useRef<{ entry: Entry<StoredDeck> | null; damaged: number | null; write: typeof book.write }>({
    entry,
    damaged: null,
    write: book.write,
  });
  now.current = { entry, damaged: damaged?.stamp ?? null, write: book.write };

  // What was written here has come back from the disk, or another window wrote after it.
  useEffect(() => {
    const { current } = pen;
    if (entry !== null && current.mine === null && entry.stamp >= (current.stamp ?? 0)) setMine(null);
  }, [entry]);

  const edit = useCallback(
    (change: (stored: StoredDeck | null) => StoredDeck | null) => {
      const at = pen.current;
      const { entry: held } = now.current;
      const last = held !== null && held.stamp >= (at.stamp ?? 0) ? held.body : null;
      const from = at.mine ?? last ?? mine;
      const next = change(from);
      if (next === null || next === from) return;
      at.mine = next;
      setMine(next);
      at.chain = at.chain.then(async () => {
        // A later change writes all of this one.
        if (at.mine !== next) return;
        const known = Math.max(at.stamp ?? 0, now.current.entry?.stamp ?? now.current.damaged ?? 0);
        const answer = await now.current.write(community, next, known === 0 ? null : known);
        if (answer.ok) at.stamp = answer.entry.stamp;
        setTrouble(answer.ok ? null : answer.why);
        if (at.mine === next) at.mine = null;
        // Another window was quicker: its talk is shown, and this page says so.
        if (!answer.ok && answer.why === 'changedElsewhere') setMine(null);
      });
    },
    [community, mine],
  );
  return {
    ready: book.ready,
    stored: mine ?? entry?.body ?? null,
    unreadable: damaged !== null,
    lasting: book.lasting,
    trouble,
    edit,
  };
}
