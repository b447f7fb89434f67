import { expect, test } from 'vitest';
import type { ConcernRecord } from '../../contract/concerns.ts';
import type { IndicatorRecord } from '../../contract/programme.ts';
import type { WeeklyFeedRecord } from '../../contract/weekly.ts';
import { indicator } from '../fixtures.ts';
import { CONCERNS_CHECK, concernRows, concernStandings, concerns, reconciled, worstFirst } from './concerns.ts';
import { systemContext } from './context.ts';
import { A, B, concern, DISTRICT, PROGRAMME, WEEK } from './peopleFixture.ts';

// The window of the week that ends on Friday 10 July begins on Saturday 13 June.
const RECORDS: ConcernRecord[] = [
  concern('onTime', '2026-06-20', '2026-06-27', { closedOn: '2026-06-27', pressing: true }),
  concern('late', '2026-06-20', '2026-06-27', { closedOn: '2026-06-28' }),
  concern('openDueToday', '2026-07-03', WEEK, { type: 'heating', pressing: true }),
  concern('dueTomorrow', '2026-07-03', '2026-07-11', { type: 'heating' }),
  concern('closedEarly', '2026-07-03', '2026-07-14', { closedOn: '2026-07-06' }),
  concern('carried', '2026-05-20', '2026-06-12', { community: B }),
  concern('closedOld', '2026-05-20', '2026-06-12', { closedOn: '2026-06-12', community: B }),
  concern('reopened', '2026-06-20', '2026-07-04', { closedOn: '2026-07-01', reopenedOn: '2026-07-09', community: B }),
  concern('reopenedLater', '2026-06-20', '2026-07-04', { closedOn: '2026-07-02', reopenedOn: '2026-07-12', community: B }),
  concern('notYet', '2026-07-11', '2026-07-18'),
  concern('oldCarriedClosedInWindow', '2026-05-20', '2026-06-10', { closedOn: '2026-06-15' }),
];

const at = (records: ConcernRecord[], week = WEEK, knownAt: number | null = null) => {
  const all = { concerns: records, district: DISTRICT, programme: PROGRAMME };
  const { figures } = concerns(all, systemContext(all, week, knownAt));
  return new Map(figures.map((f) => [f.id, f]));
};

test('what is due, closed on time, overdue and reopened, by hand', () => {
  const f = at(RECORDS);
  // Due in the window: onTime, late, openDueToday, reopened, reopenedLater; from before it and open: carried.
  expect(f.get('concerns.onTime')).toMatchObject({
    numerator: 2,
    denominator: 6,
    counted: ['concern/onTime', 'concern/reopenedLater'],
    others: ['concern/carried', 'concern/late', 'concern/openDueToday', 'concern/reopened'],
    from: '2026-06-13',
    to: WEEK,
  });
  expect(f.get('concerns.pressing')).toMatchObject({ numerator: 1, denominator: 2 });
  expect(f.get('concerns.overdue')?.counted).toEqual(['concern/carried', 'concern/openDueToday', 'concern/reopened']);
  expect(f.get('concerns.received')?.value).toBe(7);
  // Closed in the window: onTime, late, closedEarly, reopened, reopenedLater and the old one.
  expect(f.get('concerns.reopened')).toMatchObject({ numerator: 1, denominator: 6, counted: ['concern/reopened'] });
  // A week earlier the window begins on 6 June: onTime and closedOld of those two, late, carried and oldCarriedClosedInWindow.
  expect(f.get('concerns.onTime')?.previous).toBeCloseTo(2 / 5, 12);
  expect(f.get('concerns.overdue')?.previous).toBe(1);
});

test('properties: order changes nothing; what is entered later changes nothing; one closed in time changes only what counts it', () => {
  const plain = at(RECORDS);
  expect(at([...RECORDS].reverse())).toEqual(plain);
  const known = Date.parse('2026-07-10T18:00:00+08:00');
  const later = concern('late', '2026-06-20', '2026-06-27', {
    revision: 2,
    recordedAt: '2026-07-11T09:00:00+08:00',
    closedOn: '2026-06-20',
  });
  expect(at([...RECORDS, later], WEEK, known)).toEqual(at(RECORDS, WEEK, known));
  expect(at([...RECORDS, later]).get('concerns.onTime')?.numerator).toBe(3);
  const changed = at([...RECORDS, { ...later, recordedAt: '2026-07-01T09:00:00+08:00' }]);
  expect([...plain.keys()].filter((id) => plain.get(id)?.value !== changed.get(id)?.value)).toEqual(['concerns.onTime']);
});

test('nothing due is no rate, and no concern at all is a count of none', () => {
  const f = at([concern('future', '2026-07-01', '2026-08-01')]);
  expect(f.get('concerns.onTime')).toMatchObject({ value: null, absence: 'nothingDue' });
  expect(f.get('concerns.overdue')?.value).toBe(0);
});

test('groups add up to the whole; the worst stands first', () => {
  const all = { concerns: RECORDS, district: DISTRICT, programme: PROGRAMME };
  const standings = concernStandings(all, systemContext(all, WEEK));
  for (const rows of [concernRows(standings, (r) => r.community), concernRows(standings, (r) => r.type)]) {
    expect(rows.reduce((n, r) => n + r.due, 0)).toBe(6);
    expect(rows.reduce((n, r) => n + r.onTime, 0)).toBe(2);
    expect(rows.reduce((n, r) => n + r.overdue, 0)).toBe(3);
  }
  expect(worstFirst(concernRows(standings, (r) => r.type)).map((r) => [r.key, r.onTime, r.due])).toEqual([
    ['heating', 0, 1],
    ['roads', 2, 5],
  ]);
});

test('the register and the weekly report are compared by community, carried ones included', () => {
  const week = (subject: string, numerator: number, denominator: number, carryOver: number): WeeklyFeedRecord => ({
    week: WEEK,
    subject,
    indicator: CONCERNS_CHECK,
    numerator,
    denominator,
    carryOver,
    recordedAt: '2026-07-10T17:00:00+08:00',
    revision: 1,
  });
  const check = {
    ...indicator(CONCERNS_CHECK, { subject: 'community' }),
    recordedAt: '2026-01-01T00:00:00+08:00',
    revision: 1,
  } as IndicatorRecord;
  const programme = [...PROGRAMME, check];
  const found = (weekly: WeeklyFeedRecord[], with_ = programme) => {
    const all = { concerns: RECORDS, district: DISTRICT, programme: with_, weekly };
    return reconciled(all, systemContext(all, WEEK));
  };
  expect(found([week(A, 1, 3, 0), week(B, 1, 2, 1)])).toEqual({ agree: [A, B], differ: [], unreported: [] });
  expect(found([week(A, 2, 3, 0)])).toEqual({
    agree: [],
    differ: [{ community: A, register: { numerator: 1, denominator: 3 }, weekly: { numerator: 2, denominator: 3 } }],
    unreported: [B],
  });
  expect(found([], PROGRAMME)).toBeNull();
});
