import type { Page } from '@playwright/test';
import { PAGED_SYSTEMS } from '../src/address/address.ts';
import { DRIFT_PX } from '../src/domain/wall/care.ts';
import { magnification, REM_PER_SIDE } from '../src/domain/wall/room.ts';
import { SCENES, type SceneId } from '../src/domain/wall/scenes.ts';
import { SEAM_GUTTER } from '../src/domain/wall/segments.ts';
import { expect, test } from './fixtures.ts';
import { layoutFindings } from './layoutFindings.ts';
import { walk } from './walk.ts';

const WALLS = [
  '1366x768',
  '1920x1080',
  '3840x2160',
  '3840x1080',
  '1080x1920',
  '3440x1440',
  '1024x768',
  '2560x1080',
  '6656x1792',
  '11040x2700',
];
/** Walls with seams, and with farther seats: one profile of each wall of the table, at its farthest seat. */
const TRIED = [
  { size: '3840x1080', query: 'seams=1920' },
  { size: '6656x1792', query: 'seams=2218,4437' },
  { size: '3840x2160', query: 'rows=2160&height=685&distance=3000' },
  { size: '3840x2160', query: 'rows=2160&height=1370&distance=8000' },
  { size: '3840x2160', query: 'rows=2160&height=2700&distance=12000' },
  { size: '1920x1080', query: 'rows=1080&height=2000&distance=10000' },
  { size: '1920x1080', query: 'rows=1080&height=3000&distance=12000' },
];
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

/** The size that matters most, in one language; the rest is a campaign. */
const OFTEN = new Set(['1920x1080 zh-CN']);
const often = (size: string, lang: string) => (OFTEN.has(`${size} ${lang}`) ? [] : '@wide');

/** Pages of the desk that the gate looks at: each second one. */
const PAGES_OFTEN = PAGES.filter((_, i) => i % 2 === 0);

/** What a scene has when it has what it is for: a figure, a score of a league, a place to see to. */
const content = (scene: string) => `[data-scene="${scene}"] :is([data-figure], [data-score], [data-weak])`;
const WAITS = /正在计算|正在比较|Working out|Comparing the/;

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
        // Places come from the worker, after the first picture: the table is looked at with them. A square wall has it as a scene.
        if (reading === 'stars' && viewport.width / viewport.height > 1.5)
          await expect(page.locator('.league-table')).toHaveAttribute('data-league', 'ranked', { timeout: 20_000 });
        await page.evaluate(() => document.fonts.ready);
        await expect
          .poll(() => page.evaluate(layoutFindings, { floor, fixed: true, contrast: true }), { message: reading })
          .toEqual([]);
      }
      for (const scene of SCENES.filter((s) => s !== 'overview')) {
        await walk(page, `/wall?scene=${scene}&lang=${lang}`);
        await expect(page.locator(content(scene)).first()).toBeVisible({ timeout: 20_000 });
        await expect(page.locator('main')).not.toContainText(WAITS, { timeout: 20_000 });
        await expect
          .poll(() => page.evaluate(layoutFindings, { floor, fixed: true, contrast: true }), { message: scene })
          .toEqual([]);
      }
    });

/** Looks at the overview and some scenes of a wall with seams or a farther seat. */
async function looked(page: Page, size: string, query: string, lang: string, scenes: readonly SceneId[]) {
  const viewport = sized(size);
  const params = new URLSearchParams(query);
  const number = (name: string) => Number(params.get(name));
  const profile = params.has('rows')
    ? { rows: number('rows'), heightMm: number('height'), distanceMm: number('distance') }
    : null;
  const rem = (Math.min(viewport.width, viewport.height) / REM_PER_SIDE) * magnification({ ...viewport, dpr: 1 }, profile);
  // The picture moves by some pixels against burn-in, its gutters with it.
  const half = (SEAM_GUTTER / 2) * rem - DRIFT_PX - 1;
  const seams = (params.get('seams') ?? '')
    .split(',')
    .filter((s) => s !== '')
    .map((s): [number, number] => [Number(s) - half, Number(s) + half]);
  const rules = { floor: 1.2 * rem, fixed: true, contrast: true, seams };
  for (const scene of ['overview', ...scenes] as const) {
    await walk(page, `/wall?scene=${scene}&lang=${lang}&${query}`);
    if (scene === 'overview') await expect(page.locator('.figure [data-figure]')).toHaveCount(4);
    else await expect(page.locator(content(scene)).first()).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('main')).not.toContainText(WAITS, { timeout: 20_000 });
    await expect.poll(() => page.evaluate(layoutFindings, rules), { message: `${query} ${scene}` }).toEqual([]);
  }
}

test('with a seam nothing crosses it, with a far seat all can be read, and what cannot be met is said', {
  tag: '@wide',
}, async ({ page, live }) => {
  await page.setViewportSize(sized('3840x1080'));
  await page.goto(`${live.url}/wall?scene=overview&seams=1920`);
  await looked(page, '3840x1080', 'seams=1920', 'zh-CN', ['stars']);
  await page.setViewportSize(sized('1920x1080'));
  await looked(page, '1920x1080', 'rows=1080&height=2000&distance=10000', 'zh-CN', ['weekly']);
  await walk(page, '/wall?scene=overview&rows=2160&height=685&distance=8000');
  await expect(page.locator('[data-unmet]')).toContainText('最远座位不超过 4.09 米');
  await expect(page.locator('[data-unmet]')).toContainText('屏幕高度不低于 1.34 米');
  await expect(page.locator('[data-figure], [data-sentence], canvas')).toHaveCount(0);
  const rules = { floor: 1080 * 0.06, fixed: true, contrast: true };
  await expect.poll(() => page.evaluate(layoutFindings, rules)).toEqual([]);
});

