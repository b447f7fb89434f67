import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { demoFiles } from '../../mocks/records.ts';
import { addDays, fridays } from '../domain/civil.ts';
import { faults as en } from '../words/en/faults.ts';
import { faults as zh } from '../words/zh/faults.ts';
import { checksum } from './checksum.ts';
import { addressFault, DEFAULT_CONFIG, loadConfig } from './config.ts';
import { lastGoodStore } from './lastGood.ts';
import { loader } from './loader.ts';
import { readConfigFixture, server } from './loaderFixture.ts';
import type { FeedReading } from './reading.ts';
import { nextDelay, pollInterval } from './schedule.ts';
import { standing } from './standing.ts';

const now = Date.parse('2026-07-17T14:06:00+08:00');
const fresh = () => lastGoodStore(`test-${Math.random()}`);

/** A loader of one feed at a make-believe server whose files can be changed. */
function setUp(feed: 'stars' | 'weekly' = 'stars', store = fresh()) {
  const files = demoFiles('2026-07-17');
  const at = server(files);
  const url = `/feeds/${feed}.json`;
  return {
    files,
    at,
    url,
    store,
    load: loader(feed, { url, pollSeconds: 60 }, null, { store, fetch: at.fetch, now: () => now }),
  };
}

test('a second look that changes nothing keeps the very same records', async () => {
  const { load, at } = setUp();
  const first = await load.look();
  const second = await load.look();
  expect(first.records.length).toBeGreaterThan(30);
  expect(second.records).toBe(first.records);
  expect(at.statuses).toEqual([200, 304]);
  expect(second.fault).toBeNull();
});

test.each([
  ['a missing file', (f: Map<string, string>, url: string) => f.delete(url), 'status'],
  ['cut JSON', (f: Map<string, string>, url: string) => f.set(url, (f.get(url) ?? '').slice(0, 500)), 'truncated'],
  ['HTML', (f: Map<string, string>, url: string) => f.set(url, '<!doctype html>'), 'syntax'],
  [
    'an empty list',
    (f: Map<string, string>, url: string) =>
      f.set(url, JSON.stringify({ ...JSON.parse(f.get(url) ?? ''), records: [], count: 0 })),
    'empty',
  ],
  [
    'an older document',
    (f: Map<string, string>, url: string) =>
      f.set(url, JSON.stringify({ ...JSON.parse(f.get(url) ?? ''), generatedAt: '2020-01-01T00:00:00Z' })),
    'older',
  ],
])('%s leaves the last good records and recovers by itself', async (_, spoil, code) => {
  const { load, files, url } = setUp();
  const good = await load.look();
  const text = files.get(url) ?? '';
  spoil(files, url);
  const bad = await load.look();
  expect(bad.fault?.code).toBe(code);
  expect(bad.records).toBe(good.records);
  expect(bad.failures).toBe(1);
  expect(bad.nextDelay).toBeLessThanOrEqual(66_000);
  files.set(url, text);
  const again = await load.look();
  expect(again.fault).toBeNull();
  expect(again.failures).toBe(0);
  expect(again.history).toHaveLength(1);
});

test('a look that is quicker than the copy takes nothing older than it: after a start as before', async () => {
  const { load, files, url, store, at } = setUp();
  const good = await load.look();
  await load.saved();
  files.set(url, JSON.stringify({ ...JSON.parse(files.get(url) ?? ''), generatedAt: '2020-01-01T00:00:00Z' }));
  const started = (clock: number, from = store) =>
    loader('stars', { url, pollSeconds: 60 }, null, { store: from, fetch: at.fetch, now: () => clock });
  const next = started(now);
  const first = await next.look();
  expect(first.fault?.code).toBe('older');
  expect((await next.restore())?.head).toEqual(good.head);
  // A copy that comes while the file is on its way is no answer of another look.
  const both = started(now);
  const [, look] = await Promise.all([both.restore(), both.look()]);
  expect(look.fault?.code).toBe('older');
  expect(both.latest()).toMatchObject({ head: good.head, fault: { code: 'older' } });
  // A copy dated in the future was made of a wrong file: a start is the way out of it.
  const before = Date.parse(good.head?.generatedAt ?? '') - 1;
  expect((await started(before, { ...store, put: async () => true }).look()).fault).toBeNull();
  const restored = started(before, { ...store, put: async () => true });
  await restored.restore();
  expect(await restored.look()).toMatchObject({ fault: null, head: { generatedAt: '2020-01-01T00:00:00Z' } });
  // A store that never answers keeps no look waiting for long.
  const dead = { get: () => new Promise<null>(() => undefined), put: async () => false };
  expect((await started(now, dead).look()).fault).toBeNull();
});

