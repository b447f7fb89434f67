import type { RulesRecord } from '../../contract/programme.ts';

/** Places, tiers without numbers, or every unit by itself. (domain reference 8, rule 9) */
export type RankingMode = 'full' | 'tiers' | 'off';

/** Who reads: staff at a desk, or whoever passes a wall or sits before a stage. */
export type Audience = 'desk' | 'public';

/**
 * How units may be shown under rules. Whether ranking may be shown in public is for the district to say: until it does, walls
 * and stages follow the desk. Without rules nothing is rated, and the mode is the default.
 */
export function rankingMode(rules: RulesRecord | null, audience: Audience): RankingMode {
  const own = rules?.rankingMode ?? 'full';
  return audience === 'public' ? (rules?.rankingModeWall ?? own) : own;
}
