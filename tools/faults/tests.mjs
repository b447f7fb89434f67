import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from '../ensureInstalled.mjs';
import { run } from '../run.mjs';

/** @typedef {{file: string, title: string, state: 'passed' | 'failed' | 'other', ms: number}} Ran */

const stateOf = (status) =>
  status === 'passed' || status === 'expected' ? 'passed' : status === 'failed' || status === 'unexpected' ? 'failed' : 'other';
const here = (path) => relative(ROOT, path).replaceAll('\\', '/');

/** Reads a report a runner wrote into a folder of its own. */
async function reported(work) {
  const folder = mkdtempSync(join(tmpdir(), 'jiayuan-faults-'));
  const file = join(folder, 'report.json');
  try {
    const { code, output } = await work(file);
    try {
      return JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      throw new Error(`no report (code ${code})\n${output.slice(-2000)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs unit tests by their files. A file that cannot be loaded has no tests: whoever looks for them finds that out.
 * @param {string[]} files @param {{config?: string, env?: Record<string, string>}} options
 * @returns {Promise<Ran[]>}
 */
export async function unitTests(files, { config, env = {} } = {}) {
  const { testResults } = await reported((file) =>
    run(
      'vitest',
      ['run', ...(config === undefined ? [] : ['--config', config]), '--reporter=json', `--outputFile.json=${file}`, ...files],
      {
        quiet: true,
        env,
        timeoutMs: 20 * 60_000,
      },
    ),
  );
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((t) => ({
      file: here(name),
      title: [...t.ancestorTitles, t.title].filter((part) => part !== '').join(' › '),
      state: stateOf(t.status),
      ms: t.duration ?? 0,
    })),
  );
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/**
 * Runs browser tests by file and title, those of every day and those of campaigns.
 * @param {[file: string, title: string][]} wanted
 * @returns {Promise<Ran[]>}
 */
export async function browserTests(wanted) {
  const files = [...new Set(wanted.map(([file]) => file))];
  // A title is told by its last part, a group of tests by its own name.
  const grep = [
    ...new Set(
      wanted.map(([, title]) =>
        escaped(
          title
            .replace(/(?: ›)? ?\*$/, '')
            .split(' › ')
            .at(-1),
        ),
      ),
    ),
  ].join('|');
  const out = [];
  for (const wide of ['0', '1']) {
    const report = await reported((file) =>
      run('playwright', ['test', ...files, '--workers=1', '--reporter=json', '--pass-with-no-tests', `--grep=${grep}`], {
        quiet: true,
        env: { JIAYUAN_WIDE: wide, JIAYUAN_BROWSER_MINUTES: '60', PLAYWRIGHT_JSON_OUTPUT_NAME: file, FORCE_COLOR: '0' },
        timeoutMs: 65 * 60_000,
      }),
    );
    const walk = (suite, above) => {
      const path = suite.title === suite.file ? above : [...above, suite.title];
      for (const spec of suite.specs ?? [])
        for (const t of spec.tests)
          out.push({
            file: `e2e/${suite.file}`,
            title: [...path, spec.title].join(' › '),
            state: stateOf(t.status),
            ms: t.results.reduce((ms, r) => ms + r.duration, 0),
          });
      for (const inner of suite.suites ?? []) walk(inner, path);
    };
    for (const suite of report.suites) walk(suite, []);
  }
  return out;
}

/** The tests that ran under a name of the table. @param {Ran[]} ran */
export function matching(ran, [file, title]) {
  const of = ran.filter((t) => t.file === file);
  return title.endsWith('*') ? of.filter((t) => t.title.startsWith(title.slice(0, -1))) : of.filter((t) => t.title === title);
}
