import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../tools/ensureInstalled.mjs';
import { FEEDS_WRITTEN, writeTestFeeds } from '../tools/testFeeds.mjs';

/** Writes the demo feeds as files once, as of the pinned moment; the builds must be there already. */
export default async function globalSetup(): Promise<void> {
  for (const build of ['dist', 'dist-demo'])
    if (!existsSync(join(ROOT, build, 'index.html')))
      throw new Error(`${build} is missing: npm test builds it, or npm run build and npm start`);
  if (process.env[FEEDS_WRITTEN] !== '1') await writeTestFeeds();
}
