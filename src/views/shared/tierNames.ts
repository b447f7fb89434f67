import type { RankingMode } from '../../domain/league/rankingMode.ts';
import type { Tier3 } from '../../domain/league/types.ts';
import type { Words } from '../../words/words.ts';

/** What the tiers are called: beside places by where they lie, without places by what they ask for. */
export const tierNames = (words: Words, mode: RankingMode): Record<Tier3, string> =>
  mode === 'full' ? words.league.tier : words.modes.tier;
