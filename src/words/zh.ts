import { common } from './zh/common.ts';
import { corrections } from './zh/corrections.ts';
import { door } from './zh/door.ts';
import { faults } from './zh/faults.ts';
import { league } from './zh/league.ts';
import { map } from './zh/map.ts';
import { modes } from './zh/modes.ts';
import { stage } from './zh/stage.ts';
import { wall } from './zh/wall.ts';
import { wallCare } from './zh/wallCare.ts';

/** Everything a person reads but the desk's own words, in Chinese. Its shape is the type the other language must satisfy. */
export const zh = { common, corrections, door, wall, stage, faults, map, league, modes, wallCare };
