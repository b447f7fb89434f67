import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const EXEMPT = [
  /^src\/words\//,
  /fieldNames/,
  /\.test\.tsx?$/,
  /^src\/domain\/fixtures\.ts$/,
  /^src\/charts\/streetName\.ts$/,
  /^src\/domain\/league\.ts$/,
  /^src\/feeds\/config\.ts$/,
];

test('text for people stands in the catalogue alone: no Chinese literal anywhere else in src', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((f) => join('src', f).replaceAll('\\', '/'));
  const checked = files.filter((f) => /\.tsx?$/.test(f) && !EXEMPT.some((e) => e.test(f)));
  expect(checked.length).toBeGreaterThan(50);
  for (const file of checked) {
    const code = readFileSync(file, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/(^|\s)\/\/.*$/gm, '');
    expect(code.match(/.*\p{Script=Han}.*/u)?.[0], file).toBeUndefined();
  }
});