test('P28 another content under the same time and number is taken and said; the same content again is no news', async () => {
  const files = setUp().files;
  const body = files.get('/feeds/stars.json') ?? '';
  let sent = body;
  // A server that gives no tags.
  const get = (async () => new Response(sent, { headers: { 'Content-Type': 'application/json' } })) as typeof fetch;
  const load = loader('stars', { url: '/feeds/stars.json' }, null, { store: fresh(), fetch: get, now: () => now });
  const first = await load.look();
  expect((await load.look()).records).toBe(first.records);
  const d = JSON.parse(body);
  sent = JSON.stringify({ ...d, records: d.records.slice(1), count: d.count - 1 });
  const second = await load.look();
  expect([second.fault, second.records.length]).toEqual([null, first.records.length - 1]);
  expect(second.notices.map((n) => n.code)).toEqual(['sameStamp']);
  sent = JSON.stringify({ ...d, sequence: d.sequence + 1 });
  expect((await load.look()).notices).toEqual([]);
});

test('P29 a feed that goes back is put aside each time, and after three times in a row nobody vouches for it', async () => {
  const { load, files, url } = setUp();
  const good = await load.look();
  const text = files.get(url) ?? '';
  const states: string[] = [];
  for (let i = 0; i < 3; i++) {
    files.set(url, JSON.stringify({ ...JSON.parse(text), generatedAt: `2026-07-1${i}T00:00:00Z` }));
    const r = (await load.look()) as unknown as FeedReading;
    expect(r.records).toBe(good.records);
    states.push(standing(r, now).state);
  }
  expect(states).toEqual(['lastGood', 'lastGood', 'suspect']);
  files.set(url, text);
  expect(standing((await load.look()) as unknown as FeedReading, now).state).toBe('fresh');
});

test('a feed that nobody asks for any more fails within two polls and a look, and not before', async () => {
  const { load } = setUp();
  const r = (await load.look()) as unknown as FeedReading;
  const limit = Math.floor(2 * r.nextDelay) + 30_000;
  expect([standing(r, now + limit).state, standing(r, now + limit + 2).state]).toEqual(['fresh', 'lastGood']);
});

test('the last good copy survives a reload without a server, and says it is a copy', async () => {
  const { load, store, url } = setUp();
  const good = await load.look();
  await load.saved();
  const later = loader('stars', { url }, null, {
    store,
    fetch: (() => Promise.reject(new TypeError())) as typeof fetch,
    now: () => now,
  });
  const restored = await later.restore();
  expect(restored?.records).toEqual(good.records);
  expect(restored?.fromStore).toBe(true);
  const failed = await later.look();
  expect(failed.fault?.code).toBe('unreachable');
  expect(failed.records).toHaveLength(good.records.length);
});

test('a copy is checked again unless this very build checked it before it was written', async () => {
  const { load, store, url, at } = setUp();
  await load.look();
  await load.saved();
  const kept = await store.get('stars');
  const spoilt = kept?.documents.map((d) => ({
    ...d,
    records: d.records.map((r, i) => (i === 0 ? { ...(r as object), revision: 'x' } : r)),
  }));
  await store.put({ feed: 'stars', documents: spoilt ?? [], savedAt: now, build: 'a' });
  const rejected = async (build: string | null) => {
    const restored = await loader('stars', { url }, null, { store, build, fetch: at.fetch, now: () => now }).restore();
    expect(restored?.sent).toBe(kept?.documents[0]?.records.length);
    return restored?.rejected.length;
  };
  expect([await rejected('b'), await rejected(null), await rejected('a')]).toEqual([1, 1, 0]);
  await store.put({ feed: 'stars', documents: spoilt ?? [], savedAt: now, build: null });
  expect(await rejected(null)).toBe(1);
});

