import { addDays } from '../civil.ts';
import { type Calendar, calendar, type Measure, type WeeklySeries } from './series.ts';

/** Last week of drawn series. */
const LAST = '2026-07-10';

/** A calendar of so many ordinary weeks. */
export const ordinary = (weeks: number): Calendar => calendar(addDays(LAST, -7 * (weeks - 1)), LAST, []);

/**
 * A series drawn as text, one cell a week: `x/n`, `.` for no report; `a/b*20` stands for twenty such weeks. Scores are
 * written `71/1`.
 */
export function drawnSeries(text: string, over: Partial<WeeklySeries> = {}, measure: Measure = 'share'): WeeklySeries {
  const cells = text
    .trim()
    .split(/\s+/)
    .flatMap((cell) => {
      const [what = '.', times = '1'] = cell.split('*');
      return Array.from({ length: Number(times) }, () => what);
    });
  const part = (k: 0 | 1) => cells.map((c) => (c === '.' ? null : Number(c.split('/')[k])));
  return { subject: 'a', indicator: 'A', measure, better: 'up', hiddenBelow: 0, x: part(0), n: part(1), ...over };
}
