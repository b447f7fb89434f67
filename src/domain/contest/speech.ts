import type { ContestRules } from '../../contract/contestLog.ts';
import { type Exact, meanOf } from './exact.ts';

/** One mark as it is shown: in the order it came in, struck through where it does not count. */
export interface CountedMark {
  judge: string;
  mark: number;
  dropped: boolean;
}

/**
 * Which marks count: from four on one highest and one lowest are dropped; of three the two closest count, of equal gaps the
 * higher pair; two are averaged; one is not valid. Which of equal marks is struck makes no difference: the first is.
 * (methods 5; IJRU technical manual)
 * @param marks in the order they came in; who gave none is not among them
 */
export function countedMarks(marks: readonly { judge: string; mark: number }[]): CountedMark[] {
  const dropped = new Set<number>();
  const order = marks.map((_, i) => i).sort((a, b) => at(marks, a) - at(marks, b) || a - b);
  const [low, middle, high] = order;
  if (marks.length >= 4) {
    dropped.add(order[0] as number);
    const most = at(marks, order.at(-1) as number);
    dropped.add(order.find((i) => at(marks, i) === most && i !== order[0]) as number);
  } else if (marks.length === 3) {
    const [a, b, c] = [at(marks, low as number), at(marks, middle as number), at(marks, high as number)];
    // In thousandths: no binary tail may choose the pair.
    dropped.add((Math.round((b - a) * 1000) < Math.round((c - b) * 1000) ? high : low) as number);
  }
  return marks.map(({ judge, mark }, i) => ({ judge, mark, dropped: dropped.has(i) }));
}

const at = (marks: readonly { mark: number }[], i: number): number => (marks[i] as { mark: number }).mark;

/** The mean of the marks that count; null where fewer than two were given. */
export function speechMean(marks: readonly CountedMark[]): Exact | null {
  return marks.length < 2 ? null : meanOf(marks.filter((m) => !m.dropped).map((m) => m.mark));
}

/** The mean of all marks that were given: it parts those who are level in total and quiz. */
export const untrimmedMean = (marks: readonly CountedMark[]): Exact | null =>
  marks.length < 2 ? null : meanOf(marks.map((m) => m.mark));

/** Points a speech loses for each started stretch beyond its time, up to the cap. @param usedMs time used */
export function overtimePoints(usedMs: number, rules: ContestRules['speech']): number {
  const over = usedMs - rules.limitSeconds * 1000;
  if (over <= 0) return 0;
  const { everySeconds, points, cap } = rules.overtime;
  return Math.min(cap, Math.ceil(over / (everySeconds * 1000)) * points);
}
