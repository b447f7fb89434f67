import { join } from 'node:path';
import { ROOT } from './ensureInstalled.mjs';
import { run } from './run.mjs';

/** Fewer modules than this means the parser saw nothing: dependency-cruiser prints a green tick over an empty graph. */
export const LEAST_MODULES = 20;

const howOf = ({ dependencyTypes, dynamic }) => (dependencyTypes.includes('type-only') ? 'type' : dynamic ? 'lazy' : 'plain');

/**
 * Cruises the product's folders under `root` by the rules of docs/architecture.md.
 * @param {string} root a checkout or a copy of one, with its .dependency-cruiser.cjs
 * @returns {Promise<{modules: number, violations: {rule: string, from: string, to: string}[], imports: {from: string, to: string, how: 'plain' | 'type' | 'lazy'}[]}>}
 * imports: those of the product's files among themselves
 * @throws where dependency-cruiser itself fails
 */
export async function boundaries(root = ROOT) {
  const tool = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { output } = await run(
    'node',
    [tool, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'mocks', 'e2e'],
    {
      quiet: true,
      cwd: root,
    },
  );
  const start = output.indexOf('{');
  if (start < 0) throw new Error(`dependency-cruiser: ${output.slice(0, 500)}`);
  const { summary, modules } = JSON.parse(output.slice(start));
  return {
    modules: summary.totalCruised,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    imports: modules.flatMap(({ source, dependencies }) =>
      dependencies.map((d) => ({ from: source, to: d.resolved, how: howOf(d) })),
    ),
  };
}
