import { meanSd } from './distributions.ts';

/**
 * The mean of judges' marks without the extremes: from four marks on, one highest and one lowest are dropped; of three the
 * two closest count, of equal gaps the higher pair; two are averaged; one is not valid. Absent is null, never 0.
 * Rounded half-up to two places once, in whole hundredths of tenths. (IJRU technical manual; ISU component scores)
 * @returns null where fewer than two judges marked
 */
export function trimmed(marks: readonly (number | null)[]): number | null {
  const given = marks.filter((m): m is number => m !== null).sort((a, b) => a - b);
  if (given.length < 2) return null;
  const counted =
    given.length >= 4 ? given.slice(1, -1) : given.length === 3 ? closest(given as [number, number, number]) : given;
  // Marks come in halves or tenths: thousandths are exact in whole numbers, and half-up cannot slip on a binary tail.
  const sum = counted.reduce((s, m) => s + Math.round(m * 1000), 0);
  return Math.floor((sum * 2 + counted.length * 10) / (counted.length * 20)) / 100;
}

function closest([a, b, c]: [number, number, number]): [number, number] {
  return Math.round((b - a) * 1000) < Math.round((c - b) * 1000) ? [a, b] : [b, c];
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
