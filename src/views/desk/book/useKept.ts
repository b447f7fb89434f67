import { useEffect, useRef, useState } from 'react';
import type { WriteAnswer, Written } from '../../../notebook/notebook.ts';
import type { OpenBook } from '../../../notebook/useBook.ts';

/** How far what is typed has got: nothing typed yet, on its way, on the disk, or why not. */
export type KeptState = 'untouched' | 'keeping' | 'kept' | 'full' | 'blocked' | 'changedElsewhere';

/** Something that is kept with every change. */
export interface Kept<T> {
  id: string;
  value: T;
  state: KeptState;
  /** The other window's version where the two differ; null where it removed the entry. */
  theirs: T | null;
  set(next: T): void;
  /** Tries again after the disk was full or the browser refused. */
  retry(): void;
  /** Of two versions: this one in place of the other, the other in place of this one, or this one under a new id beside it. */
  keepMine(): void;
  keepTheirs(): void;
  keepBoth(): void;
  /** Stamp as last written; null where nothing is. */
  stamp(): number | null;
  /** Calls when what was typed last is on the disk, and not where it cannot be: a form stays open with what it could not keep. */
  whenKept(close: () => void): void;
}

/**
 * Keeps a value in a book with every change: whatever happens to the page, what was typed is there. Changes while one is
 * being written go together in the next. Nothing another window wrote is written over unless a person says so.
 * @param start what is edited, and its stamp; null for something new
 * @param read the book's own check @param newId a fresh id, for a version that stands beside the other
 */
export function useKept<T>(
  book: Pick<OpenBook<T>, 'write'>,
  start: { id: string; stamp: number | null; value: T },
  read: (body: unknown) => T | null,
  newId: () => string,
): Kept<T> {
  const [value, setValue] = useState(start.value);
  const [id, setId] = useState(start.id);
  const [state, setState] = useState<KeptState>(start.stamp === null ? 'untouched' : 'kept');
  const [other, setOther] = useState<Written | null>(null);
  const now = useRef({
    id: start.id,
    stamp: start.stamp,
    value: start.value,
    dirty: false,
    writing: null as Promise<boolean> | null,
  });

  // Called where something is to be written: it ends after the first answer at the soonest.
  const run = () => {
    const at = now.current;
    at.writing ??= written();
    return at.writing;
  };
  const written = async (): Promise<boolean> => {
    const at = now.current;
    setState('keeping');
    while (at.dirty) {
      at.dirty = false;
      const answer: WriteAnswer = await book.write(at.id, at.value, at.stamp);
      if (!answer.ok) {
        at.dirty = true;
        at.writing = null;
        setOther(answer.theirs);
        setState(answer.why);
        return false;
      }
      at.stamp = answer.entry.stamp;
    }
    at.writing = null;
    setState('kept');
    return true;
  };

  // Leaving with something that could not be kept would lose it: the browser asks.
  const unkept = state === 'full' || state === 'blocked' || state === 'changedElsewhere';
  useEffect(() => {
    if (!unkept) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unkept]);

  const theirs = other === null ? null : read(other.body);
  return {
    id,
    value,
    state,
    theirs,
    set(next) {
      now.current.value = next;
      now.current.dirty = true;
      setValue(next);
      // Where a person has to choose first, nothing is written behind his back.
      if (state !== 'changedElsewhere') void run();
    },
    retry: () => void run(),
    keepMine() {
      now.current.stamp = other?.stamp ?? null;
      void run();
    },
    keepTheirs() {
      if (other === null || theirs === null) return;
      Object.assign(now.current, { value: theirs, stamp: other.stamp, dirty: false });
      setValue(theirs);
      setState('kept');
    },
    keepBoth() {
      const fresh = newId();
      Object.assign(now.current, { id: fresh, stamp: null });
      setId(fresh);
      void run();
    },
    stamp: () => now.current.stamp,
    whenKept(close) {
      const { dirty, writing } = now.current;
      if (!dirty && writing === null) return close();
      void run().then((isKept) => {
        if (isKept) close();
      });
    },
  };
}
