import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { contestCheckCode } from '../src/contest/checkCode.ts';
import type { ContestEvent } from '../src/contract/contestLog.ts';
import { eventOf, madeUpContest } from '../src/domain/contest/contestFixture.ts';
import { EMPTY_LOG, extended, type ReadLog } from '../src/domain/contest/log.ts';
import { axeLook } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { inForce, replaceMode } from './modeFeed.ts';
import { PINNED } from './pinned.ts';
import { putInto } from './stored.ts';
import { walk } from './walk.ts';

/**
 * axe where no address alone leads to: an emergency and drills, a contest that is set up and held, its hall, a bulletin that was
 * issued and one that is about to be, and the handbooks, which are pages of their own.
 */
// axe injects its own source as text into the page, which Trusted Types rightly refuse; the policy is proved by other tests.
test.use({ bypassCSP: true });
test.describe.configure({ timeout: 300_000 });

const LANGUAGES = ['zh-CN', 'en'] as const;
const TAGS = { tag: ['@wide', '@access'] };

/** Gathers what axe finds, state by state; `all` says how much was looked at, and that it is nothing. */
function looks() {
  const wrong: string[] = [];
  const rules = new Set<string>();
  let states = 0;
  return {
    async at(page: Page, state: string): Promise<void> {
      // The band of an emergency comes up within a second; what is half there has half its contrast.
      await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
      const { found, atWork } = await axeLook(page);
      for (const rule of atWork) rules.add(rule);
      wrong.push(...found.map((line) => `${state}: ${line}`));
      states += 1;
    },
    all(info: TestInfo): void {
      info.annotations.push({ type: 'axe', description: `${states} states, ${rules.size} rules at work` });
      expect(rules).toContain('target-size');
      expect(wrong).toEqual([]);
    },
  };
}

for (const lang of LANGUAGES)
  test(
    `axe finds nothing on a wall in a drill of its own, a drill of the district, an emergency and a replay: ${lang}`,
    TAGS,
    async ({ page, live }, info) => {
      const seen = looks();
      const wall = `${live.url}/wall?scene=overview&lang=${lang}`;
      await page.goto(wall);
      await expect(page.locator('[data-painted]')).toHaveCount(2);
      await page.keyboard.press('j');
      await expect(page.locator('.hold-button')).toBeVisible();
      await seen.at(page, 'the bar of a drill');
      await page.locator('.hold-button').focus();
      await page.keyboard.down('Enter');
      await expect(page.locator('[data-urgent="localDrill"]')).toBeVisible();
      await page.keyboard.up('Enter');
      await seen.at(page, 'a drill of this wall');
      await page.clock.fastForward(31 * 60_000);
      await expect(page.locator('[data-urgent]')).toHaveCount(0);
      await walk(page, `/wall/log?event=drill-1&at=2026-06-10T14:13:00&lang=${lang}`);
      await expect(page.locator('[data-urgent="replay"] [data-figure]').first()).toBeVisible();
      await seen.at(page, 'a replay');

      replaceMode(live, (held) => [...held, ...inForce(true)]);
      await page.goto(wall);
      await expect(page.locator('[data-urgent="drill"] [data-figure]').first()).toBeVisible();
      await seen.at(page, 'a drill of the district');
      replaceMode(live, (held) => [...held.filter((r) => !JSON.stringify(r).includes('drill-9')), ...inForce()]);
      await page.goto(wall);
      await expect(page.locator('[data-urgent="official"] [data-figure]').first()).toBeVisible();
      // Its lists turn their pages.
      for (const turn of [1, 2, 3, 4]) {
        await seen.at(page, `an emergency, ${turn}`);
        await page.clock.fastForward(24_000);
      }
      await walk(page, `/wall/log?event=rain-1&lang=${lang}`);
      await expect(page.locator('[data-log="rain-1"]')).toBeVisible();
      await seen.at(page, 'the log of an emergency');
      seen.all(info);
    },
  );

/** What a contest is at when its windows show another thing. */
const MOMENTS: [name: string, is: (log: ReadLog) => boolean][] = [
  ['setUp', (l) => l.state.setUp !== null],
  ['drawn', (l) => l.state.order.length > 0],
  ['asked', (l) => l.state.questions.some((q) => q.open)],
  ['speaking', (l) => [...l.state.speeches.values()].some((s) => s.usedMs === null)],
  ['marking', (l) => l.state.shown.size === 2 && [...l.state.marks.values()].some((m) => m.length === 3)],
  ['frozen', (l) => l.state.frozen !== null && l.state.shown.size === 7],
  ['revealing', (l) => l.state.revealed.length === 1],
  ['complete', ({ state: s }) => s.frozen !== null && s.frozen.totals.size + s.revealed.length === s.order.length],
];

