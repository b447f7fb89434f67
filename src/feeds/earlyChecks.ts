import { EARLY_SCHEMAS } from '../contract/earlySchemas.ts';
import type { FeedChecks } from './feedCheck.ts';
import { districtSense } from './sense/district.ts';
import { modeSense } from './sense/mode.ts';
import { programmeSense } from './sense/programme.ts';
import { renovationSense } from './sense/renovation.ts';
import { starsSense } from './sense/stars.ts';
import { wallsSense } from './sense/walls.ts';
import { weeklySense } from './sense/weekly.ts';

/** Checks of the feeds that stand behind the first picture, or that a wall reads at once. */
export const EARLY_CHECKS = {
  district: { feed: 'district', schema: EARLY_SCHEMAS.district, sense: districtSense },
  programme: { feed: 'programme', schema: EARLY_SCHEMAS.programme, sense: programmeSense },
  stars: { feed: 'stars', schema: EARLY_SCHEMAS.stars, sense: starsSense },
  weekly: { feed: 'weekly', schema: EARLY_SCHEMAS.weekly, sense: weeklySense },
  renovation: { feed: 'renovation', schema: EARLY_SCHEMAS.renovation, sense: renovationSense },
  mode: { feed: 'mode', schema: EARLY_SCHEMAS.mode, sense: modeSense },
  walls: { feed: 'walls', schema: EARLY_SCHEMAS.walls, sense: wallsSense },
} as const satisfies FeedChecks<keyof typeof EARLY_SCHEMAS>;
