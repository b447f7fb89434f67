import { addDays } from '../civil.ts';

/** What numbering looks at. */
interface Numbered {
  id: string;
  year: number;
  number: number;
}

/** Year whose numbers an issue of a week counts in: that of the Friday. */
export const issueYear = (week: string): number => Number(week.slice(0, 4));

/** The next number of a year: one above the highest, as a gap may be an issue this machine does not know. 1 where there is none. */
export function nextNumber(issues: readonly Numbered[], year: number): number {
  return issues.reduce((next, i) => (i.year === year ? Math.max(next, i.number + 1) : next), 1);
}

export const issueId = (year: number, number: number): string => `${year}-${number}`;

/** Issues with the newest number first. */
export const newestFirst = <T extends Numbered>(issues: readonly T[]): T[] =>
  [...issues].sort((a, b) => b.year - a.year || b.number - a.number);

/** Weeks since the first issue, up to the one before the newest, and those of them without an issue: a silent lapse shows. */
export function issueRhythm(
  issues: readonly { week: string }[],
  newest: string,
): { from: string; weeks: number; skipped: string[] } | null {
  const first = issues.map((i) => i.week).sort()[0];
  if (first === undefined || first >= newest) return null;
  const issued = new Set(issues.map((i) => i.week));
  const weeks: string[] = [];
  for (let w = first; w < newest; w = addDays(w, 7)) weeks.push(w);
  return { from: first, weeks: weeks.length, skipped: weeks.filter((w) => !issued.has(w)) };
}
