import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type LiveSite, test } from './fixtures.ts';
import type { RecordCase } from './records/case.ts';
import { reviews } from './records/reviews.ts';
import { satisfaction } from './records/satisfaction.ts';

const CASES: RecordCase[] = [reviews, satisfaction];

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

/** Figures once two looks agree: worked-out ones come from the worker a little later. */
async function settled(page: Page): Promise<Record<string, string>> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await figures(page));
        const same = now === before && now !== '{}';
        before = now;
        return same;
      },
      { intervals: [400] },
    )
    .toBe(true);
  return JSON.parse(before);
}

const changed = (a: Record<string, string>, b: Record<string, string>) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((k) => a[k] !== b[k]).sort();

/** A page that was hidden looks at every feed when it is seen again. */
const lookAgain = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

for (const c of CASES)
  test(`from record to screen: ${c.system}`, async ({ page, context, live }) => {
    const wall = page;
    const desk = await context.newPage();
    await desk.clock.install({ time: await page.evaluate(() => Date.now()) });
    await Promise.all([wall.goto(`${live.url}/wall?scene=${c.scene}`), desk.goto(`${live.url}/desk/programme`)]);
    await expect(wall.locator(`[data-scene="${c.scene}"] [data-figure]`).first()).toBeVisible();
    const [wallBefore, deskBefore] = [await settled(wall), await settled(desk)];
    edit(live, c);
    await Promise.all([lookAgain(wall), lookAgain(desk)]);
    await expect.poll(async () => changed(deskBefore, await figures(desk))).toEqual([...c.figures].sort());
    const shown = c.figures.filter((f) => f in wallBefore).sort();
    expect(shown, 'the scene shows a figure that changes').not.toEqual([]);
    await expect.poll(async () => changed(wallBefore, await figures(wall))).toEqual(shown);
    const [wallAfter, deskAfter] = [await settled(wall), await settled(desk)];
    expect(changed(deskBefore, deskAfter)).toEqual([...c.figures].sort());
    for (const f of shown) expect(wallAfter[f], f).toBe(deskAfter[f]);
    // Down to the record.
    await desk.goto(`${live.url}/desk/${c.system}?figure=${c.opens}`);
    const row = desk.locator(`[data-records="${c.opens}"] [data-record="${c.expectRecord}"]`);
    await expect(row).toBeVisible();
    await expect(desk.locator(`[data-card="${c.opens}"] [data-figure]`)).toHaveText(deskAfter[c.opens] ?? '');
  });
