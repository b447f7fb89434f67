import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PAYLOAD_FAULTS } from '../mocks/faults/payloads.ts';
import { saved, textOf } from './files.ts';
import { expect, liveFolder, test } from './fixtures.ts';
import { startRawServer } from './servers/rawServer.mjs';
import { keptFeeds, PUBLIC_FEEDS } from './stored.ts';
import { open, quiet, walk } from './walk.ts';
import { figures, wallOK } from './wallOK.ts';

/** Faults of the catalogue on a wall, from one table: after each every panel stands, its neighbours are as before, it recovers. */

// Pictures are read back to see that they are drawn.
test.use({ allow: [/willReadFrequently/] });

const RENOVATION = '/feeds/renovation.json';

/** A wall with good data at a server whose answers can be spoilt, and copies of all it read. */
async function wall(page: Page) {
  const folder = liveFolder();
  // Texts are spoilt as they come over a line: written in one.
  for (const name of readdirSync(folder.feeds).filter((n) => n.endsWith('.json'))) {
    const file = join(folder.feeds, name);
    writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))));
  }
  const server = await startRawServer({ root: folder.root });
  await page.goto(`${server.url}/wall?scene=overview`);
  await expect(page.locator('[data-painted]')).toHaveCount(2);
  await wallOK(page, 'good data');
  await expect.poll(() => keptFeeds(page)).toBe(PUBLIC_FEEDS);
  const close = async () => {
    await server.close();
    folder.remove();
  };
  return { folder, server, close, before: await figures(page) };
}

/** The clock goes on until the feed is asked for; the look then has begun, and its limits with it. */
async function nextLook(page: Page, path: string): Promise<void> {
  const asked = page.waitForRequest((r) => new URL(r.url()).pathname === path);
  await expect(async () => {
    await page.clock.fastForward(70_000);
    await Promise.race([asked, page.waitForTimeout(1500).then(() => Promise.reject(new Error('not asked')))]);
  }).toPass();
  // What came has been read and drawn before it is judged.
  await quiet(page);
}

/** Looks follow one another until the works stand so: on a busy machine one that began before the file was changed may still come. */
async function standsAs(page: Page, state: string, what: string): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward(70_000);
    await expect(renovationState(page)).toHaveAttribute('data-state', state, { timeout: 1500 });
  }, what).toPass();
}

const renovationState = (page: Page) => page.locator('[data-panel="figure-renovation"] .freshness');

test.describe('answers that are none (groups T and H)', { tag: '@wide' }, () => {
  // The browser says what failed and where a redirect would have led.
  test.use({
    allow: [/willReadFrequently|Failed to load resource|policy: connect-src|Content Security Policy/],
  });

  const GROUPS: [name: string, faults: [fault: string, state: string][]][] = [
    ['cut, doubled and headless', ['midreset', 'headerless', 'twolengths', 'loop'].map((f) => [f, 'lastGood'])],
    [
      'statuses that are no answer',
      ['204', '205', '206', '304', '401', '403', '407', '429', '503', '999'].map((s) => [`status${s}`, 'lastGood']),
    ],
    [
      'types and proxies',
      [
        ['html', 'lastGood'],
        ['octets', 'suspect'],
        ['status203', 'suspect'],
      ],
    ],
  ];
  for (const [name, faults] of GROUPS)
    test(`${name}: ${faults.map(([fault]) => fault).join(', ')}`, async ({ page }) => {
      test.setTimeout(240_000);
      const { server, close, before } = await wall(page);
      try {
        for (const [fault, state] of faults) {
          server.setFault(RENOVATION, fault);
          await standsAs(page, state, fault);
          await wallOK(page, fault);
          expect(await figures(page), fault).toEqual(before);
          server.setFault(RENOVATION, null);
          await standsAs(page, 'fresh', fault);
        }
        expect(await keptFeeds(page)).toBe(PUBLIC_FEEDS);
      } finally {
        await close();
      }
    });

  test('H7 elsewhere: to a server that is alive, open to all and newer no request gets through', async ({ page, findings }) => {
    const { server, close, before } = await wall(page);
    try {
      server.setFault(RENOVATION, 'elsewhere');
      await standsAs(page, 'lastGood', 'elsewhere');
      await wallOK(page, 'elsewhere');
      expect(await figures(page)).toEqual(before);
      // It was the policy that stopped it, and not a server that could not be reached.
      expect(findings.join('\n')).toContain('policy: connect-src');
      expect(server.other.asked).toEqual([]);
      expect((await fetch(server.other.url + RENOVATION)).status).toBe(200);
      server.setFault(RENOVATION, null);
      await standsAs(page, 'fresh', 'elsewhere');
    } finally {
      await close();
    }
  });
});

/** The first case of each row: its siblings are told apart by the loader alone (src/feeds/faultTable.test.ts). */
const CASES = PAYLOAD_FAULTS.filter((f, i) => PAYLOAD_FAULTS.findIndex((g) => g.row === f.row) === i);

