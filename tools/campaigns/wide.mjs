import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileLines } from '../browserReport.mjs';
import { buildDemo, buildLive } from '../builds.mjs';
import { ensureChromium } from '../chromium.mjs';
import { ROOT } from '../ensureInstalled.mjs';
import { writeReport } from '../report.mjs';
import { run } from '../run.mjs';

/**
 * The browser tests that only repeat others at more sizes, in the other language or on more pages: too long for npm test. Those of
 * npm run campaign -- access are not among them. Writes docs/reports/wide.md.
 * @returns {Promise<boolean>} whether all passed
 */
export async function campaign() {
  await ensureChromium();
  await buildLive();
  await buildDemo();
  const cache = join(ROOT, 'node_modules/.cache');
  const out = join(cache, 'jiayuan-wide.json');
  mkdirSync(cache, { recursive: true });
  // What an earlier run left must not be read as this one's.
  rmSync(out, { force: true });
  const { code } = await run('playwright', ['test', '--grep-invert', '@access', '--reporter=line,json'], {
    env: { JIAYUAN_WIDE: '1', JIAYUAN_BROWSER_MINUTES: '40', FORCE_COLOR: '0', PLAYWRIGHT_JSON_OUTPUT_NAME: out },
    timeoutMs: 45 * 60_000,
  });
  if (!existsSync(out)) return false;
  const lines = fileLines(JSON.parse(readFileSync(out, 'utf8')).suites);
  const report = [
    '# The browser tests at every size',
    '',
    '`npm run campaign -- wide`: those marked `@wide`, which repeat others at more sizes, in the other language and on more pages.',
    '',
    ...lines,
  ];
  writeReport('wide', report.join('\n'));
  return code === 0 && lines.length > 0 && lines.every((line) => line.startsWith('- holds'));
}
