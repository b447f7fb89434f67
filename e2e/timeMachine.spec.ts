import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeLook } from './axe.ts';
import { saved, textOf } from './files.ts';
import { expect, type LiveSite, test } from './fixtures.ts';
import { lookAgain, open, quiet, walk, walkAndSettle } from './walk.ts';

// axe injects its own source as text into the page, which Trusted Types rightly refuse.
test.use({ viewport: { width: 1440, height: 900 }, bypassCSP: true });

const WEEK = '2026-07-03';
const LONG = { timeout: 30_000 };
type Row = Record<string, unknown>;

/** Changes the records of one feed file and what its index counts. */
function edit(live: LiveSite, path: string, change: (records: Row[]) => void): void {
  const file = join(live.feeds, path);
  const document = JSON.parse(readFileSync(file, 'utf8'));
  const before = document.count;
  change(document.records);
  document.count = document.records.length;
  document.sequence += 1;
  writeFileSync(file, JSON.stringify(document));
  const [folder, part] = path.split('/');
  if (part === undefined) return;
  const index = join(live.feeds, `${folder}.json`);
  const whole = JSON.parse(readFileSync(index, 'utf8'));
  for (const p of whole.parts) if (p.path === path) p.count = document.count;
  whole.count += document.count - before;
  whole.sequence += 1;
  writeFileSync(index, JSON.stringify(whole));
}

/** The week's file of weekly records. */
const weekFile = (live: LiveSite) =>
  `weekly/${readdirSync(join(live.feeds, 'weekly')).find((f) => f.slice(0, 10) <= WEEK && WEEK <= f.slice(11, 21))}`;

/** A correction of the Monday after: nothing of the 41 that c09 was said to have done, was done. */
function correct(records: Row[]): void {
  const first = records.find((r) => r.subject === 'c09' && r.indicator === 'G2b' && r.week === WEEK);
  records.push({ ...first, numerator: 0, revision: Number(first?.revision) + 1, recordedAt: '2026-07-06T10:00:00+08:00' });
}

/** From the Monday after, one of the two checks of G2 counts for nearly all of it. */
function reweigh(records: Row[]): void {
  for (const [id, weight] of [
    ['G2a', 0.05],
    ['G2b', 0.95],
  ] as const) {
    const old = records.find((r) => r.kind === 'indicator' && r.id === id) as Row;
    records.push({ ...old, weight, validFrom: '2026-07-04', recordedAt: '2026-07-06T09:00:00+08:00' });
    old.validTo = WEEK;
  }
}

const query = (page: Page) => new URL(page.url()).searchParams;

test('a past week as known then and now, under its rules and today’s', async ({ page, live }) => {
  test.setTimeout(150_000);
  const score = page.locator('.place-head [data-figure="score"]');
  const note = page.locator('main > .vantage-note');
  await open(page, `${live.url}/desk/compound/c09?week=${WEEK}`);
  await expect(score).toHaveText(/\d/, LONG);
  const published = (await score.textContent()) ?? '';
  await walk(page, '/desk/ledger');
  const overdue = page.locator('[data-card="ledger.overdue"] [data-figure]');
  await expect(overdue).toHaveText(/^[\d.]+$/, LONG);
  const overdueThen = (await overdue.textContent()) ?? '';

  await quiet(page);
  edit(live, weekFile(live), correct);
  edit(live, 'programme.json', reweigh);
  // Known since Monday: an item was to be put right on the very day it was found.
  edit(live, 'ledger/220113001.json', (records) => {
    const item = records.find((r) => r.id === 'item-220113001001-055') as Row;
    records.push({ ...item, dueOn: item.foundOn, revision: 2, recordedAt: '2026-07-13T09:00:00+08:00' });
  });
  await lookAgain(page);

  await test.step('a system page: the newest week leaves out what came after its Friday only where asked', async () => {
    await expect(overdue).not.toHaveText(overdueThen, LONG);
    await expect(note).toHaveCount(0);
    await walk(page, '/desk/ledger?known=then&figure=ledger.overdue');
    await expect(overdue).toHaveText(overdueThen);
    await expect(note).toContainText('第 28 周 · 按当时所知（截至 7月10日 24:00） · 当周规则');
    const more = page.locator('[data-records="ledger.overdue"] > button');
    while (await more.isVisible()) await more.click();
    await expect(page.locator('[data-record="item/item-220113001001-055"] [data-later="2"]')).toContainText('2026-07-13 09:00');
  });

  await test.step('a page of a place: the figure of then, of now, and under the rules of today', async () => {
    await walkAndSettle(page, `/desk/compound/c09?week=${WEEK}`);
    await expect(score).not.toHaveText(published, LONG);
    const corrected = (await score.textContent()) ?? '';
    await expect(note).toHaveText('第 27 周 · 按现在所知 · 当周规则');
    await page.locator('.top-bar').getByLabel('按哪时的数据').selectOption({ label: '按当时所知' });
    await expect(score).toHaveText(published, LONG);
    expect(query(page).get('known')).toBe('then');
    await page.locator('.top-bar').getByLabel('按哪时的规则').selectOption({ label: '现行规则' });
    await expect(score).not.toHaveText(published, LONG);
    await expect(note).toHaveText('第 27 周 · 按当时所知（截至 7月3日 24:00） · 现行规则');
    await page.locator('.top-bar').getByLabel('按哪时的数据').selectOption({ label: '按现在所知' });
    await expect(score).not.toHaveText(corrected);
    expect(query(page).toString()).toBe(`week=${WEEK}&rules=today`);
    await page.goBack();
    await page.goBack();
    await expect(score).toHaveText(published, LONG);
    // What came later stands beside the record that counted, and a link stays at the same point in time.
    await walk(page, '/desk/data');
    await expect(page.locator('.data-page')).toBeVisible();
    await walk(page, `/desk/compound/c09?week=${WEEK}&known=then&open=G2.G2b`);
    await expect(page.locator(`[data-evidence="G2b"] [data-later]`)).toContainText('2026-07-06 10:00');
    await expect(page.locator('.crumbs a').last()).toHaveAttribute('href', /known=then/);
  });

  await test.step('a file says it in its name and in its lines', async () => {
    await walkAndSettle(page, `/desk/ranking?week=${WEEK}&known=then`);
    const file = await saved(page, '导出“幸福小区周排名”', /CSV/);
    expect(file.suggestedFilename()).toContain('按当时所知');
    expect(await textOf(file)).toContain('第 27 周 · 按当时所知（截至 7月3日 24:00） · 当周规则');
  });
});

