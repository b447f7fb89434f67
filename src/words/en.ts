import { common } from './en/common.ts';
import { corrections } from './en/corrections.ts';
import { door } from './en/door.ts';
import { faults } from './en/faults.ts';
import { freshness } from './en/freshness.ts';
import { frozen } from './en/frozen.ts';
import { league } from './en/league.ts';
import { map } from './en/map.ts';
import { modes } from './en/modes.ts';
import { release } from './en/release.ts';
import { stage } from './en/stage.ts';
import { turns } from './en/turns.ts';
import { urgent } from './en/urgent.ts';
import { wall } from './en/wall.ts';
import { wallCare } from './en/wallCare.ts';
import type { Words } from './words.ts';

/** Everything a person reads but the desk's own words, in English. */
export const en: Words = {
  common,
  corrections,
  door,
  wall,
  stage,
  faults,
  freshness,
  frozen,
  map,
  league,
  modes,
  release,
  turns,
  urgent,
  wallCare,
};
