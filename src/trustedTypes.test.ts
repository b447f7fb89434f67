import { expect, test } from 'vitest';
import { trustedRules } from './trustedTypes.ts';

const rules = trustedRules(['/assets/worker-sort.js'], 'http://wall.local/wall');

test('only the empty text may become markup', () => {
  expect(rules.createHTML('')).toBe('');
  expect(rules.createHTML(' ')).toBeNull();
  expect(rules.createHTML('<b>x</b>')).toBeNull();
});

test('a listed worker is admitted by path and by full address of the page origin', () => {
  expect(rules.createScriptURL('/assets/worker-sort.js')).toBe('/assets/worker-sort.js');
  expect(rules.createScriptURL('http://wall.local/assets/worker-sort.js')).toBe('http://wall.local/assets/worker-sort.js');
});

test.each([
  '/assets/worker-other.js',
  '/assets/worker-sort.js?x=1',
  '/assets/worker-sort.js#x',
  'https://wall.local/assets/worker-sort.js',
  'http://other.local/assets/worker-sort.js',
  'data:text/javascript,1',
  'blob:http://wall.local/1',
  'http://[',
  '',
])('%j may not become script', (url) => {
  expect(rules.createScriptURL(url)).toBeNull();
});

test('text is never made script', () => {
  expect(Object.keys(rules).sort()).toEqual(['createHTML', 'createScriptURL']);
});
