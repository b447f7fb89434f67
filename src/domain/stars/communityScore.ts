import type { StarSheet } from '../starSheet.ts';

/** S_c of a community: its own projects and its compounds together. Not official while E4 to E8 are placeholders. */
export interface CommunityScore {
  /** 0-100; null where the community is not rated. */
  score: number | null;
  /** True where no compound of it has a score: then the projects alone count. */
  projectsOnly: boolean;
}

const PROJECTS = 0.6;

/**
 * S_c = 0.6 x mean of the projects + 0.4 x mean S of its compounds by households; without such a compound the projects
 * alone. A compound whose households are not known has no weight. (composites 2.3)
 */
export function communityScore(
  sheet: Pick<StarSheet, 'score'>,
  compounds: readonly { score: number | null; households: number | null }[],
): CommunityScore {
  if (sheet.score === null) return { score: null, projectsOnly: true };
  let [sum, households] = [0, 0];
  for (const c of compounds) {
    if (c.score === null || c.households === null) continue;
    sum += c.score * c.households;
    households += c.households;
  }
  if (households === 0) return { score: sheet.score, projectsOnly: true };
  return { score: PROJECTS * sheet.score + (1 - PROJECTS) * (sum / households), projectsOnly: false };
}
