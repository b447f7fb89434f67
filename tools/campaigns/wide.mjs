import { buildDemo, buildLive } from '../builds.mjs';
import { ensureChromium } from '../chromium.mjs';
import { run } from '../run.mjs';

/**
 * The browser tests that only repeat others at more sizes, in the other language or on more pages: too long for npm test. Those of
 * npm run campaign -- access are not among them.
 * @returns {Promise<boolean>} whether all passed
 */
export async function campaign() {
  await ensureChromium();
  await buildLive();
  await buildDemo();
  const { code } = await run('playwright', ['test', '--grep-invert', '@access', '--reporter=line'], {
    env: { JIAYUAN_WIDE: '1', JIAYUAN_BROWSER_MINUTES: '40', FORCE_COLOR: '0' },
    timeoutMs: 45 * 60_000,
  });
  return code === 0;
}
