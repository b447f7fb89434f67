import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ContestFeedRecord } from '../src/contract/contest.ts';
import { crashes } from '../tools/stage/crash.mjs';
import { textOf } from './files.ts';
import { expect, test } from './fixtures.ts';

const said = (page: Page) => page.locator('.console-status [role="status"]');
const seqOf = (page: Page) => page.locator('[data-contest][data-seq]').getAttribute('data-seq');
const field = (page: Page, judge: number) => page.locator(`[data-mark-field="j${judge}"]`);

/** Presses a key that writes, and waits until it is on the disk and on the screen. */
async function write(page: Page, key: string) {
  const before = Number(await seqOf(page));
  await page.keyboard.press(key);
  await expect(page.locator('[data-contest][data-seq]')).toHaveAttribute('data-seq', String(before + 1));
}

/** Listens and answers as the hall's window does. @returns what it was sent last, as text; and a way to close it */
async function hallOf(page: Page, contest: string): Promise<{ heard(): Promise<string>; close(): Promise<void> }> {
  await page.evaluate((id) => {
    const channel = new BroadcastChannel(`jiayuan-hall-${id}`);
    const hall = { heard: '', close: () => {} };
    const speak = () => channel.postMessage({ kind: 'hello' });
    const timer = setInterval(speak, 1000);
    hall.close = () => {
      clearInterval(timer);
      channel.close();
    };
    channel.onmessage = (event) => {
      if (event.data.view) hall.heard = JSON.stringify(event.data.view);
    };
    (globalThis as unknown as { hall: typeof hall }).hall = hall;
    speak();
  }, contest);
  const hall = <T>(use: (h: { heard: string; close(): void }) => T) =>
    page.evaluate(`(${use})(globalThis.hall)`) as Promise<Awaited<T>>;
  return { heard: () => hall((h) => h.heard), close: () => hall((h) => h.close()) };
}

