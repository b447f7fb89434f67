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
        score: text('.col-score'),
        tier: text('.tier'),
        range: text('.band-text') || '—',
      };
    }),
  );

/** A table of the bulletin, its halves one under the other. */
const printed = (page: Page, id: string) =>
  page.locator(`[data-table="${id}"] tbody tr`).evaluateAll((rows) =>
    rows.map((tr) => ({
      key: tr.getAttribute('data-key') ?? '',
      below: tr.classList.contains('rule-below'),
      cells: [...tr.children].map((c) => c.textContent?.trim() ?? ''),
    })),
  );

/** What the sentences say beside the tables, reckoned here: the margin of the survey, and how far the works are off the plan. */
function reckoned(feeds: string, text: string): string[] {
  const [of = 0, good = 0] = /有效答卷(\d+)份，满意和基本满意(\d+)份/.exec(text)?.slice(1).map(Number) ?? [];
  const p = good / of;
  const budget = Number(/（\d+\/(\d+)万元）/.exec(text)?.[1]);
  const { records } = JSON.parse(readFileSync(join(feeds, 'renovation.json'), 'utf8')) as {
    records: { kind: string; week: string; planned: number; done: number }[];
  };
  const progress = records.filter((r) => r.kind === 'progress' && r.week === LAST);
  const behind = progress.reduce((sum, r) => sum + r.planned - r.done, 0) / budget;
  return [(196 * Math.sqrt((p * (1 - p)) / of)).toFixed(1), (100 * behind).toFixed(1)];
}

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
      expect(
        await page
          .locator(`.rank-table tbody ${pinned}`)
          .first()
          .evaluate((e) => getComputedStyle(e).position),
      ).toBe('sticky');
    expect((await ranking(page)).find((r) => r.code === WORSE)?.move).toMatch(/下降/);
    const compared = (await ranking(page)).filter((r) => !Number.isNaN(r.change));
    // Three figures, each rounded to a tenth.
    for (const r of compared) expect(Math.abs(Number(r.score) - r.before - r.change), r.code).toBeLessThan(0.16);

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
    await expect(evidence).toContainText(/规则\s*示例-2025\.1/);
    expect(by.since(why)).toBeLessThanOrEqual(3);
    noted('Thursday');
  });

  let programme = '';
  const leagues: Record<string, Awaited<ReturnType<typeof ranking>>> = {};
  await test.step('Friday morning: the draft says what the pages say', async () => {
    for (const tab of ['community', 'compound']) {
      await walk(page, `/desk/ranking?tab=${tab}`);
      await expect(page.locator('[data-finding]')).toContainText('有名次', LONG);
      leagues[tab] = await ranking(page);
    }
    await walk(page, '/desk/programme');
    await expect(page.locator('[data-system="satisfaction"] [data-figure]').first()).toHaveText(/\d/);
    await expect(page.locator('[data-system="renovation"] [data-figure]').first()).toHaveText(/\d/);
    programme = await page.locator('.programme-page').innerText();
    noted('Friday, the pages read');
    const from = await home();
    await by.click(page.getByRole('link', { name: '专报', exact: true }));
    await by.click(page.getByRole('link', { name: /^起草第 28 期，.*第 29 周/ }));
    await expect(paper).toBeVisible(LONG);
    expect(by.since(from)).toBeLessThanOrEqual(2);
    noted('Friday, draft');

    for (const [tab, id, family] of [
      ['community', 'communities', '社区'],
      ['compound', 'compounds', '小区'],
    ] as const) {
      const league = leagues[tab] ?? [];
      const table = await printed(page, `${id}.table`);
      const scoreAt = tab === 'community' ? 3 : 4;
      expect(table.map((r) => [r.key, r.cells[0], r.cells.at(-1)])).toEqual(league.map((r) => [r.code, r.place, r.range]));
      for (const [i, { key, cells }] of table.entries()) {
        const row = league[i];
        if (row !== undefined && row.score !== '—') expect(Number.parseFloat(cells[scoreAt] ?? ''), key).toBe(Number(row.score));
        const [, way, places] = /(上升|下降)\D*(\d+)/.exec(row?.move ?? '') ?? [];
        const move = way === undefined ? (row?.move.startsWith('无显著') ? '≈' : '—') : `${way === '上升' ? '▲' : '▼'}${places}`;
        expect(cells[1], key).toBe(move);
      }
      const text = await block(page, `${id}.text`);
      const moved = (sign: string) => table.filter((r) => r.cells[1]?.startsWith(sign));
      const said = (pattern: string) => Number(new RegExp(pattern).exec(text)?.[1] ?? 0);
      for (const [sign, words, list] of [
        ['▲', '上升明显', 'movers.up'],
        ['▼', '下降明显', 'movers.down'],
      ] as const) {
        expect(said(`(\\d+)个${family}${words}`)).toBe(moved(sign).length);
        const names = await block(page, list);
        for (const r of moved(sign)) expect(names).toContain(r.cells[2]);
      }
      if (moved('▲').length + moved('▼').length === 0) expect(text).toContain(`各${family}升降均在误差范围内`);
      else expect(said('其余(\\d+)个升降在误差范围内')).toBe(moved('≈').length);
      expect(said(`(\\d+)个(?:${family})?(?:参加比较|都属)`) || said(`参加比较的(\\d+)个${family}`)).toBe(
        table.filter((r) => r.cells[0] !== '—').length,
      );
      for (const [, name, n] of text.matchAll(/(领先|居中|待提升)(\d+)个/g))
        expect(league.filter((r) => r.tier === name).length, name).toBe(Number(n));
    }

    // Every number of the sentences stands in a table of the paper, is a figure of the programme's own page, or follows.
    const tables = (await page.locator('[data-table] table').allTextContents()).join(' ');
    const cells = await page.locator('[data-table] td').allTextContents();
    const known = new Set([...cells, tables, programme].flatMap((t) => t.replaceAll(',', '').match(/\d+(\.\d+)?/g) ?? []));
    const totals = `${await block(page, 'totals.text')} ${await block(page, 'rates.text')}`.replace(
      /\d+月\d+日(至\d+日)?|近\d+周/g,
      '',
    );
    for (const n of reckoned(live.feeds, totals)) known.add(n);
    expect((totals.match(/\d+(\.\d+)?/g) ?? []).filter((n) => !known.has(n))).toEqual([]);

    const closure = (await printed(page, 'closure.table')).map((r) => r.cells.slice(1).map(Number));
    const [of = 0, closed = 0, open = 0, overdue = 0] = [0, 1, 2, 3].map((c) => closure.reduce((sum, r) => sum + (r[c] ?? 0), 0));
    expect(of).toBeGreaterThan(0);
    const share = ((100 * closed) / of).toFixed(1);
    expect(await block(page, 'closure.text')).toContain(`问题${of}件`);
    expect(await block(page, 'closure.text')).toContain(
      `已销号${closed}件，占${share}%；未销号${open}件，其中${overdue === 0 ? '没有逾期的' : `逾期${overdue}件`}`,
    );
    const fairness = page.locator('.press-panel', { hasText: '公平提示' });
    expect(await fairness.locator('[data-rule] li, [data-fairness="none"]').count()).toBeGreaterThan(0);
    noted('Friday, draft compared');
  });

  await test.step('edited in one sentence, issued, put in place, listed as it was issued', async () => {
    const frame = page.locator('[data-block="movers.text"]');
    await by.click(frame.locator('.frame-tools button'));
    await frame.locator('textarea').fill('以下只列超出误差的升降，请各社区书记对照台账核对。');
    await by.click(frame.getByRole('button', { name: '完成' }).last());
    await expect(page.locator('[data-saved]')).toHaveAttribute('data-saved', 'saved');
    await by.click(page.getByRole('button', { name: '签发', exact: true }));
    const dialog = page.getByRole('dialog');
    await by.click(dialog.getByRole('checkbox'));
    const download = page.waitForEvent('download');
    await by.click(dialog.getByRole('button', { name: '签发', exact: true }));
    writeFileSync(join(live.feeds, 'issues.json'), await bytesOf(await download));
    await expect(page).toHaveURL(/issue=2026-28/);
    await expect(paper).toContainText('请各社区书记对照台账核对');
    const issued = await paper.evaluate((e) => e.outerHTML);
    await page.goto(`${live.url}/desk/bulletins`);
    await expect(page.locator('[data-issue]')).toHaveCount(3);
    for (const line of await page.locator('[data-issue]').all()) {
      await expect(line).toContainText('校验相符');
      await expect(line).not.toContainText('待放入');
    }
    await by.click(page.getByRole('link', { name: '打开第 28 期' }));
    await expect(paper).toBeVisible(LONG);
    expect(await paper.evaluate((e) => e.outerHTML)).toBe(issued);
    noted('Friday, issued and in place');
  });

  await test.step('Friday afternoon: an earlier issue, the same to the byte; the table as it is seen, as a file', async () => {
    const from = await home();
    await by.click(page.getByRole('link', { name: '专报', exact: true }));
    await by.click(page.getByRole('link', { name: '打开第 26 期' }));
    await expect(paper).toBeVisible(LONG);
    expect(await paper.evaluate((e) => e.outerHTML)).toBe(earlier);
    expect(by.since(from)).toBeLessThanOrEqual(3);

    const again = await home();
    await by.click(page.getByRole('button', { name: '社区党建' }));
    await expect(page.locator('[data-finding]')).toContainText('19 个中', LONG);
    await by.click(page.getByRole('button', { name: '导出“社区周排名”', exact: true }));
    const download = page.waitForEvent('download');
    await by.click(page.getByRole('button', { name: /^(当前所见|共) \d+ 行 CSV/ }));
    const file = readCsv(await textOf(await download));
    expect(by.since(again)).toBeLessThanOrEqual(3);
    const shown = await ranking(page);
    const [place, score, before] = ['名次', '周得分', '对比周'].map((name) => file.head.findIndex((h) => h.startsWith(name)));
    expect(file.rows.map((r) => [r[place ?? -1], r[score ?? -1], Number(r[before ?? -1])])).toEqual(
      shown.map((r) => [r.place, r.score, r.before]),
    );
    noted('Friday 16:00');
  });

  for (const { description } of info.annotations) console.warn(description);
});
