import { segmentsOf } from '../../../domain/wall/segments.ts';
import { textWidth } from '../../shared/textWidth.ts';
import type { WallRoom } from '../useRoom.ts';

/** rem, as scenes.css has them: size and line of the text, space between names, between their lines, to the note. */
const SIZE = 1.2;
const LINE = 1.3 * SIZE;
const BETWEEN = 1.2;
const LEADING = 0.35;
const TO_NOTE = 1;
const ABOVE = 0.4;

/** What stands in the foot of a scene: the names of all scenes, the present one by its number, and what the note says. */
export interface Foot {
  names: readonly string[];
  position: number;
  note: string;
  /** Whether only the present scene's name is shown. */
  alone: boolean;
}

/** Lines that names of some widths take where each stands whole. */
function wrapped(widths: readonly number[], width: number): number {
  let lines = 1;
  let at = 0;
  for (const w of widths) {
    if (at > 0 && at + BETWEEN + w > width) {
      lines += 1;
      at = w;
    } else at += (at > 0 ? BETWEEN : 0) + w;
  }
  return lines;
}

/**
 * How many lines the foot of a scene takes in a room, before it is drawn: names and note share a line as long as both have
 * room; where a seam parts them each has its own side.
 */
export function footLines(room: WallRoom, foot: Foot): number {
  const shown = foot.alone ? foot.names.slice(foot.position, foot.position + 1) : foot.names;
  const widths = shown.map((n) => textWidth(n) * SIZE);
  const note = textWidth(foot.note) * SIZE;
  const segments = segmentsOf(room.from, room.to, room.seams);
  const [first, last] = [segments[0], segments.at(-1)];
  if (first !== undefined && last !== undefined && first !== last) return wrapped(widths, first.to - first.from);
  const width = room.to - room.from;
  const both = widths.reduce((a, w) => a + w + BETWEEN, 0) - BETWEEN + TO_NOTE + note;
  if (both <= width) return 1;
  const wraps = room.shape === 'portrait' || room.shape === 'square' || room.grid === 'pair' || room.grid === 'bare';
  return wraps ? wrapped(widths, width) + 1 : wrapped(widths, width - note - TO_NOTE);
}

/** rem of height that a foot of some lines takes. */
export const footHeight = (lines: number): number => ABOVE + lines * LINE + (lines - 1) * LEADING;
