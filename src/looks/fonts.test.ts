import { expect, test } from 'vitest';
import { hasUnlisted } from './fonts.ts';

const faces = [
  { family: '"Jiayuan Serif"', unicodeRange: 'U+21-7E, U+B7, U+5BB6' },
  { family: '"Jiayuan Serif"', unicodeRange: 'U+56ED' },
  { family: '"Jiayuan Sans"', unicodeRange: 'U+4E00-9FFF' },
];

test('a character none of the family is listed for asks for the whole family', () => {
  expect(hasUnlisted('家园 A·9\n', faces, 'Jiayuan Serif')).toBe(false);
  expect(hasUnlisted('家园龘', faces, 'Jiayuan Serif')).toBe(true);
  expect(hasUnlisted('𠮷', faces, 'Jiayuan Sans')).toBe(true);
  expect(hasUnlisted('家', [], 'Jiayuan Serif')).toBe(true);
});
