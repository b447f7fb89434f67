import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { ContestEvent, ContestSetUp } from '../contract/contestLog.ts';
import { madeUpContest } from '../domain/contest/contestFixture.ts';
import { contestStore } from './contestStore.ts';
import { importLog, logFileText, readLogFile } from './logFile.ts';
import { noteSpeechStart, spokenSince } from './speechClock.ts';

const { events } = madeUpContest(21);
const text = logFileText(events);

test('a log leaves as a file and comes back whole; one that is there is never touched', async () => {
  const read = readLogFile(text);
  expect(read).toEqual({ ok: true, events });
  const store = contestStore('imports');
  expect(await importLog(store, events)).toEqual({ ok: true, contest: 'final', events: events.length });
  expect((await store.events('final')).events).toEqual(events);
  expect(await importLog(store, events.slice(0, 3))).toEqual({ ok: false, why: 'held', contest: 'final' });
  expect((await store.events('final')).events).toHaveLength(events.length);
});

test('a file that is no log is refused by event and field', () => {
  const spoilt = (change: (file: { kind?: string; events: { seq: number; contest: string; what: object }[] }) => void) => {
    const file = JSON.parse(text);
    change(file);
    const read = readLogFile(JSON.stringify(file));
    return read.ok ? null : read.fault;
  };
  const mark = events.findIndex((e) => e.what.kind === 'mark');
  expect(readLogFile('{')).toMatchObject({ fault: { why: 'notJson' } });
  expect(readLogFile('[]')).toMatchObject({ fault: { why: 'notALog' } });
  expect(spoilt((f) => delete f.kind)).toEqual({ why: 'notALog', event: null, field: 'kind' });
  expect(spoilt((f) => Object.assign(f.events[mark]?.what as object, { mark: 101 }))).toEqual({
    why: 'event',
    event: mark + 1,
    field: 'what.mark',
  });
  expect(spoilt((f) => Object.assign(f.events[4]?.what as object, { kind: 'danced' }))).toEqual({
    why: 'event',
    event: 5,
    field: 'what.kind',
  });
  expect(spoilt((f) => f.events.splice(6, 1))).toEqual({ why: 'order', event: 7, field: 'seq' });
  expect(spoilt((f) => Object.assign(f.events[9] as object, { contest: 'other' }))).toEqual({
    why: 'mixed',
    event: 10,
    field: 'contest',
  });
  expect(spoilt((f) => Object.assign(f.events[0] as object, { what: f.events[1]?.what }))).toMatchObject({ why: 'noSetUp' });
});

test('a log whose texts carry what nobody sees is refused by event and field, wherever the text stands', () => {
  const setUp = events[0]?.what as ContestSetUp;
  const named = (name: string) => setUp.contestants.map((c, i) => (i === 1 ? { ...c, name: { ...c.name, zh: name } } : c));
  const ruling = { kind: 'ruling', contestant: 'k1', part: 'total', points: -1, reason: '超出范围\u2066' };
  const refused = (at: number, what: object) => {
    const read = readLogFile(logFileText(events.map((e, i) => (i === at ? ({ ...e, what } as ContestEvent) : e))));
    return read.ok ? null : read.fault;
  };
  const name = { why: 'unseen', event: 1, field: 'what.contestants.1.name.zh' };
  for (const wrong of ['社区\u202e2', '社区\u200b2', '社区2 ', '社\ud800区2'])
    expect(refused(0, { ...setUp, contestants: named(wrong) })).toEqual(name);
  expect(refused(0, { ...setUp, contestants: named('社区2') })).toBeNull();
  expect(refused(7, ruling)).toEqual({ why: 'unseen', event: 8, field: 'what.reason' });
});

test('a speech is timed by the page that saw it begin; a page that did not goes by the wall, which is never under nought', () => {
  const startedAt = '2026-07-17T06:00:00.000Z';
  const wall = Date.parse(startedAt);
  expect(spokenSince('final', 'k1', startedAt, 9000, wall + 5000)).toEqual({ ms: 5000, clock: 'wall' });
  expect(spokenSince('final', 'k1', startedAt, 9000, wall - 5000)).toEqual({ ms: 0, clock: 'wall' });
  noteSpeechStart('final', 'k1', startedAt, 4000.4);
  expect(spokenSince('final', 'k1', startedAt, 9000, wall + 999_999)).toEqual({ ms: 5000, clock: 'page' });
  // Taken back and begun again it is another speech.
  expect(spokenSince('final', 'k1', '2026-07-17T06:01:00.000Z', 9000, wall + 61_000).clock).toBe('wall');
});
