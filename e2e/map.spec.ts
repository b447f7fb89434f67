import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type LiveSite, test } from './fixtures.ts';
import { walk } from './walk.ts';

/** Gives the site a config.json and files of its own: the build's are links. */
function withMap(live: LiveSite, map: Record<string, unknown>, files: Record<string, string> = {}): void {
  const path = join(live.root, 'config.json');
  const config = JSON.parse(readFileSync(path, 'utf8'));
  rmSync(path);
  writeFileSync(path, JSON.stringify({ ...config, map }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(live.root, name), text);
}

const square = (code: string, name: string, west: number) => ({
  type: 'Feature',
  properties: { code, name },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 44],
        [west + 0.2, 44],
        [west + 0.2, 44.3],
        [west, 44.3],
        [west, 44],
      ],
    ],
  },
});
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

test("the district's own map replaces the schematic one without a rebuild, and says what did not match", async ({
  page,
  live,
}) => {
  withMap(
    live,
    {
      crs: 'CGCS2000',
      streets: '/own.json',
      source: '区自然资源局',
      date: '2026-05-01',
      reviewNo: '吉S(2026)001号',
      schematic: false,
    },
    { 'own.json': collection(square('220113001', '九台街道', 125.6), square('220113999', '别处街道', 126)) },
  );
  await page.goto(`${live.url}/desk/map`);
  const notes = page.locator('[data-map]');
  await expect(notes).toHaveAttribute('data-map', 'own');
  for (const text of ['区自然资源局', '2026-05-01', '吉S(2026)001号', '别处街道 220113999', '营城街道'])
    await expect(notes).toContainText(text);
  await page.goto(`${live.url}/wall?scene=overview`);
  await expect(page.locator('[data-map="own"]')).toContainText('吉S(2026)001号');
});

test('a map in projected metres: the schematic map, a clear sentence, and everything else as it was', { tag: '@wide' }, async ({
  page,
  live,
}) => {
  const metres = collection({
    ...square('220113001', '九台街道', 125.6),
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [13990000, 5480000],
          [13991000, 5480000],
          [13991000, 5481000],
          [13990000, 5480000],
        ],
      ],
    },
  });
  withMap(live, { crs: 'WGS84', streets: '/own.json' }, { 'own.json': metres });
  await page.goto(`${live.url}/wall?scene=overview`);
  await expect(page.locator('[data-map="schematic"] [data-map-fault="projected"]')).toContainText('投影坐标');
  await expect(page.locator('[data-figure="score"]')).toBeVisible();
  await expect(page.locator('[data-panel="map"] [data-painted]')).toHaveCount(1);
});

test.describe('a build without an outline', () => {
  test.use({ allow: [/Failed to load resource/] });

  test('shows the tiles alone and says so; no review number is ever invented', async ({ page, live }) => {
    rmSync(join(live.root, 'map'), { recursive: true });
    await page.goto(`${live.url}/wall?scene=overview`);
    await expect(page.locator('[data-map="tiles"]')).toContainText('示意图');
    await expect(page.locator('[data-panel="map"] [data-painted]')).toHaveCount(1);
    await expect(page.locator('[data-map]')).not.toContainText('审图号');
  });
});

test('a tile under the pointer leads where its link leads; by keys from the district down to a compound, siblings in sight, and back by the browser', {
  tag: '@wide',
}, async ({ page, live }) => {
  test.setTimeout(120_000);
  await test.step('a tile under the pointer leads where its link leads', async () => {
    await page.goto(`${live.url}/desk/map`);
    const chart = page.locator('.map-frame [data-painted]');
    await expect(chart).toHaveCount(1);
    const box = await chart.boundingBox();
    if (box === null) throw new Error('the map has no box');
    // The heading of the street block in the upper right corner of the close-up.
    await page.mouse.click(box.x + box.width * 0.85, box.y + 8);
    await expect(page).toHaveURL(/at=220113001$/);
  });

  await test.step('from the district down to a compound by keys, siblings in sight, and back by the browser', async () => {
    await walk(page, '/desk/map?map=renovation');
    await page.getByRole('link', { name: '九台街道' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/at=220113001(&|$)/);
    await expect(page.locator('.crumbs [aria-current]')).toHaveText('九台街道');
    await page.locator('[data-child="220113001003"] a').click();
    await expect(page).toHaveURL(/at=220113001003/);
    await expect(page.locator('[data-child="c01"]')).toContainText('完工');
    await page.locator('[data-child="c01"] a').click();
    await expect(page).toHaveURL(/\/desk\/compound\/c01/);
    await expect(page.locator('h1')).toContainText('二建小区');
    await page.goBack();
    await expect(page).toHaveURL(/at=220113001003&?/);
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/\/desk\/map\?map=renovation$/);
  });
});

test('every reading prints on the map what its list says', { tag: '@wide' }, async ({ page, live }) => {
  for (const [reading, code, text] of [
    ['stars', 'c01', '8 星'],
    ['renovation', 'c09', '落后计划'],
    ['satisfaction', 'c01', '%'],
  ] as const) {
    await page.goto(`${live.url}/desk/map?map=${reading}&at=${code === 'c01' ? '220113001003' : '220113001005'}`);
    await expect(page.locator(`[data-child="${code}"]`)).toContainText(text);
    await expect(page.getByRole('group', { name: '看图' }).locator('[aria-pressed="true"]')).toHaveCount(1);
  }
});
