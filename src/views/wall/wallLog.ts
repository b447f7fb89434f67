import type { Notebook } from '../../notebook/notebook.ts';

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

let writing: Promise<unknown> = Promise.resolve();
let opened: Promise<Notebook> | null = null;
let last = 0;

/** The notebook is fetched when there is first something to write: the picture of a wall does not wait for it. */
const theNotebook = (): Promise<Notebook> => {
  opened ??= import('../../notebook/notebook.ts').then((m) => m.openNotebook());
  return opened;
};

/**
 * Writes what happened on this wall, after whatever is being written. It never throws: a full disk stops no emergency.
 * @param at ms since the epoch
 */
export function noteOnWall(kind: WallNoteKind, event: string | null, at: number): void {
  // Two notes of one millisecond keep their order.
  last = Math.max(at, last + 1);
  const id = `${String(last).padStart(15, '0')}-${kind}`;
  const note: WallNote = { at, kind, event };
  writing = writing
    .then(async () => {
      const book = await theNotebook();
      const all = await book.all('wallLog');
      // A wall that is loaded anew in an emergency has followed it before.
      const turns = all.flatMap((w) => readWallNote(w.body) ?? []).filter((n) => n.event !== null);
      if (event !== null && turns.at(-1)?.kind === kind && turns.at(-1)?.event === event) return;
      await book.write('wallLog', id, note, null);
      for (const old of all.slice(0, Math.max(0, all.length - KEPT))) await book.remove('wallLog', old.id, old.stamp);
    })
    .catch(() => undefined);
}

/** A note as it was written; null where it is none of ours. */
export function readWallNote(body: unknown): WallNote | null {
  if (typeof body !== 'object' || body === null) return null;
  const { at, kind, event } = body as Record<string, unknown>;
  const known = WALL_NOTES.find((k) => k === kind);
  if (typeof at !== 'number' || !Number.isFinite(at) || known === undefined) return null;
  return { at, kind: known, event: typeof event === 'string' ? event : null };
}
