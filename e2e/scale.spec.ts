import { scaleShape } from '../tools/bench/scaleFeeds.mjs';
import { writeScale } from '../tools/bench/scaleFiles.mjs';
import { expect, test } from './fixtures.ts';
import { walk } from './walk.ts';

const SIZE = { compounds: 800, weeks: 5, last: '2026-07-10', items: 10_000 };
/** Rows of the table that may be drawn at once. */
const MOST_ROWS = 80;

declare global {
  var drawnAt: (box: Element) => Promise<void>;
}

/** In the page: waits until the bottom of a box is drawn (frames of the tests’ clock are shorter than true ones); what never is, is lost. */
function drawnAtBottom(): void {
  globalThis.drawnAt = async (box) => {
    const covered = () => {
      const edge = box.getBoundingClientRect().top + box.clientHeight - 4;
      return [...box.querySelectorAll('tbody tr[data-index]')].some((tr) => {
        const { top, bottom } = tr.getBoundingClientRect();
        return top <= edge && edge <= bottom;
      });
    };
    for (let frames = 0; frames < 120 && (frames === 0 || !covered()); frames++)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  };
}

test('800 compounds open, filter, sort, scroll to the last row and print whole', { tag: '@wide' }, async ({ page, live }) => {
  test.setTimeout(90_000);
  writeScale(live.root, SIZE);
  const { streets } = scaleShape(SIZE);
  const all = streets.flatMap((s) => s.communities.flatMap((c) => c.compounds));
  const rows = page.locator('.rank-table tbody tr[data-code]');
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.addInitScript(drawnAtBottom);
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
      await globalThis.drawnAt(box);
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

  // The ledger of ten thousand items, by its number: each row drawn is the one of its place, down from the top and up from
  // the end, and none between is left out. All the way down is the bench's.
  await walk(page, '/desk/ledger?tab=all&sort=id');
  const ledger = page.getByLabel('整改事项', { exact: true });
  await expect(ledger.locator('.times')).toContainText('显示 10000/10000', { timeout: 25_000 });
  await expect(ledger.locator('table')).toHaveAttribute('aria-rowcount', String(SIZE.items + 1));
  const items = await ledger.locator('.windowed').evaluate(async (box) => {
    let [most, met] = [0, new Map<number, string>()];
    const through = async (from: number, by: number) => {
      met = new Map();
      box.scrollTop = from;
      await globalThis.drawnAt(box);
      for (let turn = 0; turn < 30; turn++) {
        const drawn = box.querySelectorAll<HTMLTableRowElement>('tbody tr[data-row]');
        most = Math.max(most, drawn.length);
        for (const tr of drawn) met.set(Number(tr.getAttribute('aria-rowindex')) - 2, tr.dataset.row ?? '');
        box.scrollTop += by * box.clientHeight * 0.9;
        await globalThis.drawnAt(box);
      }
      return [...met].sort(([a], [b]) => a - b);
    };
    return { down: await through(0, 1), up: await through(box.scrollHeight, -1), most };
  });
  const run = (from: number, n: number) =>
    Array.from({ length: n }, (_, i) => [from + i, `item-${String(from + i + 1).padStart(6, '0')}`] as const);
  const [down, up] = [items.down.length, items.up.length];
  expect(Math.min(down, up)).toBeGreaterThan(300);
  expect(items.down).toEqual(run(0, down));
  expect(items.up).toEqual(run(SIZE.items - up, up));
  expect(items.most).toBeLessThan(MOST_ROWS);
});
