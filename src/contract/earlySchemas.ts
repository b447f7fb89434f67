import { DistrictFeedRecord } from './district.ts';
import { ModeFeedRecord } from './mode.ts';
import { ProgrammeFeedRecord } from './programme.ts';
import { RenovationFeedRecord } from './renovation.ts';
import { StarsFeedRecord } from './stars.ts';
import { WallRecord } from './walls.ts';
import { WeeklyFeedRecord } from './weekly.ts';

/** Record schemas of the feeds that stand behind the first picture, or that a wall reads at once. */
export const EARLY_SCHEMAS = {
  district: DistrictFeedRecord,
  programme: ProgrammeFeedRecord,
  stars: StarsFeedRecord,
  weekly: WeeklyFeedRecord,
  renovation: RenovationFeedRecord,
  mode: ModeFeedRecord,
  walls: WallRecord,
} as const;
