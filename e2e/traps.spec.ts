import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';

test.use({ allow: [/Failed to load resource/] });

/** The two of a peer's six traps that show only on a screen; the other four are in src/domain/traps.test.ts. */

test('trap 5: of more than five that ask for a look five are shown, and how many there are is said', async ({ page, live }) => {
  await page.goto(`${live.url}/wall?scene=overview`);
  await expect(page.locator('[data-attention]')).toHaveCount(5);
  const said = (await page.locator('.attention header p').textContent()) ?? '';
  const [shown, of] = /^(\d+)\/(\d+) 项$/.exec(said)?.slice(1).map(Number) ?? [];
  expect(shown).toBe(5);
  expect(of).toBeGreaterThan(5);
  // That the desk names five places to visit is looked at where they are printed: weakspots.spec.ts.
});

// Each fault of faults.spec.ts asks the same of the same figure.
test('trap 6: a look that fails leaves the figure and says that it is old', { tag: '@wide' }, async ({ page, live }) => {
  const file = join(live.feeds, 'renovation.json');
  const text = readFileSync(file, 'utf8');
  await page.goto(`${live.url}/wall?scene=overview`);
  const figure = page.locator('[data-figure="renovation"]');
  await expect(figure).not.toBeEmpty();
  const before = (await figure.textContent()) ?? '';
  rmSync(file);
  await page.clock.fastForward(70_000);
  await expect(page.locator('[data-panel="figure-renovation"] .freshness')).toHaveAttribute('data-state', 'lastGood');
  await page.clock.fastForward(6000);
  await expect(page.locator('[data-fault="renovation"]')).toBeVisible();
  await expect(figure).toHaveText(before);
  await expect(page.locator('[data-panel="figure-renovation"] .freshness')).toHaveAttribute('data-state', 'lastGood');
  writeFileSync(file, text);
});
