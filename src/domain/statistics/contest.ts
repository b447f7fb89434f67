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
