/**
 * npm run sheet [-- wall en broken]: photographs every screen in every size, language and feed state under a fixed
 * clock, and puts them on one contact sheet for each feed state. Words given keep only pictures that match them all; words
 * with commas between, one of these (`npm run sheet -- healthy,urgent scene-,emergency zh`).
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, ROOT } from './ensureInstalled.mjs';

ensureInstalled();
const { freshBuild, liveCopy, openBrowser, PINNED, still, walk } = await import('./openBrowser.mjs');
const { startStatic } = await import('./staticServer.mjs');

const OUT = join(ROOT, 'sheet');

const WALL_SIZES = [
  ...['1366x768', '1920x1080', '3840x2160', '3840x1080', '1080x1920'],
  ...['1024x768', '2560x1080', '6656x1792', '11040x2700'],
];
/** Scenes behind the overview. */
const TURNED = [
  ...['stars', 'weakSpots', 'renovation', 'chiefs', 'reviews'],
  ...['wishes', 'communities', 'compounds', 'weekly', 'supervision'],
  ...['programme', 'models', 'property', 'links', 'conduct', 'culture', 'contest', 'readiness'],
];
/** Profiles a wall can meet: the glass as the window has it, and what the address says of it. */
const PROFILES = [
  ['3840x2160', 'rows=2160&height=685&distance=3000'],
  ['3840x2160', 'rows=2160&height=1370&distance=8000'],
  ['1920x1080', 'rows=1080&height=2000&distance=10000'],
  ['3840x2160', 'rows=2160&height=685&distance=8000'],
];
const DESK_SIZES = ['1440x900', '1280x800', '820x1180'];
const SCREENS = [
  { name: 'door', path: '/', sizes: ['1440x900'] },
  { name: 'wall', path: '/wall?scene=overview', sizes: WALL_SIZES },
  ...['renovation', 'attention', 'satisfaction'].map((map) => ({
    name: `wall-${map}`,
    path: `/wall?scene=overview&map=${map}`,
    sizes: ['1920x1080'],
  })),
  ...['overview', ...TURNED].flatMap((scene) =>
    PROFILES.map(([size, profile]) => ({
      name: `profile-${scene}-${profile
        .replaceAll(/[a-z]+=|&/g, ' ')
        .trim()
        .replaceAll(/ +/g, '_')}`,
      path: `/wall?scene=${scene}&${profile}`,
      sizes: [size],
    })),
  ),
  ...['overview', ...TURNED].map((scene) => ({
    name: `seams-${scene}`,
    path: `/wall?scene=${scene}&seams=1920`,
    sizes: ['3840x1080'],
  })),
  ...TURNED.map((scene) => ({ name: `scene-${scene}`, path: `/wall?scene=${scene}`, sizes: WALL_SIZES })),
  { name: 'wall-setup', path: '/wall/setup?wall=hall', sizes: ['1440x900', '820x1180'] },
  { name: 'desk-programme', path: '/desk/programme', sizes: DESK_SIZES },
  { name: 'desk-glossary', path: '/desk/glossary', sizes: ['1440x900'] },
  ...['homeAction', 'moves', 'fusion', 'models', 'brands', 'property', 'links', 'conduct'].map((id) => ({
    name: `system-${id}`,
    path: `/desk/${id}`,
    sizes: DESK_SIZES,
  })),
  ...['councils', 'culture', 'contest', 'readiness'].map((id) => ({
    name: `system-${id}`,
    path: `/desk/${id}`,
    sizes: DESK_SIZES,
  })),
  ...['dualStar', 'supervision', 'ledger', 'concerns', 'wishes', 'chiefs', 'reviews', 'satisfaction', 'weekly'].map((id) => ({
    name: `system-${id}`,
    path: `/desk/${id}`,
    sizes: DESK_SIZES,
  })),
  { name: 'ledger-board', path: '/desk/ledger?view=board&tab=all', sizes: ['1440x900', '820x1180'] },
  { name: 'ledger-item', path: '/desk/ledger?item=item-220113001003-012&tab=returning', sizes: ['1440x900', '820x1180'] },
  ...['stars', 'renovation', 'attention', 'satisfaction'].map((map) => ({
    name: `desk-map-${map}`,
    path: `/desk/map?map=${map}`,
    sizes: ['1440x900', '820x1180'],
  })),
  { name: 'desk-map-street', path: '/desk/map?at=220113001', sizes: ['1440x900'] },
  { name: 'desk-map-community', path: '/desk/map?at=220113001003', sizes: ['1440x900'] },
  { name: 'desk-place', path: '/desk/compound/c09', sizes: DESK_SIZES },
  { name: 'desk-works-late', path: '/desk/compound/c21', sizes: DESK_SIZES },
  { name: 'desk-community-page', path: '/desk/community/220113001003', sizes: ['1440x900', '820x1180'] },
  { name: 'desk-renovation', path: '/desk/renovation', sizes: DESK_SIZES },
  { name: 'desk-weakspots', path: '/desk/weakspots', sizes: DESK_SIZES },
  { name: 'desk-weakspots-states', path: '/desk/weakspots?list=states', sizes: ['1440x900'] },
  { name: 'desk-compound', path: '/desk/ranking', sizes: DESK_SIZES },
  { name: 'desk-community', path: '/desk/ranking?tab=community', sizes: ['1440x900'] },
  { name: 'desk-street', path: '/desk/ranking?tab=street', sizes: ['1440x900'] },
  { name: 'desk-compare', path: '/desk/ranking?tab=community&row=220113002003&vs=220113001009', sizes: ['1440x900'] },
  { name: 'desk-group', path: '/desk/ranking?group=old&baseline=2026-06-12', sizes: ['1440x900'] },
  { name: 'desk-raw', path: '/desk/ranking?tab=community&raw=1', sizes: ['1440x900'] },
  {
    name: 'beside-ranking',
    path: `/desk/beside?${new URLSearchParams({
      left: '/desk/ranking?week=2026-07-03',
      right: '/desk/ranking?week=2026-06-26&known=then',
    })}`,
    sizes: ['1440x900', '820x1180'],
  },
  {
    name: 'beside-places',
    path: `/desk/beside?${new URLSearchParams({
      left: '/desk/compound/c09?week=2026-06-26',
      right: '/desk/concerns?week=2026-06-26&known=then&rules=today',
    })}`,
    sizes: ['1440x900', '820x1180'],
  },
  {
    name: 'desk-past',
    path: '/desk/ranking?week=2026-06-26&known=then',
    sizes: ['1440x900', '820x1180'],
  },
  { name: 'desk-bulletins', path: '/desk/bulletins', sizes: ['1440x900', '820x1180'] },
  { name: 'print-bulletin', path: '/print/bulletin', sizes: ['1440x900', '820x1180'] },
  { name: 'desk-method', path: '/desk/method', sizes: ['1440x900', '820x1180'] },
  { name: 'desk-data', path: '/desk/data', sizes: DESK_SIZES },
  { name: 'desk-reasons', path: '/desk/ranking?row=c10', sizes: DESK_SIZES },
  { name: 'desk-yearend', path: '/desk/yearend?row=c09', sizes: DESK_SIZES },
  { name: 'desk-yearend-community', path: '/desk/yearend?tab=community', sizes: ['1440x900'] },
  { name: 'desk-burden', path: '/desk/burden', sizes: DESK_SIZES },
  { name: 'stage', path: '/stage', sizes: ['1920x1080', '1024x768'] },
  { name: 'stage-deck', path: '/stage/220113001003/deck', sizes: ['1920x1080', '1280x800'] },
  { name: 'stage-slide', path: '/stage/220113001003/2', sizes: ['1920x1080', '1024x768'] },
  { name: 'stage-frozen', path: '/stage/220113001003/2?week=2026-07-03&known=then', sizes: ['1920x1080', '1024x768'] },
];
/** What is looked at in an emergency alone. */
const URGENT_SCREENS = [
  { name: 'emergency', path: '/wall', sizes: WALL_SIZES },
  { name: 'emergency-log', path: '/wall/log', sizes: ['1920x1080', '1080x1920'] },
  { name: 'emergency-replay', path: '/wall/log?event=drill-1&at=2026-06-10T14:40:00', sizes: ['1920x1080', '1024x768'] },
];
const LANGUAGES = ['zh-CN', 'en'];

