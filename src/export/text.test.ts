import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inert, safeFileName, safeSheetName, wellFormed, widthOf } from './text.ts';

test.each([
  ...['=1', '+1', '-1', '@a', '\tx', '\rx', '\nx', '\0x'],
  ...['＝1', '＋1', '－1', '＠a'],
  ...[' =1', '　=1', '\u00a0＝1', '\u200b=1', '\ufeff@a', ' \t -1'],
])('%j cannot run', (text) => {
  expect(inert(text)).toBe(`'${text}`);
});

test.each(['', ' ', '1', '二建小区', "'=1", 'a=b', '−0.3', '3–7', '–'])('%j is left as it is', (text) => {
  expect(inert(text)).toBe(text);
});

test('half characters and controls are taken out, whole ones stay', () => {
  expect(wellFormed('a\ud800b\udc00c\u0000d\u0008e\uffff')).toBe('abcde');
  expect(wellFormed('𠮷家\n\t园')).toBe('𠮷家\n\t园');
});

test.each([
  ['小区 周排名: 第 28 周?', '小区-周排名-第-28-周'],
  ['a/b\\c*d|e"f<g>h', 'a-b-c-d-e-f-g-h'],
  ['con', '_con'],
  ['LPT1.x', '_LPT1.x'],
  ['..', '_'],
  ['名 .', '名'],
  ['', '_'],
])('file name %j becomes %j', (name, expected) => {
  expect(safeFileName(name)).toBe(expected);
});

test('any name becomes one that every system takes, and stays what it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
      const file = safeFileName(name);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
      expect(file).not.toMatch(/[<>:"/\\|?*\u0000-\u001f\s]|[.-]$|^$/);
      expect(safeFileName(file)).toBe(file);
      const sheet = safeSheetName(name);
      expect(sheet.length).toBeGreaterThan(0);
      expect(sheet.length).toBeLessThanOrEqual(31);
      expect(sheet).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      expect(wellFormed(sheet)).toBe(sheet);
    }),
  );
});

test('Chinese counts double', () => {
  expect(widthOf('ab')).toBe(2);
  expect(widthOf('小区（个）')).toBe(10);
  expect(widthOf('𠮷')).toBe(2);
});
