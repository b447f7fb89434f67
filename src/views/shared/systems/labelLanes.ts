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
 * an end, and left out where no lane has room. Those that come first in the list choose first.
 */
export function labelLanes(labels: readonly LineLabel[], { lanes, gap, width }: Lanes): LabelPlace[] {
  const taken: { from: number; to: number }[][] = Array.from({ length: lanes }, () => []);
  return labels.map((label) => {
    const left = Math.min(Math.max(0, label.at - label.width / 2), width - label.width);
    if (left < 0) return null;
    const lane = taken.findIndex((own) => own.every((o) => left >= o.to + gap || left + label.width + gap <= o.from));
    if (lane < 0) return null;
    taken[lane]?.push({ from: left, to: left + label.width });
    return { lane, left };
  });
}