test.describe('content that is wrong (groups P, X and O)', { tag: '@wide' }, () => {
  for (const [name, cases] of [
    ['refused whole', CASES.filter((f) => f.fault !== undefined)],
    ['taken in part or in doubt, first half', CASES.filter((f, i) => f.fault === undefined && i % 2 === 0)],
    ['taken in part or in doubt, second half', CASES.filter((f, i) => f.fault === undefined && i % 2 === 1)],
  ] as const)
    test(`${name}: ${cases.map((f) => f.row).join(', ')}`, async ({ page }) => {
      test.setTimeout(300_000);
      const { folder, close, before } = await wall(page);
      try {
        for (const f of cases) {
          const what = `${f.row} ${f.name}`;
          const file = join(folder.feeds, f.file);
          const text = readFileSync(file, 'utf8');
          const spoilt = f.spoil(text);
          expect(Buffer.from(spoilt).equals(Buffer.from(text)), what).toBe(false);
          writeFileSync(file, spoilt);
          if (f.file === 'renovation.json') await standsAs(page, f.state, what);
          else await nextLook(page, `/feeds/${f.file}`);
          await wallOK(page, what);
          // Where a look is refused nothing at all moves.
          if (f.fault !== undefined) expect(await figures(page), what).toEqual(before);
          // A content is told from another by its tag; the good one comes back under its own.
          writeFileSync(file, text);
          await expect(async () => {
            await standsAs(page, 'fresh', what);
            expect(await figures(page)).toEqual(before);
          }, `${what}: recovers`).toPass();
          await wallOK(page, `${what}: recovers`);
        }
        expect(await keptFeeds(page)).toBe(PUBLIC_FEEDS);
      } finally {
        await close();
      }
    });
});

test('O1 a config.json that is none: the wall stands by the default and says so', { tag: '@wide' }, async ({ page, live }) => {
  const own = join(live.root, 'config.json');
  rmSync(own);
  writeFileSync(own, '{ "title": oops }');
  await page.goto(`${live.url}/wall?scene=overview`);
  await expect(page.locator('[data-painted]')).toHaveCount(2);
  await wallOK(page, 'config.json');
  await open(page, `${live.url}/desk/data`);
  await expect(page.locator('main')).toContainText('config.json 1:12');
});

/** Ways of text to become more than text. */
const RUN = 'window.__pwned=1';
const VECTORS = [
  `<img src=x onerror=${RUN}>`,
  `"><svg onload=${RUN}>`,
  `'><script>${RUN}</script>`,
  `<iframe srcdoc="<script>parent.__pwned=1</script>">`,
  `javascript:${RUN}`,
  `<details open ontoggle=${RUN}>`,
  `{a|<img src=x onerror=${RUN}>}{b}`,
  `=HYPERLINK("javascript:${RUN}")`,
  `</title><body onpageshow=${RUN}>`,
  `<a href="javascript:${RUN}" autofocus onfocus=${RUN}>x</a>`,
  `\u0000<im\u0000g src=x onerror=${RUN}>`,
  `<math><mtext><style><img src=x onerror=${RUN}></style>`,
];

// biome-ignore lint/suspicious/noExplicitAny: documents are taken apart on purpose
function hostile(value: any, next: () => string): void {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.zh === 'string' && typeof value.en === 'string') Object.assign(value, { zh: next(), en: next() });
  for (const inner of Object.values(value)) hostile(inner, next);
}

test.describe('with the policy switched off', { tag: '@wide' }, () => {
  test.use({ bypassCSP: true });

  test('X1 X4 X9 every text of every feed is hostile: nothing of it runs, on walls, desk, stage, paper and in files', async ({
    page,
    live,
  }) => {
    test.setTimeout(240_000);
    let n = 0;
    const next = () => VECTORS[n++ % VECTORS.length] as string;
    for (const file of readdirSync(live.feeds, { recursive: true }).map(String)) {
      if (!file.endsWith('.json')) continue;
      const path = join(live.feeds, file);
      const document = JSON.parse(readFileSync(path, 'utf8'));
      hostile(document, next);
      writeFileSync(path, JSON.stringify(document));
    }
    expect(n).toBeGreaterThan(20_000);
    const dialogs: string[] = [];
    page.on('dialog', (d) => {
      dialogs.push(d.message());
      void d.dismiss();
    });
    const clean = async (where: string) => {
      expect([where, await page.evaluate(() => (globalThis as { __pwned?: number }).__pwned), dialogs]).toEqual([
        where,
        undefined,
        [],
      ]);
      expect(await page.locator('img[src="x"], [onerror], [onload], iframe, a[href^="javascript:"]').count(), where).toBe(0);
    };
    await page.goto(`${live.url}/wall?scene=overview`);
    await expect(page.locator('[data-painted]')).toHaveCount(2);
    await wallOK(page, 'hostile texts');
    await clean('wall');
    for (const scene of ['stars', 'weakSpots', 'communities', 'compounds', 'models', 'contest']) {
      await page.goto(`${live.url}/wall?scene=${scene}`);
      await expect(page.locator('main [data-panel]').first()).toBeVisible();
      await clean(scene);
    }
    await page.goto(`${live.url}/desk/ranking`);
    await expect(page.locator('main table tbody tr').first()).toBeVisible();
    await expect(page.locator('main')).toContainText('<img src=x onerror=');
    await clean('ranking');
    const file = await textOf(await saved(page, '导出“幸福小区周排名”', /CSV/));
    expect(file).toContain('onerror=');
    // No cell begins as a formula does.
    expect(file.split(/\r\n|,/).filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
    for (const path of [
      '/desk/compound/c09',
      '/desk/programme',
      '/desk/weakspots',
      '/desk/map',
      '/desk/models',
      '/desk/bulletins',
      '/desk/data',
    ]) {
      await walk(page, path);
      await expect(page.locator('main h1').first()).toBeVisible();
      await page.mouse.move(700, 500);
      await page.waitForTimeout(400);
      await clean(path);
    }
    for (const path of ['/stage', '/print/bulletin']) {
      await page.goto(`${live.url}${path}`);
      await expect(page.locator('main:visible').first()).toContainText('onerror=');
      await page.waitForTimeout(1500);
      await clean(path);
    }
  });
});
