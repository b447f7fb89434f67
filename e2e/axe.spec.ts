import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

const PLACES = [
  '/',
  '/wall?scene=overview',
  '/desk/ranking',
  '/desk/ranking?tab=community',
  '/desk/ranking?tab=street',
  '/desk/weakspots',
  '/desk/weakspots?list=states',
  '/desk/data',
  '/desk/map',
  '/desk/map?at=220113001&map=renovation',
  '/desk/compound/c09',
  '/desk/community/220113001003',
  '/desk/renovation',
  '/stage',
];

/** Other tabs of a page that is looked at anyway. */
const VARIANTS = new Set([
  '/desk/ranking?tab=street',
  '/desk/ranking?tab=community',
  '/desk/map?at=220113001&map=renovation',
  '/desk/weakspots?list=states',
]);

/** Pages looked at in both languages each time; the others in English are a campaign. */
const IN_BOTH = new Set(['/wall?scene=overview', '/desk/ranking', '/stage']);

// axe injects its own source as text into the page, which Trusted Types rightly refuse; the policy is proved by the other tests.
test.use({ bypassCSP: true });

for (const path of PLACES)
  for (const lang of ['zh-CN', 'en'])
    test(`axe finds nothing on ${path} in ${lang}`, {
      tag: (lang === 'en' && !IN_BOTH.has(path)) || VARIANTS.has(path) ? '@wide' : [],
    }, async ({ page, live }) => {
      await page.goto(`${live.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      await expect(page.locator('.demo-chip').first()).toBeVisible();
      await expect(page.locator('h1').first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`)).toEqual([]);
    });
