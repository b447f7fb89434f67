import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { hand, stopwatch } from './clicks.ts';
import { readCsv, textOf } from './files.ts';
import { expect, test } from './fixtures.ts';
import { walk } from './walk.ts';

// The week closes on its Friday evening: everything the feeds say is still fresh then.
const CLOSED = '2026-07-17T18:30:00+08:00';
const [LAST, WEEK] = ['2026-07-10', '2026-07-17'];
const WORSE = 'c12';
const LONG = { timeout: 30_000 };
const DESK = { width: 1440, height: 900 };
const TABLET = { width: 820, height: 1180 };

test.use({ clock: 'real', viewport: DESK, hasTouch: true, actionTimeout: 15_000, allow: [/net::ERR_INTERNET_DISCONNECTED/] });

type Row = Record<string, ExcelJS.CellValue>;
interface Counted {
  week: string;
  subject: string;
  indicator: string;
  numerator: number | null;
  denominator: number | null;
  carryOver?: number;
  missing?: string;
}

const bytesOf = async (download: Download) => readFileSync(await download.path());
const squeezed = (text: string) => text.replace(/\s+/g, '');
const day = (d: string) => new Date(`${d}T00:00:00Z`);

/** The template of a feed with rows filled in by another library than ours. */
async function filled(page: Page, feed: string, sheets: Record<string, Row[]>): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `${feed} 空白模板` }).click();
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await bytesOf(await download)) as unknown as ArrayBuffer);
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.getWorksheet(name);
    const head = (sheet?.getRow(1).values ?? []) as string[];
    rows.forEach((row, i) => {
      for (const [heading, value] of Object.entries(row)) {
        const column = head.indexOf(heading);
        if (sheet === undefined || column < 0) throw new Error(`${name}: no ${heading}`);
        sheet.getCell(4 + i, column).value = value;
      }
    });
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The rows of the new week: as the week before, but of one compound every share fell to a third. */
function newWeek(feeds: string): Row[] {
  const part = JSON.parse(readFileSync(join(feeds, 'weekly/2026-06-13_2026-07-10.json'), 'utf8')) as { records: Counted[] };
  return part.records
    .filter((r) => r.week === LAST)
    .map((r) => ({
      周: day(WEEK),
      对象: r.subject,
      指标: r.indicator,
      分子: r.subject === WORSE && r.indicator !== 'G3b' && r.numerator !== null ? Math.floor(r.numerator / 3) : r.numerator,
      分母: r.denominator,
      结转: r.carryOver ?? null,
      缺报原因: r.missing === undefined ? null : ({ notApplicable: '不适用', notSurveyed: '未调查' }[r.missing] ?? '未报'),
    }));
}

const VISIT: Record<string, Row[]> = {
  走访: [
    { 编号: 'visit-week', 对象: WORSE, 走访日: day('2026-07-16'), '走访单位（中文）': '督导二组', '走访单位（英文）': 'Team 2' },
  ],
  走访发现: [
    {
      编号: 'finding-week',
      走访编号: 'visit-week',
      发现: '不足',
      所属评价项: 'G4',
      '内容（中文）': '三号楼前垃圾未清',
      '内容（英文）': 'Waste not cleared before block 3',
    },
  ],
};

/** The league as the ranking page shows it, in its order. */
const ranking = (page: Page) =>
  page.locator('.rank-table tbody tr').evaluateAll((rows) =>
    rows.map((tr) => {
      const text = (selector: string) => (tr.querySelector(selector) as HTMLElement | null)?.innerText.trim() ?? '';
      return {
        code: tr.getAttribute('data-code') ?? '',
        place: text('.col-place').replace(/\D/g, '') || '—',
        move: text('.col-move').replace(/\s+/g, ''),
        before: Number.parseFloat(text('.col-before')),
        change: Number.parseFloat(text('.col-change').replace('−', '-')),
        score: Number(text('.col-score')),
        range: text('.band-text') || '—',
      };
    }),
  );

/** A table of the bulletin, its halves one under the other. */
const printed = (page: Page, id: string) =>
  page
    .locator(`[data-table="${id}"] tbody tr`)
    .evaluateAll((rows) =>
      rows.map((tr) => ({
        key: tr.getAttribute('data-key') ?? '',
        below: tr.classList.contains('rule-below'),
        cells: [...tr.children].map((c) => c.textContent?.trim() ?? ''),
      })),
    );

const block = async (page: Page, id: string) => (await page.locator(`[data-block="${id}"] .sheet-p`).textContent()) ?? '';

