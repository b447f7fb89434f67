import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { axeLook } from './axe.ts';
import { expect, type LiveSite, test } from './fixtures.ts';
import { walk } from './walk.ts';

test.use({ viewport: { width: 1440, height: 900 } });
test.describe.configure({ timeout: 120_000 });

const squeezed = (text: string) => text.replace(/\s+/g, '');
const paper = (page: Page) => page.locator('.sheet');
const block = (page: Page, id: string) => page.locator(`[data-block="${id}"]`);

async function openDraft(page: Page, live: LiveSite): Promise<void> {
  await page.goto(`${live.url}/print/bulletin`);
  await expect(page.locator('.sheet[data-ready]')).toBeVisible({ timeout: 30_000 });
}

async function write(page: Page, id: string, text: string): Promise<void> {
  const frame = block(page, id);
  if ((await frame.locator('textarea').count()) === 0) await frame.locator('.frame-tools button').click();
  await frame.locator('textarea').first().fill(text);
}
const isSaved = (page: Page) => expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
async function isClean(page: Page): Promise<void> {
  expect((await axeLook(page)).found).toEqual([]);
}
const jsonOf = async (file: Download) => JSON.parse(readFileSync(await file.path(), 'utf8'));

interface Printed {
  id: string;
  halved: boolean;
  head: string;
  rows: { cells: string[]; ruled: boolean }[];
  note: string;
}

/** The tables of the paper, as they stand in the document. */
const tablesOf = (page: Page): Promise<Printed[]> =>
  page.locator('[data-table]').evaluateAll((all) =>
    all.map((t) => ({
      id: t.getAttribute('data-table') ?? '',
      halved: t.classList.contains('is-halved'),
      head: [...(t.querySelector('thead tr')?.children ?? [])].map((c) => c.textContent ?? '').join(''),
      rows: [...t.querySelectorAll('tbody tr')].map((r) => ({
        cells: [...r.children].map((c) => c.textContent ?? ''),
        ruled: r.classList.contains('rule-below'),
      })),
      note: t.querySelector('.sheet-note')?.textContent ?? '',
    })),
  );

/** What the sentences say is what the printed tables hold: moves, tiers, totals, problems, what is overdue and what was closed. */
async function agree(page: Page, tables: readonly Printed[]): Promise<void> {
  const texts = new Map(
    await page
      .locator('.sheet [data-block]')
      .evaluateAll((all) =>
        all.map((e): [string, string] => [e.getAttribute('data-block') ?? '', e.querySelector('.sheet-p')?.textContent ?? '']),
      ),
  );
  const said = (id: string, pattern: RegExp) => Number(pattern.exec(texts.get(id) ?? '')?.[1] ?? 0);
  const rows = (id: string) => tables.find((t) => t.id === id)?.rows ?? [];
  const sum = (id: string, column: number) => rows(id).reduce((total, r) => total + Number(r.cells[column]), 0);
  for (const [family, unit] of [
    ['communities', '社区'],
    ['compounds', '小区'],
  ] as const) {
    const [text, table] = [`${family}.text`, rows(`${family}.table`)];
    const marked = (sign: string) => table.filter((r) => r.cells[1]?.startsWith(sign)).length;
    expect(said(text, new RegExp(`(\\d+)个${unit}上升明显`))).toBe(marked('▲'));
    expect(said(text, new RegExp(`(\\d+)个(?:${unit})?下降明显`))).toBe(marked('▼'));
    if (marked('▲') + marked('▼') > 0) expect(said(text, /其余(\d+)个/)).toBe(marked('≈'));
    else expect(texts.get(text)).toContain('升降均在误差范围内');
    // Tiers are as long as the rows between the heavy rules.
    const placed = table.filter((r) => r.cells[0] !== '—');
    const ends = [...placed.flatMap((r, i) => (r.ruled ? [i + 1] : [])), placed.length];
    const tiers = ends.map((end, i) => end - (ends[i - 1] ?? 0));
    if (tiers.length === 1) expect(said(text, /(\d+)个(?:社区)?都属/)).toBe(placed.length);
    else expect([/领先(\d+)个/, /居中(\d+)个/, /待提升(\d+)个/].map((p) => said(text, p)).filter((n) => n > 0)).toEqual(tiers);
  }
  expect(rows('communities.table').some((r) => /^[▲▼]\d/.test(r.cells[1] ?? ''))).toBe(true);
  // Each value and each count of the table of totals stands in a sentence.
  const prose = (texts.get('totals.text') ?? '') + (texts.get('rates.text') ?? '');
  expect(rows('totals.table')).toHaveLength(6);
  for (const { cells } of rows('totals.table')) {
    expect(prose).toContain(cells[1]);
    for (const n of cells[4]?.match(/\d+/g) ?? ['?']) expect(prose).toMatch(new RegExp(`(?<![\\d.])${n}(?![\\d.])`));
  }
  expect(said('problems.text', /新发现问题(\d+)件/)).toBe(sum('problems.table', 1));
  expect(said('demands.text', /逾期(\d+)件/)).toBe(rows('demands.overdue').length);
  expect([sum('demands.due', 1), sum('demands.due', 2)]).toEqual([
    said('demands.text', /另有(\d+)件/),
    rows('demands.overdue').length,
  ]);
  const closure = [/的问题(\d+)件/, /已销号(\d+)件/, /；未销号(\d+)件/, /其中逾期(\d+)件/];
  expect([1, 2, 3, 4].map((c) => sum('closure.table', c))).toEqual(closure.map((p) => said('closure.text', p)));
  expect(sum('closure.table', 1)).toBeGreaterThan(0);
  // The data time is said once where all feeds are of one day.
  expect([...texts.values()].join('').match(/数据截至/g)).toHaveLength(1);
}

