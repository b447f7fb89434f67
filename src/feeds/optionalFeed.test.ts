import { expect, test } from 'vitest';
import { demoDocuments } from '../../mocks/records.ts';
import { FEED_NAMES, type FeedName, OPTIONAL_FEEDS } from '../contract/envelope.ts';
import type { VisitsFeedRecord } from '../contract/visits.ts';
import { loadConfig } from './config.ts';
import { crossChecks } from './crossChecks.ts';
import { loader } from './loader.ts';
import { readDocument } from './readDocument.ts';
import type { FeedReading } from './reading.ts';
import { type Change, readingsOf } from './readingsFixture.ts';
import { requiredReadings } from './required.ts';
import { standing } from './standing.ts';

const demo = demoDocuments('2026-07-17');
const readings = (change: Change = {}) => readingsOf(demo.values(), change);

const store = { get: async () => null, put: async () => true };
const NOW = Date.parse('2026-07-17T14:06:00+08:00');
const documents = [...demo.values()] as { feed: FeedName; records?: unknown[] }[];

test('a config.json written before the feed existed is read as it stands', async () => {
  const feeds = Object.fromEntries(FEED_NAMES.filter((f) => f !== 'visits').map((f) => [f, { url: `/feeds/${f}.json` }]));
  const body = JSON.stringify({ title: { zh: '家园', en: 'Home' }, language: 'zh-CN', feeds, map: {} });
  const loaded = await loadConfig(
    async () => new Response(body, { headers: { 'Content-Type': 'application/json' } }),
    '/config.json',
  );
  expect(loaded.fault).toBeNull();
  expect(loaded.config.feeds.visits).toBeUndefined();
  expect(loaded.config.feeds.weekly.url).toBe('/feeds/weekly.json');
});

test('a feed without an address is settled, not asked for, not reported, and no fault', async () => {
  const asked: string[] = [];
  const kept = { ...store, get: async () => Promise.reject(new Error('not to be asked')) };
  const visits = loader('visits', null, null, {
    store: kept,
    fetch: async (url) => {
      asked.push(String(url));
      return new Response('');
    },
  });
  expect(await visits.restore()).toBeNull();
  const reading = await visits.look();
  expect(reading).toMatchObject({ phase: 'settled', head: null, fault: null, records: [], url: '', history: [] });
  expect(reading.nextDelay).toBe(3_600_000);
  expect(standing(reading as unknown as FeedReading, NOW).state).toBe('none');
  expect(asked).toEqual([]);
});

test('screens wait for the required feeds alone', () => {
  expect(requiredReadings(readings()).map((f) => f.feed)).toEqual(
    FEED_NAMES.filter((f) => !(OPTIONAL_FEEDS as readonly string[]).includes(f)),
  );
});

test('documents of contract 1.0 are read without a word', async () => {
  const stars = documents.find((d) => d.feed === 'stars');
  expect(await readDocument('stars', { ...stars, contract: '1.0' }, { now: NOW })).toMatchObject({ ok: true, notices: [] });
});

test('a visit to nobody falls, and its outcome with it; an outcome of an unknown indicator falls alone', () => {
  const out = crossChecks(
    readings({
      visits: (r) => {
        const visit = r.find((x) => x.kind === 'visit') as VisitsFeedRecord;
        const outcome = r.find((x) => x.kind === 'outcome') as VisitsFeedRecord;
        const stray = { ...outcome, id: 'o-stray', visit: 'v-nobody' } as VisitsFeedRecord;
        return [
          { ...visit, id: 'v-nobody', subject: 'c99' } as VisitsFeedRecord,
          stray,
          { ...outcome, id: 'o-x', indicator: 'X9' } as VisitsFeedRecord,
          ...r,
        ];
      },
    }),
  ).visits;
  expect(out.rejected.map((r) => `${r.record} ${r.field} ${r.code} ${r.value}`)).toEqual([
    'visit/v-nobody subject unknownReference c99',
    'outcome/o-stray visit unknownReference v-nobody',
    'outcome/o-x indicator unknownReference X9',
  ]);
});

test('a visit entered before its day is refused', async () => {
  const visits = documents.find((d) => d.feed === 'visits') as { records: VisitsFeedRecord[] };
  const records = visits.records.map((r, i) => (i === 0 ? { ...r, recordedAt: '2026-01-01T10:00:00+08:00' } : r));
  const out = await readDocument('visits', { ...visits, records }, { now: NOW });
  expect(out).toMatchObject({ ok: true, rejected: [{ feed: 'visits', field: 'day', code: 'future' }] });
});
