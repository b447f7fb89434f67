/**
 * Civil days as ISO text (2026-07-17) and arithmetic on them without JavaScript dates, so that
 * Shanghai's summer time of 1986-1991 and the viewer's own time zone cannot shift a day.
 */

/** Days since 1970-01-01 of a civil day (Howard Hinnant, days_from_civil). */
export function dayNumber(day: string): number {
  const y0 = Number(day.slice(0, 4));
  const m = Number(day.slice(5, 7));
  const d = Number(day.slice(8, 10));
  const y = m <= 2 ? y0 - 1 : y0;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) + d - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146_097 + doe - 719_468;
}

/** The civil day with that number (inverse of dayNumber). */
export function dayOf(n: number): string {
  const z = n + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const d = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const m = mp < 10 ? mp + 3 : mp - 9;
  const y = yoe + era * 400 + (m <= 2 ? 1 : 0);
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** The day n days later (earlier when negative). */
export function addDays(day: string, n: number): string {
  return dayOf(dayNumber(day) + n);
}

/** Day of the week, 1 = Monday to 7 = Sunday. */
export function weekday(day: string): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** The last Friday strictly before a day: the last reporting week that has closed. */
export function fridayBefore(day: string): string {
  const back = (weekday(day) - 5 + 7) % 7;
  return addDays(day, back === 0 ? -7 : -back);
}

/** ISO 8601 week number and its year for a day (the week of its Thursday). */
export function isoWeek(day: string): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekday(day));
  const year = Number(thursday.slice(0, 4));
  const week = Math.floor((dayNumber(thursday) - dayNumber(`${thursday.slice(0, 4)}-01-01`)) / 7) + 1;
  return { year, week };
}

/** First day (Saturday) of the reporting week named by its Friday. */
export function weekStart(friday: string): string {
  return addDays(friday, -6);
}

/** The n Fridays ending with `last`, oldest first. */
export function fridays(last: string, n: number): string[] {
  return Array.from({ length: n }, (_, i) => addDays(last, -7 * (n - 1 - i)));
}

const SHANGHAI = 8 * 3_600_000;
const DAY = 86_400_000;

/** The civil day and time in Shanghai of an instant (ms); +08:00, no summer time since 1991. */
export function shanghai(instant: number): { day: string; hour: number; minute: number; second: number } {
  const local = instant + SHANGHAI;
  const n = Math.floor(local / DAY);
  const s = Math.floor((local - n * DAY) / 1000);
  return { day: dayOf(n), hour: Math.floor(s / 3600), minute: Math.floor((s % 3600) / 60), second: s % 60 };
}

/** The instant (ms) of a Shanghai day and hour. */
export function shanghaiInstant(day: string, hour = 0, minute = 0): number {
  return dayNumber(day) * DAY + (hour * 60 + minute) * 60_000 - SHANGHAI;
}
