import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/ensureInstalled.mjs';
import { run } from '../tools/run.mjs';
import { DEMO_FEEDS, PINNED } from './pinned.ts';

/** Writes the demo feeds as files once, as of the pinned moment; the builds must be there already. */
export default async function globalSetup(): Promise<void> {
  for (const build of ['dist', 'dist-demo'])
    if (!existsSync(join(ROOT, build, 'index.html')))
      throw new Error(`${build} is missing: npm test builds it, or npm run build and npm start`);
  rmSync(DEMO_FEEDS, { recursive: true, force: true });
  const { code, output } = await run('node', ['tools/feeds.mjs', 'demo', DEMO_FEEDS, '--as-of', PINNED.slice(0, 16)], {
    quiet: true,
  });
  if (code !== 0) throw new Error(`tools/feeds.mjs demo\n${output}`);
}
