import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORKER = /\.worker\.ts$/;

/**
 * Every worker entry under the folders, in a stable order.
 * @returns {string[]} paths relative to root, with forward slashes
 * @throws where two workers would be built to one name
 */
export function workerFiles(root = ROOT, folders = ['src']) {
  const found = folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && WORKER.test(entry.name))
    .map((entry) =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
  const names = new Set(found.map((path) => basename(path)));
  if (names.size !== found.length) throw new Error(`two workers of one name: ${found.join(', ')}`);
  return found;
}

/** Where a worker's sources and packages are; tests change nothing of it. */
const SOURCES = ['src', 'mocks'];
const SOURCE = /(?<!\.test)\.(?:tsx?|json)$/;

let tree;
/** A digest of all sources and of the lock file: known before anything is built, other after any change. */
function treeDigest() {
  if (tree !== undefined) return tree;
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  const sum = createHash('sha256');
  for (const file of [...files.sort(), join(ROOT, 'package-lock.json')])
    sum.update(relative(ROOT, file).split(sep).join('/')).update('\0').update(readFileSync(file)).update('\0');
  tree = sum.digest('hex').slice(0, 8);
  return tree;
}

/**
 * Where the build puts a worker. Its name carries a digest, as all files under assets are kept for ever and a page must
 * never meet the worker of another release; of the sources, so that the list can be written before the files are.
 */
export const workerAddress = (path) => `/assets/worker-${basename(path).replace(WORKER, '')}-${treeDigest()}.js`;

/** Vite's name pattern for worker entries, the same addresses. Rolldown's name of `sort.worker.ts` is `sort.worker`. */
export const workerFileName = (chunk) => `assets/worker-${chunk.name.replace(/\.worker$/, '')}-${treeDigest()}.js`;

/** The service worker that walls and stages register; the production build alone has it. */
const SERVICE_WORKER = '/sw.js';

/** Vite plugin: `virtual:worker-addresses`, the list the Trusted Types policy admits. */
export function workerAddresses() {
  const id = '\0virtual:worker-addresses';
  let dev = false;
  let folders = ['src'];
  let live = false;
  return {
    name: 'jiayuan-worker-addresses',
    configResolved(config) {
      dev = config.command === 'serve';
      live = config.mode === 'production';
      // The demo's own workers are listed where the demo is.
      folders = ['demo', 'development'].includes(config.mode) ? ['src', 'mocks'] : ['src'];
    },
    resolveId(asked) {
      return asked === 'virtual:worker-addresses' ? id : null;
    },
    load(asked) {
      if (asked !== id) return null;
      // The dev server answers the source file with a query; it sends no policy, so the bare path is only for reference.
      const list = workerFiles(ROOT, folders).map((path) => (dev ? `/${path}?worker_file&type=module` : workerAddress(path)));
      return `export const workerAddresses = ${JSON.stringify(live ? [...list, SERVICE_WORKER] : list)};`;
    },
  };
}
