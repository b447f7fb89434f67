import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ModeFeedRecord, SwitchRecord } from '../src/contract/mode.ts';
import { magnification, REM_PER_SIDE } from '../src/domain/wall/room.ts';
import { expect, test } from './fixtures.ts';
import { layoutFindings } from './layoutFindings.ts';
import { inForce, replaceMode } from './modeFeed.ts';
import { PINNED } from './pinned.ts';
import { stored } from './stored.ts';
import { walk } from './walk.ts';

const MINUTE = 60_000;
const NOW = Date.parse(PINNED);

/** The kinds of what a wall has written into its own log. */
const kindsNoted = async (page: Page) =>
  ((await stored(page, 'jiayuan-notebook', 'wallLog')) as { body: { kind: string } }[]).map((note) => note.body.kind);

const isSwitch = (r: ModeFeedRecord): r is SwitchRecord => r.kind === 'switch';
const ending = (order: SwitchRecord): SwitchRecord => ({
  ...order,
  id: 'rain-1-end',
  to: 'normal',
  ends: order.id,
  at: new Date(NOW).toISOString(),
});

// Two walls and a walk through all of it: more than the limit of one page on a busy machine.
test.setTimeout(90_000);

/** How soon a wall follows its file. */
const FOLLOWS = { timeout: 5000 };

/** Settles when a wall has fetched what an emergency needs: one that runs has, some seconds after its first picture. */
const runs = (wall: Page) => wall.waitForResponse(/\/EmergencyWall-/, { timeout: 40_000 }).then((answer) => answer.finished());

/** Words of ranks and stars that no wall may show in an emergency. */
const RANKED = /名次|排名第|领先|待提升|得星|亮星|\d 星/;

test('平 and 急: both walls follow one file within five seconds, nothing is ranked, and the figures are the records', async ({
  page,
  context,
  live,
}) => {
  const hall = await context.newPage();
  await hall.clock.install({ time: PINNED });
  const run = Promise.all([page, hall].map(runs));
  await Promise.all([page.goto(`${live.url}/wall?scene=overview`), hall.goto(`${live.url}/wall?wall=hall&scene=stars`)]);
  const walls = [page, hall];
  for (const wall of walls) await expect(wall.locator('[data-mode="routine"]')).toHaveText('平 · 常态运行', { timeout: 20_000 });
  await run;

  // An order that one person gave twice is refused: the walls stay as they are.
  const records = inForce();
  replaceMode(live, (held) => [
    ...held,
    ...records.map((r) => (isSwitch(r) ? { ...r, confirmedBy: r.orderedBy } : r)),
    { ...(records[0] as SwitchRecord), id: 'rain-2', document: undefined as never },
  ]);
  await page.waitForTimeout(2500);
  for (const wall of walls) await expect(wall.locator('[data-urgent]')).toHaveCount(0);

  replaceMode(live, (held) => [...held.filter((r) => !isSwitch(r) || r.id.startsWith('drill')), ...records.filter(isSwitch)]);
  for (const wall of walls) {
    await expect(wall.locator('[data-urgent="official"][data-event="rain-1"]')).toBeVisible(FOLLOWS);
    await expect(wall.locator('.urgent-band')).toContainText('排名与星级已暂停显示');
    await expect(wall.locator('[data-basis]')).toContainText(
      '示例应急〔1〕号；下令：区防汛抗旱指挥部值班领导(示例)；复核：区应急指挥中心值班长(示例)',
    );
    expect(await wall.locator('body').innerText()).not.toMatch(RANKED);
  }

  // Worked out here once more, from the newest revision of each record.
  const newest = [...new Map(records.map((r) => [`${r.kind} ${r.id}`, r])).values()];
  const of = <K extends ModeFeedRecord['kind']>(kind: K) =>
    newest.filter((r): r is Extract<ModeFeedRecord, { kind: K }> => r.kind === kind);
  const chiefs = of('staffing').filter((r) => r.present !== null);
  const doors = of('doors').filter((r) => r.checked !== null);
  const heard = of('order').flatMap((r) =>
    r.acknowledgedAt === null ? [] : [(Date.parse(r.acknowledgedAt) - Date.parse(r.sentAt)) / MINUTE],
  );
  heard.sort((a, b) => a - b);
  const [low, high] = [heard[(heard.length - 1) >> 1] ?? 0, heard[heard.length >> 1] ?? 0];
  const sum = (values: (number | null)[]) => values.reduce<number>((n, v) => n + (v ?? 0), 0);
  const figure = (name: string) => page.locator(`[data-figure="${name}"]`);
  await expect(figure('incidents')).toHaveText(String(of('incident').filter((r) => r.closedAt === null).length));
  await expect(figure('staffing')).toHaveText(String(sum(chiefs.map((r) => r.present))));
  await expect(page.locator('[data-panel="figure-staffing"]')).toContainText(`/ ${sum(chiefs.map((r) => r.due))} 人`);
  await expect(figure('doors')).toHaveText(String(sum(doors.map((r) => r.checked))));
  await expect(page.locator('[data-panel="figure-doors"]')).toContainText(`/ ${sum(doors.map((r) => r.due))} 户`);
  await expect(figure('orders')).toHaveText(((low + high) / 2).toFixed(1));
  await expect(page.locator('[data-panel="figure-orders"]')).toContainText('1 条超时未确认');

  // A signal that is lost ends nothing.
  const file = join(live.feeds, 'mode.json');
  const good = readFileSync(file);
  writeFileSync(file, '<!doctype html><title>login</title>');
  await expect(page.locator('.urgent-notes')).toContainText('平急信号中断', { timeout: 8000 });
  await expect(page.locator('[data-urgent="official"]')).toBeVisible();
  writeFileSync(file, good);

  replaceMode(live, (held) => [...held, ending(records.find(isSwitch) as SwitchRecord)]);
  for (const wall of walls) await expect(wall.locator('[data-mode="routine"]')).toBeVisible(FOLLOWS);
  for (const wall of walls) await expect(wall.locator('[data-urgent]')).toHaveCount(0);
  await hall.close();

  // A drill of this wall: the key alone and a short touch begin nothing, the key and a held button do.
  await page.keyboard.press('j');
  const hold = page.locator('.hold-button');
  await hold.click();
  await page.waitForTimeout(300);
  await expect(page.locator('[data-urgent]')).toHaveCount(0);
  await page.keyboard.down('Enter');
  await expect(page.locator('[data-urgent="localDrill"]')).toBeVisible(FOLLOWS);
  await page.keyboard.up('Enter');
  await expect(page.locator('.urgent-chip')).toHaveText('本屏演练');
  await expect(page.locator('.urgent-notes')).toContainText('画面是上次演练 6月10日');
  // Loaded anew within the same blink, a wall would not have written yet that its drill began.
  await expect.poll(() => kindsNoted(page)).toContain('drillStarted');
  await page.reload();
  await expect(page.locator('[data-urgent="localDrill"]')).toBeVisible();
  await page.clock.fastForward(31 * MINUTE);
  await expect(page.locator('[data-urgent]')).toHaveCount(0);

  // What happened is in the log, and any moment of it can be seen again.
  await walk(page, '/wall/log?event=rain-1');
  await expect(page.locator('[data-log="rain-1"] [data-entry="began"]')).toHaveCount(1);
  for (const note of ['followed', 'returned', 'drillStarted', 'drillExpired'])
    await expect(page.locator(`[data-note="${note}"]`)).toHaveCount(1);
  await walk(page, '/wall/log?event=drill-1&at=2026-06-10T14:13:00');
  await expect(page.locator('[data-urgent="replay"]')).toHaveAttribute('data-at', '2026-06-10 14:13');
  await expect(page.locator('.urgent-chip')).toHaveText(['回放', '演练']);
  await expect(figure('incidents')).toHaveText('5');
  await page.getByRole('button', { name: '下一条' }).click();
  await expect(page).not.toHaveURL(/14:13:00/);
});

