import { addDays } from './civil.ts';

/** A calendar month: `2026-06`, with its first and last day. */
export interface Month {
  id: string;
  from: string;
  to: string;
}

/** First and last day of a month (YYYY-MM). */
export function monthDays(month: string): { from: string; to: string } {
  const later = addDays(`${month}-01`, 31).slice(0, 7);
  return { from: `${month}-01`, to: addDays(`${later}-01`, -1) };
}

/** The month a civil day lies in. */
export function monthOf(day: string): Month {
  const id = day.slice(0, 7);
  return { id, ...monthDays(id) };
}

/** The month (YYYY-MM) before one. */
export function monthBefore(month: string): string {
  return addDays(`${month}-01`, -1).slice(0, 7);
}

/** The last month (YYYY-MM) that is over at the end of a day. */
export function lastWholeMonth(day: string): string {
  return monthBefore(addDays(day, 1).slice(0, 7));
}

/** The last whole months that had ended on a day, oldest first. @param n how many */
export function wholeMonths(day: string, n: number): Month[] {
  const months: Month[] = [];
  for (let id = lastWholeMonth(day); months.length < n; id = monthBefore(id)) months.unshift(monthOf(id));
  return months;
}

/** The same day some months earlier; the last of the month where it has no such day. */
export function monthsEarlier(day: string, n: number): string {
  let month = day.slice(0, 7);
  for (let i = 0; i < n; i++) month = monthBefore(month);
  const { to } = monthDays(month);
  const same = `${month}${day.slice(7)}`;
  return same > to ? to : same;
}
