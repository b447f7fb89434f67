import { predictCount, predictMean, predictProp } from '../statistics/index.ts';
import type { Tails } from '../statistics/predict.ts';
import { pooled } from './points.ts';
import { type Baseline, type Process, processOf, TRIAL_WEEKS, type WINDOW_WEEKS } from './process.ts';
import type { WeeklySeries } from './series.ts';

const NONE: Tails = { upper: Number.NaN, lower: Number.NaN };

/**
 * How rare the last m weeks up to t are against the baseline, in either direction (methods 3.3). The weeks that are judged
 * never belong to the weeks that judge. NaN where there is nothing to judge: no cases, too few answers, too short a
 * baseline, or one week of events so rare that only four weeks together are judged.
 * @param process the process of the whole baseline
 */
export function tailsAt(s: WeeklySeries, base: Baseline, process: Process, t: number, m: 1 | typeof WINDOW_WEEKS): Tails {
  if (m === 1 && process.kind === 'count4') return NONE;
  const now = pooled(s, t, m);
  if (now.n === 0 || now.n < s.hiddenBelow) return NONE;
  const judge =
    base.last <= t - m
      ? process
      : processOf(
          s,
          base.indices.filter((i) => i <= t - m),
        );
  if (judge.B < TRIAL_WEEKS) return NONE;
  switch (process.kind) {
    case 'xmr':
      return predictMean(now.values, { mean: judge.center, mrBar: judge.mrBar, n: judge.B });
    case 'laneyShare':
    case 'laneyU': {
      // Large samples that vary more than chance between weeks: weeks are measured against each other, not case by case.
      const z: number[] = [];
      for (let i = t - m + 1; i <= t; i++) {
        const [x, n] = [s.x[i] ?? null, s.n[i] ?? null];
        if (x !== null && n !== null && n > 0) z.push(judge.z(x / n, n));
      }
      return predictMean(z, { mean: 0, mrBar: 1.128, n: judge.B });
    }
    case 'share':
      return predictProp(judge.X, judge.N, now.x, now.n, judge.phi);
    default:
      return predictCount(judge.X, judge.N, now.x, now.n, judge.phi);
  }
}
