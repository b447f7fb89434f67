/** npm run campaign -- NAME [options]: what is too long for npm test. Each campaign is a file of tools/campaigns. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, ROOT } from './ensureInstalled.mjs';

ensureInstalled();
const FOLDER = join(ROOT, 'tools/campaigns');
const [name, ...options] = process.argv.slice(2);
const names = readdirSync(FOLDER).map((file) => file.replace(/\.mjs$/, ''));
if (name === undefined || !names.includes(name) || !existsSync(join(FOLDER, `${name}.mjs`))) {
  console.error(`usage: npm run campaign -- ${names.join(' | ')} [options]`);
  process.exit(2);
}
const { campaign } = await import(pathToFileURL(join(FOLDER, `${name}.mjs`)).href);
process.exitCode = (await campaign(options)) ? 0 : 1;
