import { meanOf } from './exact.ts';
import type { ContestState } from './state.ts';

/** How far a judge's marks stand from the panel's: for the organisers alone, and a question, never a verdict. */
export interface JudgeSpread {
  judge: string;
  /** Contestants the judge marked. */
  marked: number;
  /** Mean difference from the mean of all marks of the same contestant, points; null where none was given. */
  difference: number | null;
  /** Beyond 2.5 robust standard deviations of all judges' differences, over five contestants or more. */
  stands: boolean;
}

const ENOUGH = 5;
const FAR = 2.5;
/** Makes the median of absolute deviations a standard deviation where values are normal. */
const MAD_TO_SD = 1.4826;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] as number)) / 2;
}

/** Each judge's spread (methods 5). */
export function judgeSpreads(state: ContestState): JudgeSpread[] {
  const rows = (state.setUp?.judges ?? []).map(({ id }) => {
    const differences = [...state.marks.values()].flatMap((entries) => {
      const own = entries.find((e) => e.judge === id)?.mark ?? null;
      const all = meanOf(entries.flatMap((e) => (e.mark === null ? [] : [e.mark])));
      return own === null || all === null ? [] : [own - Number(all.top) / Number(all.bottom)];
    });
    const sum = differences.reduce((s, d) => s + d, 0);
    return { judge: id, marked: differences.length, difference: differences.length === 0 ? null : sum / differences.length };
  });
  const known = rows.flatMap((r) => (r.difference === null ? [] : [r.difference]));
  if (known.length < 3) return rows.map((r) => ({ ...r, stands: false }));
  const middle = median(known);
  const spread = MAD_TO_SD * median(known.map((d) => Math.abs(d - middle)));
  return rows.map((r) => ({
    ...r,
    stands: r.difference !== null && r.marked >= ENOUGH && spread > 0 && Math.abs(r.difference - middle) > FAR * spread,
  }));
}
