import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const MINIMUM = [20, 19];

/** Whether what is installed is what the lock file says. Versions are compared, not file times: a checkout moves times. */
function isInstalled() {
  const found = `${ROOT}node_modules/.package-lock.json`;
  if (!existsSync(found)) return false;
  const installed = JSON.parse(readFileSync(found, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')).packages;
  return Object.entries(locked).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' ||
      (installed[path] === undefined ? optional === true || devOptional === true : installed[path].version === version),
  );
}

/**
 * Installs the locked packages where they are missing or differ from the lock file. Needs no package itself,
 * and runs no package's install script. Ends the process where Node is too old or the install fails.
 */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
    console.error(
      `Node ${MINIMUM.join('.')} or newer is needed, this is ${process.versions.node}. 需要 Node ${MINIMUM.join('.')} 或更新版本。`,
    );
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing packages … 正在安装依赖');
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error('npm ci failed. 依赖安装失败。');
    process.exit(done.status ?? 1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled();