test('the office is told which record of its order was refused, and for what', { tag: '@wide' }, async ({ page, live }) => {
  replaceMode(live, (held) => [
    ...held,
    ...inForce()
      .filter(isSwitch)
      .map((r) => ({ ...r, confirmedBy: r.orderedBy })),
  ]);
  await page.goto(`${live.url}/desk/data`);
  await expect(page.locator('main')).toContainText('switch/rain-1', { timeout: 20_000 });
  await expect(page.locator('main')).toContainText('确认岗位提出的与复核的是同一单位或岗位');
});

const SIZES = [
  '1366x768',
  '1920x1080',
  '3840x2160',
  '3840x1080',
  '1080x1920',
  '3440x1440',
  '1024x768',
  '2560x1080',
  '6656x1792',
  '11040x2700',
  '1920x1080 rows=1080&height=2000&distance=10000',
  '3840x2160 rows=2160&height=1370&distance=8000',
];

test.describe('every shape of it', () => {
  test.use({ clock: 'fixed' });
  for (const size of SIZES)
    for (const lang of ['zh-CN', 'en'])
      test(`an emergency at ${size} in ${lang}: nothing cut, overlapping, outside, faint or under its floor`, {
        tag: '@wide',
      }, async ({ page, live }) => {
        replaceMode(live, (held) => [...held, ...inForce()]);
        const [glass = '', query = ''] = size.split(' ');
        const [width, height] = glass.split('x').map(Number) as [number, number];
        const seat = query === '' ? '' : `&${query}`;
        const params = new URLSearchParams(query);
        const n = (name: string) => Number(params.get(name));
        const profile = query === '' ? null : { rows: n('rows'), heightMm: n('height'), distanceMm: n('distance') };
        await page.setViewportSize({ width, height });
        const rem = (Math.min(width, height) / REM_PER_SIDE) * magnification({ width, height, dpr: 1 }, profile);
        const rules = { floor: 1.2 * rem, fixed: true, contrast: true };
        await page.goto(`${live.url}/wall?lang=${lang}${seat}`);
        await look(page, rules);
        for (const step of [1, 2, 3]) {
          await page.clock.setFixedTime(NOW + step * 24_000);
          await look(page, rules);
        }
        // A signal that is lost is said on every panel, and takes nothing's place.
        const file = join(live.feeds, 'mode.json');
        const good = readFileSync(file);
        writeFileSync(file, '<!doctype html><title>login</title>');
        await expect(page.locator('[data-panel-age="lastGood"] svg').first()).toBeVisible({ timeout: 20_000 });
        await look(page, rules);
        writeFileSync(file, good);
        if (seat !== '') return;
        await page.goto(`${live.url}/wall/log?event=drill-1&at=2026-06-10T14:40:00&lang=${lang}`);
        await look(page, rules);
      });
});

async function look(page: Page, rules: { floor: number; fixed: boolean; contrast: boolean }): Promise<void> {
  await expect(page.locator('[data-urgent] [data-figure]').first()).toBeVisible({ timeout: 20_000 });
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(() => page.evaluate(layoutFindings, rules)).toEqual([]);
}
