import { common } from './zh/common.ts';
import { desk } from './zh/desk.ts';
import { door } from './zh/door.ts';
import { faults } from './zh/faults.ts';
import { stage } from './zh/stage.ts';
import { wall } from './zh/wall.ts';

/** Everything a person reads, in Chinese. Its shape is the type the other language must satisfy. */
export const zh = { common, door, wall, desk, stage, faults };
