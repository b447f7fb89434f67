import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { demoWords, distFindings } from './distCheck.mjs';
import { ROOT } from './ensureInstalled.mjs';
import { writeRelease } from './release.mjs';
import { run } from './run.mjs';

/** What a talk that is stored opens with: on a slow machine its first slide must not wait for one file after the other. */
const TALK = ['src/views/stage/talk/startStored.tsx', 'src/words/zh/stageDeck.ts'];
/** Pages a plain static server must find, each with the view it opens; 404.html is the page for all it does not know. */
const ROUTES = {
  'wall/index.html': 'src/views/wall/Wall.tsx',
  'desk/index.html': 'src/views/desk/Desk.tsx',
  'desk/ranking/index.html': 'src/views/desk/Desk.tsx',
  'desk/weakspots/index.html': 'src/views/desk/Desk.tsx',
  'desk/data/index.html': 'src/views/desk/Desk.tsx',
  'desk/method/index.html': 'src/views/desk/Desk.tsx',
  'desk/map/index.html': 'src/views/desk/Desk.tsx',
  'desk/renovation/index.html': 'src/views/desk/Desk.tsx',
  'desk/bulletins/index.html': 'src/views/desk/Desk.tsx',
  'print/bulletin/index.html': 'src/views/print/Print.tsx',
  'stage/index.html': 'src/views/stage/Stage.tsx',
  '404.html': null,
};
/** Font files of this size and more are asked for with the page, in bytes. */
const PRELOAD_FONT_BYTES = 7000;
/** Words of the language most pages open in. */
const WORDS = 'src/words/zh.ts';
const DESK_WORDS = 'src/words/zhDesk.ts';

async function vite(mode, folder) {
  const { code, output } = await run(
    'vite',
    ['build', '--mode', mode, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    { quiet: true },
  );
  if (code !== 0) throw new Error(`vite build --mode ${mode}\n${output}`);
  if (output.trim() !== '') console.warn(output.trim());
}

/** Files a view needs, its own and those of its static imports. */
function filesOf(manifest, keys) {
  const seen = new Set();
  const walk = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) walk(next);
  };
  for (const key of keys) {
    if (manifest[key] === undefined) throw new Error(`${key} is no chunk of its own`);
    walk(key);
  }
  const chunks = [...seen].map((key) => manifest[key]);
  return { scripts: chunks.map((c) => c.file), styles: chunks.flatMap((c) => c.css ?? []) };
}

/**
 * One page for each address. Each names what its view needs, so that the browser asks for everything at once and not for
 * one file after the other has run.
 */
function writeRoutes(folder) {
  // The large ones hold what every view prints.
  const fonts = readdirSync(join(folder, 'assets'))
    .filter((f) => /^jiayuan-.*\.woff2$/.test(f) && statSync(join(folder, 'assets', f)).size >= PRELOAD_FONT_BYTES)
    .sort();
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  rmSync(join(folder, '.vite'), { recursive: true });
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  for (const [route, view] of Object.entries(ROUTES)) {
    const { scripts, styles } =
      view === null
        ? { scripts: [], styles: [] }
        : filesOf(manifest, [
            view,
            WORDS,
            ...(/\/(?:desk|print)\//.test(view) ? [DESK_WORDS] : []),
            ...(/\/stage\//.test(view) ? TALK : []),
          ]);
    const links = [
      ...styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
      ...(view === null ? [] : fonts).map(
        (f) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="/assets/${f}">`,
      ),
      ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`),
    ].filter((link) => !page.includes(link.slice(link.indexOf('"/'))));
    mkdirSync(dirname(join(folder, route)), { recursive: true });
    writeFileSync(
      join(folder, route),
      page.replace('</head>', `${[...new Set(links)].map((l) => `  ${l}\n  `).join('')}</head>`),
    );
  }
}

/**
 * The production build: live feeds, the published schemas, one page for every address. Proves that nothing of the demo
 * and no other host is in it.
 * @param {string} name folder in the checkout; emptied first
 * @throws with the findings
 */
export async function buildLive(name = 'dist') {
  const folder = join(ROOT, name);
  await vite('production', name);
  writeRoutes(folder);
  if (existsSync(join(ROOT, 'tools/schema.mjs'))) {
    const schema = await run('node', ['tools/schema.mjs', 'emit', folder], { quiet: true });
    if (schema.code !== 0 || !existsSync(join(folder, 'schema'))) throw new Error(`tools/schema.mjs emit\n${schema.output}`);
  }
  await writeRelease(folder);
  const words = demoWords();
  if (words.length < 10) throw new Error(`only ${words.length} words of the demo known: the check for demo data sees nothing`);
  const found = distFindings(folder, words);
  if (found.length > 0) {
    // A build that failed its check must not be left where somebody may ship it.
    rmSync(folder, { recursive: true });
    throw new Error(`${name} must not have:\n${found.join('\n')}`);
  }
}

/** The demo build: the same product, its feeds answered inside the page. @param {string} name folder in the checkout */
export async function buildDemo(name = 'dist-demo') {
  await vite('demo', name);
  writeRoutes(join(ROOT, name));
}
