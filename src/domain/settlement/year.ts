import { addDays, fridays } from '../civil.ts';

/** The reporting weeks of a calendar year: those whose Friday lies in it. */
export interface SettlementYear {
  year: number;
  /** Fridays from the first to the week that is looked at. */
  weeks: string[];
  /** Weeks the whole year has: 52 or 53. */
  of: number;
  /** Whether the week looked at is the year's last. */
  over: boolean;
}

/** The year of a week, up to that week. @param week Friday */
export function settlementYear(week: string): SettlementYear {
  const year = Number(week.slice(0, 4));
  let last = week;
  while (addDays(last, 7).startsWith(String(year))) last = addDays(last, 7);
  const inYear = (n: number) => fridays(last, n).filter((f) => f.startsWith(String(year)));
  const all = inYear(53);
  return { year, weeks: all.filter((f) => f <= week), of: all.length, over: last === week };
}
