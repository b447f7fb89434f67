import type { Page } from '@playwright/test';
import { axeLook } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { DESK_PLACES, PRINT_PLACES, STAGE_PLACES, WALL_PLACES } from './routes.ts';
import { walk, workedOut } from './walk.ts';

/**
 * axe with every rule it has for WCAG 2.2 A and AA and its best practices, none off, on every place of src/address, in each
 * theme and both languages. e2e/axe.spec.ts has the part of it that npm test can bear, e2e/access.states.spec.ts what no address
 * alone leads to.
 */
// axe injects its own source as text into the page, which Trusted Types rightly refuse; the policy is proved by other tests.
test.use({ bypassCSP: true });

const THEMES: [theme: string, places: readonly string[], storage: [string, string] | null][] = [
  ['door', ['/'], null],
  ['wall, dark', WALL_PLACES, null],
  ['desk, light', DESK_PLACES, null],
  ['stage, dark', STAGE_PLACES, ['jiayuan-stage-look', 'dark']],
  ['stage, light', STAGE_PLACES, ['jiayuan-stage-look', 'light']],
  ['paper', PRINT_PLACES, null],
];

/** Waits for all that a page works out. */
async function there(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeAttached({ timeout: 60_000 });
  await workedOut(page);
}

for (const lang of ['zh-CN', 'en'])
  for (const [theme, places, storage] of THEMES)
    test(
      `axe, no rule off, finds nothing on any place: ${theme}, ${lang}`,
      { tag: ['@wide', '@access'] },
      async ({ page, live }, info) => {
        test.setTimeout(1_200_000);
        if (storage !== null)
          await page.addInitScript(
            ([key, value]) => localStorage.setItem(key as string, JSON.stringify({ theme: value })),
            storage,
          );
        const wrong: string[] = [];
        const rules = new Set<string>();
        for (const [i, path] of places.entries()) {
          const to = `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;
          if (i === 0 || theme === 'paper') await page.goto(live.url + to);
          else await walk(page, to);
          await there(page);
          let look = await axeLook(page);
          if (look.found.length > 0) {
            // A page whose code is on its way stands for a moment without a heading of its own: what stays is the page's.
            await page.waitForTimeout(1500);
            await there(page);
            look = await axeLook(page);
          }
          const { found, atWork } = look;
          for (const rule of atWork) rules.add(rule);
          wrong.push(...found.map((line) => `${path} ${line}`));
        }
        info.annotations.push({
          type: 'axe',
          description: `${theme}, ${lang}: ${places.length} places, ${rules.size} rules at work`,
        });
        expect(rules).toContain('target-size');
        expect(wrong).toEqual([]);
      },
    );
