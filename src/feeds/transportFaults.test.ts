import 'fake-indexeddb/auto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onlineManager, QueryClient } from '@tanstack/react-query';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startRawServer } from '../../e2e/servers/rawServer.mjs';
import { demoFeeds } from '../../mocks/demo.ts';
import { desk } from '../words/zh/desk.ts';
import { lastGoodStore } from './lastGood.ts';
import { type Loader, loader } from './loader.ts';
import { nextDelay } from './schedule.ts';
import { feedQuery } from './source.ts';
import { standing } from './standing.ts';

/** What a network can do to a feed (fault group A, T1-T18), met over a real socket where the bytes matter. */

const NOW = Date.parse('2026-07-17T14:06:00+08:00');
const FEED = '/feeds/stars.json';
const BODY = JSON.stringify(demoFeeds('2026-07-17').get('stars.json'));
const PATIENT = { headerTimeout: 10_000, idleTimeout: 10_000, totalTimeout: 20_000 };
const HASTY = { headerTimeout: 150, idleTimeout: 150, totalTimeout: 400 };
const noStore = { get: async () => null, put: async () => true };

let server: Awaited<ReturnType<typeof startRawServer>>;
let root: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'jiayuan-raw-'));
  mkdirSync(join(root, 'feeds'));
  writeFileSync(join(root, FEED), BODY);
  server = await startRawServer({ root });
});
// A test that ended early has left its fault: it is not the next one's.
afterEach(() => server.setFault(FEED, null));
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** A loader at the raw server; `limits` may be made short for what never ends. */
function setUp(url = `${server.url}${FEED}`, get: typeof fetch = fetch) {
  const limits = { ...PATIENT };
  const load = loader('stars', { url, pollSeconds: 60 }, null, { store: noStore, now: () => NOW, timeouts: limits, fetch: get });
  return { load: load as unknown as Loader, limits };
}

test.each([
  ['T2', 'reset', /unreachable/, PATIENT],
  ['T3', 'midreset', /truncated/, PATIENT],
  ['T4', 'hang', /timeout/, HASTY],
  ['T5', 'drip', /timeout/, HASTY],
  ['T6', 'short', /truncated/, PATIENT],
  // Browsers cut what is over the promised length, Node breaks off: neither is data.
  ['T7', 'long', /truncated|unreachable/, PATIENT],
  ['T9', 'noclclose', /truncated/, PATIENT],
  ['T10', 'gziptrunc', /truncated/, PATIENT],
  ['T18', 'headerless', /unreachable/, PATIENT],
  ['T18', 'twolengths', /unreachable|truncated/, PATIENT],
  // Browsers hand it on, Node takes it for a broken proxy.
  ['T18', 'status407', /status|unreachable/, PATIENT],
])(
  '%s %s: the last good records stay, the state says so after this one look, and the next good one ends it',
  async (_, fault, code, time) => {
    const { load, limits } = setUp();
    const good = await load.look();
    expect(good.records.length).toBeGreaterThan(30);
    expect(standing(good, NOW).state).toBe('fresh');
    server.setFault(FEED, fault);
    Object.assign(limits, time);
    const bad = await load.look();
    expect(bad.fault?.code).toMatch(code);
    expect(bad.records).toBe(good.records);
    expect(standing(bad, NOW).state).toBe('lastGood');
    expect(bad.nextDelay).toBeLessThanOrEqual(66_000);
    server.setFault(FEED, null);
    Object.assign(limits, PATIENT);
    expect(standing(await load.look(), NOW).state).toBe('fresh');
  },
);

test.each([
  ['T8 a chunked answer without its end, the JSON already whole', 200],
  ['T11 an answer that calls itself gzip and is none', 0],
])('%s: the body breaks off and is not used', async (_, share) => {
  // Node takes the first for whole and hangs on the second; browsers break off, as is done here.
  const whole = new TextEncoder().encode(BODY);
  let looks = 0;
  const { load } = setUp(undefined, (async () => {
    looks += 1;
    if (looks === 1) return new Response(BODY, { headers: { 'Content-Type': 'application/json' } });
    let pulled = false;
    const stream = new ReadableStream({
      pull(c) {
        if (pulled || share === 0) c.error(new TypeError('network error'));
        else c.enqueue(whole);
        pulled = true;
      },
    });
    return new Response(stream, { headers: { 'Content-Type': 'application/json' } });
  }) as typeof fetch);
  const good = await load.look();
  const bad = await load.look();
  expect([bad.fault?.code, bad.records === good.records]).toEqual(['truncated', true]);
});

test('T1 a server that is down, and comes back at its address', async () => {
  const own = await startRawServer({ root });
  const { load } = setUp(`${own.url}${FEED}`);
  const good = await load.look();
  await own.close();
  const bad = await load.look();
  expect([bad.fault?.code, bad.records === good.records]).toEqual(['unreachable', true]);
});

