import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../ensureInstalled.mjs';

/** The places of a text in its file: each mutant must change exactly one. */
export const placesOf = ({ file, from }) => readFileSync(join(ROOT, file), 'utf8').split(from).length - 1;