function spoilFeeds(root) {
  const weekly = join(root, 'feeds/weekly.json');
  writeFileSync(weekly, readFileSync(weekly).subarray(0, 400));
  writeFileSync(join(root, 'feeds/renovation.json'), '<!doctype html><title>login</title>');
  const stars = join(root, 'feeds/stars.json');
  const document = JSON.parse(readFileSync(stars, 'utf8'));
  if (document.records?.[0] !== undefined) document.records[0].recordedAt = 'yesterday';
  writeFileSync(stars, JSON.stringify(document));
}

/** How the feeds are when the page is opened for the first time: nothing is remembered from before. */
const STATES = {
  healthy: { asOf: PINNED.slice(0, 16), change: () => {} },
  // Three weeks old by the page's clock: every cadence but "on change" is overdue.
  late: { asOf: '2026-06-26T14:06', change: () => {} },
  broken: { asOf: PINNED.slice(0, 16), change: spoilFeeds },
  urgent: { asOf: PINNED.slice(0, 16), mode: 'emergency', screens: URGENT_SCREENS, change: () => {} },
  absent: { asOf: PINNED.slice(0, 16), change: (root) => rmSync(join(root, 'feeds'), { recursive: true }) },
};

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.every((word) => word.split(',').some((w) => name.includes(w)));

