import { addDays } from '../civil.ts';

/** A calendar month: `2026-06`, with its first and last day. */
export interface Month {
  id: string;
  from: string;
  to: string;
}

const firstOfNext = (first: string): string => `${addDays(first, 31).slice(0, 7)}-01`;

/** The month a civil day lies in. */
export function monthOf(day: string): Month {
  const id = day.slice(0, 7);
  const from = `${id}-01`;
  return { id, from, to: addDays(firstOfNext(from), -1) };
}

/** The last whole months that had ended on a day, oldest first. @param n how many */
export function wholeMonths(day: string, n: number): Month[] {
  const own = monthOf(day);
  let next = own.to === day ? firstOfNext(own.from) : own.from;
  return Array.from({ length: n }, () => {
    const month = monthOf(addDays(next, -1));
    next = month.from;
    return month;
  }).reverse();
}

/** The same day a year earlier; of 29 February the 28th. */
export function yearBefore(day: string): string {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0');
  return `${year}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`;
}
