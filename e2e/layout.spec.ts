import { PAGED_SYSTEMS } from '../src/address/address.ts';
import { SCENES } from '../src/domain/wall/scenes.ts';
import { expect, test } from './fixtures.ts';
import { layoutFindings } from './layoutFindings.ts';
import { walk } from './walk.ts';

const WALLS = ['1366x768', '1920x1080', '3840x2160', '3840x1080', '1080x1920', '3440x1440', '1024x768'];
const DESKS = ['1440x900', '1280x800', '820x1180'];
const PAGES = [
  '/desk/ranking',
  '/desk/ranking?tab=community',
  '/desk/method',
  '/desk/map',
  '/desk/map?at=220113002&map=renovation',
  '/desk/compound/c09',
  '/desk/community/220113003003',
  '/desk/weakspots',
  '/desk/renovation',
  '/desk/data',
  '/desk/programme',
  '/desk/glossary',
  ...PAGED_SYSTEMS.map((id) => `/desk/${id}`),
];
const LANGUAGES = ['zh-CN', 'en'] as const;

/** One language for each of the sizes that matter most; the rest is a campaign. */
const OFTEN = new Set(['1920x1080 zh-CN', '1440x900 zh-CN']);
const often = (size: string, lang: string) => (OFTEN.has(`${size} ${lang}`) ? [] : '@wide');

const sized = (size: string) => {
  const [width, height] = size.split('x').map(Number) as [number, number];
  return { width, height };
};

test.use({ clock: 'fixed' });
// Every page of a shell in one test: the limit of one page is not enough on a busy machine.
test.setTimeout(120_000);

for (const size of WALLS)
  for (const lang of LANGUAGES)
    test(`the wall at ${size} in ${lang}: nothing cut, overlapping, outside or under its floor`, {
      tag: often(size, lang),
    }, async ({ page, live }) => {
      const viewport = sized(size);
      await page.setViewportSize(viewport);
      const floor = (Math.min(viewport.width, viewport.height) / 54) * 1.2;
      await page.goto(`${live.url}/wall?scene=overview&lang=${lang}`);
      await expect(page.locator('main')).not.toBeEmpty();
      for (const reading of ['stars', 'renovation', 'attention', 'satisfaction']) {
        await walk(page, `/wall?scene=overview&lang=${lang}&map=${reading}`);
        await expect(page.locator('[data-panel="map"] [data-painted]')).toHaveCount(1);
        // Places come from the worker, after the first picture: the table is looked at with them.
        if (reading === 'stars')
          await expect(page.locator('.league-table')).toHaveAttribute('data-league', 'ranked', { timeout: 20_000 });
        await page.evaluate(() => document.fonts.ready);
        await expect.poll(() => page.evaluate(layoutFindings, { floor, fixed: true }), { message: reading }).toEqual([]);
      }
      for (const scene of SCENES.filter((s) => s !== 'overview')) {
        await walk(page, `/wall?scene=${scene}&lang=${lang}`);
        await expect(page.locator(`[data-scene="${scene}"] [data-figure]`).first()).toBeVisible({ timeout: 20_000 });
        await expect(page.locator('main')).not.toContainText(/正在计算|Working out/, { timeout: 20_000 });
        await expect.poll(() => page.evaluate(layoutFindings, { floor, fixed: true }), { message: scene }).toEqual([]);
      }
    });

for (const size of DESKS)
  for (const lang of LANGUAGES)
    test(`the desk at ${size} in ${lang}: nothing cut, overlapping or under 11 px`, { tag: often(size, lang) }, async ({
      page,
      live,
    }) => {
      await page.setViewportSize(sized(size));
      await page.goto(`${live.url}/desk/data?lang=${lang}`);
      await expect(page.locator('main')).not.toBeEmpty();
      for (const path of PAGES) {
        await walk(page, `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
        await expect(page.locator('main')).not.toBeEmpty();
        await expect(page.locator('main')).not.toContainText(/正在读取|正在计算|Reading|Working out/, { timeout: 20_000 });
        if (path.startsWith('/desk/ranking'))
          await expect(page.locator('[data-finding]')).toContainText(/有名次| ranked/, { timeout: 20_000 });
        await page.evaluate(() => document.fonts.ready);
        await expect.poll(() => page.evaluate(layoutFindings, { floor: 11, fixed: false }), { message: path }).toEqual([]);
      }
    });

test('a planted overlap, a cut and a small text are found, in the page and in a chart', async ({ page, live }) => {
  await page.goto(`${live.url}/wall?scene=overview`);
  await expect(page.locator('[data-panel="map"] [data-painted]')).toHaveCount(1);
  await page.evaluate(() => {
    const sentence = document.querySelector('[data-sentence]') as HTMLElement;
    const box = sentence.getBoundingClientRect();
    const over = document.createElement('p');
    over.textContent = 'planted';
    over.style.cssText = `position:fixed;left:${box.left}px;top:${box.top}px;font-size:44px`;
    const small = document.createElement('p');
    small.textContent = 'tiny';
    small.style.cssText = 'position:fixed;left:700px;top:1060px;font-size:9px';
    const cut = document.createElement('p');
    cut.textContent = 'a long name that is cut';
    cut.style.cssText = 'position:fixed;left:900px;top:1040px;width:60px;overflow:hidden;white-space:nowrap;font-size:26px';
    document.body.append(over, small, cut);
    const holder = document.querySelector('[data-panel="map"] [data-chart]') as Element & {
      __chart: { setOption(o: unknown): void };
    };
    holder.__chart.setOption({ graphic: [] });
  });
  const findings = await page.evaluate(layoutFindings, { floor: 24, fixed: true });
  expect(findings.some((f) => f.startsWith('overlap: ') && f.includes('planted'))).toBe(true);
  expect(findings.some((f) => f.startsWith('small: 9.0'))).toBe(true);
  expect(findings.some((f) => f.startsWith('cut: "a long name'))).toBe(true);
  // The same labels measured against a larger floor: the display list is really read.
  const strict = await page.evaluate(layoutFindings, { floor: 200, fixed: true });
  expect(strict.some((f) => f.startsWith('small in chart'))).toBe(true);
});
