import { join } from 'node:path';
import { startVitest } from 'vitest/node';
import { ROOT } from '../ensureInstalled.mjs';
import { workerAddresses } from '../vite/workerAddresses.mjs';

/** Takes a guard away where its file is read: nothing on the disk is touched. */
function without({ file, from, to }) {
  const path = join(ROOT, file).replaceAll('\\', '/');
  return {
    name: 'jiayuan-mutant',
    enforce: 'pre',
    transform(code, id) {
      return id.split('?')[0] === path ? { code: code.replace(from, () => to), map: null } : null;
    },
  };
}

/**
 * Runs the tests of some mutants side by side, each in a project of its own.
 * @param {readonly import('./mutants.mjs').Mutant[]} mutants
 * @returns {Promise<Map<string, {red: string[], ran: number}>>} by id: the tests that turned red, and how many ran
 */
export async function tryMutants(mutants) {
  const results = new Map(mutants.map((m) => [m.id, { red: [], ran: 0 }]));
  const reporter = {
    onTestCaseResult(test) {
      const own = results.get(test.project.name);
      own.ran += 1;
      if (test.result().state === 'failed') own.red.push(test.fullName);
    },
  };
  const vitest = await startVitest('test', [], {
    ...{ config: false, root: ROOT, watch: false, reporters: [reporter], maxWorkers: 2, silent: true, passWithNoTests: true },
    projects: mutants.map((m) => ({
      plugins: [workerAddresses(), without(m)],
      root: ROOT,
      test: {
        ...{ name: m.id, environment: 'node', include: m.tests, testTimeout: 40_000, hookTimeout: 40_000 },
        // The same inputs as the gate: a property that is red by chance would kill any mutant.
        setupFiles: ['tools/testSeed.mjs'],
      },
    })),
  });
  await vitest.close();
  return results;
}
