import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { ContestLogFile } from '../contract/contestLog.ts';
import { madeUpContest } from '../domain/contest/contestFixture.ts';
import { readLog } from '../domain/contest/log.ts';
import { codesHold, contestCheckCode } from './checkCode.ts';
import { contestStore } from './contestStore.ts';

const { events } = madeUpContest(5);

describe('the store of contests', () => {
  test('every event of a whole contest passes the contract, is kept, and comes back in order to another window', async () => {
    expect(ContestLogFile.parse({ kind: 'jiayuan-contest-log', version: 1, events }).events).toEqual(events);
    const [one, two] = [contestStore('kept'), contestStore('kept')];
    for (const event of events) expect(await one.append(event)).toEqual({ ok: true });
    const back = await two.events('final');
    expect(back).toEqual({ events, unreadable: 0, failed: false });
    expect(readLog(back.events).state).toEqual(madeUpContest(5).log.state);
    expect(await two.contests()).toEqual([{ id: 'final', first: events[0], events: events.length }]);
  });
  test('of two windows that write at once one is refused, and the log has the other', async () => {
    const [one, two] = [contestStore('two'), contestStore('two')];
    const [first, second] = events as [(typeof events)[number], (typeof events)[number]];
    await one.append(first);
    const answers = await Promise.all([one.append(second), two.append({ ...second, id: 'other' })]);
    expect(answers.map((a) => (a.ok ? 'ok' : a.why)).sort()).toEqual(['elsewhere', 'ok']);
    expect((await one.events('final')).events).toHaveLength(2);
  });
  test('what is no event is counted and left where it is', async () => {
    const store = contestStore('spoilt');
    await store.append(events[0] as never);
    await store.append({ ...(events[1] as object), what: { kind: 'lot', order: 'x' } } as never);
    expect(await store.events('final')).toEqual({ events: [events[0]], unreadable: 1, failed: false });
  });
  test('a connection that the browser closed is made anew; a log that cannot be read is not taken for an empty one', async () => {
    const store = contestStore('closed');
    const [first, second] = events as [(typeof events)[number], (typeof events)[number]];
    await store.append(first);
    const real = IDBDatabase.prototype.transaction;
    const closed = (times: number) => {
      let left = times;
      IDBDatabase.prototype.transaction = function (...asked: Parameters<typeof real>) {
        left -= 1;
        if (left < 0) return real.apply(this, asked);
        throw new DOMException('the connection is closing', 'InvalidStateError');
      };
    };
    try {
      closed(1);
      expect(await store.append(second)).toEqual({ ok: true });
      closed(1);
      expect(await store.events('final')).toEqual({ events: [first, second], unreadable: 0, failed: false });
      closed(Number.POSITIVE_INFINITY);
      expect(await store.events('final')).toEqual({ events: [], unreadable: 0, failed: true });
      expect(await store.append(events[2] as typeof first)).toEqual({ ok: false, why: 'blocked' });
    } finally {
      IDBDatabase.prototype.transaction = real;
    }
    expect((await store.events('final')).events).toHaveLength(2);
  });
});

test('a check code is of every event before it, and of their order', () => {
  const code = contestCheckCode(events);
  expect(code).toMatch(/^[0-9a-f]{64}$/);
  const changed = events.map((e) => (e.what.kind === 'mark' ? { ...e, what: { ...e.what, mark: (e.what.mark ?? 0) + 0.5 } } : e));
  expect(contestCheckCode(changed)).not.toBe(code);
  const last = { ...(events.at(-1) as (typeof events)[number]), seq: events.length + 1, id: 'z' };
  const signed = (checkCode: string) => [
    ...events,
    { ...last, what: { kind: 'confirmed' as const, chief: '王一', monitor: '李二', checkCode } },
  ];
  expect([codesHold(signed(code)), codesHold(signed(contestCheckCode(changed)))]).toEqual([true, false]);
});
