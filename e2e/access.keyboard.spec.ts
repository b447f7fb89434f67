import { expect, test } from './fixtures.ts';
import { orderFindings, typist } from './keyboard.ts';
import { DESK_PLACES, STAGE_PLACES } from './routes.ts';
import { open, walkAndSettle } from './walk.ts';

const LONG = { timeout: 60_000 };

/** Nothing here is done by pointer, and any that comes is a finding. */
test.beforeEach(async ({ context, findings }) => {
  await context.exposeBinding('reportPointer', () => findings.push('a pointer was used'));
  await context.addInitScript(() => {
    addEventListener('pointerdown', () => (globalThis as unknown as { reportPointer(): void }).reportPointer(), {
      capture: true,
    });
  });
});

test(
  'a leader by the keyboard alone: door, wall, another scene, pause, and back',
  { tag: ['@wide', '@access'] },
  async ({ page, live }, info) => {
    test.setTimeout(180_000);
    const by = typist(page);
    await page.goto(`${live.url}/`);
    await expect(page.locator('.demo-chip')).toBeVisible(LONG);
    await by.to(page.locator('main.door a').first());
    await by.press('Enter');
    await expect(page.locator('.wall[data-ready]')).toHaveCount(1, LONG);
    const scene = () => page.locator('[data-scene]').first().getAttribute('data-scene');
    const first = await scene();
    await by.press('ArrowRight');
    await expect.poll(scene).not.toBe(first);
    // What was chosen stays a while; the key of a pause holds what turns by itself, and lets go what is held.
    await by.press('Escape');
    await expect(page.locator('[data-hold]')).toHaveCount(0);
    await by.press('Space');
    await expect(page.locator('[data-hold="paused"]')).toContainText('已暂停');
    const held = await scene();
    await by.press('ArrowLeft');
    await expect.poll(scene).not.toBe(held);
    await by.round('wall');
    // The key of the browser's own way back (Alt and the arrow) is the browser's: without a window it has none.
    await page.goBack();
    await expect(page.locator('main.door')).toBeVisible(LONG);
    info.annotations.push({ type: 'stops', description: `leader: ${by.stops()} stops` });
  },
);

test(
  'a supervisor by the keyboard alone: ranking, filter, reasons, ledger item, export, draft of the bulletin',
  {
    tag: ['@wide', '@access'],
  },
  async ({ page, live }, info) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 1440, height: 900 });
    const by = typist(page);
    // The order of the rows is that of the league, once it is there.
    await open(page, `${live.url}/desk/ranking`);
    const rows = page.locator('.rank-table tbody tr');
    await expect(rows).toHaveCount(30, LONG);
    await by.to(page.getByLabel('街道'));
    // A list that is closed is chosen from by typing, as the browser has it.
    await page.keyboard.press('ArrowDown');
    await expect(rows).not.toHaveCount(30);
    const kept = await rows.count();
    await by.to(rows.first());
    await by.press('ArrowDown');
    await by.press('Enter');
    const panel = page.getByRole('complementary', { name: '得星理由' });
    await expect(panel.locator('.criteria > li')).toHaveCount(8);
    await by.press('Escape');
    await expect(rows.nth(1)).toBeFocused();
    const menu = page.getByRole('button', { name: /^导出“/ });
    await by.to(menu, true);
    await by.press('Enter');
    const item = page.getByRole('menuitem', { name: new RegExp(`当前所见 ${kept} 行 CSV`) });
    const choice = (await item.count()) > 0 ? item : page.getByRole('button', { name: new RegExp(`当前所见 ${kept} 行 CSV`) });
    await by.to(choice);
    const [file] = await Promise.all([page.waitForEvent('download'), by.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/);

    await page.goto(`${live.url}/desk/ledger`);
    const opened = page.locator('main table tbody a, main table tbody button').first();
    await expect(opened).toBeVisible(LONG);
    await by.to(opened);
    await by.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('item')).not.toBeNull();

    await by.to(page.getByRole('navigation').getByRole('link', { name: '专报' }), true);
    await by.press('Enter');
    await expect(page.locator('h1')).toContainText('专报', LONG);
    await by.to(page.locator('main a[href*="/print/bulletin"]').first());
    await by.press('Enter');
    await expect(page.locator('.sheet[data-ready]').first()).toBeVisible(LONG);
    const editable = page.locator('.sheet').getByRole('button').first();
    await by.to(editable);
    info.annotations.push({ type: 'stops', description: `supervisor: ${by.stops()} stops` });
  },
);

test(
  'a presenter by the keyboard alone: community, talk, on and back, dark, source, end',
  { tag: ['@wide', '@access'] },
  async ({ page, live }, info) => {
    test.setTimeout(240_000);
    const by = typist(page);
    await page.goto(`${live.url}/stage`);
    await by.to(page.getByRole('link', { name: '编新风社区的讲稿' }));
    await by.press('Enter');
    const draft = page.getByRole('button', { name: /起草/ });
    await expect(draft).toBeEnabled(LONG);
    await by.to(draft);
    await by.press('Enter');
    await expect(page.locator('[data-picked]')).toHaveCount(8);
    const open = page.locator('main a[href*="/stage/220113001003"]').first();
    await by.to(open);
    await by.press('Enter');
    const slide = page.locator('[data-slide]').first();
    await expect(slide).toBeVisible(LONG);
    const of = () => slide.getAttribute('data-slide');
    const first = await of();
    await by.press('PageDown');
    await expect.poll(of).not.toBe(first);
    await by.press('PageUp');
    await expect.poll(of).toBe(first);
    await by.press('b');
    await expect(page.locator('[data-blank]')).toHaveCount(1);
    await by.press('b');
    await expect(page.locator('[data-blank]')).toHaveCount(0);
    await by.press('s');
    await expect(page.locator('[data-source]')).toHaveCount(1);
    await by.press('Escape');
    await expect(page.locator('[data-source]')).toHaveCount(0);
    await by.press('End');
    await expect.poll(of).not.toBe(first);
    info.annotations.push({ type: 'stops', description: `presenter: ${by.stops()} stops` });
  },
);

for (const [shell, places] of [
  ['desk', DESK_PLACES.filter((p) => !p.includes('beside'))],
  ['stage', STAGE_PLACES],
] as const)
  test(
    `every stop of every page of the ${shell} is seen, not covered, and ringed; none is a trap; the order is that of reading`,
    {
      tag: ['@wide', '@access'],
    },
    async ({ page, live }, info) => {
      test.setTimeout(900_000);
      await page.setViewportSize({ width: 1440, height: 900 });
      const by = typist(page);
      const wrong: string[] = [];
      for (const [i, path] of places.entries()) {
        if (i === 0) await page.goto(live.url + path);
        else await walkAndSettle(page, path);
        await expect(page.locator('h1').first()).toBeAttached(LONG);
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        wrong.push(...(await orderFindings(page)).map((f) => `${path}: ${f}`));
        await by.round(path).catch((error: Error) => wrong.push(`${path}: ${error.message.slice(0, 400)}`));
      }
      info.annotations.push({ type: 'stops', description: `${shell}: ${by.stops()} stops on ${places.length} pages` });
      expect(wrong).toEqual([]);
    },
  );
