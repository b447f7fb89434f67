import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensureInstalled.mjs';
import { run } from './run.mjs';

/** The moment every browser test lives at, in Shanghai. */
export const PINNED = '2026-07-17T14:06:00+08:00';

/** The demo feeds as files, as of that moment. Tests serve copies and never write here. */
export const DEMO_FEEDS = join(ROOT, 'node_modules/.cache/jiayuan-e2e/feeds');

/** Tells the runner of the browser tests that the feeds were just written: it takes a quarter of a minute. */
export const FEEDS_WRITTEN = 'JIAYUAN_TEST_FEEDS_WRITTEN';

/**
 * Writes the demo feeds as files.
 * @param {string} dir @param {string} asOf a day or a minute @param {'emergency'} [mode] what is in force; routine where absent
 * @throws what the command said where it failed
 */
export async function writeDemoFeeds(dir, asOf, mode = undefined) {
  const { code, output } = await run(
    'node',
    ['tools/feeds.mjs', 'demo', dir, '--as-of', asOf, ...(mode === undefined ? [] : ['--mode', mode])],
    { quiet: true },
  );
  if (code !== 0) throw new Error(`tools/feeds.mjs demo\n${output}`);
}

/** Writes those of the tests anew. */
export async function writeTestFeeds() {
  rmSync(DEMO_FEEDS, { recursive: true, force: true });
  await writeDemoFeeds(DEMO_FEEDS, PINNED.slice(0, 16));
}