test('a week as known then and as known now, side by side: who differs, the address, paper, and each pane for itself', {
  tag: '@wide',
}, async ({ page, live }) => {
  test.setTimeout(120_000);
  const note = page.locator('main > .vantage-note');
  edit(live, weekFile(live), correct);
  await open(page, `${live.url}/desk/ranking?week=${WEEK}&known=then`);
  const pane = (side: string) => page.locator(`[data-pane="${side}"]`);
  const cell = (side: string) => pane(side).locator('tr[data-code="c09"] .col-score');
  const found = page.locator('[data-differences]');
  await test.step('from the page menu beside itself: both are shown, and who differs is named', async () => {
    await page.getByRole('button', { name: '并排与打印' }).click();
    await page.getByRole('button', { name: '并排比较' }).click();
    await expect(found).toContainText('光明社区示例1号小区', LONG);
    await expect(pane('left').locator('.vantage-note')).toContainText('按现在所知');
    await expect(pane('right').locator('.vantage-note')).toContainText('按当时所知');
    await found.locator('summary').click();
    const row = found.locator('tbody tr').first();
    await expect(row).toHaveAttribute('data-code', 'c09');
    // Both panes may still be at work on newer records: what counts is how they come to rest.
    await expect(async () => {
      const shown = await Promise.all((['left', 'right'] as const).map((side) => cell(side).textContent()));
      expect(shown[0]).not.toBe(shown[1]);
      for (const [i, side] of (['left', 'right'] as const).entries())
        expect(await row.locator(`[data-cell="score-${side}"]`).textContent()).toContain(shown[i]);
    }).toPass(LONG);
    // Nobody else's score moved by that correction.
    await expect(found.locator('tr[data-in~="score"]')).toHaveCount(1);
    expect((await axeLook(page)).found).toEqual([]);
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map((e) => e.id));
    expect(ids.length).toBe(new Set(ids).size);
  });

  await test.step('the address is the same place after a reload; back returns; both go to paper', async () => {
    const url = page.url();
    const said = await found.locator('p').textContent();
    await page.reload();
    await expect(found.locator('p')).toHaveText(said ?? '', LONG);
    expect(page.url()).toBe(url);
    await pane('right').getByLabel('按哪时的数据').selectOption({ label: '按现在所知' });
    await expect(found).toContainText('无差别', LONG);
    await page.goBack();
    await expect(found.locator('p')).toHaveText(said ?? '', LONG);
    expect(page.url()).toBe(url);
    await page.emulateMedia({ media: 'print' });
    for (const side of ['left', 'right']) await expect(pane(side).locator('.print-head')).toContainText('规则');
    await expect(pane('right').locator('.vantage-note')).toBeVisible();
    await page.emulateMedia({ media: null });
  });

  await test.step('a pane goes its own way, changes sides, and the other one stays when it is closed', async () => {
    await page.getByRole('button', { name: '左右互换' }).click();
    await expect(pane('left').locator('.vantage-note')).toContainText('按当时所知');
    await pane('left').locator('tr[data-code="c09"]').click();
    await expect(pane('left').locator('.reasons')).toBeVisible();
    expect(query(page).get('left')).toContain('row=c09');
    expect(query(page).get('left')).toContain('known=then');
    await page.getByRole('button', { name: '关闭右侧，留下另一侧' }).click();
    await expect(note).toContainText('按当时所知');
    expect(query(page).toString()).toBe(`week=${WEEK}&row=c09&known=then`);
  });
});

