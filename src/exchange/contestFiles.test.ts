import { expect, test } from 'vitest';
import { contestRecords } from '../../mocks/contestFeed.ts';
import type { ContestHappening } from '../contract/contestLog.ts';
import { madeUpContest, play, setUpOf } from '../domain/contest/contestFixture.ts';
import { allScores, placed } from '../domain/contest/score.ts';
import { readDocument } from '../feeds/readDocument.ts';
import { contestFiles } from './contestFiles.ts';

const NOW = Date.parse('2026-07-17T14:06:00+08:00');
const SOURCE = { zh: '比武操作台', en: 'Contest console' };
const URL_OF = 'http://127.0.0.1/feeds/contest.json';

const serving = (body: string | null) =>
  (async () =>
    body === null
      ? new Response('', { status: 404 })
      : new Response(body, { headers: { 'content-type': 'application/json' } })) as typeof fetch;

const inUse = (records: readonly unknown[]) =>
  JSON.stringify({
    feed: 'contest',
    contract: '1.5',
    source: { zh: '组织部', en: 'Organisation department' },
    class: 'public',
    asOf: '2026-07-01T09:00:00+08:00',
    generatedAt: '2026-07-01T09:00:00+08:00',
    cadence: 'halfYear',
    sequence: 4,
    demo: false,
    count: records.length,
    records,
  });

const confirm = (checkCode: string): ContestHappening => ({ kind: 'confirmed', chief: '王一', monitor: '李二', checkCode });
const { log } = madeUpContest(9);
const confirmed = play(log, confirm('a'.repeat(64))).state;
const made = (state: typeof confirmed, body: string | null, url: string | null = URL_OF) =>
  contestFiles(state, 'final', url, SOURCE, { get: serving(body), now: NOW });

test('a confirmed contest goes into the feed beside everything that was in it, and again one revision further', async () => {
  const refused = { kind: 'contest', id: 'old' };
  const before = [...contestRecords('2026-07-17', []).map((r) => ({ ...r, recordedAt: '2026-07-01T09:00:00+08:00' })), refused];
  const first = await made(confirmed, inUse(before));
  if (!first.ok) throw new Error(first.why);
  expect(first).toMatchObject({ records: 17, files: [{ path: 'contest.json' }] });
  const document = JSON.parse(first.files[0]?.text ?? '');
  expect(document).toMatchObject({ sequence: 5, count: before.length + 17, demo: true });
  expect(document.records.slice(0, before.length)).toEqual(before);
  const read = await readDocument('contest', document, { now: NOW });
  if (!read.ok) throw new Error(read.code);
  expect(read.rejected).toHaveLength(1);
  const results = read.records.filter((r) => r.kind === 'result' && r.contestant.startsWith('final-'));
  const scores = placed(allScores(confirmed));
  expect(results).toHaveLength(8);
  for (const s of scores) {
    const subject = confirmed.setUp?.contestants.find((c) => c.id === s.contestant)?.subject;
    expect(results.find((r) => r.id === `final-${subject}`)).toMatchObject({
      total: (s.total as number) / 100,
      place: s.place,
      revision: 1,
    });
  }
  // The very same result is not written twice; a corrected one is the next revision of every record.
  expect(await made(confirmed, first.files[0]?.text ?? '')).toEqual({ ok: false, why: 'already' });
  const again = await made(play(log, confirm('b'.repeat(64))).state, first.files[0]?.text ?? '');
  if (!again.ok) throw new Error(again.why);
  const records = JSON.parse(again.files[0]?.text ?? '').records as { id: string; revision: number }[];
  expect(records.slice(-17).map((r) => r.revision)).toEqual(Array(17).fill(2));
});

test('a rehearsal, a contest nobody stands for, and a feed that cannot be read whole give no file', async () => {
  const practice = madeUpContest(9, { ...setUpOf(), rehearsal: true }).log;
  expect(await made(play(practice, confirm('a'.repeat(64))).state, null)).toEqual({ ok: false, why: 'rehearsal' });
  expect(await made(log.state, null)).toEqual({ ok: false, why: 'notConfirmed' });
  expect(await made(confirmed, '{"feed":')).toMatchObject({ ok: false, why: 'fault', fault: { path: 'contest.json' } });
  const fresh = await made(confirmed, null, null);
  expect(fresh).toMatchObject({ ok: true, records: 17 });
});
