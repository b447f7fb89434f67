import { expect, test } from 'vitest';
import { demoFiles } from '../../mocks/records.ts';
import { FEED_NAMES, type FeedName } from '../contract/envelope.ts';
import { server } from '../feeds/loaderFixture.ts';
import { feedStates, problemCount } from './problems.ts';
import { readAllServed } from './served.ts';

const NOW = Date.parse('2026-07-17T14:06:00+08:00');
const urls = Object.fromEntries(FEED_NAMES.map((f) => [f, `/feeds/${f}.json`])) as Record<FeedName, string>;
const demo = () => demoFiles('2026-07-17');
const states = async (files: Map<string, string>) =>
  feedStates(await readAllServed(urls, { get: server(files).fetch, now: NOW }));

test('the demo feeds are good; an optional feed that is not there is no problem, a required one is', async () => {
  const files = demo();
  expect(problemCount(await states(files))).toBe(0);
  files.delete('/feeds/visits.json');
  expect(problemCount(await states(files))).toBe(0);
  files.delete('/feeds/stars.json');
  const found = await states(files);
  expect(problemCount(found)).toBe(1);
  expect(found.flatMap((s) => (s.absent === null ? [] : [[s.feed, s.absent]]))).toEqual([
    ['stars', 'required'],
    ['visits', 'optional'],
    // The issued bulletins are made apart from the other demo feeds.
    ['issues', 'optional'],
  ]);
});

test('a file of which no record passes is unreadable, and every record of it is named', async () => {
  const files = demo();
  const stars = JSON.parse(files.get('/feeds/stars.json') ?? '') as { records: object[]; count: number };
  stars.records = stars.records.map((r) => ({ ...r, recordedAt: 'yesterday' }));
  files.set('/feeds/stars.json', JSON.stringify(stars));
  const found = (await states(files)).find((s) => s.feed === 'stars');
  expect(found?.fault?.code).toBe('allRejected');
  expect(found?.rejected.map((r) => r.field)).toEqual(stars.records.map(() => 'recordedAt'));
});

test('a file that is cut, a part that is missing and a record that refers to nobody are each named', async () => {
  const files = demo();
  files.set('/feeds/renovation.json', '{"feed":');
  const visits = JSON.parse(files.get('/feeds/visits.json') ?? '') as { records: { kind: string; subject: string }[] };
  const first = visits.records.find((r) => r.kind === 'visit');
  if (first !== undefined) first.subject = 'c77';
  files.set('/feeds/visits.json', JSON.stringify(visits));
  const part = [...files.keys()].find((path) => path.startsWith('/feeds/weekly/2026')) ?? '';
  files.delete(part);
  const found = await states(files);
  const of = (feed: FeedName) => found.find((s) => s.feed === feed);
  expect(of('renovation')?.fault).toMatchObject({ code: 'truncated', path: 'renovation.json' });
  expect(of('weekly')?.fault).toMatchObject({ code: 'status', detail: '404', path: part.replace('/feeds/', '') });
  expect(of('visits')?.rejected[0]).toMatchObject({ field: 'subject', code: 'unknownReference', value: 'c77' });
});