/** On A4: every row once, heads on every sheet of a table, page x of y, the first page whole. */
async function isOnA4(page: Page, tables: readonly Printed[]): Promise<void> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const box = (await pdf.getPage(1)).getViewport({ scale: 1 });
  expect([Math.round(box.width), Math.round(box.height)]).toEqual([595, 842]);
  const sheets = (await extractText(pdf)).text.map(squeezed);
  expect(sheets.length).toBeGreaterThan(4);
  for (const [i, sheet] of sheets.entries()) {
    expect(sheet).toContain(`—${i + 1}/${sheets.length}—`);
    expect(sheet).toContain('演示数据不作依据');
    expect(sheet).toContain('草稿，未签发');
    expect(sheet).not.toMatch(/修改|签发第|公平提示|English/);
  }
  let repeated = 0;
  for (const table of tables) {
    const lines = table.rows.map((r) => squeezed(r.cells.join('')));
    const on = sheets.filter((s) => lines.some((line) => s.includes(line)));
    // A row that was torn in two would be whole on no sheet.
    for (const line of new Set(lines)) {
      const found = sheets.reduce((n, s) => n + s.split(line).length - 1, 0);
      expect(found, line).toBe(lines.filter((l) => l === line).length);
    }
    for (const sheet of on) expect(sheet.split(squeezed(table.head))).toHaveLength(table.halved ? 3 : 2);
    repeated += on.length - 1;
  }
  expect(repeated).toBeGreaterThan(0);
  // Masthead, overview, all communities and their note stand on the first page.
  const communities = tables.find((t) => t.id === 'communities.table');
  expect(communities?.rows).toHaveLength(19);
  const overview = await block(page, 'totals.text').locator('.sheet-p').textContent();
  for (const part of [
    '工作专报',
    '第28期',
    overview ?? '?',
    communities?.note ?? '?',
    ...(communities?.rows ?? []).map((r) => r.cells.join('')),
  ])
    expect(sheets[0]).toContain(squeezed(part));
}

// The week of a supervision team (week.spec.ts) drafts, compares and issues a bulletin each time.
test('a draft: its sentences agree with its tables, it stands on A4, edits are kept and two windows lose nothing', {
  tag: '@wide',
}, async ({ page, live, context }) => {
  await openDraft(page, live);
  const tables = await tablesOf(page);
  expect(tables.find((t) => t.id === 'compounds.table')?.rows).toHaveLength(30);
  await agree(page, tables);
  await isClean(page);
  await isOnA4(page, tables);

  await write(page, 'totals.text', '本周得分99.9分。');
  await expect(block(page, 'totals.text').locator('.frame-notices')).toHaveText('手改的数与计算不符，请核对：99.9');
  await block(page, 'demands.text').locator('.frame-tools button').click();
  await page.getByRole('button', { name: '不用此段' }).click();
  await page.clock.runFor(1000);
  await isSaved(page);
  // The second window finds what the first one wrote.
  const other = await context.newPage();
  await openDraft(other, live);
  await expect(block(other, 'totals.text')).toContainText('本周得分99.9分。');
  await expect(block(other, 'demands.text')).toContainText('不印');
  // The clock is one for both: it stands still until both have written, and which of them is late is for the disk to say.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  const words = new Map([
    [page, '这一窗口写的。'],
    [other, '另一窗口写的。'],
  ]);
  for (const [window, said] of words) await write(window, 'totals.text', said);
  await page.clock.runFor(1000);
  const state = (p: Page) => p.locator('[data-saved]').getAttribute('data-saved');
  await expect.poll(async () => (await Promise.all([page, other].map(state))).sort()).toEqual(['conflict', 'saved']);
  const [early, late] = (await state(other)) === 'conflict' ? [page, other] : [other, page];
  const [kept, unkept] = [words.get(early) ?? '?', words.get(late) ?? '?'];
  const choice = late.getByRole('alert').filter({ hasText: '另一个窗口也改了这份草稿' });
  await expect(choice).toContainText(kept);
  await expect(choice).toContainText(unkept);
  await choice.getByRole('button', { name: '用另一个窗口的' }).click();
  const text = (p: Page) => block(p, 'totals.text').locator('.sheet-p');
  await expect(text(late)).toHaveText(kept);
  // What was not chosen is kept, and can be had back.
  await late.getByRole('button', { name: '换成这一稿' }).click();
  for (const p of [late, early]) await expect(text(p)).toHaveText(unkept);

  await late.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await write(late, 'totals.text', '存不下的。');
  await late.clock.runFor(1000);
  await expect(late.locator('[data-saving="full"]')).toContainText('本机存储已满');
  await expect(text(late)).toHaveText('存不下的。');
  await other.close();
});

