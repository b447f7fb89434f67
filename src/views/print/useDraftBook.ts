import { useCallback, useEffect, useRef, useState } from 'react';
import type { BulletinDocument } from '../../contract/issues.ts';
import { NO_OVERLAY } from '../../domain/bulletin/draft.ts';
import { type BulletinEntry, type DraftEntry, draftKey, keptKey } from '../../feeds/issues/bulletinEntry.ts';
import type { Written } from '../../notebook/notebook.ts';
import type { OpenBook } from '../../notebook/useBook.ts';

/** What a person made of a draft; the computed bulletin goes along when it is written down. */
export type Draft = Omit<DraftEntry, 'kind' | 'week' | 'language' | 'computed'>;

const EMPTY: Draft = { number: null, errata: [], overlay: NO_OVERLAY };

/** How the draft on this page stands to the notebook. `untouched`: nothing was changed here. */
export type Saving = 'untouched' | 'dirty' | 'saved' | 'full' | 'blocked' | 'conflict';

/** The draft of another window that stands against this one. */
export interface Theirs {
  draft: Draft;
  stamp: number;
  changedAt: string;
}

export interface DraftBook {
  /** False until the notebook answered: an empty draft is not yet no draft. */
  ready: boolean;
  draft: Draft;
  saving: Saving;
  /** When it was last written, ISO; null where it never was. */
  changedAt: string | null;
  /** The computed bulletin as it was last written down with the draft. */
  lastComputed: BulletinDocument | null;
  theirs: Theirs | null;
  /** Drafts of the week that were not chosen, and are kept. */
  kept: { id: string; changedAt: string }[];
  change(next: (draft: Draft) => Draft): void;
  /** Writes at once. */
  save(): void;
  choose(which: 'mine' | 'theirs'): void;
  /** Puts a kept draft in place of the present one, which is kept instead. */
  swap(id: string): void;
  /** Takes the draft away after it was issued; what is not as it was read stays. */
  discard(): void;
}

const PAUSE_MS = 600;

const draftOf = ({ number, errata, overlay }: Draft): Draft => ({ number, errata, overlay });
const isSame = (a: Draft, b: Draft) => JSON.stringify(draftOf(a)) === JSON.stringify(draftOf(b));

/** What this page holds of a draft: it leaves only when it is on the disk. */
interface Mine {
  draft: Draft;
  /** Stamp it rests on; null where the notebook had none. */
  stamp: number | null;
  /** The draft as it was last on the disk. */
  written: Draft | null;
}

/**
 * The draft of a week in the notebook: written a moment after each change and when the page is left. A change of another
 * window is taken over where nothing was changed here; else both are held until a person chooses, and the other is kept.
 * @param computed what is computed now; goes into the entry
 */
