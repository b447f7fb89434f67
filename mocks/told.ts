import { addDays, weekday } from '../src/domain/civil.ts';

/** One thing that happened to a case: its day, and what the record says from then on. */
export interface Event<R> {
  day: string;
  says: Partial<R>;
}

/** Friday of the reporting week a day lies in. */
const weekOf = (day: string): string => addDays(day, (12 - weekday(day)) % 7);

/**
 * A case as its office told of it: a revision for each week in which something happened, recorded on the last such day. Who
 * looks back to the end of any week finds the case as it stood then, and no more records than that takes.
 * @param start what is known when the case begins @param events what happened to it, its beginning among them, in any order
 */
export function told<R extends { recordedAt: string; revision: number }>(start: R, events: readonly Event<R>[]): R[] {
  const out: R[] = [];
  let week: string | null = null;
  for (const { day, says } of [...events].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    const same = weekOf(day) === week;
    const before = (same ? out.pop() : out.at(-1)) ?? start;
    out.push({ ...before, ...says, recordedAt: `${day}T17:00:00+08:00`, revision: out.length + 1 });
    week = weekOf(day);
  }
  return out;
}
