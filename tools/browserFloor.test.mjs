import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BROWSER_FLOOR, floorPlugin } from './browserFloor.mjs';

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test('the floor stands in the notice in both languages, and both READMEs name it', () => {
  const page = floorPlugin().transformIndexHtml.handler(read('index.html'));
  expect(page).toContain(`Edge ${BROWSER_FLOOR} 或更新`);
  expect(page).toContain(`Edge ${BROWSER_FLOOR} or newer`);
  expect(page).not.toContain('%BROWSER');
  expect(read('README.md')).toContain(`Edge ${BROWSER_FLOOR} or newer`);
  expect(read('README.zh-CN.md')).toContain(`Edge ${BROWSER_FLOOR} 或更新`);
});
