import { expect, type Page } from '@playwright/test';

/** What a page says while something of it is worked out beside it, in both languages. */
const ON_ITS_WAY = /正在计算|正在比较|正在推算|正在读|Working out|Comparing the|Reading/;

/** Waits until what is worked out beside a page is there. @param within the part of the page it is said in @param timeout ms */
export async function workedOut(page: Page, within = '#root', timeout = 60_000): Promise<void> {
  await expect(page.locator(within)).not.toContainText(ON_ITS_WAY, { timeout });
}

/** Waits until the page is there, with what is worked out beside it. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  await workedOut(page, 'main', 45_000);
}

/** Opens a page and waits for all of it. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await settled(page);
}

/**
 * Goes on to another page of the same shell without reading everything anew, as a link of the product's own does: a page
 * costs a second, a reload with a year of records three.
 */
export async function walk(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

/** The same, and waits for all of the page. */
export async function walkAndSettle(page: Page, path: string): Promise<void> {
  await walk(page, path);
  await settled(page);
}

/**
 * Waits until nothing has been asked of the server for a moment. A look that is on its way answers whoever looks again
 * meanwhile, and would have read what was there before.
 */
export async function quiet(page: Page): Promise<void> {
  let last = Date.now();
  const stir = () => {
    last = Date.now();
  };
  const events = ['request', 'requestfinished', 'requestfailed'] as const;
  for (const event of events) page.on(event as 'request', stir);
  while (Date.now() - last < 800) await page.waitForTimeout(100);
  for (const event of events) page.off(event as 'request', stir);
}

/** A page that was hidden looks at every feed when it is seen again. */
export const lookAgain = (page: Page): Promise<unknown> =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