test('issued: a correction is printed and recorded, the issue reopens identical whatever the feeds say, a changed file is refused', {
  tag: '@wide',
}, async ({ page, live }) => {
  await page.goto(`${live.url}/desk/bulletins`);
  await expect(page.locator('[data-issue]')).toHaveCount(2, { timeout: 30_000 });
  for (const id of ['2026-26', '2026-27']) await expect(page.locator(`[data-issue="${id}"]`)).toContainText('校验相符');
  // A week without data is said to be one.
  await walk(page, '/print/bulletin?week=2026-07-24');
  await expect(page.locator('main')).toContainText(/第 ?30 ?周（7月18日(?:至|—)24日）没有/, { timeout: 20_000 });
  await page.getByRole('link', { name: '全部专报' }).click();
  await page.getByRole('link', { name: /^起草第 28 期/ }).click();
  await expect(page.locator('.sheet[data-ready]')).toBeVisible({ timeout: 20_000 });

  await write(page, 'totals.text', '签发时的话。');
  await page.getByRole('button', { name: '加一条更正' }).click();
  await page.getByLabel('更正哪一期').selectOption('2026-26');
  await page.getByLabel('更正内容').fill('新风社区得分应为90.1分。');
  await expect(block(page, 'errata.list')).toContainText('2026年第26期：新风社区得分应为90.1分。');
  await page.getByRole('button', { name: '签发', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('spinbutton')).toHaveValue('28');
  await dialog.getByRole('spinbutton').fill('27');
  await dialog.getByRole('checkbox').check();
  await expect(dialog.getByRole('button', { name: '签发', exact: true })).toBeDisabled();
  await dialog.getByRole('spinbutton').fill('28');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: '签发', exact: true }).click(),
  ]);
  await expect(page).toHaveURL(/issue=2026-28/);
  await expect(page.locator('[data-issue-state="here"]')).toBeVisible();
  await expect(paper(page)).toContainText('签发时的话。');
  await expect(page.locator('main')).toContainText('本期更正2026年第26期');
  const seen = await paper(page).evaluate((e) => e.outerHTML);
  const [alone] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '保存这一期的文件' }).click(),
  ]);
  const record = await jsonOf(alone);
  const feed = await jsonOf(saved);
  expect(feed).toMatchObject({ feed: 'issues', class: 'public', demo: true, count: 3 });
  const others = feed.records.filter((r: { id: string }) => r.id !== '2026-28');
  expect(feed.records).toContainEqual(record);
  expect(others.map((r: { id: string }) => r.id).sort()).toEqual(['2026-26', '2026-27']);
  expect(record.corrects).toEqual(['2026-26']);
  expect(record.fairness.length).toBeGreaterThan(0);

  // Served as the feed, with nothing left of what it was made from; the same issue with one sign changed is refused beside it.
  const changed = JSON.stringify(record).replace('签发时的话。', '签发后的话。');
  const second = { ...JSON.parse(changed), id: '2026-29', number: 29 };
  const served = { ...feed, sequence: feed.sequence + 1, records: [second, ...feed.records], count: 4 };
  writeFileSync(join(live.feeds, 'issues.json'), JSON.stringify(served));
  for (const name of ['weekly.json', 'stars.json', 'district.json']) writeFileSync(join(live.feeds, name), '{');
  await page.reload();
  await expect(page.locator('[data-issue-state="feed"]')).toBeVisible();
  await expect(page.locator('.sheet[data-ready]')).toBeVisible();
  expect(await paper(page).evaluate((e) => e.outerHTML)).toBe(seen);

  await walk(page, '/desk/bulletins');
  await expect(page.locator('[data-issue="2026-28"]')).toContainText('校验相符');
  await expect(page.locator('[data-issue="2026-28"]')).toContainText('2026年第26期');
  await expect(page.locator('[data-refused="issue/2026-29"]')).toContainText('校验码不符：此期内容在签发后被改动过。');
  await isClean(page);
  // An honest file is shown; one with a single sign changed is named by record, field and reason.
  const input = page.locator('.issue-file input');
  await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(record)) });
  await expect(page.locator('[data-file-answer]')).toContainText('校验相符：2026年第28期与签发时一致。');
  await expect(paper(page)).toContainText('签发时的话。');
  await input.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(changed) });
  await expect(page.locator('[data-file-answer]')).toHaveText(
    'b.json，记录 2026-28，字段“校验码”：校验码不符：此期内容在签发后被改动过。',
  );
  await expect(paper(page)).toHaveCount(0);
});
