/** A text over a line: its middle, and its width, in one unit. */
export interface LineLabel {
  at: number;
  width: number;
}

/** Room between two texts of one lane, as a share of a text's height of one em; in the unit of the texts. */
export interface Lanes {
  lanes: number;
  gap: number;
  width: number;
}

/** Where a text lies: its lane from 0, the one nearest to the line, and its left edge; null where none has room. */
export type LabelPlace = { lane: number; left: number } | null;

/**
 * Texts over a line so that none lies on another: each in the lowest lane that has room, moved aside where it would stand over
 * an end, and left out where no lane has room. A text of a higher lane is led to its place by an upright, which crosses no
 * text below. Those that come first in the list choose first.
 */
export function labelLanes(labels: readonly LineLabel[], { lanes, gap, width }: Lanes): LabelPlace[] {
  const taken: { from: number; to: number }[][] = Array.from({ length: lanes }, () => []);
  const isFree = (lane: number, from: number, to: number, apart: number) =>
    (taken[lane] ?? []).every((o) => from >= o.to + apart || to + apart <= o.from);
  return labels.map(({ at, width: own }) => {
    const left = Math.min(Math.max(0, at - own / 2), width - own);
    if (left < 0) return null;
    for (let lane = 0; lane < lanes; lane++) {
      if (isFree(lane, left, left + own, gap)) {
        taken[lane]?.push({ from: left, to: left + own });
        for (let below = 0; below < lane; below++) taken[below]?.push({ from: at, to: at });
        return { lane, left };
      }
      // The upright would have to pass through what stands here.
      if (!isFree(lane, at, at, 0)) return null;
    }
    return null;
  });
}