for (const { size, query } of TRIED)
  for (const lang of LANGUAGES)
    test(`the wall at ${size} with ${query} in ${lang}: all of it can be read, and nothing crosses a seam`, {
      tag: '@wide',
    }, async ({ page, live }) => {
      await page.setViewportSize(sized(size));
      await page.goto(`${live.url}/wall?scene=overview&lang=${lang}&${query}`);
      await looked(
        page,
        size,
        query,
        lang,
        SCENES.filter((s) => s !== 'overview'),
      );
    });

for (const { size, dpr } of [
  { size: '11040x2700', dpr: 1 },
  { size: '3840x2160', dpr: 2 },
])
  test(`the canvases of a wall at ${size} with ${dpr} device pixels each keep to their memory`, { tag: '@wide' }, async ({
    browser,
    live,
  }) => {
    const context = await browser.newContext({ viewport: sized(size), deviceScaleFactor: dpr, locale: 'zh-CN' });
    const page = await context.newPage();
    const pixels = () => page.evaluate(() => [...document.querySelectorAll('canvas')].map((c) => c.width * c.height));
    await page.goto(`${live.url}/wall?scene=overview`);
    await expect(page.locator('[data-panel="map"] [data-painted]')).toHaveCount(1);
    const all = await pixels();
    expect(all.length).toBeGreaterThan(0);
    for (const each of all) expect(each).toBeLessThanOrEqual(8_000_000);
    expect(all.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(32_000_000);
    // A box that grows over its memory has its canvas made anew, with fewer pixels for each of its own.
    const { width, height } = sized(size);
    await page.setViewportSize({ width: width * 2, height: height * 2 });
    await expect.poll(async () => Math.max(...(await pixels()))).toBeLessThanOrEqual(8_000_000);
    await expect(page.locator('[data-panel="map"] [data-painted]')).toHaveCount(1);
    await context.close();
  });

const DESK_LOOKS = DESKS.flatMap((size) => LANGUAGES.map((lang) => ({ size, lang, pages: PAGES, tag: ['@wide'] })));
for (const { size, lang, pages, tag } of [{ size: '1440x900', lang: 'zh-CN', pages: PAGES_OFTEN, tag: [] }, ...DESK_LOOKS])
  test(`the desk at ${size} in ${lang}, ${pages.length} pages: nothing cut, overlapping or under 11 px`, { tag }, async ({
    page,
    live,
  }) => {
    await page.setViewportSize(sized(size));
    await page.goto(`${live.url}/desk/data?lang=${lang}`);
    await expect(page.locator('main')).not.toBeEmpty();
    for (const path of pages) {
      await walk(page, `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      await expect(page.locator('main')).not.toBeEmpty();
      await expect(page.locator('main')).not.toContainText(/正在读取|正在计算|Reading|Working out/, { timeout: 20_000 });
      if (path.startsWith('/desk/ranking'))
        await expect(page.locator('[data-finding]')).toContainText(/有名次| ranked/, { timeout: 20_000 });
      await page.evaluate(() => document.fonts.ready);
      await expect.poll(() => page.evaluate(layoutFindings, { floor: 11, fixed: false }), { message: path }).toEqual([]);
    }
  });

test('a planted overlap, a cut, a small, a faint and a seam-crossing text are found, in the page and in a chart', async ({
  page,
  live,
}) => {
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
    const faint = document.createElement('p');
    faint.textContent = 'faint';
    faint.style.cssText = 'position:fixed;left:1200px;top:1040px;font-size:26px;color:#556;background:#222';
    document.body.append(over, small, cut, faint);
    const holder = document.querySelector('[data-panel="map"] [data-chart]') as Element & {
      __chart: { setOption(o: unknown): void };
    };
    holder.__chart.setOption({ graphic: [] });
  });
  const findings = await page.evaluate(layoutFindings, {
    floor: 24,
    fixed: true,
    contrast: true,
    seams: [[1210, 1220]] as [number, number][],
  });
  expect(findings.some((f) => f.startsWith('overlap: ') && f.includes('planted'))).toBe(true);
  expect(findings.some((f) => f.startsWith('small: 9.0'))).toBe(true);
  expect(findings.some((f) => f.startsWith('cut: "a long name'))).toBe(true);
  expect(findings.filter((f) => f.startsWith('faint: '))).toEqual([expect.stringMatching(/^faint: \d\.\d\d under 4.5 "faint"$/)]);
  expect(findings).toContain('seam: "faint"');
  // Text of a chart in the colour of its ground. Planted again where the wall drew it anew in between.
  const plant = () => {
    const holder = document.querySelector('[data-panel="map"] [data-chart]') as Element & {
      __chart: { getZr(): { storage: { getDisplayList(update: boolean): { type: string; style: { fill?: unknown } }[] } } };
    };
    const text = holder.__chart
      .getZr()
      .storage.getDisplayList(true)
      .find((d) => d.type === 'tspan');
    if (text !== undefined) text.style.fill = '#20262e';
    return text !== undefined;
  };
  await expect
    .poll(async () => {
      if (!(await page.evaluate(plant))) return [];
      const inChart = await page.evaluate(layoutFindings, { floor: 24, fixed: true, contrast: true });
      return inChart.filter((f) => f.startsWith('faint: ') && f.includes('in chart'));
    })
    .not.toEqual([]);
  // The same labels measured against a larger floor: the display list is really read.
  const strict = await page.evaluate(layoutFindings, { floor: 200, fixed: true });
  expect(strict.some((f) => f.startsWith('small in chart'))).toBe(true);
});
