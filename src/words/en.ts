import { common } from './en/common.ts';
import { corrections } from './en/corrections.ts';
import { door } from './en/door.ts';
import { faults } from './en/faults.ts';
import { league } from './en/league.ts';
import { map } from './en/map.ts';
import { modes } from './en/modes.ts';
import { stage } from './en/stage.ts';
import { wall } from './en/wall.ts';
import { wallCare } from './en/wallCare.ts';
import type { Words } from './words.ts';

/** Everything a person reads but the desk's own words, in English. */
export const en: Words = { common, corrections, door, wall, stage, faults, map, league, modes, wallCare };
