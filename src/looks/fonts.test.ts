import { expect, test } from 'vitest';
import { unlisted } from './fonts.ts';

const faces = [
  { family: '"Jiayuan Serif"', unicodeRange: 'U+21-7E, U+B7, U+5BB6' },
  { family: '"Jiayuan Serif"', unicodeRange: 'U+56ED' },
  { family: '"Jiayuan Sans"', unicodeRange: 'U+4E00-9FFF' },
];

test('a character none of the family is listed for asks for the whole family', () => {
  expect(unlisted('家园 A·9\n', faces, 'Jiayuan Serif')).toEqual([]);
  expect(unlisted('家龘园龘', faces, 'Jiayuan Serif')).toEqual(['龘']);
  expect(unlisted('𠮷', faces, 'Jiayuan Sans')).toEqual(['𠮷']);
  expect(unlisted('家', [], 'Jiayuan Serif')).toEqual(['家']);
});