test('a look that fails before the store has answered still gets the copy, and keeps its fault', async () => {
  const { load, store, url } = setUp();
  const good = await load.look();
  await load.saved();
  const dead = (() => Promise.reject(new TypeError())) as typeof fetch;
  const later = loader('stars', { url }, null, { store, fetch: dead, now: () => now });
  expect((await later.look()).records).toHaveLength(0);
  const restored = await later.restore();
  expect(restored?.records).toEqual(good.records);
  expect(restored?.fault?.code).toBe('unreachable');
  expect((await later.look()).records).toHaveLength(good.records.length);
});

test('of a year of weeks the copy comes as deep as is asked for, then the rest: all of it, and nothing twice', async () => {
  const { load, store, url } = setUp('weekly');
  load.depthDays = 112;
  const good = await load.look();
  await load.saved();
  const dead = (() => Promise.reject(new TypeError())) as typeof fetch;
  const later = loader('weekly', { url }, null, { store, fetch: dead, now: () => now });
  later.depthDays = 56;
  const shallow = await later.restore();
  later.depthDays = 112;
  expect((await later.look()).records).toBe(shallow?.records);
  const deep = await later.restore();
  const lines = (r: FeedReading<'stars' | 'weekly'> | null) => new Set(r?.records.map((w) => JSON.stringify(w)));
  expect(lines(shallow).size).toBeGreaterThan(100);
  expect(lines(shallow).size).toBeLessThan(lines(deep).size);
  expect(deep?.records).toHaveLength(good.records.length);
  expect(lines(deep)).toEqual(lines(good));
  expect(deep).toMatchObject({ fromStore: true, fault: { code: 'unreachable' } });
  expect(await later.restore()).toBeNull();
});

test('a restricted feed is never stored', async () => {
  const { load, files, url, store } = setUp();
  files.set(url, JSON.stringify({ ...JSON.parse(files.get(url) ?? ''), class: 'restricted' }));
  expect((await load.look()).records.length).toBeGreaterThan(0);
  await load.saved();
  expect(await store.get('stars')).toBeNull();
});

test('an index reads the parts it needs; a lost part keeps its rows and is named', async () => {
  const { load, files } = setUp('weekly');
  const first = await load.look();
  const weeks = new Set(first.records.map((r) => (r as { week?: string }).week));
  expect(first.records.length).toBeGreaterThan(5000);
  expect(first.missingParts).toBe(0);
  expect([...weeks].sort().at(-1)).toBe('2026-07-10');
  const part = [...files.keys()].find((p) => p.includes('_2026-07-10')) ?? '';
  files.delete(part);
  const second = await load.look();
  expect(second.records).toBe(first.records);
  expect(second.fault).toMatchObject({ code: 'status', part: 'weekly/2026-06-13_2026-07-10.json' });
  const cold = setUp('weekly');
  cold.files.delete(part);
  const partial = await cold.load.look();
  expect(partial.missingParts).toBe(1);
  expect(partial.notices).toContainEqual({ code: 'partsMissing', detail: { missing: 1, of: 14 } });
  expect(partial.sent).toBe(first.sent);
});

test('a feed at another host is our own fault and is never fetched', async () => {
  expect(addressFault('stars', 'https://elsewhere.example/stars.json', 'http://wall/')).toBe('stars: elsewhere.example');
  expect(addressFault('stars', '/feeds/stars.json', 'http://wall/')).toBeNull();
  const at = server(new Map());
  const reading = await loader('stars', { url: 'https://x/' }, 'stars: x', {
    store: fresh(),
    fetch: at.fetch,
    now: () => now,
  }).look();
  expect(reading.fault?.code).toBe('config');
  expect(at.statuses).toEqual([]);
});

