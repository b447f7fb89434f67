/**
 * The verbs of `npm run feeds` that take tables in and check feeds. Each is handed `load`, which reads a module of the
 * project (`withSources` of sources.mjs).
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const isAddress = (where) => /^https?:\/\//.test(where);

/** A fetch that reads files: what is not there is a 404, as a web server has it. */
async function fromFolder(address) {
  try {
    const bytes = await readFile(new URL(address));
    return new Response(bytes, { headers: { 'Content-Type': 'application/json' } });
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR', 'EISDIR'].includes(error.code)) throw error;
    return new Response(null, { status: 404 });
  }
}

/**
 * Where feeds lie: by config.json of a site or of a built folder, else NAME.json in the folder itself.
 * @param {string} where a folder or an http address
 * @returns the address of each feed, null for one the site does not have
 */
async function addresses(where, names, get) {
  const base = isAddress(where) ? `${where.replace(/\/$/, '')}/` : `${pathToFileURL(resolve(where)).href}/`;
  const answer = await get(new URL('config.json', base).href).catch(() => null);
  if (answer?.ok && !/html/.test(answer.headers.get('Content-Type') ?? '')) {
    const { feeds } = await answer.json();
    // A path from the root of the site is one from the folder.
    const at = (url) => (isAddress(where) ? new URL(url, base) : new URL(url.replace(/^\//, ''), base)).href;
    return Object.fromEntries(names.map((name) => [name, feeds?.[name] === undefined ? null : at(feeds[name].url)]));
  }
  return Object.fromEntries(names.map((name) => [name, new URL(`${name}.json`, base).href]));
}

/** The feeds in use in a folder or at an address; nothing in use where `where` is undefined. */
async function inUse(load, where, now) {
  const [{ readAllServed, absentFeed }, { FEED_NAMES }] = await Promise.all([
    load('src/exchange/served.ts'),
    load('src/contract/envelope.ts'),
  ]);
  if (where === undefined) return Object.fromEntries(FEED_NAMES.map((feed) => [feed, absentFeed(feed)]));
  const get = isAddress(where) ? fetch : fromFolder;
  return readAllServed(await addresses(where, FEED_NAMES, get), { get, now });
}

/** Chinese and English words: everything is said in both, a line each. */
async function bothWords(load) {
  const words = async (lang) => ({
    exchange: (await load(`src/words/${lang}/exchange.ts`)).exchange,
    faults: (await load(`src/words/${lang}/faults.ts`)).faults,
    notice: (await load(`src/words/${lang}/notices.ts`)).notice,
    feed: (await load(`src/words/${lang}/common.ts`)).common.feed,
  });
  return Promise.all(['zh', 'en'].map(words));
}

const say = (both, sentence) => {
  for (const words of both) console.log(sentence(words));
};

/**
 * `import FILE [--feed NAME] [--against DIR|URL] [--out DIR]`
 * @returns {Promise<number>} exit code: 0 imported or nothing to do, 1 refused
 */
export async function importCommand(load, file, { feed, against, out }) {
  const both = await bothWords(load);
  const now = Date.now();
  const [{ importFile }, { sizeFault }] = await Promise.all([
    load('src/exchange/importFile.ts'),
    load('src/exchange/fileCap.ts'),
  ]);
  const large = sizeFault(statSync(file).size);
  if (large !== null) {
    say(both, (w) => w.exchange.fault({ ...large, place: null }));
    return 1;
  }
  const bytes = new Uint8Array(readFileSync(file));
  const report = await importFile(bytes, await inUse(load, against, now), { name: basename(file), only: feed ?? null, now });
  for (const s of report.sheets) {
    say(both, (w) => w.exchange.mappingOf(s.sheet, w.exchange.kindName(s.feed, s.kind), s.rows));
    for (const c of s.columns) console.log(`  ${c.column}\t${c.heading}\t${c.path === null ? '—' : `${c.zh} / ${c.en}`}`);
  }
  for (const n of report.notices) say(both, (w) => w.exchange.notice(n));
  for (const { feed: name, notice } of report.feedNotices)
    say(both, (w) => w.exchange.report.notice(w.feed[name], w.notice(notice)));
  for (const f of report.faults) say(both, (w) => w.exchange.fault(f));
  if (report.faultCount > 0) {
    say(both, (w) => w.exchange.bad(report.file, report.faultCount));
    return 1;
  }
  for (const c of report.changes) {
    say(both, (w) => w.exchange.changesOf(w.feed[c.feed], c.added.length, c.changed.length, c.unchanged, c.missing.length));
    for (const x of c.changed) console.log(`  ~ ${x.key}\t${x.fields.map((f) => `${f.path}: ${f.from} → ${f.to}`).join('; ')}`);
    for (const x of c.added) console.log(`  + ${x.key}`);
    for (const key of c.missing) console.log(`  = ${key}`);
  }
  if (report.files.length === 0) {
    say(both, (w) => w.exchange.nothing(report.file));
    return 0;
  }
  if (out === undefined) {
    say(both, (w) => w.exchange.report.dry);
    return 0;
  }
  const folder = resolve(out);
  for (const f of report.files) {
    const path = resolve(folder, f.path);
    // Part names come from an index somebody else may have written.
    if (!path.startsWith(folder + sep)) throw new Error(`${f.path} leads out of ${folder}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, f.text);
  }
  say(both, (w) => w.exchange.report.written(report.files.length, out));
  return 0;
}

/**
 * `check DIR|URL`: every feed as the product would read it.
 * @returns {Promise<number>} exit code: 0 where nothing is wrong, 1 else
 */
export async function checkCommand(load, where) {
  const both = await bothWords(load);
  const [{ feedStates, problemCount }, { fieldName }] = await Promise.all([
    load('src/exchange/problems.ts'),
    load('src/contract/fieldNames.ts'),
  ]);
  const states = feedStates(await inUse(load, where, Date.now()));
  for (const s of states) {
    if (s.absent !== null) say(both, (w) => w.exchange.report.absent(w.feed[s.feed]));
    if (s.fault !== null)
      say(both, (w) => w.exchange.report.unreadable(w.feed[s.feed], s.fault.path, w.faults.cause[s.fault.code](s.fault.detail)));
    for (const r of s.rejected)
      both.forEach((w, i) => {
        const field = fieldName(r.feed, r.record, r.field, i === 0 ? 'zh-CN' : 'en');
        const part = r.part === undefined ? '' : ` (${r.part})`;
        console.log(w.exchange.report.rejected(w.feed[r.feed], part, r.record, field, w.faults.rejection[r.code], r.value));
      });
    for (const n of s.notices) say(both, (w) => w.exchange.report.notice(w.feed[s.feed], w.notice(n)));
    if (s.absent === null && s.fault === null && s.rejected.length === 0)
      say(both, (w) => w.exchange.report.ok(w.feed[s.feed], s.records));
  }
  const bad = problemCount(states);
  say(both, (w) => w.exchange.report.sum(bad));
  return bad === 0 ? 0 : 1;
}

/** `template FEED FILE [--from DIR|URL] [--lang en]`: an empty workbook, or with --from the feed in use. */
export async function templateCommand(load, feed, file, { from, lang }) {
  const [{ template, filled }, { writeWorkbook }] = await Promise.all([
    load('src/exchange/workbook.ts'),
    load('src/exchange/writeWorkbook.ts'),
  ]);
  const language = lang === 'en' ? 'en' : 'zh-CN';
  let sheets = template(feed, language);
  if (from !== undefined) {
    const served = (await inUse(load, from, Date.now()))[feed];
    sheets = filled(
      feed,
      served.head,
      served.documents.flatMap((d) => d.records),
      language,
    );
  }
  const bytes = await writeWorkbook(sheets);
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, bytes);
  console.log(`${file}: ${sheets.length} sheets, ${Math.ceil(bytes.length / 1024)} KiB`);
  return 0;
}
