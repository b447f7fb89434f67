import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { billGaps, SHIPPED } from './bill.mjs';
import { ROOT } from './ensureInstalled.mjs';

const jsonOf = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

test('what is shipped is no tool of development: the bill leaves those out, and glyphs are shipped as code is', () => {
  const { dependencies } = jsonOf('package.json');
  const { packages } = jsonOf('package-lock.json');
  for (const name of SHIPPED) {
    expect(dependencies).toHaveProperty([name]);
    expect(packages[`node_modules/${name}`]).toMatchObject({ version: dependencies[name], license: expect.any(String) });
    expect(packages[`node_modules/${name}`].dev).toBeUndefined();
  }
  // Whatever family the build makes its fonts of is among them.
  const families = [...readFileSync(join(ROOT, 'tools/vite/fontPlugin.mjs'), 'utf8').matchAll(/join\(PACKAGES, '([\w-]+)'\)/g)];
  expect(families.length).toBeGreaterThan(1);
  for (const [, family] of families) expect(SHIPPED).toContain(`@fontsource-variable/${family}`);
});

test('a bill without a package that is shipped, or without version, licence or hash of one, is found wanting', () => {
  const whole = {
    version: '1.0.0',
    licenses: [{ license: { id: 'MIT' } }],
    hashes: [{ alg: 'SHA-512', content: 'a'.repeat(128) }],
  };
  const bill = (...components) => ({ components: components.map((c) => ({ ...whole, ...c })) });
  expect(billGaps(bill({ name: 'react' }, { name: 'zod' }), ['react'])).toEqual([]);
  expect(billGaps(bill({ name: 'zod' }), ['react'])).toEqual(['react: not in it']);
  expect(billGaps({}, ['react'])).toEqual(['react: not in it']);
  expect(billGaps(bill({ name: 'react', version: '' }, { name: 'zod', licenses: undefined, hashes: [] }), ['react'])).toEqual([
    'react: no version',
    'zod: no licence',
    'zod: no hash',
  ]);
  expect(billGaps(bill({ name: 'react', hashes: [{ alg: 'SHA-1', content: 'a'.repeat(40) }] }), ['react'])).toEqual([
    'react: no hash',
  ]);
});
