import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const EXEMPT = [
  /^src\/words\//,
  /[fF]ield(?:Names|Parts)/,
  /\.test\.tsx?$/,
  /[fF]ixtures?\.ts$/,
  /^src\/charts\/streetName\.ts$/,
  /^src\/domain\/leagueRows\.ts$/,
  /^src\/feeds\/config\.ts$/,
  // Names of rounds, which a contest keeps in its log.
  /^src\/domain\/contest\/defaultRules\.ts$/,
  // Names of font files, which machines read.
  /^src\/looks\/printFonts\.ts$/,
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

test('no English either: text in the markup and in labels comes from the catalogue', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((f) => join('src', f).replaceAll('\\', '/'))
    .filter((f) => f.endsWith('.tsx') && !f.endsWith('.test.tsx'));
  expect(files.length).toBeGreaterThan(30);
  const found = (code: string) => [
    // Words between tags on one line, and literal labels.
    ...[...code.matchAll(/<[A-Za-z][^<>]*>([^<>{}()=;]*[A-Za-z]{2,}[^<>{}()=;]*)<\//g)].map((m) => m[1]),
    ...[...code.matchAll(/\b(?:aria-label|title|alt|placeholder|aria-valuetext)="([^"]*[A-Za-z]{2,}[^"]*)"/g)].map((m) => m[1]),
  ];
  for (const file of files) expect(found(readFileSync(file, 'utf8')), file).toEqual([]);
  // The check itself sees what it is for.
  expect(found('<p className="x">Reading data</p><img alt="a picture" />')).toEqual(['Reading data', 'a picture']);
});
