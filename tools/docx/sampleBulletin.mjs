import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Day the demo is made for: that of the browser tests. */
const DAY = '2026-07-17';

/**
 * The newest bulletin the make-believe office has issued, as the page makes it from the demo's records.
 * @returns a document of the contract's shape (src/contract/issues.ts)
 */
export async function sampleBulletin() {
  const { module } = await runnerImport(join(ROOT, 'mocks/issuedBulletins.ts'), {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
  });
  return module.issuedBulletins(DAY).at(-1).document;
}
