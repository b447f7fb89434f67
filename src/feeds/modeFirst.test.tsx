import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { demoFeeds } from '../../mocks/demo.ts';
import { FEED_NAMES } from '../contract/envelope.ts';
import { loadConfig } from './config.ts';
import { FeedsProvider } from './FeedsProvider.tsx';
import { readConfigFixture } from './loaderFixture.ts';
import { feedSource } from './source.ts';
import { useModeFeed } from './useFeeds.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('an emergency waits for no other feed: a wall whose server answers for the mode alone follows it', async () => {
  const files = demoFeeds('2026-07-17', Date.parse('2026-07-17T14:06:00+08:00'));
  const asked: string[] = [];
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', async (url: string) => {
    const file = String(url).replace(/^.*\/feeds\//, '');
    asked.push(file);
    // All others hang, the required ones among them: the first look never ends.
    if (file !== 'mode.json') return await new Promise<never>(() => undefined);
    return new Response(JSON.stringify(files.get(file)), { headers: { 'Content-Type': 'application/json' } });
  });
  const feeds = Object.fromEntries(FEED_NAMES.map((f) => [f, { url: `/feeds/${f}.json` }]));
  const config = JSON.stringify({ title: { zh: '家园', en: 'Home' }, language: 'zh-CN', feeds, map: {} });
  const source = feedSource(await loadConfig(readConfigFixture(config), '/config.json'), 56);
  const seen: number[] = [];
  function Follower() {
    seen.push(useModeFeed().records.length);
    return null;
  }
  const root = createRoot(document.createElement('div'));
  await act(async () => {
    root.render(
      <FeedsProvider source={source}>
        <Follower />
      </FeedsProvider>,
    );
  });
  await act(() => vi.waitFor(() => expect(seen.at(-1)).toBeGreaterThan(20), { timeout: 10_000 }));
  expect(asked).toContain('district.json');
  // What comes later still waits for the first look.
  expect(asked).not.toContain('visits.json');
  await act(async () => root.unmount());
  source.client.clear();
});
