import { expect, test } from 'vitest';
import { readAddress } from '../../src/address/address.ts';
import { HANDBOOKS, helpFor, helpHref } from '../../src/address/help.ts';
import { helpFiles } from '../vite/helpPlugin.mjs';
import { handbookPage, partOf } from './handbookPage.mjs';

const ROOT = new URL('../../', import.meta.url).pathname;

/** Addresses, and the headings help opens at: in Chinese, and in English, whose parts are fewer. */
const PLACES = [
  ['/', '督导一周', 'For a supervision team'],
  ['/desk', '六、周四：名次怎么变，站不站得住', 'Monday to Friday'],
  ['/desk/ranking', '六、周四：名次怎么变，站不站得住', 'Monday to Friday'],
  ['/desk/weakspots', '二、周一：该去哪几处', 'Monday to Friday'],
  ['/desk/ledger', '四、从草稿到销号', 'Monday to Friday'],
  ['/desk/reviews', '五、周三：三评谁差距最大', 'Monday to Friday'],
  ['/desk/satisfaction', '五、周三：三评谁差距最大', 'Monday to Friday'],
  ['/desk/beside?left=/desk/ranking&right=/desk/map', '七、回到过去的一周，两页并排', 'Past weeks, the year, files'],
  ['/desk/bulletins', '八、周五：出《工作专报》', 'Monday to Friday'],
  ['/print/bulletin', '八、周五：出《工作专报》', 'Monday to Friday'],
  ['/desk/yearend', '九、督导自己和年终', 'Past weeks, the year, files'],
  ['/desk/burden', '九、督导自己和年终', 'Past weeks, the year, files'],
  ['/desk/supervision', '九、督导自己和年终', 'Past weeks, the year, files'],
  ['/desk/glossary', '一、先看懂标记', 'Marks'],
  ['/desk/data', '经办人的一天：从 Excel 到大屏', 'For a clerk'],
  ['/wall/setup', '大屏值守手册', 'For whoever watches a wall'],
  ['/wall/log', '五、平急', 'For whoever watches a wall'],
  ['/stage', '上台讲：从数据到讲稿', 'For whoever speaks'],
  ['/stage/220113001003/deck', '上台讲：从数据到讲稿', 'For whoever speaks'],
  ['/stage/220113001003/presenter', '四、上台', 'For whoever speaks'],
  ['/stage/contest', '比武操作手册', 'For whoever operates a contest'],
  ['/print/deck', '二、讲稿材料', 'Questions, hand-outs and the record'],
  ['/print/contest', '三、擂台成绩册', 'Questions, hand-outs and the record'],
];

/** The heading an address of help opens at; without a part it is the first of the page. */
function headingAt(files, href) {
  const [, page, anchor] = /^\/help\/([\w.]+)(?:#(.+))?$/.exec(href);
  const headings = [...files.get(page).matchAll(/<h[12](?: id="([^"]+)")?[^>]*>([^<]+)</g)];
  return headings.find(([, id]) => anchor === undefined || id === anchor)?.[2];
}

test('help opens at the part about the page, in the language of its reader, and every link there leads somewhere', () => {
  const files = helpFiles(ROOT);
  for (const [path, chinese, english] of PLACES) {
    const { pathname, search } = new URL(path, 'http://localhost');
    const place = helpFor(readAddress(pathname, search));
    const opened = ['zh-CN', 'en'].map((lang) => headingAt(files, helpHref(place, lang)));
    expect(opened, path).toEqual([chinese, english]);
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
