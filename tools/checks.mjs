import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { boundaries, LEAST_MODULES } from './boundaries.mjs';
import { ROOT } from './ensureInstalled.mjs';
import { graphProblem } from './graph.mjs';
import { run } from './run.mjs';
import { secretProblem } from './secrets.mjs';

const command =
  (program, ...args) =>
  async () => {
    const { code, output } = await run(program, args, { quiet: true, timeoutMs: 180_000 });
    return code === 0 ? null : output.trim() || `${program} ended with ${code}`;
  };

let cruised;
/** The house is cruised once for all that ask. */
const house = () => {
  cruised ??= boundaries();
  return cruised;
};

async function directions() {
  const { modules, violations } = await house();
  if (modules <= LEAST_MODULES) return `only ${modules} modules seen: the parser is blind, its silence means nothing`;
  return violations.length === 0 ? null : violations.map((v) => `${v.rule}: ${v.from} -> ${v.to}`).join('\n');
}

/** `npm ci` refuses a lock file that lacks a platform's package (npm/cli#9846); the dry run says so without installing. */
async function lockFile() {
  const { code, output } = await run('npm', ['ci', '--dry-run', '--ignore-scripts', '--offline', '--no-audit', '--no-fund'], {
    quiet: true,
    timeoutMs: 120_000,
  });
  if (/\bMissing:/.test(output)) return output.trim();
  // Offline the dry run may stop at a package that is not cached; only what it says about the lock file counts.
  return code === 0 || /ENOTCACHED/.test(output) ? null : output.trim();
}

/**
 * Every package of the lock file is fixed by a SHA-512 of its content, and where an address is recorded it is of one registry.
 * @param {{packages: Record<string, {integrity?: string, resolved?: string, link?: boolean}>}} lock package-lock.json
 * @returns {string | null} what is wrong
 */
export function lockFindings(lock) {
  const entries = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && entry.link !== true);
  if (entries.length === 0) return 'package-lock.json names no package';
  const loose = entries
    .filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))
    .map(([path]) => path);
  const hosts = new Set(entries.flatMap(([, { resolved }]) => (resolved === undefined ? [] : [new URL(resolved).host])));
  if (loose.length > 0) return `without a SHA-512: ${loose.join(', ')}`;
  return hosts.size > 1 ? `from several registries: ${[...hosts].join(', ')}` : null;
}

const lockIntegrity = async () => lockFindings(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));

/**
 * The checks of `npm run check`, each one test.
 * @type {{name: string, problem: () => Promise<string | null>}[]} problem: what is wrong, null where nothing is
 */
export const CHECKS = [
  { name: 'format and lint (biome)', problem: command('biome', 'check', '--error-on-warnings', '--no-errors-on-unmatched') },
  { name: 'types (tsc)', problem: command('tsc', '-p', '.') },
  { name: 'boundaries (dependency-cruiser)', problem: directions },
  { name: 'docs/graph.md is up to date', problem: async () => graphProblem((await house()).imports) },
  { name: 'dead code (knip)', problem: command('knip', '--no-progress') },
  { name: 'docs/feeds.md is up to date', problem: command('node', 'tools/schema.mjs', '--check') },
  { name: 'lock file installs', problem: lockFile },
  { name: 'lock file fixes every package by its content', problem: lockIntegrity },
  { name: 'no secrets in the files of the repository', problem: () => secretProblem(ROOT) },
];

/** Resolves when `count` of these have ended. */
function ended(promises, count) {
  return new Promise((resolve) => {
    let left = count;
    for (const p of promises)
      p.then(() => {
        left -= 1;
        if (left === 0) resolve();
      });
  });
}

/**
 * Runs checks and prints each in the order of the list.
 * @param {number} atOnce how many run side by side: none of CHECKS writes anything, and most use one core
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runChecks(checks = CHECKS, atOnce = 2) {
  let passed = 0;
  let failed = 0;
  const running = [];
  for (const [i, { problem }] of checks.entries()) {
    // Each begins when one of those before it has ended.
    const before = i < atOnce ? Promise.resolve() : ended(running.slice(0, i), i - atOnce + 1);
    running.push(before.then(problem).catch((error) => String(error.stack ?? error)));
  }
  for (const [i, { name }] of checks.entries()) {
    const wrong = await running[i];
    if (wrong === null) {
      passed += 1;
      console.log(`ok    ${name}`);
    } else {
      failed += 1;
      console.log(`FAIL  ${name}\n${wrong}\n`);
    }
  }
  return { passed, failed };
}
