import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './ensureInstalled.mjs';
import { eighteenPage, PAGE } from './figures/eighteen.mjs';

/** One line of a report. @param {string} text what was claimed, with what was found @param {boolean} fine */
export const verdictLine = (text, fine) => `- ${fine ? 'holds' : '**does not hold**'}: ${text}`;

/** Where the last report of a campaign is kept. @param {string} name of the file, without its ending */
export const reportFile = (name) => join(ROOT, 'docs/reports', `${name}.md`);

/** Writes the page that gathers the figures of all reports. */
export const writeEighteen = () => writeFileSync(PAGE, eighteenPage());

/** Keeps the last report of a campaign, and what the page of figures says of it. @param {string} name see reportFile @param {string} text */
export function writeReport(name, text) {
  const file = reportFile(name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text.trimEnd()}\n`);
  writeEighteen();
}
