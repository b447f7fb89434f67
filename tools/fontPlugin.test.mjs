import { expect, test } from 'vitest';
import { makeCoreFonts, slices, unicodeRange, vocabulary } from './vite/fontPlugin.mjs';

test('the family is found in its slices', () => {
  expect(slices().length).toBeGreaterThan(90);
});

test('neighbouring characters are written as one range', () => {
  expect(unicodeRange([0x30, 0x31, 0x32, 0x4e00])).toBe('U+30-32,U+4e00');
});

test('the vocabulary has the words, the places and the figures', () => {
  const points = new Set(vocabulary());
  for (const c of '家园行动二建小区新风社区示例迟到沿用0123456789%★')
    expect([c, points.has(c.codePointAt(0))]).toEqual([c, true]);
});

test("the product's own vocabulary fits 400 KiB, every character has a face, twice the same", async () => {
  const first = await makeCoreFonts();
  expect(first.bytes).toBeLessThanOrEqual(400 * 1024);
  expect(first.missing.map((p) => String.fromCodePoint(p))).toEqual([]);
  expect((await makeCoreFonts()).css).toBe(first.css);
}, 60_000);
