import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startRawServer } from '../../e2e/servers/rawServer.mjs';
import { demoFeeds } from '../../mocks/demo.ts';
import { addressFault } from './config.ts';
import { type Loader, loader } from './loader.ts';
import type { FeedReading } from './reading.ts';
import { standing } from './standing.ts';

/** What servers and proxies can say instead of the truth (fault group B, H1-H16). */

const NOW = Date.parse('2026-07-17T14:06:00+08:00');
const HOUR = 3_600_000;
const FEED = '/feeds/stars.json';
// biome-ignore lint/suspicious/noExplicitAny: the document is taken apart on purpose
const DOCUMENT = demoFeeds('2026-07-17').get('stars.json') as any;
const BODY = JSON.stringify(DOCUMENT);
const noStore = { get: async () => null, put: async () => true };
const json = { 'Content-Type': 'application/json' };

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

function setUp(
  get: (url: string, init: RequestInit) => Promise<Response> = (...a) => fetch(...a),
  misconfigured: string | null = null,
) {
  const at = { now: NOW };
  const load = loader('stars', { url: `${server.url}${FEED}`, pollSeconds: 60 }, misconfigured, {
    store: noStore,
    now: () => at.now,
    fetch: get as typeof fetch,
  }) as unknown as Loader;
  return { at, load };
}

test.each([
  ['H4', 'status206', 'status', '206'],
  ['H5', 'status204', 'status', '204'],
  ['H5', 'status205', 'status', '205'],
  ['H6', 'login', 'login', 'html'],
  ['H6', 'redirect', 'login', 'redirect'],
  ['H7', 'loop', 'unreachable', undefined],
  ['H7', 'elsewhere', 'login', 'redirect'],
  ['H9', 'status401', 'login', '401'],
  ['H9', 'status403', 'login', '403'],
  ['H10', 'status404', 'status', '404'],
  ['H11', 'status429', 'status', '429'],
  ['H11', 'status503', 'status', '503'],
  ['H12', 'status500', 'status', '500'],
  ['H14', 'html', 'login', 'html'],
])('%s %s is no answer: its body is never shown, the last good records stay', async (_, fault, code, detail) => {
  const { load } = setUp();
  const good = await load.look();
  server.setFault(FEED, fault);
  const bad = await load.look();
  server.setFault(FEED, null);
  expect([bad.fault?.code, bad.fault?.detail]).toEqual([code, detail]);
  expect(bad.records).toBe(good.records);
  expect(standing(bad, NOW).state).toBe('lastGood');
  expect((await load.look()).fault).toBeNull();
});

test('H7 another server that is alive, open to all and newer is followed and not believed', async () => {
  const { load } = setUp();
  const good = await load.look();
  // Asked by its own address it would be taken: nothing is wrong with what it sends.
  const there = loader('stars', { url: server.other.url + FEED }, null, { store: noStore, now: () => NOW });
  const theirs = (await there.look()) as unknown as FeedReading;
  expect([theirs.fault, theirs.records.length, theirs.head?.sequence]).toEqual([
    null,
    good.records.length,
    DOCUMENT.sequence + 1,
  ]);
  const before = server.other.asked.length;
  server.setFault(FEED, 'elsewhere');
  const led = await load.look();
  server.setFault(FEED, null);
  // Node goes where it is sent, as a browser without a policy would: what holds is the address the answer came from.
  expect(server.other.asked.slice(before)).toEqual([`GET ${FEED}`]);
  expect([led.fault?.code, led.fault?.detail, led.head?.sequence]).toEqual(['login', 'redirect', DOCUMENT.sequence]);
  expect(led.records).toBe(good.records);
});

test('H9, H11 a lost session is asked for again after five minutes, an overloaded server when it says, but never at once or never', async () => {
  const { load } = setUp();
  const delay = async (fault: string) => {
    server.setFault(FEED, fault);
    const { nextDelay } = await load.look();
    server.setFault(FEED, null);
    return nextDelay;
  };
  expect(await delay('status401')).toBe(300_000);
  expect(await delay('status429')).toBe(7000);
  // A date that has passed.
  expect(await delay('status503')).toBe(1000);
});

test('H13 a status nobody knows is no answer', async () => {
  const { load } = setUp();
  await load.look();
  server.setFault(FEED, 'status999');
  // Browsers hand it on, Node refuses it.
  expect((await load.look()).fault?.code).toMatch(/status|unreachable/);
  server.setFault(FEED, null);
});

