import type { CSSProperties } from 'react';
import { type Column, gridColumns, type Placed, placeColumns, type Segment, segmentsOf } from '../../domain/wall/segments.ts';
import type { WallRoom } from './useRoom.ts';

/** rem between two columns that no seam parts. */
export const GAP = 2.4;

/** Columns laid so that no seam cuts one. */
export interface Laid {
  style: CSSProperties;
  placed: readonly Placed[];
  /** The last column before the first seam: what stands beside the others in one line ends with it. */
  firstEnd: string;
}

/** Stretches of a wall between its seams. */
const stretches = (room: WallRoom): Segment[] => segmentsOf(room.from, room.to, room.seams);

/** Lays columns across the whole of a wall; children name theirs with `grid-column`. */
export function laid(room: WallRoom, columns: readonly Column[], gap = GAP): Laid {
  const segments = stretches(room);
  const placed = placeColumns(columns, segments, gap);
  const end = segments[0]?.to ?? room.to;
  const before = placed.filter((p) => p.to <= end + 1e-6);
  return {
    style: { gridTemplateColumns: gridColumns(placed, room.from) },
    placed,
    firstEnd: (before.at(-1) ?? placed[0])?.id ?? '',
  };
}

/** Some equal columns c1, c2, … for the children in their order (see `.placed` of the style sheet). */
export const equal = (n: number, min: number): Column[] =>
  Array.from({ length: n }, (_, i) => ({ id: `c${i + 1}`, min, grow: 1 }));
