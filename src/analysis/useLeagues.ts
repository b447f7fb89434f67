import type { Audience } from '../domain/league/rankingMode.ts';
import type { Horizon } from '../domain/vantage.ts';
import type { Leagues } from './protocol.ts';
import { type Analysis, useAnalysis } from './useAnalysis.ts';

/**
 * The leagues of a week: the one place where W, places, ranges, tiers and arrows come from.
 * @param week Friday; null while no week is known @param baseline Friday to compare with; null for the week before
 * @param audience whose mode of showing counts: walls and stages are public
 * @param seen how far they see, where that is not for the page around to say
 */
export function useLeagues(
  week: string | null,
  baseline: string | null = null,
  audience: Audience = 'desk',
  seen?: Horizon,
): Analysis<Leagues> {
  return useAnalysis(week === null ? null : { task: 'leagues', week, baseline, audience }, seen);
}
