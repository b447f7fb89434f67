import { addDays, dayNumber } from '../civil.ts';

/** First day of the Spring Festival (春节, the first day of the lunar year). Source: the lunar calendar, GB/T 33661-2017. */
export const SPRING_FESTIVALS: readonly string[] = [
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-03',
  '2031-01-23',
  '2032-02-11',
  '2033-01-31',
  '2034-02-19',
  '2035-02-08',
  '2036-01-28',
  '2037-02-15',
  '2038-02-04',
  '2039-01-24',
  '2040-02-12',
];

/** A stretch of days off, both ends included. */
export interface Holiday {
  from: string;
  to: string;
}

/** The long holidays a week may fall into: Spring Festival (the eve and seven days) and National Day (国庆, 1-7 October). */
export function longHolidays(springFestivals: readonly string[] = SPRING_FESTIVALS): Holiday[] {
  const spring = springFestivals.map((day) => ({ from: addDays(day, -1), to: addDays(day, 6) }));
  const years = [...new Set(springFestivals.map((day) => day.slice(0, 4)))];
  return [...spring, ...years.map((y) => ({ from: `${y}-10-01`, to: `${y}-10-07` }))];
}

/** Days off from which a reporting week is no ordinary week. */
const DAYS_OFF = 3;

/** Whether the reporting week named by its Friday is a holiday week: at least three of its days are off. */
export function isHolidayWeek(friday: string, holidays: readonly Holiday[]): boolean {
  const end = dayNumber(friday);
  return holidays.some((h) => {
    const shared = Math.min(end, dayNumber(h.to)) - Math.max(end - 6, dayNumber(h.from)) + 1;
    return shared >= DAYS_OFF;
  });
}
