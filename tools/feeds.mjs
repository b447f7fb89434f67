/**
 * `npm run feeds -- demo DIR [--as-of 2026-07-17] [--mode emergency] [--truth FILE]` writes the demo feeds as plain files; with
 * `--mode emergency` one is in force at that moment (a day alone means 14:06, no day at all means now).
 * The answer file of the changes hidden in them goes elsewhere and is for tests alone.
 * The other verbs take Excel and CSV in and check feeds: see USAGE and docs/clerk.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Today in Shanghai as an ISO day. */
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** One record a line: readable, and small in a diff. */
function written(document) {
  const { records, ...head } = document;
  const first = JSON.stringify(head, null, 1);
  if (records === undefined) return `${first}\n`;
  return `${first.slice(0, -2)},\n "records": [\n${records.map((r) => JSON.stringify(r)).join(',\n')}\n]}\n`;
}

/** Work with modules of the project. Loaded here: whoever only asks how this is used needs nothing installed. */
const withSources = async (work) => (await import('./sources.mjs')).withSources(work);

/** The moment the demo's emergency is looked at, ms. */
const moment = (asOf) => {
  if (asOf === undefined) return Date.now();
  return Date.parse(`${asOf.length > 10 ? asOf.slice(0, 16) : `${asOf}T14:06`}:00+08:00`);
};

/**
 * Writes the demo feeds of a day into a folder.
 * @param {string | undefined} asOf today where it is absent
 * @param {'emergency' | undefined} mode what is in force
 */
export async function writeDemo(dir, asOf, mode) {
  const day = (asOf ?? today()).slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`--as-of wants a date such as 2026-07-17, not ${asOf}`);
  const files = await withSources(async (load) => {
    const [demo, { pictures }, { issuedBulletins }] = await Promise.all([
      load('mocks/demo.ts'),
      load('mocks/pictures.ts'),
      load('mocks/issuedBulletins.ts'),
    ]);
    const feeds = [...demo.demoFeeds(day, mode === 'emergency' ? moment(asOf) : null)];
    return [
      ['issues.json', written(demo.issuesDocument(issuedBulletins(day)))],
      ...feeds.map(([path, document]) => [path, written(document)]),
      ...pictures(),
    ];
  });
  let bytes = 0;
  for (const [path, text] of files) {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    bytes += Buffer.byteLength(text);
    writeFileSync(file, text);
  }
  return { files: files.length, bytes, day };
}

function option(args, name) {
  const i = args.indexOf(name);
  return i < 0 ? undefined : args[i + 1];
}

const USAGE = `usage: npm run feeds -- import FILE [--feed NAME] [--against DIR|URL] [--out DIR]
       npm run feeds -- check DIR|URL
       npm run feeds -- template FEED FILE [--from DIR|URL] [--lang en]
       npm run feeds -- demo DIR [--as-of 2026-07-17] [--mode emergency] [--truth FILE]`;

/**
 * The verbs of tools/exchange.mjs.
 * @param {typeof withSources} sources what hands out modules of the project
 * @returns the exit code; null for a verb or a number of arguments nobody knows
 */
export async function exchange(args, sources = withSources) {
  const [verb, first, second] = args;
  if (!['check', 'import', 'template'].includes(verb) || first === undefined) return null;
  const given = (name) => option(args, `--${name}`);
  return sources(async (load) => {
    const { SHEET_FEEDS } = await load('src/contract/envelope.ts');
    const commands = await import('./exchange.mjs');
    const isFeed = (name) => SHEET_FEEDS.includes(name);
    const feed = given('feed');
    if (verb === 'check') return commands.checkCommand(load, first);
    if (verb === 'import' && (feed === undefined || isFeed(feed)))
      return commands.importCommand(load, first, { feed, against: given('against'), out: given('out') });
    if (verb === 'template' && isFeed(first) && second !== undefined)
      return commands.templateCommand(load, first, second, { from: given('from'), lang: given('lang') });
    return null;
  });
}

async function main(args) {
  const [verb, dir] = args;
  if (verb !== 'demo' || dir === undefined || dir.startsWith('--')) {
    const code = verb === 'demo' ? null : await exchange(args);
    if (code === null) console.error(USAGE);
    process.exit(code ?? 2);
  }
  const mode = option(args, '--mode');
  if (mode !== undefined && mode !== 'emergency') throw new Error(`--mode wants emergency, not ${mode}`);
  const asOf = option(args, '--as-of');
  const { files, bytes, day } = await writeDemo(resolve(dir), asOf, mode);
  console.log(`${files} files, ${Math.round(bytes / 1024)} KiB of demo feeds in ${resolve(dir)}`);
  const answers = option(args, '--truth');
  if (answers === undefined) return;
  const truth = await withSources(async (load) => (await load('mocks/truth.ts')).demoTruth(day));
  writeFileSync(resolve(answers), `${JSON.stringify(truth, null, 1)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
