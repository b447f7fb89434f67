import { useCallback, useEffect, useState } from 'react';
import { keepStorage } from './keepStorage.ts';
import { type Book, type Notebook, openNotebook, type WriteAnswer, type Written } from './notebook.ts';

/** One entry of a book, read through the book's own check. */
export interface Entry<T> extends Omit<Written, 'body'> {
  body: T;
}

/** A book as a page uses it. */
export interface OpenBook<T> {
  /** False until the first answer: an empty list is not yet an empty book. */
  ready: boolean;
  entries: Entry<T>[];
  /** Written by another release, or damaged: kept, and to be told of. */
  unreadable: Written[];
  /** False where nothing outlives the page. */
  lasting: boolean;
  write(id: string, body: T, expected: number | null): Promise<WriteAnswer>;
  remove(id: string, expected: number): Promise<WriteAnswer>;
}

let notebook: Notebook | undefined;
/** The page's one notebook. */
export const theNotebook = (): Notebook => {
  notebook ??= openNotebook();
  return notebook;
};

/**
 * A book of this machine's notebook, the same in every tab.
 * @param read gives the body as the book knows it, null where it cannot be read; the same function every time
 */
export function useBook<T>(book: Book, read: (body: unknown) => T | null): OpenBook<T> {
  const [state, setState] = useState<{ ready: boolean; written: Written[] }>({ ready: false, written: [] });
  useEffect(() => {
    let here = true;
    const look = () =>
      theNotebook()
        .all(book)
        .then((written) => here && setState({ ready: true, written }));
    const end = theNotebook().onChange((changed) => {
      if (changed === book) void look();
    });
    void look();
    return () => {
      here = false;
      end();
    };
  }, [book]);
  const write = useCallback(
    (id: string, body: T, expected: number | null) => {
      keepStorage();
      return theNotebook().write(book, id, body, expected);
    },
    [book],
  );
  const remove = useCallback((id: string, expected: number) => theNotebook().remove(book, id, expected), [book]);
  const entries: Entry<T>[] = [];
  const unreadable: Written[] = [];
  for (const w of state.written) {
    const body = read(w.body);
    if (body === null) unreadable.push(w);
    else entries.push({ ...w, body });
  }
  return { ready: state.ready, entries, unreadable, lasting: theNotebook().lasting(), write, remove };
}
