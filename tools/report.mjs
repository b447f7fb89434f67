import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensureInstalled.mjs';

/** One line of a report. @param {string} text what was claimed, with what was found @param {boolean} fine */
export const verdictLine = (text, fine) => `- ${fine ? 'holds' : '**does not hold**'}: ${text}`;

/** Keeps the last report of a campaign under docs/reports/. @param {string} name of the file, without its ending @param {string} text */
export function writeReport(name, text) {
  const folder = join(ROOT, 'docs/reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.md`), `${text.trimEnd()}\n`);
}
