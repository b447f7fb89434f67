import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontPlugin, makeCoreFonts, SANS, SERIF, slices, unicodeRange, vocabulary } from './vite/fontPlugin.mjs';

test.each([SANS, SERIF])('$name is found in its slices', (family) => {
  expect(slices(family).length).toBeGreaterThan(90);
});

test('neighbouring characters are written as one range', () => {
  expect(unicodeRange([0x30, 0x31, 0x32, 0x4e00])).toBe('U+30-32,U+4e00');
});

test('the vocabulary has the words, the places and the figures', () => {
  const points = new Set(vocabulary());
  for (const c of '家园行动二建小区新风社区示例迟到沿用0123456789%★')
    expect([c, points.has(c.codePointAt(0))]).toEqual([c, true]);
});

test.each([
  [SANS, 400],
  [SERIF, 500],
])(
  "the product's own vocabulary fits, every character has a face, twice the same: %#",
  async (family, kib) => {
    const first = await makeCoreFonts(family);
    expect(first.bytes).toBeLessThanOrEqual(kib * 1024);
    expect(first.missing.map((p) => String.fromCodePoint(p))).toEqual([]);
    expect((await makeCoreFonts(family)).css).toBe(first.css);
    expect(first.css).toContain(`font-family:'${family.name}'`);
  },
  60_000,
);

test('the Times of printed pages leaves Chinese marks to the Chinese face', async () => {
  const { css } = await makeCoreFonts(SERIF);
  const latin = css.split('\n').filter((rule) => rule.includes("'Jiayuan Latin'"));
  expect(latin).toHaveLength(2);
  for (const rule of latin) {
    const ranges = [...rule.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/g)].map(([, a, b = a]) =>
      [a, b].map((h) => Number.parseInt(h, 16)),
    );
    const has = (c) => ranges.some(([a, b]) => c.codePointAt(0) >= a && c.codePointAt(0) <= b);
    expect([...'09.%–−Az'].every(has)).toBe(true);
    expect([...'“”‘’—…·，'].some(has)).toBe(false);
  }
});

test('pages link the fonts of the screens alone; those of print come by name', async () => {
  const plugin = fontPlugin();
  expect(JSON.stringify(plugin.transformIndexHtml.handler())).not.toMatch(/print|serif/i);
  for (const name of ['print', 'print-whole']) {
    const css = readFileSync(plugin.resolveId(`virtual:jiayuan-fonts-${name}.css`), 'utf8');
    expect(css).toMatch(/Serif/);
  }
  expect(plugin.resolveId('virtual:jiayuan-fonts-other.css')).toBeNull();
});