test('a wall and a stage stopped at a past week show the desk’s figures of that week and never look live', {
  tag: '@wide',
}, async ({ page, live }) => {
  test.setTimeout(90_000);
  edit(live, weekFile(live), correct);
  edit(live, 'programme.json', reweigh);
  const at = `week=${WEEK}&known=then`;
  const figures = async (scope: string) =>
    new Map(
      await page
        .locator(`${scope} [data-figure]`)
        .evaluateAll((all) => all.map((e) => [(e as HTMLElement).dataset.figure ?? '', e.textContent ?? ''] as const)),
    );
  await open(page, `${live.url}/desk/dualStar?${at}`);
  const stars = await figures('.figure-cards');
  await walkAndSettle(page, `/desk/dualStar?week=${WEEK}`);
  // The correction is known by now: whoever ignores the vantage shows other figures.
  expect(await figures('.figure-cards')).not.toEqual(stars);
  await walkAndSettle(page, `/desk/supervision?${at}`);
  const visits = await figures('.figure-cards');
  await walkAndSettle(page, `/desk/ranking?tab=community&${at}`);
  await expect(page.locator('tr[data-code="220113001003"] .col-score')).toHaveText(/\d/, LONG);
  const scores = new Map(
    await page
      .locator('tr[data-code]')
      .evaluateAll((rows) => rows.map((r) => [r.getAttribute('data-code'), r.querySelector('.col-score')?.textContent] as const)),
  );
  await page.getByRole('button', { name: '并排与打印' }).click();
  const link = page.getByRole('link', { name: '在大屏看这一周' });
  await expect(link).toHaveAttribute('href', `/wall?${at}`);
  await expect(page.getByRole('link', { name: '在擂台看这一周' })).toHaveAttribute('href', `/stage?${at}`);

  const mark = page.locator('.frozen-chip');
  const isFrozen = async () => {
    await expect(mark).toHaveText('定格第 27 周 · 按当时所知 · 当周规则');
    await expect(page.locator('.wall-oldest')).toContainText('数据止于 2026年7月3日，不是现在');
    await expect(page.locator('.wall-clock')).toHaveCount(0);
    for (const said of await page.locator('.freshness').allTextContents()) expect(said).toMatch(/^(\S+ )?至 \d+月\d+日$/);
  };
  await test.step('the wall: its ranking is the desk’s, scene after scene', async () => {
    await page.goto(`${live.url}/wall?scene=overview&${at}`);
    // Its pages take turns: whichever is up.
    await expect(page.locator('[data-score]').first()).toHaveText(/\d/, LONG);
    const shown = await page
      .locator('[data-score]')
      .evaluateAll((cells) => cells.map((c) => [c.getAttribute('data-score'), c.textContent] as const));
    for (const [code, text] of shown) expect(`${code} ${text}`).toBe(`${code} ${scores.get(code)}`);
    await isFrozen();
    const turn = () => page.locator('.wall').getAttribute('data-turn');
    for (const [key, scene, desk] of [
      ['ArrowRight', 'stars', stars],
      ['ArrowRight', 'weakSpots', null],
      // The other way round, past the first scene and over those behind these two.
      ['ArrowLeft', 'supervision', visits],
      ['ArrowLeft', 'weekly', null],
    ] as const) {
      for (let i = 0, from = await turn(); i < 20 && from !== scene; i++, from = await turn()) {
        await page.keyboard.press(key);
        await expect.poll(turn, LONG).not.toBe(from);
      }
      await expect(page.locator(`.wall[data-turn="${scene}"] [data-panel]:visible`).first()).toBeVisible(LONG);
      await isFrozen();
      if (desk === null) continue;
      const shown = [...(await figures('.scene-figures'))].filter(([id]) => desk.has(id));
      expect(shown.length).toBeGreaterThan(1);
      for (const [id, text] of shown) expect(`${id} ${text}`).toBe(`${id} ${desk.get(id)}`);
    }
    expect(query(page).get('week')).toBe(WEEK);
  });

  await test.step('the stage: the same score, page after page', async () => {
    await page.goto(`${live.url}/stage?${at}`);
    await page.locator('a[href*="220113001003"]').click();
    await expect(page.locator('[data-slide]')).toBeVisible(LONG);
    for (let i = 0; i < 3 && (await page.locator('[data-slide="weekly"]').count()) === 0; i++)
      await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-figure="weekly"]')).toHaveText(scores.get('220113001003') ?? 'none');
    // On the page that is up, and on those beside it.
    await expect(mark.filter({ visible: true }).first()).toBeVisible();
    for (const said of await mark.allTextContents()) expect(said).toContain('按当时所知');
    await expect(page.locator('[data-slide] footer')).toContainText('第 27 周 · 数据截至 2026-07-03 23:59');
    expect(query(page).toString()).toBe(at);
    // Of a week nobody reported nothing is said, not even that nobody reported.
    await walk(page, '/stage?week=2027-07-02');
    await expect(page.locator('.stage')).toHaveText('没有读到这一周的每周数据，不显示任何数字。');
  });
});
