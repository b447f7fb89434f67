import type { Notebook, Written } from '../../notebook/notebook.ts';

/** What a wall writes of itself: its own drills, and when it followed an order. */
export const WALL_NOTES = ['drillStarted', 'drillEnded', 'drillExpired', 'drillOverridden', 'followed', 'returned'] as const;
export type WallNoteKind = (typeof WALL_NOTES)[number];

export interface WallNote {
  /** ms since the epoch. */
  at: number;
  kind: WallNoteKind;
  /** The order that was followed. */
  event: string | null;
}

/** Notes that are kept: a wall that runs for years does not fill its disk with them. */
const KEPT = 400;

let writing: Promise<void> = Promise.resolve();
let opened: Promise<Notebook> | null = null;
let last = 0;

/** The notebook is fetched when there is first something to write: the picture of a wall does not wait for it. */
const theNotebook = (): Promise<Notebook> => {
  opened ??= import('../../notebook/notebook.ts').then((m) => m.openNotebook());
  return opened;
};

/**
 * Writes what happened on this wall, after whatever is being written. It never throws: a full disk stops no emergency.
 * Several windows of one machine are one wall: that an order is followed, or ended, is written once.
 * @param at ms since the epoch @returns settles when it is written, or was not to be
 */
export function noteOnWall(kind: WallNoteKind, event: string | null, at: number): Promise<void> {
  // Two notes of one millisecond keep their order.
  last = Math.max(at, last + 1);
  const note: WallNote = { at, kind, event };
  let id = `${padded(last)}-${kind}`;
  writing = writing
    .then(async () => {
      const book = await theNotebook();
      const all = await book.all('wallLog');
      if (event !== null) {
        const before = lastTurn(all, at);
        // A wall that is loaded anew in an emergency has followed it before.
        if (before?.kind === kind && before.event === event) return;
        // Another window that writes the same of the same log takes the same place: the notebook keeps the first.
        id = `${padded(before?.at ?? 0)}-${kind}-${event}`;
      }
      await book.write('wallLog', id, note, null);
      for (const old of all.slice(0, Math.max(0, all.length - KEPT))) await book.remove('wallLog', old.id, old.stamp);
    })
    .catch(() => undefined);
  return writing;
}

const padded = (at: number) => String(at).padStart(15, '0');

/** The last time before this one that the wall followed an order or came back from one. */
function lastTurn(all: readonly Written[], at: number): WallNote | undefined {
  const turns = all.flatMap((w) => readWallNote(w.body) ?? []).filter((n) => n.event !== null && n.at <= at);
  return turns.sort((a, b) => a.at - b.at).at(-1);
}

/** A note as it was written; null where it is none of ours. */
export function readWallNote(body: unknown): WallNote | null {
  if (typeof body !== 'object' || body === null) return null;
  const { at, kind, event } = body as Record<string, unknown>;
  const known = WALL_NOTES.find((k) => k === kind);
  if (typeof at !== 'number' || !Number.isFinite(at) || known === undefined) return null;
  return { at, kind: known, event: typeof event === 'string' ? event : null };
}
