import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { textOf } from './files.ts';
import { expect, test } from './fixtures.ts';
import { lookAgain } from './walk.ts';

const CONTESTANTS = 8;
const JUDGES = 7;

const seq = async (page: Page): Promise<number> =>
  Number(await page.locator('[data-contest][data-seq]').getAttribute('data-seq'));

/** Presses a key that writes, and waits until it is on the disk and on the screen. */
async function write(page: Page, key: string): Promise<void> {
  const before = await seq(page);
  await page.keyboard.press(key);
  await expect(page.locator('[data-contest][data-seq]')).toHaveAttribute('data-seq', String(before + 1));
}

/** A made-up mark in halves, another one for each judge and speaker. */
const markOf = (speaker: number, judge: number): string => String(84 + ((speaker * 7 + judge * 5) % 25) / 2);

/** Enters the marks of judges, one after the other, as a scorer types them. */
async function marks(page: Page, speaker: number, from: number, to: number): Promise<void> {
  for (let judge = from; judge <= to; judge++) {
    await page.locator(`[data-mark-field="j${judge}"]`).fill(markOf(speaker, judge));
    await write(page, 'Enter');
  }
}

test('a whole contest: eight communities, seven judges, a quiz, two windows, a crash and a corrected mark, up to the result on wall and desk', {
  tag: '@wide',
}, async ({ page: first, context, live }) => {
  test.setTimeout(300_000);
  let page = first;
  await page.goto(`${live.url}/stage/contest`);
  await page.getByRole('button', { name: '新建比武' }).click();
  const form = page.locator('[data-set-up]');
  await form.getByLabel('名称（中文）').fill('社区书记比武决赛');
  const places = form.locator('[data-place]');
  for (let i = 0; i < CONTESTANTS; i++) await places.nth(i).getByRole('checkbox').check();
  await form.getByLabel('第 1 轮题数').fill('2');
  await form.getByRole('button', { name: '设置完成，进入操作台' }).click();
  await expect(page.locator('[data-contest]')).toBeVisible();
  const address = page.url();
  const contest = (await page.locator('[data-contest]').getAttribute('data-contest')) as string;

  // The hall's window draws what it is sent.
  const hall = await context.newPage();
  await hall.goto(`${address}/hall`);
  await expect(hall.locator('.hall-board [data-contestant]')).toHaveCount(CONTESTANTS);
  await page.getByRole('button', { name: '由电脑抽签' }).click();
  await expect(page.locator('.console')).toHaveAttribute('data-phase', 'quiz');

  for (let question = 0; question < 2; question++) {
    await write(page, 'q');
    for (let i = 0; i < CONTESTANTS; i++) await write(page, (i + question) % 3 === 0 ? 'w' : 'r');
  }
  await expect(page.locator('.console')).toHaveAttribute('data-phase', 'stage');

  for (let speaker = 1; speaker <= CONTESTANTS; speaker++) {
    if (speaker === 6) await write(page, 'f');
    await write(page, 's');
    await page.clock.fastForward(speaker === 2 ? 331_000 : 280_000);
    await write(page, 's');
    if (speaker === 3) {
      // Both windows are gone in the middle of the marks: what was written is there again, and no mark is asked for twice.
      await marks(page, speaker, 1, 4);
      const before = await seq(page);
      await Promise.all([page.close(), hall.close()]);
      page = await context.newPage();
      await page.clock.install({ time: new Date('2026-07-17T15:00:00+08:00') });
      await page.goto(address);
      await expect(page.locator('[data-contest][data-seq]')).toHaveAttribute('data-seq', String(before));
      await expect(page.locator('.console-marks [data-in] [data-value]')).toHaveText(Array(4).fill('已录'));
      await marks(page, speaker, 5, JUDGES);
      await page.locator('[data-judge="j2"]').getByRole('button', { name: '更正' }).click();
      await page.getByLabel('新的分数').fill('90.5');
      await page.getByLabel('原因').fill('录错');
      await write(page, 'Enter');
      await expect(page.getByLabel('原因')).toHaveCount(0);
    } else await marks(page, speaker, 1, JUDGES);
    await write(page, 'v');
  }
  const again = await context.newPage();
  await again.goto(`${address}/hall`);
  await expect(again.locator('.hall-board [data-contestant]')).toHaveCount(CONTESTANTS);
  // Three are kept back: the hall's page does not possess what they have.
  const totals = again.locator('.hall-board [data-total]');
  await expect(totals).toHaveCount(CONTESTANTS - 3);
  await expect(page.locator('.console')).toHaveAttribute('data-phase', 'reveal');
  for (let left = 3; left > 0; left--) {
    await write(page, 'Space');
    await expect(totals).toHaveCount(CONTESTANTS - left + 1);
  }
  await expect(page.locator('.console')).toHaveAttribute('data-phase', 'confirm');
  await page.getByLabel('裁判长姓名').fill('王建国');
  await page.getByLabel('监督员姓名').fill('李敏');
  await write(page, 'Enter');
  const code = (await page.locator('[data-code]').textContent()) as string;
  await expect(again.locator('body')).toContainText(code.slice(0, 8));

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '成绩写入擂台数据' }).click(),
  ]);
  const text = await textOf(download);
  const { records } = JSON.parse(text);
  const results = (records as { kind: string; id: string; total: number; place: number }[]).filter(
    (r) => r.kind === 'result' && r.id.startsWith(`${contest}-`),
  );
  expect(results).toHaveLength(CONTESTANTS);
  const best = results.find((r) => r.place === 1) as { total: number };

  // The file is put in its place, and wall and desk say what the stage said.
  writeFileSync(join(live.feeds, 'contest.json'), text);
  const shown = best.total.toFixed(2);
  const desk = await context.newPage();
  await desk.clock.install({ time: new Date('2026-07-18T09:00:00+08:00') });
  await desk.goto(`${live.url}/desk/contest`);
  await lookAgain(desk);
  await expect(desk.locator('main')).toContainText(code);
  await expect(desk.locator('main')).toContainText(shown);
  const wall = await context.newPage();
  await wall.clock.install({ time: new Date('2026-07-18T09:00:00+08:00') });
  await wall.goto(`${live.url}/wall?scene=contest`);
  await expect(wall.locator('.contest-last')).toContainText('社区书记比武决赛');
  await expect(wall.locator('main')).toContainText(`${shown} 分`);
});
