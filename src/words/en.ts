import { common } from './en/common.ts';
import { desk } from './en/desk.ts';
import { door } from './en/door.ts';
import { faults } from './en/faults.ts';
import { stage } from './en/stage.ts';
import { wall } from './en/wall.ts';
import type { Words } from './words.ts';

/** Everything a person reads, in English. */
export const en: Words = { common, door, wall, desk, stage, faults };
