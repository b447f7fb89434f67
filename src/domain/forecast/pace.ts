import { earnedSchedule, type ReferenceClass } from '../statistics/renovation.ts';
import type { WorkingCurve } from './workingCurve.ts';

/** Per cent of the budget from which a project counts as all done; money is reported rounded. */
export const ALL_DONE = 99.95;

/**
 * Planned weeks earned in each working week that passed. Where some weeks were not reported, what was earned over them
 * is spread over them alike: their sum is known, their single values are not.
 */
export function gains(curve: WorkingCurve): number[] {
  const out: number[] = [];
  const start = curve.earned[0]?.t === 1 ? [{ t: 0, ev: 0 }] : [];
  // After the end there is nothing left to earn: those weeks say nothing about the pace.
  const end = curve.earned.findIndex((e) => e.ev >= ALL_DONE);
  const points = [...start, ...(end < 0 ? curve.earned : curve.earned.slice(0, end + 1))];
  points.forEach((point, i) => {
    const before = points[i - 1];
    if (before === undefined || point.t === before.t) return;
    const gain = earnedSchedule(curve.pv, point.ev, 1).es - earnedSchedule(curve.pv, before.ev, 1).es;
    const weeks = point.t - before.t;
    for (let k = 0; k < weeks; k++) out.push(gain / weeks);
  });
  return out;
}

/** Working weeks a finished project took, by its first report of everything done; null where none says so. */
function weeksTaken(curve: WorkingCurve): number | null {
  const end = curve.earned.find((e) => e.ev >= ALL_DONE);
  // A first report that says all is done does not tell when it was.
  return end === undefined || end === curve.earned[0] || end.t === 0 ? null : end.t;
}

/**
 * What finished compounds showed: planned weeks earned per working week, on average. Reference class forecasting
 * (Flyvbjerg 2006; methods, section 6). The default of the method where nothing has finished.
 */
export function referenceClass(finished: readonly WorkingCurve[]): ReferenceClass & { finished: number } {
  const paces = finished.flatMap((curve) => {
    const taken = weeksTaken(curve);
    return taken === null ? [] : [curve.pv.length / taken];
  });
  if (paces.length === 0) return { finished: 0 };
  return { m0: paces.reduce((a, b) => a + b, 0) / paces.length, finished: paces.length };
}
