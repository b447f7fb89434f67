import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { walk } from './walk.ts';

// What the browser itself says of requests without network.
test.use({ allow: [/net::ERR_INTERNET_DISCONNECTED/], viewport: { width: 820, height: 1180 }, hasTouch: true });

/** Counts taps and clicks of the person; typing is none. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counter = globalThis as unknown as { taps: number };
    counter.taps = 0;
    addEventListener('pointerdown', () => (counter.taps += 1), true);
  });
  return () => page.evaluate(() => (globalThis as unknown as { taps: number }).taps);
}

const draftLine = (page: Page) => page.locator('[data-draft-line^="item-"]');

// The same Tuesday is a day of e2e/week.spec.ts; kept over a reload and into a file are this one's own.
test('Tuesday on site: open items in two taps, a new problem in six, without network, kept over a reload, into the ledger as a file', {
  tag: '@wide',
}, async ({ page, live, context }) => {
  test.setTimeout(90_000);
  const taps = await countTaps(page);
  await page.goto(`${live.url}/desk/glossary`);
  await page.locator('.search input').tap();
  await page.keyboard.type('光明社区示例1号');
  await page.locator('.search [role="option"]').first().tap();
  const here = page.locator('.ledger-here');
  await expect(here.locator('[data-open-item]').first()).toBeVisible();
  await expect(here.locator('[data-open-item]').first()).toContainText('期限');
  expect(await taps()).toBeLessThanOrEqual(2);
  await expect(page.locator('[data-offline-ready]')).toBeVisible();

  await context.setOffline(true);
  const before = await taps();
  await here.getByRole('button', { name: '记新问题' }).tap();
  await page.keyboard.type('=二号门的灯不亮');
  const form = page.locator('.draft-form');
  await form.getByRole('button', { name: '设施配套好' }).tap();
  await form.locator('[data-severity="red"]').tap();
  await expect(form.locator('[data-kept="kept"]')).toBeVisible();
  // A photo is one tap more; the chooser is the machine's own.
  await form.locator('input[type="file"]').setInputFiles({
    name: 'gate.png',
    mimeType: 'image/png',
    buffer: Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    ),
  });
  await expect(form.locator('.draft-photo img')).toBeVisible();
  await form.getByRole('button', { name: '记好了' }).tap();
  expect((await taps()) - before).toBeLessThanOrEqual(5);
  await expect(draftLine(page)).toContainText('=二号门的灯不亮');
  const openBefore = await here.getAttribute('data-ledger-open');

  // The list, a note, and the ledger itself work without network too.
  await here.getByRole('button', { name: '写备注' }).tap();
  await page.keyboard.type('再去看一次');
  await page.getByRole('button', { name: '记下' }).tap();
  await expect(here.locator('[data-note]')).toContainText('再去看一次');
  await here.locator('[data-open-item] a').first().tap();
  await expect(page.locator('[data-item]')).toBeVisible();
  await page.locator('[data-view="board"]').tap();
  const column = page.locator('[data-column="inProgress"]');
  await expect(column.locator('[data-card]').first()).toBeVisible();

  await context.setOffline(false);
  await page.reload();
  await expect(draftLine(page)).toContainText('本机草稿');
  await expect(draftLine(page).locator('.draft-photo img')).toBeVisible();
  await expect(page.locator('[data-offline-ready]')).toBeVisible();
  await context.setOffline(true);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出本机草稿' }).tap();
  const file = await download;
  expect(file.suggestedFilename()).toBe('整改台账-本机草稿-2026-07-17.xlsx');
  const bytes = readFileSync(await file.path());
  await context.setOffline(false);
  await walk(page, '/desk/compound/c09');
  // Drafts are in no figure.
  await expect(page.locator('.ledger-here')).toHaveAttribute('data-ledger-open', openBefore ?? '');

  await walk(page, '/desk/data');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '选择文件' }).tap();
  await (await chooser).setFiles({ name: '草稿.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
  await expect(page.locator('[data-import="good"]')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('[data-changes="ledger"]')).toContainText('新增 1 条');
});

test('board and table hold the same; two windows with one draft keep both versions; a note outlives its record; what has entered the ledger is told', {
  tag: '@wide',
}, async ({ page, live, context }) => {
  test.setTimeout(90_000);
  await page.goto(`${live.url}/desk/ledger?tab=all&view=board&age=more`);
  // The board: a card or a count for every item, by the keyboard, under the same filters as the table.
  const counts = page.locator('[data-column] [data-count]');
  await expect(counts).toHaveCount(9);
  const total = (await counts.allTextContents()).reduce((n, t) => n + Number(t.replace(/\D/g, '')), 0);
  await page.locator('[data-at="6.0"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-at="6.1"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-item]')).toBeVisible();
  await page.locator('[data-view="table"]').click();
  await expect(page).toHaveURL(/age=more/);
  await expect(page.getByLabel('整改事项', { exact: true }).locator('.times')).toContainText(`显示 ${total}/`);
  await expect(page.locator('[data-burn-sentence]')).toContainText(/周里发现 [\d,]+ 件.*未销号从 [\d,]+ 件到 [\d,]+ 件/);
  await page.getByRole('button', { name: '收起' }).first().click();

  await page.getByRole('button', { name: '记新问题' }).click();
  await page.keyboard.type('第一稿');
  await expect(page.locator('.draft-form [data-kept="kept"]')).toBeVisible();
  await page.getByRole('button', { name: '记好了' }).click();
  // Without a place it is not complete, and says so by field.
  await expect(page.locator('.draft-form [data-faults]')).toContainText('请选地点');
  await page.getByLabel('地点', { exact: true }).selectOption('c09');
  await expect(page.locator('.draft-form [data-faults]')).toHaveCount(0);
  await page.getByRole('button', { name: '记好了' }).click();
  await expect(draftLine(page)).toContainText('第一稿');
  const id = (await draftLine(page).getAttribute('data-draft-line')) ?? '';

  const other = await context.newPage();
  await other.goto(`${live.url}/desk/ledger`);
  const edit = async (p: Page, text: string) => {
    await p.getByRole('button', { name: '修改 第一稿' }).click();
    await p.locator('.draft-form textarea').first().fill(text);
  };
  await page.getByRole('button', { name: '修改 第一稿' }).click();
  await edit(other, '另一个窗口的稿');
  await expect(other.locator('.draft-form [data-kept="kept"]')).toBeVisible();
  await page.locator('.draft-form textarea').first().fill('这个窗口的稿');
  const choice = page.locator('[data-kept="changedElsewhere"]');
  await expect(choice).toContainText('这个窗口的稿');
  await expect(choice).toContainText('另一个窗口的稿');
  await choice.getByRole('button', { name: '两份都留' }).click();
  await page.getByRole('button', { name: '记好了' }).click();
  await expect(draftLine(page)).toHaveCount(2);
  await other.close();

  // A note on an item, and the result of a re-check.
  await page.locator('tbody th button').first().click();
  const item = page.locator('.ledger-item');
  const noted = (await item.getAttribute('data-item')) ?? '';
  await item.getByRole('button', { name: '写备注' }).click();
  await page.keyboard.type('和物业约了周五');
  await item.getByRole('button', { name: '记下' }).click();
  await expect(item.locator('[data-note]')).toBeVisible();

  // The owner of the feed takes that item out and enters the draft.
  const part = join(live.feeds, 'ledger', `${noted.slice(5, 14)}.json`);
  const doc = JSON.parse(readFileSync(part, 'utf8')) as { records: { id: string; item?: string; description?: object }[] };
  const gone = doc.records.filter((r) => r.id !== noted && r.item !== noted);
  const model = gone.find((r) => r.description !== undefined) as object;
  writeFileSync(part, JSON.stringify({ ...doc, records: [...gone, { ...model, id, placeholder: false }] }));
  await page.reload();
  const lost = page.locator('[data-lost-notes]');
  await expect(lost).toContainText('和物业约了周五');
  await expect(lost).toContainText(noted);
  await expect(page.locator(`[data-draft-line="${id}"]`)).toContainText('已入台账');
  await page.getByRole('button', { name: '移除 另一个窗口的稿' }).click();
  await page.getByRole('button', { name: '确定移除' }).click();
  await expect(draftLine(page)).toHaveCount(1);
});
