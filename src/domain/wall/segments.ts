/** rem that stay empty at a seam, half on each side of it. */
export const SEAM_GUTTER = 4;

/** A stretch of the wall that no seam cuts, in rem from the left. */
export interface Segment {
  from: number;
  to: number;
}

/** A column that is to be placed: what it needs, and its share of what is left. */
export interface Column {
  id: string;
  /** rem below which it is not what it is. */
  min: number;
  grow: number;
}

/** A column where it lies, in rem from the left. */
export interface Placed extends Segment {
  id: string;
}

/** Narrower than this nothing is put between two seams. */
const NARROWEST = 12;

/**
 * The stretches between the seams, each without its half of the gutters.
 * @param seams rem from the left, in any order; what lies outside is no seam
 * @returns at least one; stretches too narrow for anything are left out
 */
export function segmentsOf(from: number, to: number, seams: readonly number[]): Segment[] {
  const half = SEAM_GUTTER / 2;
  const cuts = [...new Set(seams)].filter((s) => s > from - half && s < to + half).sort((a, b) => a - b);
  const all: Segment[] = [];
  let at = from;
  for (const cut of cuts) {
    all.push({ from: at, to: Math.min(to, cut - half) });
    at = Math.max(from, cut + half);
  }
  all.push({ from: at, to });
  const wide = all.filter((s) => s.to - s.from >= NARROWEST);
  return wide.length > 0 ? wide : [all.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a))];
}

/** How far some columns are from what they need in a stretch: over 1 they do not fit. */
function strain(columns: readonly Column[], width: number, gap: number): number {
  const need = columns.reduce((a, c) => a + c.min, 0) + gap * (columns.length - 1);
  return need / Math.max(1e-6, width);
}

/** Columns side by side in one stretch: each what it needs, the rest by their shares; all less where they do not fit. */
function within(columns: readonly Column[], segment: Segment, gap: number): Placed[] {
  const room = segment.to - segment.from - gap * (columns.length - 1);
  const needs = columns.reduce((a, c) => a + c.min, 0);
  const grows = columns.reduce((a, c) => a + c.grow, 0);
  let at = segment.from;
  return columns.map((c) => {
    const width =
      room < needs ? (c.min * room) / needs : c.min + (room - needs) * (grows === 0 ? 1 / columns.length : c.grow / grows);
    const placed = { id: c.id, from: at, to: at + width };
    at += width + gap;
    return placed;
  });
}

/**
 * Places columns in their order so that none crosses a seam: of all ways to share them out among the stretches the one
 * that strains the tightest stretch least. No stretch is left empty as long as there are columns for all.
 */
export function placeColumns(columns: readonly Column[], segments: readonly Segment[], gap: number): Placed[] {
  const places = Math.min(segments.length, columns.length);
  // More stretches than columns: the widest are used, in their order.
  const used = [...segments]
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .slice(0, places)
    .sort((a, b) => a.from - b.from);
  let best: { worst: number; cuts: number[] } | null = null;
  const search = (segment: number, start: number, worst: number, cuts: number[]) => {
    const left = used.length - segment;
    if (left === 0) {
      if (best === null || worst < best.worst - 1e-9) best = { worst, cuts };
      return;
    }
    const { from, to } = used[segment] as Segment;
    const last = columns.length - (left - 1);
    for (let end = left === 1 ? columns.length : start + 1; end <= last; end++)
      search(segment + 1, end, Math.max(worst, strain(columns.slice(start, end), to - from, gap)), [...cuts, end]);
  };
  search(0, 0, 0, []);
  const cuts: number[] = (best as { cuts: number[] } | null)?.cuts ?? [];
  return used.flatMap((segment, i) => within(columns.slice(cuts[i - 1] ?? 0, cuts[i]), segment, gap));
}

/** Columns as `grid-template-columns` with a named area for each, counted from `from`; the tracks between are the gaps. */
export function gridColumns(placed: readonly Placed[], from: number): string {
  const rem = (x: number) => `${Math.max(0, Math.round(x * 1000) / 1000)}rem`;
  let at = from;
  const tracks: string[] = [];
  for (const p of placed) {
    tracks.push(rem(p.from - at), `[${p.id}-start] ${rem(p.to - p.from)} [${p.id}-end]`);
    at = p.to;
  }
  return tracks.join(' ');
}
