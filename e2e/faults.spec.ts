import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, liveFolder, test } from './fixtures.ts';
import { findNginx, startNginx } from './servers/nginx.mjs';
import { startRawServer } from './servers/rawServer.mjs';
import { keptFeeds, PUBLIC_FEEDS } from './stored.ts';

const FEED = '/feeds/renovation.json';

/** The wall with good data, its renovation figure read. */
async function good(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/wall?scene=overview`);
  await expect(page.locator('[data-painted]')).toHaveCount(2);
  return (await page.locator('[data-figure="renovation"]').textContent()) ?? '';
}

/** Faults, and words a clerk must find on the wall. */
/** One fault of each kind is met each time; their siblings are a campaign. */
const OFTEN = new Set(['hang', 'short', 'login', 'status500']);

const FAULTS: [fault: string, words: RegExp][] = [
  ['reset', /地址连不上/],
  ['hang', /10 秒没有回应/],
  ['drip', /传得太慢|没有回应/],
  ['short', /不完整/],
  ['long', /不完整/],
  ['chunkcut', /不完整/],
  ['noclclose', /不完整/],
  ['gziptrunc', /不完整/],
  ['gzipbad', /不完整|连不上/],
  ['big', /过大/],
  ['login', /登录已失效/],
  ['redirect', /登录已失效/],
  ['status404', /答复 404/],
  ['status500', /答复 500/],
];

test.describe('a feed that fails', () => {
  // The browser itself logs answers that failed; nothing of ours may.
  test.use({ allow: [/Failed to load resource/] });

  /** One feed fails on a wall with good data, and recovers. */
  async function failing(page: Page, server: Awaited<ReturnType<typeof startRawServer>>, fault: string, words: RegExp) {
    const line = page.locator('[data-fault="renovation"]');
    const state = page.locator('[data-panel="figure-renovation"] .freshness');
    const before = (await page.locator('[data-figure="renovation"]').textContent()) ?? '';
    const score = await page.locator('[data-figure="score"]').textContent();
    server.setFault(FEED, fault);
    // The look must have begun before the clock runs on, or its time limit starts too late.
    const asked = page.waitForRequest((request) => request.url().endsWith(FEED));
    await page.clock.fastForward(70_000);
    await asked;
    if (fault === 'drip') {
      await page.waitForTimeout(300);
      await page.clock.fastForward(16_000);
    }
    if (fault === 'hang')
      await expect(async () => {
        await page.clock.fastForward(11_000);
        await expect(line).toHaveText(words, { timeout: 500 });
      }).toPass();
    // The marks say it at once, the line after a second miss.
    await expect(state).toHaveAttribute('data-state', 'lastGood');
    await page.clock.fastForward(6000);
    await expect(line, fault).toHaveText(words);
    await expect(line).toContainText('旧改进度');
    await expect(line).toContainText('沿用7月10日的数据');
    await expect(page.locator('[data-figure="renovation"]')).toHaveText(before);
    await expect(state).toHaveAttribute('data-state', 'lastGood');
    await expect(page.locator('[data-figure="score"]')).toHaveText(score ?? '');
    await expect(page.locator('[data-panel="figure-score"] .freshness')).toHaveAttribute('data-state', 'fresh');
    server.setFault(FEED, null);
    // A look may be under way, and looks that failed are repeated ever more rarely.
    await expect(async () => {
      await page.clock.fastForward(70_000);
      await expect(line).toHaveCount(0, { timeout: 500 });
    }, fault).toPass();
    await expect(state).toHaveAttribute('data-state', 'fresh');
  }

  for (const [when, faults] of [
    ['each time', FAULTS.filter(([fault]) => OFTEN.has(fault))],
    ['in the campaign', FAULTS.filter(([fault]) => !OFTEN.has(fault))],
  ] as const)
    test(`${faults.map(([fault]) => fault).join(', ')}: named in plain words, the last good number stays, and it recovers by itself`, {
      tag: when === 'each time' ? [] : '@wide',
    }, async ({ page }) => {
      test.setTimeout(120_000);
      const folder = liveFolder();
      const server = await startRawServer({ root: folder.root });
      try {
        // One wall meets them one after the other, as a wall does that hangs for months.
        await good(page, server.url);
        for (const [fault, words] of faults) await failing(page, server, fault, words);
      } finally {
        await server.close();
        folder.remove();
      }
    });

  test('a server that goes away, and stays away over a reload: the last good copy with its age', async ({ page }) => {
    const folder = liveFolder();
    const server = await startRawServer({ root: folder.root });
    try {
      const before = await good(page, server.url);
      // The copies are written behind the picture.
      await expect.poll(() => keptFeeds(page)).toBe(PUBLIC_FEEDS);
      for (const f of ['district', 'programme', 'stars', 'weekly', 'renovation']) server.setFault(`/feeds/${f}.json`, 'reset');
      await page.reload();
      await expect(page.locator('[data-figure="renovation"]')).toHaveText(before);
      await expect(page.locator('[data-fault]')).toContainText(/连不上/);
      await expect(page.locator('[data-fault]')).toContainText('另有 4 路');
    } finally {
      await server.close();
      folder.remove();
    }
  });

  test('a first start without any feed is explained, not blank', async ({ page }) => {
    const folder = liveFolder();
    const server = await startRawServer({ root: folder.root });
    try {
      for (const f of ['district', 'programme', 'stars', 'weekly', 'renovation'])
        server.setFault(`/feeds/${f}.json`, 'status404');
      await page.goto(`${server.url}/wall?scene=overview`);
      await expect(page.locator('.sentence')).toContainText('每周数据还没有到');
      await expect(page.locator('[data-fault]')).toContainText('还没有可沿用的数据');
      await page.goto(`${server.url}/desk/data`);
      await expect(page.locator('tr[data-state="none"]')).toHaveCount(5);
    } finally {
      await server.close();
      folder.remove();
    }
  });
});

// biome-ignore lint/suspicious/noExplicitAny: documents are taken apart on purpose
type Doc = any;

/** Payloads that are wrong, what the clerk reads on the data page, and whether the feed as a whole is refused. */
const PAYLOADS: [name: string, change: (text: string) => string | Buffer, words: RegExp, refused: boolean][] = [
  ['truncated JSON', (t) => t.slice(0, 2000), /不完整/, true],
  ['login HTML in a JSON file', () => '<!doctype html><form>', /格式有误/, true],
  ['a newer major version', (t) => changed(t, (d) => (d.contract = '2.0')), /版本 2.0 过新/, true],
  ['an empty list', (t) => changed(t, (d) => (d.records = [])), /空名单/, true],
  ['an older document', (t) => changed(t, (d) => (d.generatedAt = '2020-01-01T00:00:00+08:00')), /比手上的旧/, true],
  [
    '29 of 30 compounds',
    (t) => changed(t, (d) => (d.records = d.records.filter((r: Doc) => r.id !== 'c20'))),
    /应有 30，实收 29/,
    false,
  ],
  ['GBK bytes', (t) => gbk(t), /GBK 编码，已转换/, false],
  [
    'one bad record among good ones',
    (t) => changed(t, (d) => (d.records.find((r: Doc) => r.id === 'c20').households = -5)),
    /户数/,
    false,
  ],
];

function changed(text: string, change: (d: Doc) => void): string {
  const d = JSON.parse(text);
  change(d);
  return JSON.stringify(d);
}

/** The document with its Chinese written in GBK: only characters of one known word, the rest in ASCII. */
function gbk(text: string): Buffer {
  const ascii = text.replace(/[^\p{ASCII}]/gu, (c) =>
    c === '九' || c === '台' ? c : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const parts = ascii
    .split(/(九|台)/)
    .map((p) => (p === '九' ? Buffer.from([0xbe, 0xc5]) : p === '台' ? Buffer.from([0xcc, 0xa8]) : Buffer.from(p, 'ascii')));
  return Buffer.concat(parts);
}

/** Like others of the list, told apart by the loader's own tests. */
const SIBLINGS = new Set([
  'login HTML in a JSON file',
  'an older document',
  'a newer major version',
  'an empty list',
  'GBK bytes',
  'truncated JSON',
  '29 of 30 compounds',
]);

for (const [name, change, words, refused] of PAYLOADS)
  test(`${name}: said on the data page, the wall keeps standing, and it recovers`, {
    tag: SIBLINGS.has(name) ? '@wide' : [],
  }, async ({ page, live }) => {
    const file = join(live.feeds, 'district.json');
    const text = readFileSync(file, 'utf8');
    await page.goto(`${live.url}/desk/data`);
    await expect(page.locator('tr[data-feed="district"]')).toHaveAttribute('data-state', 'fresh');
    // Pages that start later know of what was there before by its copy, which is written when a page rests.
    await expect.poll(() => keptFeeds(page)).toBeGreaterThanOrEqual(PUBLIC_FEEDS);
    writeFileSync(file, change(text));
    await page.clock.fastForward(70_000);
    await expect(page.locator('main')).toContainText(words);
    await expect(page.locator('tr[data-feed="district"]')).toHaveAttribute(
      'data-state',
      refused ? 'lastGood' : /partial|suspect/,
    );
    if (name === 'GBK bytes') await expect(page.locator('body')).not.toContainText('\ufffd');
    await page.goto(`${live.url}/wall?scene=overview`);
    await expect(page.locator('[data-painted]')).toHaveCount(2);
    if (name.startsWith('29')) await expect(page.locator('[data-panel="map"] h2')).toHaveText('幸福小区 29/30 个');
    await page.goto(`${live.url}/desk/data`);
    // The page has had its first look: only then does the next one hang on the clock.
    await expect(page.locator('tr[data-feed="district"]')).not.toHaveAttribute('data-state', /fresh|none/);
    writeFileSync(
      file,
      changed(text, (d) => (d.sequence += 1)),
    );
    await page.clock.fastForward(70_000);
    await expect(page.locator('tr[data-feed="district"]')).toHaveAttribute('data-state', 'fresh');
  });

// e2e/freshness.spec.ts asks the same of every panel.
test('late and expired data say so and are no longer judged', { tag: '@wide' }, async ({ page, live }) => {
  await good(page, live.url);
  await page.clock.fastForward(5 * 3_600_000);
  await expect(page.locator('[data-panel="figure-score"] .freshness')).toHaveAttribute('data-state', 'late');
  await page.clock.fastForward(8 * 86_400_000);
  await expect(page.locator('[data-panel="figure-score"] .freshness')).toHaveAttribute('data-state', 'expired');
  await expect(page.locator('[data-panel="figure-score"] .figure-notes')).toContainText('已过期，不作评判');
  await expect(page.locator('.league-table .place').first()).toHaveText('–');
  await expect(page.locator('[data-figure="score"]')).not.toBeEmpty();
});

test('the production build behind a real server off the shelf, with conditional requests', async ({ page }) => {
  const folder = liveFolder();
  const nginx = findNginx() === null ? await startRawServer({ root: folder.root }) : await startNginx({ root: folder.root });
  const statuses: number[] = [];
  page.on('response', (r) => {
    if (r.url().endsWith(FEED)) statuses.push(r.status());
  });
  try {
    await good(page, nginx.url);
    // A real server tells the real time, by which the demo's feeds are so old that a look past every cache may come first; and by
    // night the wall takes it for its hour of starting afresh.
    await expect(async () => {
      await page.clock.fastForward(6000);
      expect(statuses).toContain(304);
    }).toPass();
    expect(statuses[0]).toBe(200);
    await expect(page.getByText('演示数据').first()).toBeVisible();
  } finally {
    await nginx.close();
    folder.remove();
  }
});
