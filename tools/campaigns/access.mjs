import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { passed, testsOf } from '../browserReport.mjs';
import { buildDemo, buildLive } from '../builds.mjs';
import { ensureChromium } from '../chromium.mjs';
import { ROOT } from '../ensureInstalled.mjs';
import { reportFile, writeReport } from '../report.mjs';
import { run } from '../run.mjs';

const FILES = ['access.axe', 'access.states', 'access.keyboard', 'access.sight', 'access.twins', 'vectors'];

/** One line a test: what it holds, how much of it there was, and where it does not hold, the first places. */
function lineOf(spec) {
  const { annotations = [], results } = spec.tests[0];
  const figures = annotations.map((a) => a.description).filter((d) => d !== undefined);
  const said = `${spec.title.replace(/ ?@(wide|access)/g, '')}${figures.length > 0 ? `: ${figures.join('; ')}` : ''}`;
  if (passed(spec)) return `- holds: ${said}`;
  if (spec.ok) return `- **does not hold**: ${said}: not run`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of the terminal are taken out
  const message = (results.at(-1)?.error?.message ?? '').replace(/\u001b\[\d+m/g, '');
  const places = message.split('\n').filter((l) => /^\s*\+\s+"/.test(l));
  const shown = (places.length > 0 ? places : message.split('\n').slice(0, 3)).slice(0, 12);
  return [`- **does not hold**: ${said}`, ...shown.map((l) => `  - ${l.replace(/^\s*\+\s+/, '').trim()}`)].join('\n');
}

const REPORT = reportFile('access');

/** The report with the parts that were run put in place of what they said before; the others stay, or say that they wait. */
function written(ran) {
  const before = existsSync(REPORT) ? readFileSync(REPORT, 'utf8').split(/^## /m).slice(1) : [];
  const old = new Map(before.map((part) => [part.split('\n')[0], part.split('\n').slice(1).join('\n').trim()]));
  const parts = FILES.map((file) => `## ${file}\n\n${ran.get(file)?.join('\n') ?? old.get(file) ?? 'Not run yet.'}\n`);
  const head = [
    '# Disabilities and attackers',
    '',
    '`npm run campaign -- access`, or one part of it, `npm run campaign -- access axe`: in a browser, over the production build with',
    'demo feeds. Each part says what its last run found. Colours as others see them are a unit test, `src/looks/vision.test.ts`.',
    '',
    '',
  ];
  return head.join('\n') + parts.join('\n');
}

/**
 * What disabilities and attackers make of the product, in a browser: axe without a rule off on every place and state, journeys by the
 * keyboard alone, 400 % zoom, text spacing, a reader's own colours, less motion, tables beside pictures, and vectors in every
 * text field; writes docs/reports/access.md.
 * @param {string[]} options parts of it by name, none for all
 * @returns {Promise<boolean>} whether all hold
 */
export async function campaign(options = []) {
  await ensureChromium();
  await buildLive();
  await buildDemo();
  const wanted = options.length > 0 ? FILES.filter((f) => options.some((o) => f.includes(o))) : FILES;
  const cache = join(ROOT, 'node_modules/.cache');
  const out = join(cache, 'jiayuan-access.json');
  mkdirSync(cache, { recursive: true });
  await run('playwright', ['test', ...wanted.map((f) => `e2e/${f}.spec.ts`), '--reporter=line,json'], {
    env: { JIAYUAN_WIDE: '1', JIAYUAN_BROWSER_MINUTES: '90', FORCE_COLOR: '0', PLAYWRIGHT_JSON_OUTPUT_NAME: out },
    timeoutMs: 100 * 60_000,
  });
  const { suites } = JSON.parse(readFileSync(out, 'utf8'));
  const ran = new Map(suites.map((s) => [s.file.replace(/^.*\/|\.spec\.ts$/g, ''), testsOf(s).map(lineOf)]));
  writeReport('access', written(ran));
  const lines = [...ran.values()].flat();
  console.log(lines.join('\n'));
  return lines.length > 0 && lines.every((line) => line.startsWith('- holds'));
}
