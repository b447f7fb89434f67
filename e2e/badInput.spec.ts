import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { walk } from './walk.ts';

// biome-ignore lint/suspicious/noExplicitAny: documents are taken apart on purpose
type Doc = any;

function spoil(folder: string, name: string, change: (document: Doc) => void) {
  const file = join(folder, name);
  const document = JSON.parse(readFileSync(file, 'utf8'));
  change(document);
  document.count = document.records.length;
  writeFileSync(file, JSON.stringify(document));
}

const rejectedRow = (page: Page, record: string) => page.locator(`[data-rejected="${record}"]`);

test('a rubric whose checks do not sum to one: named by feed, record and field; its stars are withheld and say why', async ({
  page,
  live,
}) => {
  spoil(live.feeds, 'programme.json', (d) => {
    for (const r of d.records) if (r.kind === 'indicator' && r.id === 'G2a') r.weight = 0.4;
  });
  await page.goto(`${live.url}/desk/data`);
  await expect(rejectedRow(page, 'criterion/G2')).toHaveText(/指标与规则.*criterion\/G2.*权重.*所含指标的权重合计不是 1.*0\.900/);
  await expect(rejectedRow(page, 'criterion/G1')).toContainText('整类不采用');
  // The rules are in part; every other feed stands as before.
  await expect(page.locator('tr[data-feed="programme"]')).toHaveAttribute('data-state', 'partial');
  for (const feed of ['district', 'stars', 'weekly', 'renovation', 'visits'])
    await expect(page.locator(`tr[data-feed="${feed}"]`)).toHaveAttribute('data-state', 'fresh');

  await walk(page, '/desk/compound/c09');
  await expect(page.locator('main')).toContainText('评分规则有误，暂不赋星');
  await walk(page, '/desk/community/220113001003');
  await expect(page.locator('h1')).toHaveText('新风社区');
  await expect(page.locator('main')).not.toContainText('评分规则有误');
  await walk(page, '/desk/renovation');
  await expect(page.locator('tr[data-project]')).toHaveCount(19);
});

test('a week sent twice with two figures, and a week not sent at all: both are said, neither is filled in', async ({
  page,
  live,
}) => {
  const key = '2026-07-10/c07/G2a';
  const index = JSON.parse(readFileSync(join(live.feeds, 'weekly.json'), 'utf8')) as { parts: { path: string; to: string }[] };
  const newest = index.parts.find((p) => p.to === '2026-07-10' && !p.path.includes('standing'))?.path ?? '';
  spoil(live.feeds, newest, (d) => {
    const row = d.records.find((r: Doc) => `${r.week}/${r.subject}/${r.indicator}` === key);
    d.records = d.records.filter((r: Doc) => r.week !== '2026-06-26');
    d.records.push({ ...row, numerator: row.denominator === row.numerator ? 0 : row.denominator });
  });
  await page.goto(`${live.url}/desk/data`);
  await expect(rejectedRow(page, key)).toHaveCount(2);
  await expect(rejectedRow(page, key).first()).toHaveText(/每周数据.*分子.*同一条报了两次且内容不同，都不采用/);
  await expect(page.locator('.problems')).toContainText('2026-06-26 整周没有数据（前一周有 48 个对象报数）');
});

test('a feed of which no record passes: its row says so, every record is listed with its field, and mended the list is empty', async ({
  page,
  live,
}) => {
  const whole = readFileSync(join(live.feeds, 'stars.json'));
  spoil(live.feeds, 'stars.json', (d) => {
    d.records = d.records.filter((r: { kind: string }) => r.kind === 'docking');
    for (const r of d.records) delete r.from;
  });
  const sent = JSON.parse(readFileSync(join(live.feeds, 'stars.json'), 'utf8')).records.length;
  await page.goto(`${live.url}/desk/data`);
  const row = page.locator('tr[data-feed="stars"]');
  await expect(row).toHaveAttribute('data-state', 'none');
  await expect(row).toContainText(`0/${sent}`);
  await expect(row).toContainText('全部记录被退回，先看“from”');
  const listed = page.locator('[data-rejected]').filter({ hasText: '赋星决定' });
  await expect(listed).toHaveCount(sent);
  await expect(listed.first()).toContainText('缺少必填内容');
  writeFileSync(join(live.feeds, 'stars.json'), whole);
  await page.getByRole('button', { name: '立即重读' }).click();
  await expect(row).toHaveAttribute('data-state', 'fresh');
  await expect(listed).toHaveCount(0);
});

test('a site whose config.json and feeds know nothing of visits: an optional feed, no alarm anywhere', async ({ page, live }) => {
  // The folder links to the build; this site has a config.json of its own.
  const own = join(live.root, 'config.json');
  const config = JSON.parse(readFileSync(own, 'utf8'));
  delete config.feeds.visits;
  rmSync(own);
  writeFileSync(own, JSON.stringify(config));
  const asked: string[] = [];
  page.on('request', (r) => asked.push(r.url()));
  await page.goto(`${live.url}/wall?scene=overview`);
  await expect(page.locator('.wall[data-ready]')).toHaveCount(1);
  await expect(page.locator('[data-fault]')).toHaveCount(0);
  await expect(page.locator('.wall-oldest')).not.toContainText('督导走访');
  await page.goto(`${live.url}/desk/data`);
  await expect(page.locator('tr[data-feed="visits"]')).toHaveAttribute('data-state', 'none');
  await expect(page.locator('tr[data-feed="visits"]')).toContainText('可选，未接入');
  await expect(page.locator('.problems')).toHaveCount(0);
  expect(asked.filter((u) => u.includes('/feeds/visits'))).toEqual([]);
  expect(asked.filter((u) => u.includes('/feeds/'))).not.toEqual([]);
});
