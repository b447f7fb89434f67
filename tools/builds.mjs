import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { demoWords, distFindings } from './distCheck.mjs';
import { ROOT } from './ensureInstalled.mjs';
import { run } from './run.mjs';

/** Addresses a plain static server must find a page at, and the page for all it does not know. */
const ROUTES = [
  'wall/index.html',
  'desk/index.html',
  'desk/ranking/index.html',
  'desk/data/index.html',
  'stage/index.html',
  '404.html',
];

async function vite(mode, folder) {
  const { code, output } = await run(
    'vite',
    ['build', '--mode', mode, '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'],
    { quiet: true },
  );
  if (code !== 0) throw new Error(`vite build --mode ${mode}\n${output}`);
  if (output.trim() !== '') console.warn(output.trim());
}

function copyRoutes(folder) {
  for (const route of ROUTES) {
    mkdirSync(dirname(join(folder, route)), { recursive: true });
    copyFileSync(join(folder, 'index.html'), join(folder, route));
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
  copyRoutes(folder);
  if (existsSync(join(ROOT, 'tools/schema.mjs'))) {
    const schema = await run('node', ['tools/schema.mjs', 'emit', folder], { quiet: true });
    if (schema.code !== 0 || !existsSync(join(folder, 'schema'))) throw new Error(`tools/schema.mjs emit\n${schema.output}`);
  }
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
  copyRoutes(join(ROOT, name));
}
