import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { FIGURE_IDS } from '../src/domain/systems/figures.ts';
import { expect, type LiveSite, test } from './fixtures.ts';
import { brands } from './records/brands.ts';
import type { RecordCase } from './records/case.ts';
import { chiefs } from './records/chiefs.ts';
import { concerns } from './records/concerns.ts';
import { conduct } from './records/conduct.ts';
import { contest } from './records/contest.ts';
import { councils } from './records/councils.ts';
import { culture } from './records/culture.ts';
import { dualStar } from './records/dualStar.ts';
import { fusion } from './records/fusion.ts';
import { homeAction } from './records/homeAction.ts';
import { ledger } from './records/ledger.ts';
import { links } from './records/links.ts';
import { models } from './records/models.ts';
import { moves } from './records/moves.ts';
import { property } from './records/property.ts';
import { readiness } from './records/readiness.ts';
import { renovation } from './records/renovation.ts';
import { reviews } from './records/reviews.ts';
import { satisfaction } from './records/satisfaction.ts';
import { supervision } from './records/supervision.ts';
import { weekly } from './records/weekly.ts';
import { wishes } from './records/wishes.ts';
import { lookAgain, walk } from './walk.ts';

/**
 * Each walk opens wall and desk once, which costs as much as four systems. They are a campaign's: in the gate the files are
 * reckoned anew by e2e/ranking.spec.ts, a record is followed to its panel by e2e/stars.spec.ts, and to the wall by wall.spec.ts.
 */
const WALKS: { tag: string[]; cases: RecordCase[] }[] = [
  { tag: ['@wide'], cases: [dualStar, ledger] },
  {
    tag: ['@wide'],
    cases: [weekly, satisfaction, homeAction, readiness, chiefs, wishes, supervision, reviews, moves, fusion, models],
  },
  { tag: ['@wide'], cases: [brands, contest, links, conduct, culture, property, councils, renovation, concerns] },
];

/** Changes the record of a case. */
function edit(live: LiveSite, c: RecordCase): void {
  const file = join(live.feeds, c.path);
  const document = JSON.parse(readFileSync(file, 'utf8'));
  c.change(c.record(document));
  document.sequence += 1;
  writeFileSync(file, JSON.stringify(document));
}

/** What stands in the place of a figure that is being worked out. */
const WORKING = '正在计算…';

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

/** The desk's page of all systems once every figure is there: what the worker works out comes later than what is only read. */
async function programme(page: Page): Promise<Record<string, string>> {
  const there = async () => Object.values(await figures(page)).filter((text) => text !== WORKING).length;
  await expect.poll(there, { timeout: 40_000 }).toBe(FIGURE_IDS.length);
  return figures(page);
}

/** A scene once its figures have stood still for a moment: they come from more than one feed. */
async function still(page: Page, scene: string): Promise<Record<string, string>> {
  await expect(page.locator(`[data-scene="${scene}"] [data-figure]`).first()).toBeVisible({ timeout: 40_000 });
  await expect(page.locator('main')).not.toContainText('正在计算', { timeout: 20_000 });
  let before = '';
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await figures(page));
        const same = now === before;
        before = now;
        return same;
      },
      { intervals: [300] },
    )
    .toBe(true);
  return JSON.parse(before);
}

const changed = (a: Record<string, string>, b: Record<string, string>) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((k) => a[k] !== b[k]).sort();

/** Places and forecasts are worked out anew after a change. */
const LONG = { timeout: 30_000, intervals: [150] };

for (const { tag, cases } of WALKS)
  test(`from record to screen: ${cases.map((c) => c.system).join(', ')}`, { tag }, async ({ page: wall, context, live }) => {
    test.setTimeout(180_000);
    const desk = await context.newPage();
    await desk.clock.install({ time: await wall.evaluate(() => Date.now()) });
    await Promise.all([wall.goto(`${live.url}/wall?scene=${cases[0]?.scene}`), desk.goto(`${live.url}/desk/programme`)]);
    let deskBefore = await programme(desk);
    for (const c of cases)
      await test.step(c.system, async () => {
        await walk(wall, `/wall?scene=${c.scene}`);
        const wallBefore = await still(wall, c.scene);
        edit(live, c);
        await Promise.all([lookAgain(wall), lookAgain(desk)]);
        await expect.poll(async () => changed(deskBefore, await figures(desk)), LONG).toEqual([...c.figures].sort());
        const shown = c.figures.filter((f) => f in wallBefore).sort();
        expect(shown, 'the scene shows a figure that changes').not.toEqual([]);
        await expect.poll(async () => changed(wallBefore, await figures(wall)), LONG).toEqual(shown);
        const [wallAfter, deskAfter] = [await figures(wall), await programme(desk)];
        expect(changed(deskBefore, deskAfter)).toEqual([...c.figures].sort());
        for (const f of shown) expect(wallAfter[f], f).toBe(deskAfter[f]);
        // Down to the record. A long list shows its first records: whoever looks for one asks for more.
        await walk(desk, `/desk/${c.system}?figure=${c.opens}`);
        const more = desk.locator(`[data-records="${c.opens}"] > button`);
        const row = desk.locator(`[data-records="${c.opens}"] [data-record="${c.expectRecord}"]`);
        await expect(async () => {
          if (!(await row.isVisible()) && (await more.isVisible())) await more.click();
          await expect(row).toBeVisible({ timeout: 500 });
        }).toPass({ timeout: 20_000 });
        await expect(desk.locator(`[data-card="${c.opens}"] [data-figure]`)).toHaveText(deskAfter[c.opens] ?? '');
        // The next change is held against what this one left: no system's moves another's figures.
        deskBefore = deskAfter;
        await walk(desk, '/desk/programme');
        await expect.poll(async () => changed(deskBefore, await figures(desk)), LONG).toEqual([]);
      });
  });
