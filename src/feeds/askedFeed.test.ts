import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { demoFiles } from '../../mocks/records.ts';
import { FEED_NAMES } from '../contract/envelope.ts';
import { loadConfig } from './config.ts';
import { readConfigFixture } from './loaderFixture.ts';
import type { FeedReading } from './reading.ts';
import { feedKey, feedQuery, feedSource } from './source.ts';

const demo = demoFiles('2026-07-17');
const contest = JSON.parse(demo.get('/feeds/contest.json') ?? '');

// A copy of the week before is on this machine.
vi.mock('./lastGood.ts', async (original) => ({
  ...(await original<typeof import('./lastGood.ts')>()),
  lastGoodStore: () => ({
    get: async (feed: string) => {
      const { records, ...head } = { ...contest, sequence: contest.sequence - 1 };
      return feed === 'contest' ? { feed, documents: [{ path: '', head, records }], savedAt: 0, build: null } : null;
    },
    put: async () => true,
  }),
}));

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a copy that came before anybody looked is no answer: the feed is looked for as soon as somebody does', async () => {
  const asked: string[] = [];
  vi.stubGlobal('location', { href: 'http://localhost/' });
  vi.stubGlobal('fetch', async (url: string) => {
    const path = String(url).replace(/^.*(?=\/feeds\/)/, '');
    asked.push(path);
    return new Response(demo.get(path) ?? '', {
      status: demo.has(path) ? 200 : 404,
      headers: { 'Content-Type': 'application/json' },
    });
  });
  const feeds = Object.fromEntries(FEED_NAMES.map((f) => [f, { url: `/feeds/${f}.json` }]));
  const config = JSON.stringify({ title: { zh: '家园', en: 'Home' }, language: 'zh-CN', feeds, map: {} });
  const source = feedSource(await loadConfig(readConfigFixture(config), '/config.json'), 56);
  const own = source.loaders.find((l) => l.feed === 'contest');
  if (own === undefined) throw new Error('no loader');
  const held = () => source.client.getQueryData<FeedReading>(feedKey('contest'));
  source.restoreAsked('contest');
  await vi.waitFor(() => expect(held()?.fromStore).toBe(true), { timeout: 10_000 });
  expect(asked).not.toContain('/feeds/contest.json');
  const end = new QueryObserver(source.client, feedQuery(own)).subscribe(() => undefined);
  await vi.waitFor(() => expect(held()?.head?.sequence).toBe(contest.sequence), { timeout: 10_000 });
  expect(held()?.fromStore).toBe(false);
  end();
  source.client.clear();
});
