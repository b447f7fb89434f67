import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { asCsv, readCsv, readXlsx, saved, textOf } from './files.ts';
import { expect, test } from './fixtures.ts';
import { PINNED } from './pinned.ts';
import { open, walkAndSettle } from './walk.ts';

test.use({ viewport: { width: 1440, height: 900 } });
// Places are worked out beside the page, twice where somebody else opens the link.
test.describe.configure({ timeout: 90_000 });

const texts = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((e) => (e as HTMLElement).innerText.replace(/\s+/g, ' ').trim()));

/** Every page with tables, and what its menus are called. */
const TABLES: [path: string, menus: string[]][] = [
  ['/desk/ranking?street=220113002', ['幸福小区周排名']],
  ['/desk/ranking?tab=community&sort=-score', ['社区周排名']],
  ['/desk/ranking?tab=street', ['街道汇总']],
  ['/desk/renovation?phase=underWay', ['老旧小区改造']],
  ['/desk/weakspots?list=amber', ['提示关注', '本周走访 5 处']],
  ['/desk/compound/c09', ['各项得分', '指标近 52 周']],
  ['/desk/data', ['数据']],
  ['/desk/method', ['现在用的项目和权重']],
];

/** The same table with other columns and rows: a campaign. */
const MORE_TABLES: typeof TABLES = [['/desk/ranking?raw=1&group=old', ['幸福小区周排名']]];

for (const [when, tables] of [
  ['every table', TABLES],
  ['raw counts of a group', MORE_TABLES],
] as const)
  test(`${when} as CSV and as a workbook: the rows that were promised, the same in both`, {
    tag: '@wide',
  }, async ({ page, live }) => {
    test.setTimeout(120_000);
    await open(page, `${live.url}/desk/data`);
    for (const [path, menus] of tables) {
      await walkAndSettle(page, path);
      await expect(page.locator('main .menu-button', { hasText: /^导出$/ }), path).toHaveCount(menus.length);
      for (const title of menus) await bothFiles(page, `导出“${title}”`);
    }
    if (tables === TABLES) await test.step('days are dates, shares are shares, and counts are two numbers', () => types(page));
  });

