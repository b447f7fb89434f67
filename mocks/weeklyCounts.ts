import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';

/** What the demo's own weekly feed says of one check in one week. */
export interface WeeklyCount {
  numerator: number;
  denominator: number;
  carryOver: number;
}

/** The newest revision of every number of some checks, by `subject/check/week`. */
export function weeklyCounts(weekly: readonly WeeklyFeedRecord[], checks: readonly string[]): Map<string, WeeklyCount> {
  const wanted = new Set(checks);
  const revision = new Map<string, number>();
  const out = new Map<string, WeeklyCount>();
  for (const r of weekly) {
    const key = `${r.subject}/${r.indicator}/${r.week}`;
    if (!wanted.has(r.indicator) || r.numerator === null || r.denominator === null) continue;
    if (r.revision < (revision.get(key) ?? 0)) continue;
    revision.set(key, r.revision);
    out.set(key, { numerator: r.numerator, denominator: r.denominator, carryOver: r.carryOver ?? 0 });
  }
  return out;
}
