/**
 * npm run pictures [-- WORD…]: makes the pictures of README and handbooks from the product itself, under a fixed clock, into
 * docs/pictures. Words given keep only pictures whose name holds one of them.
 */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './ensureInstalled.mjs';

ensureInstalled();
const { clerkPictures } = await import('./pictures/clerk.mjs');
const { freshBuild, liveCopy, openBrowser, PINNED, still } = await import('./openBrowser.mjs');
const { startStatic } = await import('./staticServer.mjs');

const OUT = join(ROOT, 'docs/pictures');
/** Pictures are fetched by whoever opens a handbook: none may be larger. In bytes. */
const LARGEST = 250 * 1024;
const [LAPTOP, WALL] = [
  { width: 1280, height: 800 },
  { width: 1200, height: 675 },
];
const COMMUNITY = '220113001003';

/** Drafts a talk, unless this machine has one. */
async function drafted(page) {
  await page.getByRole('button', { name: /^用前 \d+ 条起草$/ }).click();
  await page
    .getByRole('button', { name: /^移出：/ })
    .first()
    .waitFor();
}

/** Whether the farthest seat can read the wall, which stands further down. */
const distanceInView = (page) => page.locator('#distance').evaluate((section) => section.scrollIntoView());

/** Pictures of one address each, in this order: the talk is the one that was drafted. */
const PAGES = [
  { name: 'wall', path: '/wall?scene=overview', size: WALL },
  { name: 'supervisor-ranking', path: '/desk/ranking?tab=community', at: '[data-finding]:has-text("有名次")' },
  { name: 'supervisor-weakspots', path: '/desk/weakspots', at: '[data-visit]', size: { width: 1280, height: 740 } },
  { name: 'supervisor-board', path: '/desk/ledger?tab=all&view=board', at: '[data-card]', size: { width: 1280, height: 940 } },
  { name: 'supervisor-bulletin', path: '/print/bulletin', at: '.sheet[data-ready]' },
  { name: 'operator-distance', path: '/wall/setup?wall=hall', before: distanceInView },
  { name: 'presenter-deck', path: `/stage/${COMMUNITY}/deck`, before: drafted },
  { name: 'presenter-talk', path: `/stage/${COMMUNITY}/2`, at: '[data-slide]' },
];

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.some((word) => name.includes(word));

await freshBuild();
const { root, remove } = await liveCopy();
const site = await startStatic({ root, date: () => null });
const browser = await openBrowser();
const context = await browser.newContext({ viewport: LAPTOP, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
const page = await context.newPage();
await page.clock.setFixedTime(PINNED);
// Nobody waits for these pictures, and the machine may be busy.
page.setDefaultTimeout(120_000);

const tooLarge = [];
const keep = (name, png) => {
  const path = `docs/pictures/${name}.png`;
  writeFileSync(join(OUT, `${name}.png`), png);
  const { size } = statSync(join(ROOT, path));
  console.log(`${path}  ${Math.round(size / 1024)} KiB`);
  if (size > LARGEST) tooLarge.push(path);
};

for (const { name, path, size = LAPTOP, at, before } of PAGES) {
  if (!isWanted(name)) continue;
  await page.setViewportSize(size);
  await page.goto(`${site.url}${path}`);
  if (at !== undefined) await page.locator(at).first().waitFor();
  await before?.(page);
  keep(name, await still(page));
}
if (isWanted('clerk')) {
  await page.setViewportSize(LAPTOP);
  const shot = async (name, of) => {
    await still(page);
    keep(name, await of.screenshot());
  };
  await clerkPictures({ page, url: site.url, root, shot });
}
await browser.close();
await site.close();
remove();
if (tooLarge.length > 0) {
  console.error(`larger than ${LARGEST / 1024} KiB: ${tooLarge.join(', ')}`);
  process.exitCode = 1;
}
