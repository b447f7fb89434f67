/**
 * npm test: installs what is missing, then every runner one after the other. The last line adds all of them up.
 * Each check, build and size is one test. A runner that crashes or finds nothing to run counts as one failure.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './ensureInstalled.mjs';

ensureInstalled();
const { ensureChromium, ensureNginx } = await import('./chromium.mjs');
const { CHECKS, runChecks } = await import('./checks.mjs');
const { buildDemo, buildLive } = await import('./builds.mjs');
const { run } = await import('./run.mjs');
const { FEEDS_WRITTEN, writeTestFeeds } = await import('./testFeeds.mjs');

const REPORTS = join(ROOT, 'node_modules/.cache/jiayuan-reports');
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const total = { passed: 0, failed: 0 };
const began = performance.now();

/** Runs one runner, shows its time and adds its counts; a throw is one failure. */
async function section(name, runner) {
  const start = performance.now();
  console.log(`\n== ${name}`);
  let counts;
  try {
    counts = await runner();
    if (counts.passed + counts.failed === 0) {
      console.log(`FAIL  ${name}: nothing ran`);
      counts.failed = 1;
    }
  } catch (error) {
    console.log(`FAIL  ${name}: ${error.stack ?? error}`);
    counts = { passed: 0, failed: 1 };
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  console.log(
    `-- ${name}: ${counts.passed} passed, ${counts.failed} failed (${Math.round((performance.now() - start) / 1000)} s)`,
  );
  return counts.failed === 0;
}

const report = (file) => JSON.parse(readFileSync(join(REPORTS, file), 'utf8'));

/** A runner that ended badly without a failed test has crashed: that is a failure too. */
const orCrash = (passed, failed, code) => ({ passed, failed: failed === 0 && code !== 0 ? 1 : failed });

async function unitTests() {
  const { code } = await run(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(REPORTS, 'vitest.json')}`],
    {
      timeoutMs: 420_000,
    },
  );
  const { numPassedTests, numFailedTests, testResults } = report('vitest.json');
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
  ).length;
  return orCrash(numPassedTests, numFailedTests + broken, code);
}

/** Every file of a folder with its bytes, for comparing two builds. */
function contents(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((f) => join(f.parentPath ?? f.path, f.name)).map((path) => [path.slice(folder.length), readFileSync(path)]),
  );
}

async function sameTwice() {
  const second = 'node_modules/.cache/jiayuan-second-build';
  await buildLive(second);
  const [a, b] = [contents(join(ROOT, 'dist')), contents(join(ROOT, second))];
  rmSync(join(ROOT, second), { recursive: true });
  const different = [...new Set([...a.keys(), ...b.keys()])].filter(
    (path) => !a.has(path) || !b.has(path) || !a.get(path).equals(b.get(path)),
  );
  return different.length === 0 ? null : `differ: ${different.join(', ')}`;
}

/** The feeds of the browser tests ask one core for as long as the first build does. */
const FIRST_BUILD = [
  { name: 'production build, free of the demo and of other hosts', problem: () => buildLive().then(() => null) },
  { name: 'demo feeds written as files', problem: () => writeTestFeeds().then(() => null) },
];
/** These find fonts and map made already, and write to folders of their own: they run side by side. */
const FURTHER_BUILDS = [
  { name: 'two builds of one tree are equal', problem: sameTwice },
  { name: 'demo build', problem: () => buildDemo().then(() => null) },
];

async function builds() {
  const [first, further] = [await runChecks(FIRST_BUILD), await runChecks(FURTHER_BUILDS)];
  return { passed: first.passed + further.passed, failed: first.failed + further.failed };
}

async function sizes() {
  const { code, output } = await run('size-limit', ['--json'], { quiet: true, timeoutMs: 60_000 });
  const list = JSON.parse(output.slice(output.indexOf('[')));
  for (const { name, passed, size, sizeLimit } of list)
    console.log(`${passed ? 'ok  ' : 'FAIL'}  ${name}: ${(size / 1024).toFixed(1)} KiB of ${(sizeLimit / 1024).toFixed(0)}`);
  const failed = list.filter((entry) => !entry.passed || entry.size === 0).length;
  return orCrash(list.length - failed, failed, code);
}

async function browserTests() {
  const { code } = await run('playwright', ['test', '--reporter=line,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: join(REPORTS, 'playwright.json'), FORCE_COLOR: '0', [FEEDS_WRITTEN]: '1' },
    timeoutMs: 1_260_000,
  });
  const { stats, errors } = report('playwright.json');
  // A test that passes only when tried again has failed.
  return orCrash(stats.expected, stats.unexpected + stats.flaky + errors.length, code);
}

console.log('== browser and server');
let browser = null;
try {
  browser = await ensureChromium();
  console.log(`chromium: ${browser}`);
} catch (error) {
  console.log(error.message);
}
console.log(`nginx: ${ensureNginx() ? 'found' : 'none; another real server stands in'}`);

await section('checks', () => runChecks(CHECKS));
await section('unit tests', unitTests);
const built = await section('builds', builds);
if (built) await section('sizes', sizes);
else await section('sizes', () => Promise.reject(new Error('there is no build to measure')));
await section('browser tests', () => {
  if (browser === null) return Promise.reject(new Error('there is no browser'));
  if (!built) return Promise.reject(new Error('there is no build to open'));
  return browserTests();
});

console.log(`\n${Math.round((performance.now() - began) / 1000)} s in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
