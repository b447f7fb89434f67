import { type Pool, pooled } from './points.ts';
import { WINDOW_WEEKS } from './process.ts';
import type { Level } from './report.ts';
import type { Measure, WeeklySeries } from './series.ts';

/** Share or rate of all cases together; of scores the mean of the weeks. */
export function levelOf(measure: Measure, pool: Pick<Pool, 'x' | 'n' | 'weeks' | 'values'>): Level {
  const { x, n, weeks, values } = pool;
  if (weeks === 0 || n === 0) return { value: null, x, n, weeks };
  return { value: measure === 'score' ? values.reduce((a, b) => a + b, 0) / weeks : x / n, x, n, weeks };
}

/** Four weeks of every other compound for one indicator: the same sum with one place taken out. */
export interface PeerSums {
  x: number;
  n: number;
  means: number;
  compounds: number;
}

/** The last four weeks of every indicator over all compounds. */
export function peerSums(series: readonly WeeklySeries[], t: number): Map<string, PeerSums> {
  const out = new Map<string, PeerSums>();
  for (const s of series) {
    const pool = pooled(s, t, WINDOW_WEEKS);
    if (pool.n === 0) continue;
    const held = out.get(s.indicator) ?? { x: 0, n: 0, means: 0, compounds: 0 };
    held.x += pool.x;
    held.n += pool.n;
    held.means += levelOf('score', pool).value as number;
    held.compounds += 1;
    out.set(s.indicator, held);
  }
  return out;
}

/** The others' level beside one compound's; null where nobody else reported. */
export function peersOf(
  s: WeeklySeries,
  own: Pool,
  sums: ReadonlyMap<string, PeerSums>,
): { value: number; compounds: number } | null {
  const all = sums.get(s.indicator);
  if (all === undefined) return null;
  const isIn = own.n > 0;
  const compounds = all.compounds - (isIn ? 1 : 0);
  const n = all.n - own.n;
  if (compounds === 0 || n <= 0) return null;
  if (s.measure !== 'score') return { value: (all.x - own.x) / n, compounds };
  return { value: (all.means - (isIn ? (levelOf('score', own).value as number) : 0)) / compounds, compounds };
}