/** A contest at each of these moments, under its name, and one that is confirmed. */
function contests(): Map<string, ContestEvent[]> {
  const { events, log } = madeUpContest(5);
  const logs: ReadLog[] = [];
  for (const event of events) logs.push(extended(logs.at(-1) ?? EMPTY_LOG, event));
  const of = (name: string, count: number) => events.slice(0, count).map((e) => ({ ...e, contest: name }));
  const held = new Map(MOMENTS.map(([name, is]) => [name, of(name, logs.findIndex(is) + 1)]));
  const whole = of('confirmed', events.length);
  const confirmed = { kind: 'confirmed', chief: '王建国', monitor: '李秀英', checkCode: contestCheckCode(whole) } as const;
  return held.set('confirmed', [...whole, { ...eventOf(log, confirmed), contest: 'confirmed' }]);
}

/** Opens whatever is folded, and goes to the end of the page: the bar at its foot lies over what is scrolled under it. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    scrollTo(0, document.documentElement.scrollHeight);
  });

for (const lang of LANGUAGES)
  test(
    `axe finds nothing in the operator's window of a contest and in its hall, moment by moment: ${lang}`,
    TAGS,
    async ({ page, context, live }, info) => {
      const seen = looks();
      await page.goto(`${live.url}/stage/contest?lang=${lang}`);
      await page.getByRole('button', { name: /^(新建比武|New contest)$/ }).click();
      await page.locator('[data-place]').first().getByRole('checkbox').check();
      await expect(page.locator('[data-faults]')).toBeVisible();
      await seen.at(page, 'setting up');
      // The page has read its store, so that it is there.
      await expect(page.locator('.contest-list')).toContainText(/还没有。|None yet\./);
      const all = contests();
      await putInto(page, 'jiayuan-contest', 'events', [...all.values()].flat(), 'setUp');
      await expect(page.locator('li[data-contest]')).toHaveCount(all.size);
      await seen.at(page, 'the list of contests');
      const hall = await context.newPage();
      await hall.clock.install({ time: PINNED });
      for (const [i, name] of [...all.keys()].entries()) {
        await walk(page, `/stage/contest/${name}?lang=${lang}`);
        await expect(page.locator(`[data-contest="${name}"][data-seq]`)).toBeVisible();
        await unfold(page);
        await seen.at(page, `operator, ${name}`);
        await hall.goto(`${live.url}/stage/contest/${name}/hall?lang=${lang}`);
        await expect(hall.locator('[data-panel]').first()).toBeVisible();
        // Its look is kept: one is seen at every other moment.
        if (i > 0) await hall.keyboard.press('t');
        await seen.at(hall, `hall, ${name}`);
      }
      seen.all(info);
    },
  );

for (const lang of LANGUAGES)
  test(
    `axe finds nothing on a bulletin that was issued and on one that is about to be: ${lang}`,
    TAGS,
    async ({ page, live }, info) => {
      const seen = looks();
      await page.goto(`${live.url}/print/bulletin?issue=2026-26&lang=${lang}`);
      await expect(page.locator('[data-issue-state="feed"]')).toBeVisible({ timeout: 60_000 });
      await expect(page.locator('.sheet[data-ready]')).toBeVisible();
      // What the faint mark across it says stands at its head in full ink.
      await expect(page.locator('.sheet-demo')).toBeVisible();
      await seen.at(page, 'issued');
      await page.goto(`${live.url}/print/bulletin?lang=${lang}`);
      await expect(page.locator('.sheet[data-ready]')).toBeVisible({ timeout: 60_000 });
      await page.getByRole('button', { name: /^(签发|Issue)$/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await seen.at(page, 'about to be issued');
      seen.all(info);
    },
  );

test('axe finds nothing in the handbooks of the site', TAGS, async ({ page, live }, info) => {
  const seen = looks();
  const books = readdirSync(join(live.root, 'help')).filter((file) => file.endsWith('.html'));
  expect(books.length).toBeGreaterThan(4);
  for (const book of books) {
    await page.goto(`${live.url}/help/${book}`);
    await expect(page.locator('h1').first()).toBeVisible();
    await seen.at(page, book);
  }
  seen.all(info);
});
