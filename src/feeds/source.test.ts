import { afterEach, expect, test, vi } from 'vitest';
import { demoFiles } from '../../mocks/records.ts';
import { FEED_NAMES } from '../contract/envelope.ts';
import { loadConfig } from './config.ts';
import { readConfigFixture } from './loaderFixture.ts';
import type { FeedReading } from './reading.ts';
import { feedKey, feedSource } from './source.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('more history asked for while the first look is on its way is read, not taken for read', async () => {
  const demo = demoFiles('2026-07-17');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  vi.stubGlobal('location', { href: 'http://localhost/' });
  vi.stubGlobal('fetch', async (url: string) => {
    const path = String(url).replace(/^.*(?=\/feeds\/)/, '');
    if (path === '/feeds/weekly.json') await held;
    const body = demo.get(path);
    return body === undefined
      ? new Response('', { status: 404 })
      : new Response(body, { headers: { 'Content-Type': 'application/json' } });
  });
  const feeds = Object.fromEntries(FEED_NAMES.map((f) => [f, { url: `/feeds/${f}.json` }]));
  const config = JSON.stringify({ title: { zh: '家园', en: 'Home' }, language: 'zh-CN', feeds, map: {} });
  const source = feedSource(await loadConfig(readConfigFixture(config), '/config.json'), 56);
  source.deepen(112);
  release();
  const depth = () => source.client.getQueryData<FeedReading>(feedKey('weekly'))?.depthDays;
  await vi.waitFor(() => expect(depth()).toBe(112), { timeout: 15_000 });
  // Enough is enough: nothing is read again for less.
  source.deepen(84);
  expect(source.client.isFetching({ queryKey: feedKey('weekly') })).toBe(0);
  source.client.clear();
});