test.each([
  ['H5', 'status203'],
  ['H14', 'octets'],
])('%s %s: taken, but in doubt, so that nothing is judged by it', async (_, fault) => {
  const { load } = setUp();
  server.setFault(FEED, fault);
  const reading = await load.look();
  server.setFault(FEED, null);
  expect(reading.fault).toBeNull();
  expect(reading.records.length).toBeGreaterThan(30);
  expect(standing(reading, NOW).state).toBe('suspect');
});

test('H1 "unchanged" renews when it was checked, and not how old it is', async () => {
  const { at, load } = setUp();
  const first = await load.look();
  at.now += 7 * HOUR;
  const second = await load.look();
  expect([second.fault, second.checkedAt, second.records === first.records]).toEqual([null, at.now, true]);
  expect(standing(second, at.now)).toMatchObject({ state: 'late', asOf: Date.parse(DOCUMENT.asOf) });
});

test('H2 "unchanged" of what was never had is asked again past every cache, once', async () => {
  const asked: string[] = [];
  const { load } = setUp(async (_url, init) => {
    asked.push(String(init.cache));
    return init.cache === 'reload' ? new Response(BODY, { headers: json }) : new Response(null, { status: 304 });
  });
  expect((await load.look()).records.length).toBeGreaterThan(30);
  expect(asked).toEqual(['no-cache', 'reload']);
  const stubborn = setUp(async () => new Response(null, { status: 304 }));
  const reading = await stubborn.load.look();
  expect([reading.fault?.detail, standing(reading, NOW).state]).toEqual(['304', 'none']);
});

test('H3 a tag that lies is found out after two rhythms, by one look past every cache an hour', async () => {
  const asked: string[] = [];
  let body = BODY;
  const { at, load } = setUp(async (_url, init) => {
    asked.push(String(init.cache));
    return init.cache !== 'reload' && asked.length > 1
      ? new Response(null, { status: 304 })
      : new Response(body, { headers: { ...json, ETag: '"always"' } });
  });
  await load.look();
  body = JSON.stringify({ ...DOCUMENT, asOf: '2026-07-19T18:00:00+08:00', generatedAt: '2026-07-19T18:00:00+08:00' });
  at.now += 24 * HOUR;
  await load.look();
  expect(asked).toEqual(['no-cache', 'no-store']);
  at.now += 36 * HOUR;
  const found = await load.look();
  expect(asked.at(-1)).toBe('reload');
  expect(standing(found, at.now).state).toBe('fresh');
});

test('H8 another host is our own mistake: named, and never asked', async () => {
  const fault = addressFault('stars', 'http://other:8081/feeds/stars.json', 'http://wall:8080/');
  expect(fault).toBe('stars: other:8081');
  let asked = 0;
  const { load } = setUp(async () => {
    asked += 1;
    return new Response(BODY, { headers: json });
  }, fault);
  const reading = await load.look();
  expect([asked, reading.fault?.code, standing(reading, NOW).state]).toEqual([0, 'config', 'config']);
});

test('H10 one feed that is missing leaves every other as it is', async () => {
  const other = loader('renovation', { url: `${server.url}/feeds/renovation.json` }, null, { store: noStore, now: () => NOW });
  const { load } = setUp();
  const missing = (await other.look()) as unknown as FeedReading;
  expect([missing.fault?.detail, standing(missing, NOW).state]).toEqual(['404', 'none']);
  expect(standing(await load.look(), NOW).state).toBe('fresh');
});

test('H15 a body out of a cache is as old as it says, whenever it arrived', async () => {
  const { at, load } = setUp();
  server.setFault(FEED, 'aged');
  at.now += 30 * HOUR;
  const reading = await load.look();
  server.setFault(FEED, null);
  expect([reading.fault, reading.checkedAt]).toEqual([null, at.now]);
  expect(standing(reading, at.now).state).toBe('expired');
});

test('H16 an old answer that comes after a new one is put aside', async () => {
  let release = () => {};
  const slow = new Promise<void>((resolve) => {
    release = resolve;
  });
  const newer = { ...DOCUMENT, generatedAt: '2026-07-17T09:00:00+08:00', asOf: '2026-07-17T09:00:00+08:00' };
  let looks = 0;
  const { load } = setUp(async () => {
    looks += 1;
    if (looks > 1) return new Response(JSON.stringify(newer), { headers: json });
    await slow;
    return new Response(BODY, { headers: json });
  });
  const first = load.look();
  // More history is asked for while the first look is on its way: the one case of two at once.
  load.depthDays = 112;
  await load.look();
  release();
  const last = await first;
  expect([last.head?.generatedAt, last.fault?.code]).toEqual([newer.generatedAt, undefined]);
});
