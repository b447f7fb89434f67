import type { RenovationForecast } from './renovationForecast.ts';
import type { WorksWindow } from './worksSeason.ts';

/**
 * Why a project is not done before winter: its plan says so, it has not begun, it lies behind, it is slow, or it has
 * fallen silent. In this order; several may hold.
 */
export type MissReason = 'planned' | 'notStarted' | 'behind' | 'slow' | 'silent';

/** A project that will more likely than not go on after winter. */
export interface WinterMiss {
  project: string;
  compound: string;
  chance: number;
  p50: string;
  reasons: MissReason[];
  /** Working weeks behind the plan, as a positive number; null where it is not behind or was not judged. */
  weeksBehind: number | null;
  pace: number | null;
  silentWeeks: number;
}

/** Less likely than this to be done this year. */
const LIKELY = 0.5;
const SLOW = 0.95;

function reasonsOf(f: RenovationForecast, window: WorksWindow): MissReason[] {
  const planned = f.plannedEnd > `${f.year}-${window.to}`;
  const reasons: MissReason[] = [];
  if (planned) reasons.push('planned');
  if (f.status === 'notStarted') reasons.push('notStarted');
  if (f.status === 'watch' || f.status === 'behind') reasons.push('behind');
  if (f.pace !== null && f.paceWeeks >= 3 && f.pace < SLOW) reasons.push('slow');
  if (f.stale) reasons.push('silent');
  return reasons;
}

/** The projects that will miss the winter, the least likely to be done first. */
export function winterMisses(forecasts: readonly RenovationForecast[], window: WorksWindow): WinterMiss[] {
  return forecasts
    .flatMap((f): WinterMiss[] => {
      if (f.chanceThisYear === null || f.p50 === null || f.chanceThisYear >= LIKELY) return [];
      return [
        {
          project: f.project,
          compound: f.compound,
          chance: f.chanceThisYear,
          p50: f.p50,
          reasons: reasonsOf(f, window),
          weeksBehind: f.svT !== null && f.svT < 0 ? -f.svT : null,
          pace: f.pace,
          silentWeeks: f.silentWeeks,
        },
      ];
    })
    .sort((a, b) => a.chance - b.chance || (a.p50 === b.p50 ? (a.project < b.project ? -1 : 1) : a.p50 < b.p50 ? 1 : -1));
}
