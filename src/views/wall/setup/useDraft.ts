import { useCallback, useState } from 'react';
import { readDraft, type WallDraft } from './draft.ts';

const KEY = 'jiayuan-wall-draft:';

function stored(id: string): WallDraft | null {
  try {
    return readDraft(localStorage.getItem(KEY + id));
  } catch {
    return null;
  }
}

/** @returns whether it is on the disk */
function store(id: string, draft: WallDraft | null): boolean {
  try {
    if (draft === null) localStorage.removeItem(KEY + id);
    else localStorage.setItem(KEY + id, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** A wall as it is being changed on this machine. */
export interface Drafting {
  draft: WallDraft;
  /** False where the browser did not keep the last change: it is gone with the page. */
  lasting: boolean;
  change(over: Partial<WallDraft>): void;
  /** Back to what is in use. */
  drop(): void;
}

/**
 * The draft of one wall: kept in this browser with every change, so that a reload loses nothing. Sent nowhere.
 * @param id the same while the caller is mounted @param start what is in use, while nobody changed anything
 */
export function useDraft(id: string, start: WallDraft): Drafting {
  const [held, setHeld] = useState<{ draft: WallDraft | null; lasting: boolean }>(() => ({ draft: stored(id), lasting: true }));
  const draft = held.draft ?? start;
  const change = useCallback(
    (over: Partial<WallDraft>) => {
      const next = { ...draft, ...over };
      setHeld({ draft: next, lasting: store(id, next) });
    },
    [id, draft],
  );
  const drop = useCallback(() => setHeld({ draft: null, lasting: store(id, null) }), [id]);
  return { draft, lasting: held.lasting, change, drop };
}
