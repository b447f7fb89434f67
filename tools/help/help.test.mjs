import { expect, test } from 'vitest';
import { readAddress } from '../../src/address/address.ts';
import { HANDBOOKS, helpFor, helpHref } from '../../src/address/help.ts';
import { helpFiles } from '../vite/helpPlugin.mjs';
import { handbookPage, partOf } from './handbookPage.mjs';

const ROOT = new URL('../../', import.meta.url).pathname;

test('every page of the program has a page of the handbooks, and every link there leads somewhere', () => {
  const files = helpFiles(ROOT);
  const paths = [
    '/print/bulletin',
    '/print/deck',
    '/print/contest',
    '/desk/beside',
    '/desk/burden',
    '/desk/reviews',
    '/desk/bulletins',

    '/desk/ranking',
    '/desk/weakspots',
    '/desk/data',
    '/desk/ledger',
    '/desk/yearend',
    '/wall/setup',
    '/stage',
    '/stage/contest',
  ];
  for (const path of paths) {
    const [, page, anchor] = /^\/help\/([\w.]+)(?:#(.+))?$/.exec(helpHref(helpFor(readAddress(path, '')))) ?? [];
    expect(files.has(page), path).toBe(true);
    if (anchor !== undefined) expect(files.get(page), path).toContain(`id="${anchor}"`);
  }
  for (const book of HANDBOOKS) {
    const page = files.get(`${book}.html`);
    for (const [, target] of page.matchAll(/(?:href|src)="([^"#/][^"#]*)"/g)) expect([...files.keys()], book).toContain(target);
    expect(page).not.toMatch(/<script|style=|(?:href|src)="https?:/);
  }
});

test('nothing of a handbook is taken for markup, and only handbooks are linked', () => {
  const books = [
    { book: 'clerk', title: '经办<人>' },
    { book: 'operator', title: '值守' },
  ];
  const markdown =
    '# 一\n\n## 十二、某 `节`\n\n<img src=x onerror=alert(1)> [去](operator.md) [外](https://example.org) ![图"](pictures/a.png)\n';
  const page = handbookPage({ markdown, book: 'clerk', books });
  expect(page).not.toContain('<img src=x');
  expect(page).toContain('<a href="operator.html">去</a>');
  expect(page).toContain('<span>外</span>');
  expect(page).not.toContain('example.org');
  expect(page).toContain('<h2 id="part-12">十二、某');
  expect(page).toContain('alt="图&#34;"');
  expect([partOf('十、甲'), partOf('九、乙'), partOf('丙')]).toEqual([10, 9, null]);
});
