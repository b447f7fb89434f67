import { hundredths } from '../contest/exact.ts';
import { countedMarks, speechMean } from '../contest/speech.ts';
import { meanSd } from './distributions.ts';

/**
 * The mean of judges' marks without the extremes, as the stage counts it: from four marks on, one highest and one lowest are
 * dropped; of three the two closest count, of equal gaps the higher pair; two are averaged; one is not valid. Absent is null,
 * never 0. Rounded half-up to two places once. (IJRU technical manual; ISU component scores)
 * @returns null where fewer than two judges marked
 */
export function trimmed(marks: readonly (number | null)[]): number | null {
  const given = marks.flatMap((mark, judge) => (mark === null ? [] : [{ judge: String(judge), mark }]));
  const mean = speechMean(countedMarks(given));
  return mean === null ? null : hundredths(mean) / 100;
}

/** Marks from which a judge's own spread is known. */
const ENOUGH_MARKS = 5;

/**
 * Marks of different panels on one scale: each judge's marks are centred, and brought to the common spread where the judge
 * gave five or more that differ. @param matrix one row per contestant, one column per judge; null where not marked
 */
export function judgeZ(matrix: readonly (readonly (number | null)[])[]): (number | null)[][] {
  const judges = Math.max(0, ...matrix.map((row) => row.length));
  const all = matrix.flat().filter((m): m is number => m !== null);
  const common = meanSd(all);
  const scale = Array.from({ length: judges }, (_, j) => {
    const own = matrix.map((row) => row[j] ?? null).filter((m): m is number => m !== null);
    const { mean, sd } = meanSd(own);
    return { mean, stretch: own.length >= ENOUGH_MARKS && sd > 0 ? common.sd / sd : 1 };
  });
  return matrix.map((row) =>
    row.map((m, j) => {
      const s = scale[j];
      return m === null || s === undefined ? null : common.mean + (m - s.mean) * s.stretch;
    }),
  );
}