test('the operator of a contest: set up, lots, marks with their faults, two windows, freeze, revelation, two names, the result as a feed', async ({
  page,
  live,
}) => {
  await page.goto(`${live.url}/stage/contest`);
  await page.getByRole('button', { name: '新建比武' }).click();
  const form = page.locator('[data-set-up]');
  await form.getByLabel('名称（中文）').fill('社区书记比武决赛');
  const places = form.locator('[data-place]');
  await places.nth(0).getByRole('checkbox').check();
  await places.nth(1).getByRole('checkbox').check();
  for (let n = 7; n > 3; n--) await form.getByRole('button', { name: `去掉 ${n} 号评委` }).click();
  await form.getByLabel('第 1 轮题数').fill('1');
  await form.getByLabel('演讲权重').fill('60');
  await expect(form.locator('[data-faults]')).toContainText('三项权重合计要是 100');
  await form.getByLabel('演讲权重').fill('50');
  // The score of the work is the league's own, with its day.
  await expect(places.nth(1)).toContainText(/周得分 \d+\.\d\d（截至 7月1\d日）/);
  await form.getByRole('button', { name: '设置完成，进入操作台' }).click();
  await expect(page.locator('.console .sample')).toBeVisible();
  const contest = (await page.locator('[data-contest]').getAttribute('data-contest')) as string;
  const hall = await hallOf(page, contest);
  await expect(page.locator('[data-hall]')).toHaveAttribute('data-hall', 'seen');

  // What may not be yet says why, by button and by key, and writes nothing.
  await page.keyboard.press('s');
  await expect(said(page)).toHaveText('没有写入。还没有抽签。');
  await page.getByRole('button', { name: '由电脑抽签' }).click();
  await expect(page.locator('.console')).toHaveAttribute('data-phase', 'quiz');

  // A question to both: one right, one wrong.
  await write(page, 'q');
  await write(page, 'r');
  await expect(said(page)).toContainText('答对');
  await write(page, 'w');
  await expect(page.locator('.console')).toHaveAttribute('data-phase', 'stage');
  await expect(page.locator('[data-on-stage]')).toBeVisible();

  await write(page, 's');
  await expect(page.locator('[data-clock="page"]')).toBeVisible();
  await write(page, 's');
  await expect(page.locator('[data-used]')).toBeVisible();
  const before = await seqOf(page);
  await page.keyboard.press('m');
  for (const [typed, fault] of [
    ['101', '分数要在 0 到 100 之间。'],
    ['90.3', '分数以 0.5 为一档。'],
  ] as const) {
    await field(page, 1).fill(typed);
    await field(page, 1).press('Enter');
    await expect(said(page)).toContainText(fault);
  }
  expect(await seqOf(page)).toBe(before);
  await field(page, 1).fill('90');
  await page.keyboard.press('Enter');
  await expect(field(page, 2)).toBeFocused();
  await page.keyboard.type('92.5');
  await page.keyboard.press('Enter');
  await expect(field(page, 3)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('v');
  await expect(said(page)).toContainText('评委的分还没有到齐');
  await field(page, 3).fill('95');
  await page.keyboard.press('Enter');
  // Blind: that they are in, and not what they are; not in the hall's message either.
  await expect(page.locator('.console-marks [data-in] [data-value]')).toHaveText(['已录', '已录', '已录']);
  expect(await page.locator('.console').innerText()).not.toContain('92.5');
  expect(await hall.heard()).not.toContain('92.5');
  await page.locator('[data-judge="j2"]').getByRole('button', { name: '更正' }).click();
  await page.getByLabel('新的分数').fill('93');
  await page.getByLabel('原因').fill('录错');
  await write(page, 'Enter');
  await expect(page.getByLabel('原因')).toHaveCount(0);
  await page.keyboard.press('i');
  await expect(page.locator('[data-judge="j2"]')).toContainText('原为 92.5（录错）');
  await page.keyboard.press('i');
  await write(page, 'v');
  await expect(page.locator('[data-mean]')).toHaveText('演讲得分 94.00');

  // One key takes it back and says what; a second window is told, and both have the same log.
  await write(page, 'u');
  await expect(said(page)).toContainText('已撤销');
  await write(page, 'v');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.locator('[data-notice="others"]')).toContainText('另有 1 个操作窗口');
  await expect(page.locator('[data-notice="others"]')).toBeVisible();
  const ruledAfter = Number(await seqOf(page));
  await other.getByText('裁决', { exact: true }).click();
  await other.getByLabel('改什么').selectOption('total');
  await other.getByLabel(/加减多少分/).fill('-1');
  await other.getByLabel('理由').fill('超出场地');
  await other.getByRole('button', { name: '记下裁决' }).click();
  await expect(said(other)).toContainText('裁决');
  for (const window of [other, page])
    await expect(window.locator('[data-contest][data-seq]')).toHaveAttribute('data-seq', String(ruledAfter + 1));
  await other.close();

  // Frozen: what comes now stays here.
  await write(page, 'f');
  await expect(page.locator('[data-notice="frozen"]')).toContainText('1 位');
  await write(page, 's');
  await write(page, 's');
  for (const judge of [1, 2, 3]) {
    await field(page, judge).fill('77.5');
    await page.keyboard.press('Enter');
    await expect(page.locator(`[data-judge="j${judge}"]`)).toHaveAttribute('data-in', '');
  }
  await write(page, 'v');
  await expect(page.locator('.console')).toHaveAttribute('data-phase', 'reveal');
  await expect(page.locator('[data-hints]')).toContainText('下一个揭晓');
  expect(await hall.heard()).not.toContain('77.5');
  expect(await hall.heard()).not.toContain('"speech":7750');
  await write(page, 'Space');
  await expect(page.locator('.console')).toHaveAttribute('data-phase', 'confirm');
  await expect.poll(hall.heard).toContain('"speech":7750');

  // A reload loses nothing; two people who are two stand for it.
  const last = await seqOf(page);
  await page.reload();
  await expect(page.locator('[data-contest][data-seq]')).toHaveAttribute('data-seq', last as string);
  await page.getByLabel('裁判长姓名').fill('王建国');
  await page.getByLabel('监督员姓名').fill('王建国');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('要是两个人');
  await page.getByLabel('监督员姓名').fill('李敏');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-code]')).toHaveText(/^[0-9a-f]{64}$/);
  const code = await page.locator('[data-code]').textContent();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '成绩写入擂台数据' }).click(),
  ]);
  await expect(page.locator('[data-result="made"]')).toContainText('写入 5 条记录');
  const served = JSON.parse(readFileSync(join(live.feeds, 'contest.json'), 'utf8'));
  const made = JSON.parse(await textOf(download));
  expect([made.sequence, made.count]).toEqual([served.sequence + 1, served.records.length + 5]);
  const added = made.records.slice(-5) as ContestFeedRecord[];
  expect(added.map((r) => r.kind)).toEqual(['contest', 'contestant', 'contestant', 'result', 'result']);
  expect(added[0]).toMatchObject({ id: contest, checkCode: code, official: false });
  const totals = (await page.locator('[data-total]').allTextContents()).map(Number).sort();
  expect(added.flatMap((r) => (r.kind === 'result' ? [r.total] : [])).sort()).toEqual(totals);
});

