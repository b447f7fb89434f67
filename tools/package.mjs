/**
 * npm run package: one archive for a machine without a network: the production build, the default config.json, the sample for
 * nginx, checksums and a page on how to install it. The same tree gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { billOfMaterials } from './bill.mjs';
import { ensureInstalled, ROOT } from './ensureInstalled.mjs';

/** A moment that means nothing: the archive is not to differ by when it was made. */
// Archives hold local times: this is the same one everywhere.
const MOMENT = new Date(2020, 0, 1);

/** Every file below a folder, by its path with slashes, in order. */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Builds and packs.
 * @param {string} out folder the archive is written to
 * @returns {Promise<{path: string, bytes: number, sha256: string, files: number}>}
 */
export async function pack(out = join(ROOT, 'release')) {
  const [{ buildLive }, { zipSync }] = await Promise.all([import('./builds.mjs'), import('fflate')]);
  await buildLive();
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const { build } = JSON.parse(readFileSync(join(ROOT, 'dist/version.json'), 'utf8'));
  const files = new Map([
    ...filesBelow(join(ROOT, 'dist')).map(([path, bytes]) => [`site/${path}`, bytes]),
    ...filesBelow(join(ROOT, 'deploy'))
      .filter(([path]) => !path.startsWith('offline/'))
      .map(([path, bytes]) => [`deploy/${path}`, bytes]),
    ['INSTALL.zh-CN.md', readFileSync(join(ROOT, 'deploy/offline/INSTALL.zh-CN.md'))],
    ['sbom.cdx.json', Buffer.from(`${JSON.stringify(await billOfMaterials(), null, 2)}\n`)],
    ['LICENSE', readFileSync(join(ROOT, 'LICENSE'))],
    ['NOTICE.md', readFileSync(join(ROOT, 'NOTICE.md'))],
  ]);
  const sums = [...files].map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`);
  files.set('SHA256SUMS', Buffer.from(`${sums.join('\n')}\n`));
  const name = `jiayuan-${version}-${build}`;
  const entries = [...files].map(([path, bytes]) => [`${name}/${path}`, [new Uint8Array(bytes), { mtime: MOMENT, level: 9 }]]);
  const archive = zipSync(Object.fromEntries(entries));
  mkdirSync(out, { recursive: true });
  const path = join(out, `${name}.zip`);
  writeFileSync(path, archive);
  return { path, bytes: archive.length, sha256: createHash('sha256').update(archive).digest('hex'), files: files.size };
}

if (process.argv[1] === import.meta.filename) {
  ensureInstalled();
  const { path, bytes, sha256, files } = await pack();
  console.log(`${relative(ROOT, path)}: ${files} files, ${(bytes / 1024 / 1024).toFixed(1)} MiB\nsha256 ${sha256}`);
}
