import { expect, test } from 'vitest';
import type { ContestHappening } from '../contract/contestLog.ts';
import { madeUpContest, play } from '../domain/contest/contestFixture.ts';
import { contestCheckCode } from './checkCode.ts';
import { nextEvent } from './nextEvent.ts';

const { events, log } = madeUpContest(21);
const mark = { contest: 'final', id: 'next', at: '2026-07-17T02:00:00.000Z' };
const next = (what: ContestHappening) => nextEvent(log, what, mark);
const ruling = (reason: string): ContestHappening => ({ kind: 'ruling', contestant: 'k1', part: 'total', points: -1, reason });

test('what is typed into a log is cleaned before it is judged and written', () => {
  const answer = next(ruling(' 超出\u202e范围\u200b'));
  expect(answer).toEqual({ ok: true, event: { ...mark, seq: log.nextSeq, what: ruling('超出范围') } });
  // A reason of nothing that is seen is no reason.
  expect(next(ruling('\u200b'))).toEqual({ ok: false, why: 'malformed' });
  // Two people who look the same are one.
  const checkCode = contestCheckCode(events);
  const confirmed = (monitor: string): ContestHappening => ({ kind: 'confirmed', chief: '王建国', monitor, checkCode });
  expect(next(confirmed('王建\u200b国'))).toEqual({ ok: false, why: 'sameName' });
  expect(next(confirmed('李秀英'))).toMatchObject({ ok: true });
  expect(nextEvent(play(log, confirmed('李秀英')), ruling('晚了'), mark)).toEqual({ ok: false, why: 'confirmed' });
});
