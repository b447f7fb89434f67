import type { SurvivalStep } from '../domain/statistics/kaplanMeier.ts';

/** Size of the drawing, in units of its own: a box stretches it. */
export const STEP_BOX = { width: 1000, height: 500 } as const;

/**
 * The share that has had the event, as steps from the lower left: an SVG path in STEP_BOX.
 * @param days the day at the right edge @param until the last day anything is known of: the line ends there
 */
export function stepPath(steps: readonly SurvivalStep[], days: number, until: number): string {
  const { width, height } = STEP_BOX;
  const x = (day: number) => Math.min(width, (day / days) * width).toFixed(1);
  const y = (survival: number) => (survival * height).toFixed(1);
  const shown = steps.filter((s) => s.days <= days);
  return `M0 ${height}${shown.map((s) => `H${x(s.days)}V${y(s.survival)}`).join('')}H${x(Math.min(until, days))}`;
}

/** Marks of the day axis: a step that gives at most `most` of them, and a round right edge. */
export function dayMarks(until: number, most = 7): { marks: number[]; days: number } {
  const step = [7, 14, 30, 60, 90, 180].find((s) => until / s <= most) ?? 365;
  const n = Math.max(1, Math.ceil(until / step));
  return { marks: Array.from({ length: n + 1 }, (_, i) => i * step), days: n * step };
}