test('a broken config.json names its place and the default stands in', async () => {
  expect((await loadConfig(readConfigFixture('{\n "title": }'))).fault?.detail).toBe('config.json 2:11');
  expect((await loadConfig(readConfigFixture('{"title":{"zh":"甲","en":"A"}}'))).fault?.detail).toMatch(/language|feeds|map/);
  expect((await loadConfig(readConfigFixture('{}'))).config.feeds.weekly.url).toBe('/feeds/weekly.json');
});

test.each([
  ['/corrections.html', true],
  ['https://jiutai.example/xf?from=wall', true],
  ['http://10.1.2.3:8080', true],
  ['mailto:xf@jiutai.example?subject=家园', true],
  ['tel:0431-82320000', true],
  ['tel:+86-431-82320000', true],
  ['javascript:alert(1)', false],
  ['JavaScript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,x', false],
  ['//other.example/x', false],
  ['/\\other.example', false],
  ['/\t/other.example', false],
  ['https:///x', false],
  ['mailto:nobody', false],
  ['tel:call me', false],
  ['corrections.html', false],
  ['', false],
  [7, false],
])('the address for corrections %j: taken %s, and where it is not the feeds stay where config.json says', async (url, taken) => {
  const feeds = { ...DEFAULT_CONFIG.feeds, weekly: { url: '/elsewhere/weekly.json' } };
  const { config, fault } = await loadConfig(
    readConfigFixture(JSON.stringify({ ...DEFAULT_CONFIG, feeds, corrections: { url, label: { zh: '信访', en: 'Letters' } } })),
  );
  expect(config.corrections?.url).toBe(taken ? url : undefined);
  expect(fault?.detail).toBe(taken ? undefined : 'config.json: corrections.url');
  expect(config.feeds.weekly.url).toBe('/elsewhere/weekly.json');
});

test('a wrong masthead of the bulletin is told by its place and takes no feed with it; a right one is taken', async () => {
  const feeds = { ...DEFAULT_CONFIG.feeds, weekly: { url: '/elsewhere/weekly.json' } };
  const line = { zh: '专班', en: 'Task force' };
  const read = (bulletin: unknown) => loadConfig(readConfigFixture(JSON.stringify({ ...DEFAULT_CONFIG, feeds, bulletin })));
  const right = { series: line, name: line, editor: line, tail: [line] };
  expect(await read(right)).toMatchObject({ config: { bulletin: right }, fault: null });
  const { config, fault } = await read({ ...right, editor: 7 });
  expect([config.bulletin, config.feeds.weekly.url]).toEqual([undefined, '/elsewhere/weekly.json']);
  expect(fault?.detail).toBe('config.json: bulletin.editor');
});

test('polls are held to 5 s ... 1 h, back off within one poll, and honour Retry-After', () => {
  expect(pollInterval('stars', 0)).toBe(5000);
  expect(pollInterval('stars', -3)).toBe(5000);
  expect(pollInterval('stars', Number.NaN)).toBe(60_000);
  expect(pollInterval('stars', 1e9)).toBe(3_600_000);
  for (let look = 0; look < 200; look++) {
    const calm = nextDelay('stars', look, 60_000, 0, null, null);
    expect(calm).toBeGreaterThanOrEqual(54_000);
    expect(calm).toBeLessThanOrEqual(66_000);
    expect(nextDelay('stars', look, 60_000, look, null, null)).toBeLessThanOrEqual(66_000);
  }
  expect(nextDelay('stars', 1, 60_000, 1, null, 7000)).toBe(7000);
  // An emergency must be on every wall within five seconds, so its feed is asked for without pardon.
  expect(pollInterval('mode', 300)).toBe(2000);
  expect(nextDelay('mode', 9, 2000, 9, { code: 'login', at: 0, detail: '401' }, 60_000)).toBe(2000);
  expect(nextDelay('stars', 1, 60_000, 1, { code: 'login', at: 0, detail: '401' }, null)).toBe(300_000);
});

