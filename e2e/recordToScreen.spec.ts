import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { FIGURE_IDS } from '../src/domain/systems/figures.ts';
import { expect, type LiveSite, test } from './fixtures.ts';
import type { RecordCase } from './records/case.ts';
import { chiefs } from './records/chiefs.ts';
import { concerns } from './records/concerns.ts';
import { dualStar } from './records/dualStar.ts';
import { ledger } from './records/ledger.ts';
import { renovation } from './records/renovation.ts';
import { reviews } from './records/reviews.ts';
import { satisfaction } from './records/satisfaction.ts';
import { supervision } from './records/supervision.ts';
import { weekly } from './records/weekly.ts';
import { wishes } from './records/wishes.ts';

const CASES: RecordCase[] = [chiefs, concerns, dualStar, ledger, renovation, reviews, satisfaction, supervision, weekly, wishes];

function edit(live: LiveSite, c: RecordCase): void {
  const file = join(live.feeds, c.path);
  const document = JSON.parse(readFileSync(file, 'utf8'));
  c.change(c.record(document));
  document.sequence += 1;
  writeFileSync(file, JSON.stringify(document));
}

/** Every figure on a page by its id. */
const figures = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-figure]')].map((e) => [
        e.getAttribute('data-figure') ?? '',
        (e.textContent ?? '').trim(),
      ]),
    ),
  );

/** Figures once all are there: what the worker works out comes later than what is only read. */
async function settled(page: Page, screen: 'wall' | 'programme'): Promise<Record<string, string>> {
  if (screen === 'programme')
    await expect.poll(async () => Object.keys(await figures(page)).length, { timeout: 40_000 }).toBe(FIGURE_IDS.length);
  else {
    await expect(page.locator('[data-scene] [data-figure]').first()).toBeVisible({ timeout: 40_000 });
    await expect(page.locator('main')).not.toContainText('正在计算');
  }
  return figures(page);
}

const changed = (a: Record<string, string>, b: Record<string, string>) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((k) => a[k] !== b[k]).sort();

/** A page that was hidden looks at every feed when it is seen again. */
const lookAgain = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** Places and forecasts are worked out anew after a change. */
const LONG = { timeout: 30_000 };

for (const c of CASES)
  test(`from record to screen: ${c.system}`, async ({ page, context, live }) => {
    test.setTimeout(90_000);
    const wall = page;
    const desk = await context.newPage();
    await desk.clock.install({ time: await page.evaluate(() => Date.now()) });
    await Promise.all([wall.goto(`${live.url}/wall?scene=${c.scene}`), desk.goto(`${live.url}/desk/programme`)]);
    const [wallBefore, deskBefore] = [await settled(wall, 'wall'), await settled(desk, 'programme')];
    edit(live, c);
    await Promise.all([lookAgain(wall), lookAgain(desk)]);
    await expect.poll(async () => changed(deskBefore, await figures(desk)), LONG).toEqual([...c.figures].sort());
    const shown = c.figures.filter((f) => f in wallBefore).sort();
    expect(shown, 'the scene shows a figure that changes').not.toEqual([]);
    await expect.poll(async () => changed(wallBefore, await figures(wall)), LONG).toEqual(shown);
    const [wallAfter, deskAfter] = [await settled(wall, 'wall'), await settled(desk, 'programme')];
    expect(changed(deskBefore, deskAfter)).toEqual([...c.figures].sort());
    for (const f of shown) expect(wallAfter[f], f).toBe(deskAfter[f]);
    // Down to the record.
    await desk.goto(`${live.url}/desk/${c.system}?figure=${c.opens}`);
    // A long list shows its first records: whoever looks for one asks for more.
    const more = desk.locator(`[data-records="${c.opens}"] > button`);
    const row = desk.locator(`[data-records="${c.opens}"] [data-record="${c.expectRecord}"]`);
    await expect(async () => {
      if (!(await row.isVisible()) && (await more.isVisible())) await more.click();
      await expect(row).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 20_000 });
    await expect(desk.locator(`[data-card="${c.opens}"] [data-figure]`)).toHaveText(deskAfter[c.opens] ?? '');
  });
