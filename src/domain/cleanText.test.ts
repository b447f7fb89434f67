import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, cleanTexts, uncleanPlace } from './cleanText.ts';

/** Letters, marks, halves of characters and what nobody sees, in any order. */
const ANY = fc.string({
  unit: fc.constantFrom(...'a家 e\u0301\u0302\u0323\u0345\u200b\u202e\ufeff\u00a0\u0000\u1100\u1161_', '\ud83d', '\ude00', '😀'),
});

test('what was cleaned is clean: it is never found unclean again', () => {
  fc.assert(fc.property(ANY, (text) => cleanText(cleanText(text)) === cleanText(text)));
  fc.assert(fc.property(fc.array(fc.record({ a: ANY, b: fc.option(ANY) })), (value) => uncleanPlace(cleanTexts(value)) === null));
});

test('every text of a value is cleaned, its numbers and its shape are left; the first that is not clean is named by its path', () => {
  const value = {
    label: { zh: '决赛', en: 'Final' },
    judges: [{ post: '评委 1' }, { post: '评委\u200b 2' }],
    limit: 5,
    work: null,
  };
  expect(uncleanPlace(value)).toBe('judges.1.post');
  const clean = cleanTexts(value);
  expect(clean).toEqual({ ...value, judges: [{ post: '评委 1' }, { post: '评委 2' }] });
  expect(uncleanPlace(clean)).toBeNull();
  expect(uncleanPlace({ label: ' 决赛' })).toBe('label');
});