test('killing the browser at any event loses nothing: four kills in the middle of contests', async () => {
  test.setTimeout(120_000);
  const { kills, acknowledged, findings } = await crashes({ kills: 4, seed: 11 });
  expect(findings).toEqual([]);
  expect(kills).toBe(4);
  expect(acknowledged).toBeGreaterThan(20);
});

test('a rehearsal on plain http: what is ready and what is not, a network that is out, a wrong key, a hall that is closed; it is thrown away', {
  tag: '@wide',
}, async ({ page, live }) => {
  await page.goto(`${live.intranet}/stage/contest`);
  await page.getByRole('button', { name: '排练', exact: true }).click();
  await expect(page.locator('.contest-practice')).toHaveText('排练');
  const contest = (await page.locator('[data-contest]').getAttribute('data-contest')) as string;
  await expect(page.locator('[data-ready]')).toHaveAttribute('data-ready', 'notReady');
  await expect(page.locator('[data-notice="hall"]')).toBeVisible();
  const hall = await hallOf(page, contest);
  await expect(page.locator('[data-ready]')).toHaveAttribute('data-ready', 'readyNoReload');
  await expect(page.locator('[data-plain]')).toContainText('断网时刷新本页会失败');
  const fault = (name: string) => page.locator(`[data-fault="${name}"]`);
  const press = (name: string) => fault(name).getByRole('button').first().click();

  // Without lots nobody may speak: it is not written, and that is what holds.
  await press('wrongKey');
  await expect(fault('wrongKey')).toHaveAttribute('data-state', 'held');
  expect(await seqOf(page)).toBe('1');
  await press('network');
  await write(page, 'n');
  await press('network');
  await expect(fault('network')).toHaveAttribute('data-state', 'held');
  await expect(fault('network')).toContainText('断网时记下 1 条');
  // The hall's window speaks no more, and then again.
  await press('hallClosed');
  await hall.close();
  await page.clock.fastForward(60_000);
  await expect(page.locator('[data-notice="hall"]')).toBeVisible();
  await hallOf(page, contest);
  await expect(fault('hallClosed')).toHaveAttribute('data-state', 'held');
  await press('reload');
  await expect(fault('reload')).toHaveAttribute('data-state', 'held');
  await expect(page.locator('[data-summary]')).toContainText('试了 4 项，4 项照常');

  await page.getByText('返回比武列表').click();
  await page.getByRole('button', { name: '扔掉这次排练' }).click();
  await page.getByRole('button', { name: '确认扔掉' }).click();
  await expect(page.locator('[data-contest]')).toHaveCount(0);
});
