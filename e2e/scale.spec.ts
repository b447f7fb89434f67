import { scaleShape } from '../tools/bench/scaleFeeds.mjs';
import { writeScale } from '../tools/bench/scaleFiles.mjs';
import { expect, test } from './fixtures.ts';

const SIZE = { compounds: 800, weeks: 5, last: '2026-07-10' };
/** Rows of the table that may be drawn at once. */
const MOST_ROWS = 80;

test('800 compounds open, filter, sort, scroll to the last row and print whole', async ({ page, live }) => {
  test.setTimeout(90_000);
  writeScale(live.root, SIZE);
  const { streets } = scaleShape(SIZE);
  const all = streets.flatMap((s) => s.communities.flatMap((c) => c.compounds));
  const rows = page.locator('.rank-table tbody tr[data-code]');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${live.url}/desk/ranking?tab=compound`);
  await expect(page.locator('[data-worker-ms]')).toBeVisible({ timeout: 25_000 });
  await expect(page.locator('.meta.foot')).toContainText(`显示 ${all.length}/${all.length} 行`);
  expect(await rows.count()).toBeLessThan(MOST_ROWS);
  expect(await page.locator('.rank-table').getAttribute('aria-rowcount')).toBe(String(all.length + 1));

  // By code, so that the order can be told from the register alone.
  await page.locator('.rank-table thead .col-name button').click();
  await expect(page.locator('th.col-name[aria-sort="ascending"]')).toBeVisible();
  const met = await page.evaluate(async () => {
    const box = document.querySelector('.table-box') as HTMLElement;
    const at = new Map<number, Set<string>>();
    let [pinned, head] = [true, true];
    for (let turn = 0, top = -1; turn < 400 && top !== box.scrollTop; turn++) {
      top = box.scrollTop;
      for (const tr of document.querySelectorAll<HTMLTableRowElement>('.rank-table tbody tr[data-code]')) {
        const index = Number(tr.getAttribute('aria-rowindex')) - 2;
        at.set(index, (at.get(index) ?? new Set()).add(tr.dataset.code ?? ''));
      }
      box.scrollLeft = turn % 2 === 0 ? 300 : 0;
      const edge = box.getBoundingClientRect();
      const name = document.querySelector('.rank-table tbody tr[data-code] .pin-place') as HTMLElement;
      pinned &&= Math.abs(name.getBoundingClientRect().left - edge.left) < 3;
      head &&=
        Math.abs((document.querySelector('.rank-table thead th') as HTMLElement).getBoundingClientRect().top - edge.top) < 3;
      box.scrollTop = top + box.clientHeight * 0.9;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
      // Once more, so that what the scrolling asked for is drawn.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    }
    return { at: [...at].sort(([a], [b]) => a - b).map(([i, codes]) => [i, [...codes]] as const), pinned, head };
  });
  expect(met.pinned && met.head).toBe(true);
  expect(met.at.map(([i]) => i)).toEqual(all.map((_, i) => i));
  expect(met.at.filter(([, codes]) => codes.length !== 1)).toEqual([]);
  expect(met.at.map(([, codes]) => codes[0]).sort()).toEqual([...all].sort());

  // By keyboard: the last row and back, and the focus is on a row that is drawn.
  await rows.last().focus();
  await page.keyboard.press('Home');
  await expect(page.locator('tr[aria-rowindex="2"]')).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator(`tr[aria-rowindex="${all.length + 1}"]`)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator(`tr[aria-rowindex="${all.length}"]`)).toBeFocused();

  // Paper has every row, once each and in order: as soon as the browser's own event has been heard, for it waits no longer.
  const printed = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const list = [...document.querySelectorAll<HTMLElement>('.rank-table tbody tr')].map((tr) => tr.dataset.code);
    dispatchEvent(new Event('afterprint'));
    return list;
  });
  expect(printed).toEqual(met.at.map(([, codes]) => codes[0]));
  await expect.poll(() => rows.count()).toBeLessThan(MOST_ROWS);

  // One street is a short table, drawn whole as ever.
  const street = streets[1] as (typeof streets)[number];
  const own = street.communities.flatMap((c) => c.compounds);
  await page.locator('.toolbar label', { hasText: '街道' }).locator('select').selectOption(street.code);
  await expect(rows).toHaveCount(own.length);
  expect(await page.locator('.rank-table').getAttribute('aria-rowcount')).toBeNull();
  const scores = page.locator('.rank-table tbody .col-score');
  await page.locator('.rank-table thead .col-score button').click();
  await expect(page.locator('th.col-score[aria-sort="ascending"]')).toBeVisible();
  const shown = (await scores.allTextContents()).map(Number);
  expect(shown).toEqual([...shown].sort((a, b) => a - b));
  expect(new Set(await rows.evaluateAll((list) => list.map((r) => (r as HTMLElement).dataset.code)))).toEqual(new Set(own));
});
