import { securityHeaders } from '../tools/securityHeaders.mjs';
import { expect, test } from './fixtures.ts';

const PLACES = [
  '/',
  '/wall?scene=overview',
  '/desk/ranking',
  '/desk/data',
  '/desk/map',
  '/desk/map?at=220113001&map=renovation',
  '/desk/compound/c09',
  '/desk/community/220113001003',
  '/desk/weakspots',
  '/desk/renovation',
  '/stage',
];

/** Pages that are opened here: one of each shell. Every other test stands under the policy too, and a breach fails it (fixtures.ts). */
const OPENED = new Set(['/', '/wall?scene=overview', '/desk/ranking', '/stage']);

/** Plain http is tried on one page of each shell; on the others it is a campaign. */
const PLAIN = new Set(['/wall?scene=overview']);

test('a page of each shell stands under the shipped policy, and each address is answered with it; the wall draws with its own font, canvas included', async ({
  page,
  live,
}) => {
  test.setTimeout(90_000);
  const fonts: string[] = [];
  page.on('response', (answer) => {
    if (answer.url().endsWith('.woff2')) fonts.push(answer.url());
  });
  for (const path of PLACES) {
    const headers = (await page.request.get(live.url + path)).headers();
    for (const [name, value] of Object.entries(securityHeaders())) expect(headers[name.toLowerCase()], path).toBe(value);
    if (!OPENED.has(path)) continue;
    await page.goto(live.url + path);
    await expect(page.locator('#root')).not.toBeEmpty();
    await expect(page.getByText('演示数据').first()).toBeVisible();
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    if (!path.startsWith('/wall')) continue;
    await expect(page.locator('canvas').first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    // No other font than ours, and no more of it than the vocabulary needs.
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((url) => !url.includes('/assets/jiayuan-'))).toEqual([]);
    expect(await page.evaluate(() => document.fonts.check("16px 'Jiayuan Sans'", '家园行动 0123'))).toBe(true);
  }
});

for (const path of PLACES)
  test(`${path} stands at a host name over plain http, demo and live`, { tag: PLAIN.has(path) ? [] : '@wide' }, async ({
    page,
    demo,
    live,
  }) => {
    for (const site of [demo, live]) {
      await page.goto(site.intranet + path);
      expect(await page.evaluate(() => isSecureContext)).toBe(false);
      await expect(page.locator('#root')).not.toBeEmpty();
      await expect(page.getByText('演示数据').first()).toBeVisible();
    }
  });

test.describe('trusted types', () => {
  test.use({ allow: [/TrustedHTML|TrustedScript|trusted-types|require-trusted-types/i] });

  test('text becomes neither markup nor script', async ({ page, live }) => {
    await page.goto(live.url);
    await expect(page.locator('#root')).not.toBeEmpty();
    const outcome = await page.evaluate(() => {
      const caught = (act: () => void) => {
        try {
          act();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const div = document.createElement('div');
      const script = document.createElement('script');
      return {
        empty: caught(() => {
          div.innerHTML = '';
        }),
        markup: caught(() => {
          div.innerHTML = '<b>x</b>';
        }),
        scriptText: caught(() => {
          script.text = '1';
        }),
        scriptUrl: caught(() => {
          script.src = '/browser.js';
        }),
        policy: caught(() => {
          (globalThis as unknown as { trustedTypes: { createPolicy(n: string, r: object): void } }).trustedTypes.createPolicy(
            'other',
            {},
          );
        }),
      };
    });
    expect(outcome).toEqual({
      empty: 'done',
      markup: 'TypeError',
      scriptText: 'TypeError',
      scriptUrl: 'TypeError',
      policy: 'TypeError',
    });
  });
});

test.describe('an old browser', () => {
  // The scripts are kept away on purpose, so that only the notice speaks; the browser logs that.
  test.use({ allow: [/ERR_FAILED/] });

  test('is told so in both languages', async ({ page, live }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'ResizeObserver'));
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(live.url);
    await expect(page.locator('#unsupported')).toBeVisible();
    await expect(page.locator('#unsupported')).toContainText('浏览器版本过旧');
    await expect(page.locator('#unsupported')).toContainText('too old');
  });
});