test('T4 however often it is asked, a feed that hangs is asked once at a time', async () => {
  let asked = 0;
  const { load, limits } = setUp(undefined, () => {
    asked += 1;
    return new Promise(() => undefined);
  });
  Object.assign(limits, HASTY);
  const [a, b] = await Promise.all([load.look(), load.look()]);
  expect([asked, a === b, a?.fault?.code]).toEqual([1, true, 'timeout']);
});

test('T12, T13 an address nobody knows and a certificate that has run out are the same to a browser, and the advice names both', async () => {
  const secure = setUp(undefined, () => Promise.reject(new TypeError('ERR_CERT_DATE_INVALID')));
  expect((await secure.load.look()).fault?.code).toBe('unreachable');
  const nobody = setUp(undefined, () => Promise.reject(new TypeError('getaddrinfo ENOTFOUND')));
  expect((await nobody.load.look()).fault?.code).toBe('unreachable');
  expect(desk.advice.unreachable).toMatch(/地址.*证书.*时钟/);
});

test('T14 flapping at random two hundred times: the records never move, the faults kept are few, and it asks no seldomer than a poll', async () => {
  let seed = 7;
  const down = () => {
    seed = (seed * 16807) % 2147483647;
    return seed % 2 === 0;
  };
  const { load } = setUp(undefined, (async () => {
    if (down()) throw new TypeError('flap');
    return new Response(BODY, { headers: { 'Content-Type': 'application/json' } });
  }) as typeof fetch);
  let first = await load.look();
  while (first.head === null) first = await load.look();
  let failures = 0;
  for (let i = 0; i < 200; i++) {
    const r = await load.look();
    expect(r.records).toBe(first.records);
    expect(r.history.length).toBeLessThanOrEqual(20);
    expect(r.nextDelay).toBeLessThanOrEqual(66_000);
    expect(standing(r, NOW).state).toBe(r.fault === null ? 'fresh' : 'lastGood');
    if (r.fault !== null) failures += 1;
  }
  expect(failures).toBeGreaterThan(60);
});

test('T15 twenty walls started in one second, at their first look, spread over the minute within some polls', () => {
  const feeds = ['district', 'programme', 'stars', 'weekly', 'renovation', 'visits'] as const;
  const secondsOf = (page: (wall: number) => number) => {
    const perSecond = new Map<number, number>();
    for (const feed of feeds)
      for (let wall = 0; wall < 20; wall++) {
        let at = 0;
        for (let look = 1; look <= 10; look++) at += nextDelay(feed, look, 60_000, 0, null, null, page(wall));
        const second = Math.floor(at / 1000);
        perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
      }
    return perSecond;
  };
  for (const seed of [1, 20260717, 0xffff_0000]) {
    const spread = secondsOf((wall) => Math.imul(wall + 1, seed) ^ (wall << 7));
    expect(Math.max(...spread.values())).toBeLessThan(120 / 6);
    expect(spread.size).toBeGreaterThan(20);
  }
  // Pages that nothing told apart would ask in one and the same second for ever.
  expect(Math.max(...secondsOf(() => 7).values())).toBeGreaterThanOrEqual(20);
});

test('T15 two pages of one feed do not draw one lot', async () => {
  const delays = new Set<number>();
  for (let i = 0; i < 2; i++) {
    vi.resetModules();
    const { loader: fresh } = await import('./loader.ts');
    const store = lastGoodStore(`test-${Math.random()}`);
    delays.add((await fresh('stars', { url: `${server.url}${FEED}` }, null, { store, now: () => NOW }).look()).nextDelay);
  }
  expect(delays.size).toBe(2);
});

test('T16 a start without a network shows the copy of the last time, and its age', async () => {
  const store = lastGoodStore(`test-${Math.random()}`);
  const before = loader('stars', { url: `${server.url}${FEED}` }, null, { store, now: () => NOW });
  const good = await before.look();
  await before.saved();
  const dead = (() => Promise.reject(new TypeError())) as typeof fetch;
  const load = loader('stars', { url: `${server.url}${FEED}` }, null, { store, now: () => NOW, fetch: dead });
  const restored = (await load.restore()) as unknown as Awaited<ReturnType<Loader['restore']>>;
  if (restored === null) throw new Error('no copy');
  expect(restored.records).toEqual(good.records);
  const at = standing(restored, NOW);
  expect([at.state, at.asOf]).toEqual(['lastGood', Date.parse(good.head?.asOf ?? '')]);
});

test('T17 a browser that believes itself offline asks all the same', async () => {
  onlineManager.setOnline(false);
  const client = new QueryClient();
  try {
    const reading = await client.fetchQuery(feedQuery(setUp().load));
    expect([reading.fault, reading.records.length > 30]).toEqual([null, true]);
  } finally {
    onlineManager.setOnline(true);
    client.clear();
  }
});
