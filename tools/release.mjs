import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'vite';
import { BUILD_TARGET } from './browserFloor.mjs';
import { chunkGraph } from './chunks.mjs';
import { ROOT } from './ensureInstalled.mjs';

const META = / *<meta name="jiayuan-build" content="[^"]*">\n/g;
/** What the operator edits, what only machines of other offices read, and what is written here. */
const NOT_BUILT = /^(?:config\.json|feeds\/.*|schema\/.*|version\.json|sw\.js)$/;
/** Views that hang unattended and must start with the cable out. */
const VIEWS = ['Wall', 'Stage'];
const PAGES = ['wall/index.html', 'stage/index.html'];
const BESIDE = ['browser.js', 'watch.js', 'favicon.svg'];
/** What writes files for after a talk: no start without a server needs it, and it is a quarter of all the rest. */
const HANDED_OUT = /^deckPptx-/;
/** Style sheets that only list the slices of whole families are asked for when a rare character is. */
const FONT_LIST_BYTES = 60_000;

function* walk(folder) {
  // stat and not the entry's own kind: a folder of links is read like any other.
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* walk(path);
    else yield path;
  }
}

const digest = (bytes, algorithm = 'sha256', as = 'hex') => createHash(algorithm).update(bytes).digest(as);

/** Name of a chunk without its hash: `Scene-BsiAiM4o.js` and `Scene-DPIfxqBO.css` are one. */
const chunkName = (file) => file.replace(/-[\w-]{8}\.(?:js|css)$/, '');

/**
 * Files a wall or stage may ever need, so that it runs without a server: scripts followed through their imports, style
 * sheets, the worker of the analysis, the small fonts; not the slices of whole font families, nor anything of the desk.
 * @param {string} folder a production build
 * @returns {string[]} paths in it
 */
export function shellFiles(folder) {
  const { entry, chunk, withAll } = chunkGraph(folder);
  if (entry === undefined) throw new Error(`no production build in ${folder}`);
  const page = withAll([entry]);
  const roots = [entry, ...[...VIEWS, 'zh', 'en', 'keepShell'].flatMap(chunk)];
  const scripts = [...withAll(roots, (name) => !page.has(name) && !HANDED_OUT.test(name))];
  const names = new Set(scripts.map(chunkName));
  const assets = readdirSync(join(folder, 'assets'));
  const text = scripts
    .filter((name) => name !== entry)
    .map((name) => readFileSync(join(folder, 'assets', name), 'utf8'))
    .join('\n');
  const all = new Set(assets.filter((f) => f.endsWith('.js')).map(chunkName));
  const styles = assets.filter(
    (f) =>
      f.endsWith('.css') &&
      (names.has(chunkName(f)) || !all.has(chunkName(f))) &&
      statSync(join(folder, 'assets', f)).size < FONT_LIST_BYTES,
  );
  const workers = assets.filter((f) => /^worker-.*\.js$/.test(f) && text.includes(f));
  if (workers.length === 0) throw new Error('the wall names no worker: what it needs is no longer seen');
  const fonts = assets.filter((f) => /^jiayuan-.*\.woff2$/.test(f));
  return [...PAGES, ...BESIDE, ...[...scripts, ...styles, ...workers, ...fonts].map((f) => `assets/${f}`)].sort();
}

/** Workbox spells the address of its manual in a warning. Nobody fetches it, but no address of another host may be in the build. */
const noForeignAddresses = {
  name: 'jiayuan-no-foreign-addresses',
  renderChunk: (code) => ({ code: code.replaceAll('https://bit.ly/wb-precache', 'workbox-precaching'), map: null }),
};

/**
 * Names a production build by its content, in every page and in `version.json`, and writes its service worker. The same
 * files give the same bytes; may be called again after a change.
 * @param {string} folder @returns {Promise<string>} the build's id
 */
export async function writeRelease(folder) {
  const files = [...walk(folder)].map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }));
  const pages = files.filter((f) => f.name.endsWith('.html'));
  const bare = new Map(pages.map((f) => [f.name, readFileSync(f.path, 'utf8').replace(META, '')]));
  const sum = files
    .filter((f) => !NOT_BUILT.test(f.name))
    .map((f) => `${f.name} ${digest(bare.get(f.name) ?? readFileSync(f.path))}`)
    .join('\n');
  const id = digest(sum).slice(0, 16);
  for (const f of pages)
    writeFileSync(f.path, bare.get(f.name).replace('</head>', `  <meta name="jiayuan-build" content="${id}">\n  </head>`));
  writeFileSync(join(folder, 'version.json'), `${JSON.stringify({ build: id })}\n`);
  const shell = shellFiles(folder).map((name) => {
    const bytes = readFileSync(join(folder, name));
    // Names under assets carry a digest; the others are told apart by one.
    const revision = name.startsWith('assets/') ? null : digest(bytes).slice(0, 16);
    return { url: `/${name}`, revision, integrity: `sha256-${digest(bytes, 'sha256', 'base64')}` };
  });
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    plugins: [noForeignAddresses],
    define: { __SHELL__: JSON.stringify({ build: id, files: shell }), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: BUILD_TARGET,
      modulePreload: false,
      rolldownOptions: {
        input: join(ROOT, 'src/release/shell.sw.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  return id;
}