test('a damaged copy is dropped, not shown', async () => {
  const name = `test-${Math.random()}`;
  const { load } = setUp('stars', lastGoodStore(name));
  await load.look();
  await load.saved();
  const request = indexedDB.open(name);
  const db = await new Promise<IDBDatabase>((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
  const tx = db.transaction('feeds', 'readwrite').objectStore('feeds');
  const row = await new Promise<Record<string, unknown>>((resolve) => {
    const get = tx.get('stars');
    get.onsuccess = () => resolve(get.result);
  });
  tx.put({ ...row, documents: [{ ...(row.documents as object[])[0], sum: checksum('something else') }] });
  expect(await lastGoodStore(name).get('stars')).toBeNull();
});

test('an index whose five newest weeks no page could hold is refused by its counts, before any part is asked for', async () => {
  const { load, files, at, url } = setUp('weekly');
  const good = await load.look();
  expect(good.records.length).toBeGreaterThan(0);
  const head = JSON.parse(files.get(url) ?? '');
  const parts = fridays('2026-07-10', 12).map((to) => ({ path: `w/${to}.json`, from: addDays(to, -6), to, count: 200_001 }));
  files.set(url, JSON.stringify({ ...head, count: 12 * 200_001, sequence: head.sequence + 1, parts }));
  const before = at.statuses.length;
  const refused = await load.look();
  expect(refused.fault).toMatchObject({ code: 'tooMany', detail: '1,000,005 > 1,000,000' });
  expect(at.statuses.length).toBe(before + 1);
  expect(refused.records).toBe(good.records);
  expect([zh.cause.tooMany(refused.fault?.detail ?? ''), en.cause.tooMany(refused.fault?.detail ?? '')]).toEqual([
    '记录太多，一页读不下（1,000,005 > 1,000,000 条）',
    'more records than a page can hold (1,000,005 > 1,000,000)',
  ]);
  // One less a part is read: the line is where it is said to be.
  const within = parts.map((p) => ({ ...p, count: 200_000 }));
  // A tag of the make-believe server goes by the length.
  files.set(url, `${JSON.stringify({ ...head, count: 12 * 200_000, sequence: head.sequence + 2, parts: within })} `);
  expect((await load.look()).fault?.code).not.toBe('tooMany');
});

test('a huge index is read newest weeks first, says how many are left, and reads an older week when it is asked for', async () => {
  const { load, files, at, url } = setUp('weekly');
  const head = JSON.parse(files.get(url) ?? '');
  const weeks = fridays('2026-07-10', 12);
  const record = JSON.parse([...files].find(([path]) => path.includes('_2026-07-10'))?.[1] ?? '').records[0];
  for (const week of weeks)
    files.set(`/feeds/w/${week}.json`, JSON.stringify({ ...head, parts: undefined, count: 1, records: [{ ...record, week }] }));
  // As many records as a city sends a week, by the index.
  const parts = weeks.map((to) => ({ path: `w/${to}.json`, from: addDays(to, -6), to, count: 160_000 }));
  files.set(url, JSON.stringify({ ...head, count: 12 * 160_000, parts }));
  load.depthDays = 364;
  const read = (reading: { records: readonly unknown[] }) => reading.records.map((r) => (r as { week: string }).week).sort();
  const first = await load.look();
  expect(read(first)).toEqual(weeks.slice(-5));
  expect(at.statuses).toEqual(new Array(6).fill(200));
  expect(first.notices).toContainEqual({ code: 'weeksLeft', detail: { left: 7, of: 12 } });
  expect(first.missingParts).toBe(0);
  const older = weeks[4] as string;
  expect([load.ask(older), load.ask(older)]).toEqual([true, false]);
  const second = await load.look();
  expect(read(second)).toEqual([...weeks.slice(0, 5), ...weeks.slice(-5)]);
  expect(second.unread).toEqual([{ from: addDays(weeks[5] as string, -6), to: weeks[6] }]);
  // What nobody looks at any more is let go of.
  load.ask(weeks[5] as string);
  load.ask(weeks[6] as string);
  expect(read(await load.look())).toEqual(weeks.slice(1));
});