export function useDraftBook(
  book: OpenBook<BulletinEntry>,
  week: string,
  language: DraftEntry['language'],
  computed: BulletinDocument | null,
): DraftBook {
  const key = draftKey(week, language);
  const entry = book.entries.find((e) => e.id === key);
  const held = entry?.body.kind === 'draft' ? { ...entry, body: entry.body } : null;
  const [mine, setMine] = useState<Mine | null>(null);
  const [saving, setSaving] = useState<Saving>('untouched');
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  // What is written must be of the moment of writing, not of the drawing before it.
  const now = useRef({ mine, held, computed, book, busy: false, stopped: false });
  now.current = { ...now.current, mine, held, computed, book };

  const put = useCallback((next: Mine | null) => {
    now.current.mine = next;
    setMine(next);
  }, []);

  const bodyOf = useCallback(
    (draft: Draft): DraftEntry => ({
      kind: 'draft',
      week,
      language,
      ...draftOf(draft),
      computed: now.current.computed ?? now.current.held?.body.computed ?? null,
    }),
    [week, language],
  );

  const keep = useCallback(
    async (draft: Draft, changedAt: string): Promise<boolean> => {
      const answer = await now.current.book.write(
        keptKey(week, language, changedAt),
        { ...bodyOf(draft), kind: 'kept' },
        now.current.book.entries.find((e) => e.id === keptKey(week, language, changedAt))?.stamp ?? null,
      );
      return answer.ok;
    },
    [week, language, bodyOf],
  );

  const save = useCallback(async (): Promise<void> => {
    const at = now.current;
    if (at.mine === null || at.busy || at.stopped || (at.mine.written !== null && isSame(at.mine.draft, at.mine.written))) return;
    at.busy = true;
    const { draft, stamp } = at.mine;
    const answer = await at.book.write(key, bodyOf(draft), stamp);
    now.current.busy = false;
    const after = now.current.mine;
    if (answer.ok) {
      if (after !== null) put({ draft: after.draft, stamp: answer.entry.stamp, written: draft });
      const isWhole = after === null || isSame(after.draft, draft);
      setSaving(isWhole ? 'saved' : 'dirty');
      if (!isWhole) void save();
      return;
    }
    if (answer.why !== 'changedElsewhere') {
      setSaving(answer.why);
      return;
    }
    const other = theirsOf(answer.theirs);
    if (other === null || isSame(other.draft, draft)) {
      // It was taken away, or says the same: ours goes in its place.
      put({ draft: after?.draft ?? draft, stamp: answer.theirs?.stamp ?? null, written: null });
      void save();
      return;
    }
    setTheirs(other);
    setSaving('conflict');
  }, [key, bodyOf, put]);

  // Another window wrote while nothing was unsaved here: its draft is the draft.
  useEffect(() => {
    if (mine === null || held === null || saving !== 'saved') return;
    if (held.stamp > (mine.stamp ?? 0)) {
      put(null);
      setSaving('untouched');
    }
  }, [held, mine, saving, put]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every further change starts the pause anew
  useEffect(() => {
    if (saving !== 'dirty') return;
    const timer = setTimeout(() => void save(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [saving, mine, save]);

  useEffect(() => {
    const leave = () => void save();
    // Only what a person would lose is asked about.
    const warn = (event: BeforeUnloadEvent) => {
      if (['dirty', 'full', 'blocked', 'conflict'].includes(saving)) event.preventDefault();
    };
    addEventListener('pagehide', leave);
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('pagehide', leave);
      removeEventListener('beforeunload', warn);
    };
  }, [save, saving]);

  // Going on to another page of the product is leaving as well.
  useEffect(() => () => void save(), [save]);

  const present = mine?.draft ?? (held === null ? EMPTY : draftOf(held.body));
  return {
    ready: book.ready,
    draft: present,
    saving,
    changedAt: held?.changedAt ?? null,
    lastComputed: held?.body.computed ?? null,
    theirs,
    kept: book.entries.flatMap((e) =>
      e.body.kind === 'kept' && e.body.week === week && e.body.language === language
        ? [{ id: e.id, changedAt: e.changedAt }]
        : [],
    ),
    change(next) {
      const at = now.current;
      const from = at.mine?.draft ?? (at.held === null ? EMPTY : draftOf(at.held.body));
      put({ draft: next(from), stamp: at.mine?.stamp ?? at.held?.stamp ?? null, written: at.mine?.written ?? null });
      setSaving((s) => (s === 'conflict' ? s : 'dirty'));
    },
    save: () => void save(),
    choose(which) {
      if (theirs === null) return;
      const other = theirs;
      void (async () => {
        const lost = which === 'mine' ? other.draft : present;
        const when = which === 'mine' ? other.changedAt : new Date().toISOString();
        // What cannot be kept is not given up.
        if (!(await keep(lost, when))) {
          setSaving('full');
          setTheirs(other);
          return;
        }
        setTheirs(null);
        if (which === 'theirs') {
          put(null);
          setSaving('untouched');
        } else {
          put({ draft: present, stamp: other.stamp, written: null });
          setSaving('dirty');
          void save();
        }
      })();
    },
    swap(id) {
      const other = book.entries.find((e) => e.id === id);
      if (other?.body.kind !== 'kept') return;
      const { body, stamp } = other;
      void (async () => {
        if (!(await keep(present, new Date().toISOString()))) return setSaving('full');
        put({ draft: draftOf(body), stamp: now.current.mine?.stamp ?? now.current.held?.stamp ?? null, written: null });
        setSaving('dirty');
        await save();
        await now.current.book.remove(id, stamp);
      })();
    },
    discard() {
      const at = now.current;
      at.stopped = true;
      const stamp = at.mine?.stamp ?? at.held?.stamp ?? null;
      put(null);
      setSaving('untouched');
      if (stamp !== null) void at.book.remove(key, stamp);
    },
  };
}

function theirsOf(written: Written | null): Theirs | null {
  const body = written?.body as DraftEntry | undefined;
  return written === null || body?.kind !== 'draft'
    ? null
    : { draft: draftOf(body), stamp: written.stamp, changedAt: written.changedAt };
}
