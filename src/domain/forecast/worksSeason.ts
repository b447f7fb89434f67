import type { RulesRecord } from '../../contract/programme.ts';
import { dayNumber, dayOf } from '../civil.ts';

/** The days of a year on which works go on outdoors, as month and day; outside it is winter (冬歇期). */
export interface WorksWindow {
  /** First and last day, `MM-DD`. */
  from: string;
  to: string;
  /** false: a default of this product, marked 示例 wherever it is named. */
  official: boolean;
}

/** The usual season of the region (methods, section 6); a district sets its own in its rules. */
export const DEFAULT_WINDOW: WorksWindow = { from: '04-10', to: '10-31', official: false };

/** The season of the rules in force; the default where they name none. */
export function worksWindow(rules: RulesRecord | null): WorksWindow {
  if (rules?.worksFrom === undefined || rules.worksTo === undefined) return DEFAULT_WINDOW;
  return { from: rules.worksFrom, to: rules.worksTo, official: rules.official };
}

/** Whether works rest on a day. */
export function rests(day: string, window: WorksWindow): boolean {
  const date = day.slice(5);
  return date < window.from || date > window.to;
}

/** Working weeks: those whose Friday lies in the season. Every step is over Fridays; winter has none. */
export interface WorksCalendar {
  /** Working weeks after one day and up to another, by their Fridays; 0 where the second is not later. */
  between(after: string, upTo: string): number;
  /** The Friday of the n-th working week after a Friday; that Friday itself for 0. */
  later(friday: string, n: number): string;
}

/** A Friday before any work that is forecast, and the weeks counted from it. */
const FIRST = dayNumber('1999-12-31');
const WEEKS = 5300;

/** The calendar of a season; a hundred years are counted once and looked up from then on. */
export function worksCalendar(window: WorksWindow): WorksCalendar {
  const counted = new Uint16Array(WEEKS);
  for (let i = 1; i < WEEKS; i++) counted[i] = (counted[i - 1] as number) + (rests(dayOf(FIRST + 7 * i), window) ? 0 : 1);
  const indexOf = (day: string) => Math.min(WEEKS - 1, Math.max(0, Math.floor((dayNumber(day) - FIRST) / 7)));
  return {
    between: (after, upTo) => Math.max(0, (counted[indexOf(upTo)] as number) - (counted[indexOf(after)] as number)),
    later: (friday, n) => {
      if (n <= 0) return friday;
      let low = indexOf(friday);
      const wanted = (counted[low] as number) + n;
      let high = WEEKS - 1;
      while (low < high) {
        const mid = (low + high) >> 1;
        if ((counted[mid] as number) >= wanted) high = mid;
        else low = mid + 1;
      }
      return dayOf(FIRST + 7 * low);
    },
  };
}

/** The Friday of the reporting week a day lies in (Saturday to Friday). */
export function fridayOf(day: string): string {
  return dayOf(FIRST + 7 * Math.ceil((dayNumber(day) - FIRST) / 7));
}
