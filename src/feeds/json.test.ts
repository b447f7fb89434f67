import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../domain/cleanText.ts';
import { decode } from './decode.ts';
import { parseJson } from './json.ts';

test('GBK bytes are read as Chinese and marked; UTF-8 is not', () => {
  // 九台 in GBK, then in UTF-8 with a byte-order mark.
  expect(decode(new Uint8Array([0xbe, 0xc5, 0xcc, 0xa8]))).toEqual({ ok: true, text: '九台', gb18030: true });
  expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 0xe4, 0xb9, 0x9d]))).toEqual({ ok: true, text: '九', gb18030: false });
  expect(decode(new Uint8Array([0xff, 0xff, 0xff]))).toEqual({ ok: false });
});

test('JSON cut short is told from JSON written wrong', () => {
  expect(parseJson('{"a":[1,2')).toMatchObject({ ok: false, code: 'truncated' });
  expect(parseJson('{"a":1,}')).toMatchObject({ ok: false, code: 'syntax', detail: '7' });
  expect(parseJson('')).toMatchObject({ ok: false });
});

test('deep nesting is refused before it is parsed', () => {
  expect(parseJson('['.repeat(100_000))).toMatchObject({ ok: false, code: 'tooDeep' });
  expect(parseJson(`"${'['.repeat(100)}"`)).toMatchObject({ ok: true });
});

test('keys that could reach a prototype are dropped', () => {
  const out = parseJson('{"__proto__":{"bad":1},"constructor":2,"name":"x"}');
  expect(out.ok && JSON.stringify(out.value)).toBe('{"name":"x"}');
  expect(({} as { bad?: number }).bad).toBeUndefined();
});

test('text for people carries no invisible or control characters', () => {
  expect(cleanText('二建\u200b小\u202e区\u0000')).toBe('二建小区');
  expect(cleanText('e\u0301')).toBe('é');
  expect(cleanText('a\ud800b')).toBe('ab');
});

test('a text that comes again is cleaned as the first time, and counted each time it carried what nobody sees', () => {
  expect(parseJson('["a\u200bb"," c","a\u200bb",["c",{"k":" c"}],"ab"]')).toEqual({
    ok: true,
    value: ['ab', 'c', 'ab', ['c', { k: 'c' }], 'ab'],
    unseen: 2,
  });
});

test('X20 the name by which a drawn text would change every object is no text', () => {
  expect(['__proto__', ' __proto__ ', '__proto__\u200b', '__proto__s', 'constructor'].map((t) => cleanText(t))).toEqual([
    ...['', '', '', '__proto__s', 'constructor'],
  ]);
});

test('any text is answered, none throws', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof parseJson(text).ok === 'boolean'));
  fc.assert(fc.property(fc.json(), (text) => parseJson(text).ok));
  fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decode(bytes).ok === 'boolean'));
});