test('a week of the supervision team: from the workbook to the issued bulletin, within the clicks of each question', async ({
  page,
  live,
  context,
}, info) => {
  test.setTimeout(150_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install({ time: CLOSED });
  const by = hand();
  const noted = stopwatch(info, by);
  const home = async () => {
    await walk(page, '/desk/ranking');
    await expect(page.locator('[data-finding]')).toContainText('有名次', LONG);
    return by.mark();
  };
  const asks = page.locator('.week-asks');
  const paper = page.locator('.sheet[data-ready]');

  let earlier = '';
  await test.step('an issue of weeks ago, before anything changes', async () => {
    await page.goto(`${live.url}/print/bulletin?issue=2026-26`);
    await expect(paper).toBeVisible(LONG);
    earlier = await paper.evaluate((e) => e.outerHTML);
    noted('issue 26 before');
  });

  await test.step('Excel in: a whole week and a finding, imported and put beside the served feeds', async () => {
    await walk(page, '/desk/data');
    const books: [string, Buffer][] = [
      ['每周数据', await filled(page, '每周数据', { 每周数据: newWeek(live.feeds) })],
      ['督导走访', await filled(page, '督导走访', VISIT)],
    ];
    noted('templates filled');
    for (const [feed, buffer] of books) {
      const chooser = page.waitForEvent('filechooser');
      await by.click(page.getByRole('button', { name: '选择文件' }).first());
      await (await chooser).setFiles({ name: `${feed}.xlsx`, mimeType: 'application/octet-stream', buffer });
      await expect(page.locator('[data-import="good"]')).toBeVisible(LONG);
      await expect(page.locator('.import-report')).toContainText(feed === '每周数据' ? '新增 616 条' : '新增 2 条');
      const download = page.waitForEvent('download');
      await by.click(page.getByRole('button', { name: /下载数据文件/ }));
      for (const [path, bytes] of Object.entries(unzipSync(await bytesOf(await download)))) {
        mkdirSync(dirname(join(live.feeds, path)), { recursive: true });
        writeFileSync(join(live.feeds, path), bytes);
      }
    }
    noted('imported');
    await page.goto(`${live.url}/desk/ranking`);
    await expect(page.locator('[data-finding]')).toContainText('有名次', LONG);
    await expect(page.locator('.week-select option').first()).toContainText('第 29 周');
    noted('new week on the ranking');
  });

  await test.step('Monday: which five places, why, how sure, last visited; is it really worse', async () => {
    const from = await home();
    await by.click(asks.getByRole('link', { name: '该去哪几处' }));
    const own = page.locator(`[data-visit="${WORSE}"]`);
    await expect(own).toContainText(/确认短板：|提示关注：/, LONG);
    await expect(own).toContainText('督导二组');
    await expect(page.locator('[data-visit]')).toHaveCount(5);
    await expect(page.locator('.weak-list button').first().locator('.weak-sentence')).not.toBeEmpty();
    expect(by.since(from)).toBeLessThanOrEqual(1);
    await by.click(page.locator('.weak-list button', { hasText: /光明|小区/ }).first());
    const panel = page.locator('.weak-panel');
    await expect(panel.locator('.chart-box[data-painted]')).toBeVisible();
    await expect(panel.locator('.weak-legend')).toContainText('正常波动范围');
    expect(by.since(from)).toBeLessThanOrEqual(2);
    await expect(panel).toContainText(/规则 [1-4]/);
    await expect(panel).toContainText(/其他 \d+ 个小区同期/);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.visit-list')).toBeVisible();
    await page.emulateMedia({ media: null });
    noted('Monday');
  });

  await test.step('Tuesday on the tablet without network: what is open here, and a new problem', async () => {
    await page.setViewportSize(TABLET);
    await home();
    await by.tap(asks.getByRole('link', { name: '哪些整改逾期' }));
    await expect(page.locator('[data-offline-ready]')).toBeVisible(LONG);
    await context.setOffline(true);
    const from = by.mark();
    await by.tap(page.locator('.search input'));
    await page.keyboard.type('光明社区示例1号');
    await by.tap(page.locator('.search [role="option"]').first());
    const here = page.locator('.ledger-here');
    await expect(here.locator('[data-open-item]').first()).toContainText('期限');
    expect(by.since(from)).toBeLessThanOrEqual(2);
    const found = by.mark();
    await by.tap(here.getByRole('button', { name: '记新问题' }));
    await page.keyboard.type('三号楼前垃圾未清');
    const form = page.locator('.draft-form');
    await by.tap(form.getByRole('button', { name: '设施配套好' }));
    await by.tap(form.locator('[data-severity="red"]'));
    await expect(form.locator('[data-kept="kept"]')).toBeVisible();
    await by.tap(form.getByRole('button', { name: '记好了' }));
    await expect(page.locator('[data-draft-line^="item-"]')).toContainText('三号楼前垃圾未清');
    expect(by.since(found)).toBeLessThanOrEqual(6);
    await context.setOffline(false);
    await page.setViewportSize(DESK);
    noted('Tuesday');
  });

  await test.step('Wednesday: whose three reviews differ most', async () => {
    const from = await home();
    await by.click(asks.getByRole('link', { name: '三评谁差距最大' }));
    const table = page.locator('main table', { hasText: '自评高出' }).first();
    await expect(table.locator('tbody tr').first()).toBeVisible();
    expect(by.since(from)).toBeLessThanOrEqual(1);
    const gaps = await table.evaluate((t) => {
      const at = [...t.querySelectorAll('thead th')].findIndex((h) => h.textContent?.includes('自评高出'));
      return [...t.querySelectorAll('tbody tr')].map((r) => Number.parseFloat(r.children[at]?.textContent ?? ''));
    });
    const known = gaps.filter((g) => !Number.isNaN(g));
    expect(known.length).toBeGreaterThan(10);
    expect(known).toEqual([...known].sort((a, b) => b - a));
    noted('Wednesday');
  });

  let shared = '';
  await test.step('Thursday: what changed on last week, sorted, frozen, in the address; why three stars', async () => {
    const from = await home();
    await by.click(page.locator('.rank-table thead .col-change button'));
    await expect(page).toHaveURL(/sort=-?change/);
    expect(by.since(from)).toBeLessThanOrEqual(2);
    const changes = (await ranking(page)).map((r) => r.change).filter((n) => !Number.isNaN(n));
    expect(changes.length).toBeGreaterThan(20);
    expect([[...changes].sort((a, b) => a - b), [...changes].sort((a, b) => b - a)]).toContainEqual(changes);
    for (const pinned of ['td.pin-place', 'th.pin-name'])
      expect(await page.locator(`.rank-table tbody ${pinned}`).first().evaluate((e) => getComputedStyle(e).position)).toBe('sticky');
    expect((await ranking(page)).find((r) => r.code === WORSE)?.move).toMatch(/下降/);
    const compared = (await ranking(page)).filter((r) => !Number.isNaN(r.change));
    // Three figures, each rounded to a tenth.
    for (const r of compared) expect(Math.abs(r.score - r.before - r.change), r.code).toBeLessThan(0.16);

    const copying = by.mark();
    await by.click(page.locator('.top-bar').getByRole('button', { name: '复制链接' }));
    await expect(page.locator('output')).toHaveText('链接已复制');
    expect(by.since(copying)).toBeLessThanOrEqual(1);
    shared = await page.evaluate(() => navigator.clipboard.readText());
    const rows = await ranking(page);
    const colleague = await context.newPage();
    await colleague.goto(shared);
    await expect(colleague.locator('[data-finding]')).toContainText('有名次', LONG);
    await expect.poll(() => ranking(colleague)).toEqual(rows);
    await colleague.close();

    const why = by.mark();
    await by.click(page.locator(`tr[data-code="${WORSE}"] .pin-name`));
    await by.click(page.locator('.reasons [data-criterion] summary').first());
    await by.click(page.locator('.reasons [data-check] summary').first());
    const evidence = page.locator('.reasons [data-evidence]');
    await expect(evidence.locator(`tr[data-week="${WEEK}"]`)).toContainText('2026-07-17');
    console.log(await evidence.innerText());
    expect(by.since(why)).toBeLessThanOrEqual(3);
    noted('Thursday');
  });

  const leagues: Record<string, Awaited<ReturnType<typeof ranking>>> = {};
  await test.step('Friday morning: the draft says what the pages say', async () => {
    for (const tab of ['community', 'compound']) {
      await walk(page, `/desk/ranking?tab=${tab}`);
      await expect(page.locator('[data-finding]')).toContainText('有名次', LONG);
      leagues[tab] = await ranking(page);
    }
    noted('Friday, the two leagues read');
    const from = await home();
    await by.click(page.getByRole('link', { name: '专报', exact: true }));
    await by.click(page.getByRole('link', { name: /^起草第 28 期，.*第 29 周/ }));
    await expect(paper).toBeVisible(LONG);
    expect(by.since(from)).toBeLessThanOrEqual(2);
    noted('Friday, draft');

    for (const [tab, id] of [
      ['community', 'communities'],
      ['compound', 'compounds'],
    ] as const) {
      const league = leagues[tab] ?? [];
      const table = await printed(page, `${id}.table`);
      const text = await block(page, `${id}.text`);
      console.log(tab, text, JSON.stringify(league.slice(0, 3)), JSON.stringify(table.slice(0, 3)));
    }
    for (const id of ['totals.text', 'closure.text']) console.log(id, await block(page, id));
  });
});
