import { run } from './run.mjs';

/** Packages of which something is shipped, one of each kind at least: glyphs, pictures, the page itself. */
export const SHIPPED = [
  '@fontsource-variable/noto-sans-sc',
  '@fontsource-variable/noto-serif-sc',
  'echarts',
  'react',
  'react-dom',
];

/**
 * The bill of materials (CycloneDX) of what is shipped, by npm itself from the lock file; without the moment and the number
 * it was given, which would make every archive another one.
 */
export async function billOfMaterials() {
  const { code, output } = await run('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'], {
    quiet: true,
  });
  if (code !== 0) throw new Error(`npm sbom\n${output}`);
  const { serialNumber: _, ...bill } = JSON.parse(output.slice(output.indexOf('{')));
  delete bill.metadata.timestamp;
  return bill;
}

/**
 * What a bill lacks: a package that is shipped, or of one it names its version, its licence or the hash of its content.
 * @param {{components?: {name: string, version?: string, licenses?: unknown[], hashes?: {alg: string, content: string}[]}[]}} bill
 * @returns {string[]} one line a gap
 */
export function billGaps({ components = [] }, shipped = SHIPPED) {
  const named = new Set(components.map((c) => c.name));
  const gaps = shipped.filter((name) => !named.has(name)).map((name) => `${name}: not in it`);
  for (const { name, version, licenses = [], hashes = [] } of components) {
    if (!version) gaps.push(`${name}: no version`);
    if (licenses.length === 0) gaps.push(`${name}: no licence`);
    if (!hashes.some((h) => h.alg === 'SHA-512' && /^[0-9a-f]{128}$/.test(h.content))) gaps.push(`${name}: no hash`);
  }
  return gaps;
}