/** Every choice of one menu, in both formats. */
async function bothFiles(page: Page, menu: string): Promise<void> {
  const button = page.getByRole('button', { name: menu, exact: true });
  await button.click();
  const choices = await texts(page, '.menu-group > span');
  await button.click();
  for (const choice of choices) {
    const promised = Number(/\d+/.exec(choice)?.[0]);
    const file = await saved(page, menu, `${choice} CSV`);
    expect(file.suggestedFilename()).toMatch(/^[^<>:"/\\|?*\s]+-演示数据\.csv$/);
    const text = await textOf(file);
    expect(text.startsWith('\ufeff')).toBe(true);
    const table = readCsv(text);
    expect(table.rows, `${menu} ${choice}`).toHaveLength(promised);
    const above = table.above.join('\n');
    expect(above).toContain('演示数据');
    expect(above).toMatch(/数据截至 .*\d{4}-\d\d-\d\d \d\d:\d\d/);
    expect(above).toMatch(/规则 \S+ 示例/);
    expect(above).toMatch(/来源：/);
    expect(above).toMatch(new RegExp(`显示 ${promised}/\\d+ 行`));
    const book = await readXlsx(await (await saved(page, menu, `${choice} Excel`)).path(), table.head);
    expect(book.head).toEqual(table.head);
    const lines = table.rows as string[][];
    // An apostrophe keeps a CSV from running; a workbook's text is text.
    const plain = (cell: string) => cell.replace(/^'(?=[\s=+\-@])/, '').trim();
    expect(book.rows.map((r, i) => r.map((c, k) => asCsv(c, lines[i]?.[k] ?? '').trim()))).toEqual(
      lines.map((r) => r.map(plain)),
    );
    expect([...book.above, ...book.below].sort()).toEqual([...table.above].sort());
  }
}

test('what I see is what I see, and everything is everything', { tag: '@wide' }, async ({ page, live }) => {
  await open(page, `${live.url}/desk/ranking?tab=community&street=220113002&sort=-score`);
  const names = await texts(page, '.rank-table tbody .pin-name');
  expect(names).toHaveLength(6);
  const seen = readCsv(await textOf(await saved(page, '导出“社区周排名”', '当前所见 6 行 CSV')));
  const column = seen.head.indexOf('社区');
  expect(seen.rows.map((r) => r[column])).toEqual(names);
  const scores = await texts(page, '.rank-table tbody .col-score');
  expect(seen.rows.map((r) => r[seen.head.indexOf('周得分（分）')])).toEqual(scores);
  expect(seen.above.join('\n')).toContain('显示 6/19 行 · 营城街道');
  const all = readCsv(await textOf(await saved(page, '导出“社区周排名”', '全部 19 行 CSV')));
  const register = JSON.parse(readFileSync(`${live.feeds}/district.json`, 'utf8')).records as { kind: string }[];
  expect(register.length).toBeGreaterThan(19);
  expect(new Set(all.rows.map((r) => r[all.head.indexOf('社区')])).size).toBe(19);
  expect(all.rows.map((r) => r[all.head.indexOf('名次')])).toEqual(
    [...all.rows.map((r) => r[all.head.indexOf('名次')])].sort((a, b) => Number(a) - Number(b)),
  );
});

/** What a workbook's cells are, on the page of the works. */
async function types(page: Page): Promise<void> {
  await walkAndSettle(page, '/desk/renovation?sort=-share');
  await expect(page.locator('.works-table tbody tr')).toHaveCount(19);
  const names = await texts(page, '.works-table tbody th');
  const csv = readCsv(await textOf(await saved(page, '导出“老旧小区改造”', '共 19 行 CSV')));
  expect(csv.rows.map((r) => r[0])).toEqual(names);
  const book = await readXlsx(await (await saved(page, '导出“老旧小区改造”', '共 19 行 Excel')).path(), csv.head);
  const at = (name: string) => book.rows.map((r) => r[csv.head.indexOf(name)]);
  for (const end of at('计划完工')) expect(end).toBeInstanceOf(Date);
  const shown = await texts(page, '[data-column="share"]');
  expect(at('完成').map((v) => (typeof v === 'number' ? `${(v * 100).toFixed(1)}%` : v))).toEqual(shown);
  for (const done of at('基础类·已完成（项）')) expect(typeof done).toBe('number');
  // Excel reads 3/5 in a CSV as the third of May.
  expect(csv.rows.flat().filter((c) => /^\d+\/\d+$/.test(String(c)))).toEqual([]);
}

test('a name that would run as a formula leaves as text', { tag: '@wide' }, async ({ page, live }) => {
  const file = `${live.feeds}/district.json`;
  const district = JSON.parse(readFileSync(file, 'utf8'));
  const compound = district.records.find((r: { id?: string }) => r.id === 'c09');
  compound.name = { zh: '＝cmd|calc小区', en: '=cmd|calc' };
  const { writeFileSync } = await import('node:fs');
  writeFileSync(file, JSON.stringify(district));
  await open(page, `${live.url}/desk/ranking`);
  const csv = readCsv(await textOf(await saved(page, '导出“幸福小区周排名”', '共 30 行 CSV')));
  const cells = csv.rows.flat().filter((c) => String(c).includes('cmd'));
  expect(cells).toEqual(["'＝cmd|calc小区"]);
});

const CHARTS: [path: string, menu: RegExp, pixels: number][] = [
  ['/desk/renovation', /导出图“全部项目：计划与实际”/, 1920],
  ['/desk/weakspots', /导出图“/, 1920],
  ['/desk/compound/c09', /导出图“.*旧改计划与实际”/, 1920],
  ['/desk/map?at=220113001', /导出图“/, 2240],
];

for (const [path, name, pixels] of CHARTS)
  test(`the chart of ${path} as PNG and SVG, with title, data time and demo mark`, {
    tag: '@wide',
  }, async ({ page, live, context }) => {
    await open(page, live.url + path);
    const button = page.getByRole('button', { name });
    const title = /“(.*)”/.exec((await button.getAttribute('aria-label')) ?? '')?.[1] ?? '?';
    const take = async (kind: string) => {
      await button.click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: new RegExp(`^${kind}`) }).click(),
      ]);
      return file;
    };
    const picture = await take('PNG');
    expect(picture.suggestedFilename()).toMatch(/-演示数据\.png$/);
    const png = readFileSync(await picture.path());
    expect(png.readUInt32BE(16)).toBe(pixels);
    const svg = await textOf(await take('SVG'));
    expect(svg.match(/<script|\bon\w+=|javascript:|<foreignObject|<image/gi)).toBeNull();
    const namespaces = /^http:\/\/www\.w3\.org\/(2000\/svg|1999\/xlink|2000\/xmlns\/?)$/;
    expect([...svg.matchAll(/\bhttps?:[^\s"'<>)]+/g)].map((m) => m[0]).filter((url) => !namespaces.test(url))).toEqual([]);
    // Elsewhere: our own pages refuse to parse text, and paper does not ask them.
    const blank = await context.newPage();
    const read = await blank.evaluate(
      async ([text, image]) => {
        const document_ = new DOMParser().parseFromString(text as string, 'image/svg+xml');
        const canvas = document.createElement('canvas');
        const bitmap = await createImageBitmap(await (await fetch(image as string)).blob());
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        const pen = canvas.getContext('2d');
        pen?.drawImage(bitmap, 0, 0);
        const data = pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
        const colours = new Set<number>();
        for (let i = 0; i < data.length; i += 4)
          colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
        return {
          error: document_.querySelector('parsererror')?.textContent ?? null,
          texts: [...document_.querySelectorAll('text, tspan')].map((t) => t.textContent ?? ''),
          corner: [...data.slice(0, 4)],
          colours: colours.size,
        };
      },
      [svg, `data:image/png;base64,${png.toString('base64')}`],
    );
    expect(read.error).toBeNull();
    expect(read.texts).toContain(title);
    expect(read.texts).toContain('演示数据');
    expect(read.texts.join('')).toMatch(/数据截至 .*2026-07-10/);
    expect(read.texts.join('')).toMatch(/来源：/);
    expect(read.corner).toEqual([255, 255, 255, 255]);
    expect(read.colours).toBeGreaterThan(20);
    await blank.close();
  });

/** Pages with all that may be chosen on them, and what must be the same for whoever gets the link. */
const LINKS: [path: string, act: (page: Page) => Promise<unknown>, same: string][] = [
  [
    '/desk/ranking?tab=community&week=2026-06-26&street=220113002&sort=-score&lang=en',
    async () => undefined,
    '.rank-table tbody tr',
  ],
  [
    '/desk/ranking?row=c10&sort=lit&week=2026-06-26&lang=en',
    async (page) => {
      await page.locator('.criteria > li').nth(2).locator('.criterion').click();
      await page.locator('.criteria > li').nth(2).locator('.check').first().click();
      await expect(page.locator('.evidence')).toBeVisible();
    },
    '.reasons [data-criterion], .evidence tr, .rank-table tbody tr',
  ],
  [
    '/desk/weakspots?list=amber',
    async (page) => {
      await page.locator('.weak-list button').nth(1).click();
      await expect(page.locator('.weak-list button').nth(1)).toHaveAttribute('aria-pressed', 'true');
    },
    '.weak-list button, .weak-panel h2',
  ],
  ['/desk/renovation?phase=underWay&behind=1&sort=-gap', async () => undefined, '.works-table tbody tr'],
  ['/desk/compound/c21?week=2026-06-05', async () => undefined, '.place-head, .history-table tr'],
  ['/desk/map?map=renovation&at=220113002', async () => undefined, '.map-list li, .page-head h1'],
  ['/desk/method', async (page) => page.getByRole('link', { name: '算法的局限' }).click(), '.method h2'],
];

/** Links tried each time; the others are a campaign. */

for (const [path, act, same] of LINKS)
  test(`a link copied on ${path} restores it for somebody else`, {
    // The week of a supervision team copies a link in the gate.
    tag: '@wide',
  }, async ({ page, live, context, browser }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, live.url + path);
    await act(page);
    await page.getByRole('button', { name: /^(复制链接|Copy link)$/ }).click();
    await expect(page.locator('output')).toBeVisible();
    const url = await page.evaluate(() => navigator.clipboard.readText());
    await page.keyboard.press('Escape');
    if (!path.includes('method')) expect(url).toMatch(/week=2026-\d\d-\d\d/);
    expect(url).toMatch(/lang=/);
    const before = await texts(page, same);
    expect(before.length).toBeGreaterThan(0);
    const other = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    const theirs = await other.newPage();
    // A week later: the link means what was seen, not what is newest then.
    await theirs.clock.install({ time: PINNED });
    await open(theirs, url);
    await expect.poll(() => texts(theirs, same)).toEqual(before);
    expect(await theirs.locator('html').getAttribute('lang')).toBe(await page.locator('html').getAttribute('lang'));
    expect(await theirs.locator('details[open]').count()).toBe(await page.locator('details[open]').count());
    await other.close();
  });

/** Pages on paper: what names each row, the head of its table, and the way the sheets lie. */
const SHEETS: [path: string, rows: string, heads: string | null, wide: boolean][] = [
  ['/desk/ranking', '.rank-table tbody .pin-name', '可能名次', true],
  ['/desk/renovation', '.works-table tbody th', '计划完工', true],
  ['/desk/data', '.feeds-table tbody th', '数据时间', true],
  ['/desk/weakspots?list=states', '.weak-list strong', null, false],
  ['/desk/compound/c09', '.history-table tbody th', '有数周数', false],
  ['/desk/map', '.map-list li', null, false],
  ['/desk/method', '.method h2', null, false],
];
/** Other rows in the tables of the pages above: a campaign. */
const MORE_SHEETS: typeof SHEETS = [
  ['/desk/ranking?tab=community', '.rank-table tbody .pin-name', '可能名次', true],
  ['/desk/ranking?tab=community&raw=1', '.rank-table tbody .pin-name', '名次', true],
  ['/desk/ranking?tab=street', '.rank-table tbody .pin-name', '得星均值', true],
  ['/desk/community/220113001003', '.history-table tbody th', '有数周数', false],
];
const squeezed = (text: string) => text.replace(/\s+/g, '');

for (const [when, pages] of [
  ['every kind of page', SHEETS],
  ['their other tabs', MORE_SHEETS],
] as const)
  test(`${when} on A4: every row as text, heads on every sheet of a table, controls left out`, {
    tag: '@wide',
  }, async ({ page, live }) => {
    test.setTimeout(120_000);
    await open(page, `${live.url}/desk/data`);
    for (const [path, rows, head, wide] of pages) {
      await walkAndSettle(page, path);
      const names = (await texts(page, rows)).map(squeezed);
      expect(names.length, path).toBeGreaterThan(3);
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
      const sheets = (await extractText(pdf)).text.map(squeezed);
      const all = sheets.join('');
      for (const name of names) expect(all, path).toContain(name);
      const box = (await pdf.getPage(1)).getViewport({ scale: 1 });
      expect(box.width > box.height, path).toBe(wide);
      expect(Math.round(Math.min(box.width, box.height))).toBe(595);
      for (const [i, sheet] of sheets.entries()) {
        expect(sheet, path).toContain('演示数据');
        expect(sheet, path).toContain('数据截至');
        expect(sheet, path).toContain(`${i + 1}/${sheets.length}`);
        expect(sheet, path).not.toMatch(/并排与打印|复制链接|导出|English/);
      }
      if (head === null) continue;
      const withHead = sheets.filter((s) => s.includes(head));
      expect(withHead.length, path).toBeGreaterThan(0);
      if (wide)
        expect(withHead, path).toEqual(sheets.filter((s, i) => names.some((n) => s.includes(n)) && (i > 0 || s.includes(head))));
    }
  });

test('on paper no picture is wider than the sheet, and none lies over text', { tag: '@wide' }, async ({ page, live }) => {
  await open(page, `${live.url}/desk/data`);
  for (const path of ['/desk/renovation', '/desk/compound/c09', '/desk/map', '/desk/weakspots']) {
    await walkAndSettle(page, path);
    await expect(page.locator('[data-painted]').first()).toBeVisible();
    await page.setViewportSize({ width: 700, height: 900 });
    await page.emulateMedia({ media: 'print' });
    const found = await page.evaluate(() => {
      const right = document.documentElement.clientWidth;
      return [...document.querySelectorAll('canvas')].flatMap((c) => {
        const box = c.getBoundingClientRect();
        const frame = c.closest('.chart')?.getBoundingClientRect();
        const out = frame === undefined || box.bottom > frame.bottom + 1 || box.right > frame.right + 1;
        return box.right > right + 1 || out ? [`${Math.round(box.right)} ${Math.round(box.bottom)} ${frame?.bottom}`] : [];
      });
    });
    expect(found, path).toEqual([]);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});

test('a menu closes with Escape, with a click elsewhere and by leaving it, and gives the focus back', { tag: '@wide' }, async ({
  page,
  live,
}) => {
  await open(page, `${live.url}/desk/ranking?row=c10`);
  const button = page.getByRole('button', { name: '导出“各项得分”' });
  const list = page.locator('.menu-list');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(button).toBeFocused();
  await expect(page.locator('.reasons')).toBeVisible();
  await button.click();
  await page.locator('h1').click();
  await expect(list).toBeHidden();
  await button.click();
  for (let i = 0; i < 5; i++) await page.keyboard.press('Tab');
  await expect(list).toBeHidden();
});
