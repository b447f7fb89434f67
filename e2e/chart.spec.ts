import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const inked = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-panel="renovation"] canvas');
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
    let n = 0;
    for (let i = 3; i < data.length; i += 4) if (data[i] !== 0) n += 1;
    return n;
  });

test.describe('the chart door', () => {
  // The poison itself is logged by the library; the product must survive it.
  test.use({ allow: [/./] });

  test('a chart frozen by a bad option draws the next good one', async ({ page, live }) => {
    await page.goto(`${live.url}/wall?scene=overview`);
    await expect(page.locator('[data-painted]')).toHaveCount(2);
    // What a throwing option leaves behind: an instance that takes options without a word and draws nothing.
    const frozen = await page.evaluate(() => {
      const box = document.querySelector('[data-panel="renovation"] [data-chart]') as unknown as {
        __chart: { setOption(o: unknown): void; getOption(): { revision?: number } };
      };
      try {
        box.__chart.setOption({
          series: [{ type: 'bar', data: { hasOwnProperty: 1 } }],
          xAxis: null,
          yAxis: { type: 'nonsense' },
        });
      } catch {
        // Expected.
      }
      const before = box.__chart.getOption()?.revision;
      try {
        box.__chart.setOption({ revision: -1 });
      } catch {
        // Frozen instances may also throw.
      }
      return box.__chart.getOption()?.revision === before;
    });
    expect(frozen).toBe(true);
    const file = join(live.feeds, 'renovation.json');
    const document = JSON.parse(readFileSync(file, 'utf8'));
    const underWay = document.records.find(
      (r: { kind: string; stage: string }) => r.kind === 'project' && r.stage === 'underWay',
    );
    const row = document.records.find(
      (r: { kind: string; project: string; week: string }) =>
        r.kind === 'progress' && r.project === underWay.id && r.week === '2026-07-10',
    );
    row.done = Math.max(0, row.done - underWay.budget * 0.05);
    document.sequence += 1;
    writeFileSync(file, JSON.stringify(document));
    await page.clock.fastForward(70_000);
    const share = `${((row.done / underWay.budget) * 100).toFixed(1)}%`;
    await expect(page.locator('[data-panel="renovation"] table tbody')).toContainText(share);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const box = document.querySelector('[data-panel="renovation"] [data-chart]') as unknown as {
            __chart: { getOption(): { series?: { data: { value: number }[] }[] } };
          };
          return box.__chart.getOption()?.series?.[0]?.data.map((d) => `${(d.value * 100).toFixed(1)}%`) ?? [];
        }),
      )
      .toContain(share);
    expect(await inked(page)).toBeGreaterThan(1000);
  });
});

// Reading pixels back is what the test does, not the product.
test.use({ allow: [/willReadFrequently/] });

test('a chart is drawn again when its canvas lost its memory', { tag: '@wide' }, async ({ page, live }) => {
  await page.goto(`${live.url}/wall?scene=overview`);
  await expect(page.locator('[data-painted]')).toHaveCount(2);
  await page.evaluate(() => document.fonts.ready);
  // The panel takes its last size when the table beside it has its places.
  await expect(page.locator('.league-table')).toHaveAttribute('data-league', 'ranked', { timeout: 20_000 });
  const before = await inked(page);
  expect(before).toBeGreaterThan(1000);
  // What a crashed GPU process does to a canvas: its pixels go, then the browser says the context is back. Counted in
  // the same breath as it is cleared: the chart may draw again for another reason a moment later.
  const left = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-panel="renovation"] canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return -1;
    context.clearRect(0, 0, canvas.width, canvas.height);
    const ink = context.getImageData(0, 0, canvas.width, canvas.height).data.filter((byte) => byte !== 0).length;
    canvas.dispatchEvent(new Event('contextrestored'));
    return ink;
  });
  expect(left).toBe(0);
  await expect.poll(() => inked(page)).toBeGreaterThan(before * 0.9);
});