const inLanguage = (path, lang) => `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;

/** The shells whose pages are gone through without reading everything anew, as their own links do. */
const WALKED = /^\/(wall|desk)(?=[/?])/;

/** What is photographed in one window: one size, one language, one shell. */
function windowsOf(screens, state) {
  const windows = new Map();
  for (const { name, path, sizes } of screens)
    for (const size of sizes)
      for (const lang of LANGUAGES) {
        const file = `${state}_${name}_${size}_${lang}.png`;
        if (!isWanted(file)) continue;
        const shell = WALKED.exec(path)?.[1] ?? path;
        const key = `${size} ${lang} ${shell}`;
        windows.set(key, [...(windows.get(key) ?? []), { file, path: inLanguage(path, lang), size, lang }]);
      }
  return [...windows.values()];
}

async function photograph(browser, site, state, screens) {
  for (const pictures of windowsOf(screens, state)) {
    const [{ size, lang }] = pictures;
    const [width, height] = size.split('x').map(Number);
    const context = await browser.newContext({ viewport: { width, height }, locale: lang, timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    await page.clock.setFixedTime(PINNED);
    for (const [i, { file, path }] of pictures.entries()) {
      if (i === 0) await page.goto(`${site.url}${path}`);
      else {
        await walk(page, path);
        const scene = /[?&]scene=(\w+)/.exec(path)?.[1];
        // While a scene is fetched the one before is still there, unseen. One without data is passed over, and says so.
        if (scene !== undefined) await page.waitForSelector(`[data-turn="${scene}"]`, { timeout: 5000 }).catch(() => undefined);
      }
      writeFileSync(join(OUT, file), await still(page, i === 0 ? undefined : 300));
      console.log(file);
    }
    await context.close();
  }
}

/** One sheet: all pictures of a feed state as thumbnails with their names. */
async function contactSheet(browser, state) {
  const files = readdirSync(OUT)
    .filter((f) => f.startsWith(`${state}_`) && f.endsWith('.png'))
    .sort();
  if (files.length === 0) return;
  const cells = files.map((f) => `<figure><img src="${f}"><figcaption>${f.slice(0, -4)}</figcaption></figure>`).join('\n');
  const html = `<!doctype html><meta charset="utf-8"><style>body{display:flex;flex-wrap:wrap;gap:8px;margin:8px;background:#777;font:12px sans-serif}figure{margin:0;width:470px}img{width:470px;max-height:470px;object-fit:contain;display:block}figcaption{color:#fff}</style>${cells}`;
  const path = join(OUT, `${state}.html`);
  writeFileSync(path, html);
  const page = await browser.newPage({ viewport: { width: 1940, height: 1000 } });
  await page.goto(pathToFileURL(path).href);
  await page.screenshot({ path: join(OUT, `sheet-${state}.png`), fullPage: true });
  await page.close();
}

await freshBuild();
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const browser = await openBrowser();
for (const [state, { asOf, change, mode, screens = SCREENS }] of Object.entries(STATES)) {
  const { root, remove } = await liveCopy(asOf, mode);
  change(root);
  const site = await startStatic({ root, date: () => null });
  await photograph(browser, site, state, screens);
  await site.close();
  remove();
  await contactSheet(browser, state);
}
await browser.close();
console.log(`${readdirSync(OUT).filter((f) => f.endsWith('.png')).length} pictures in sheet/`);
