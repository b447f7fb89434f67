import { expect, test } from 'vitest';
import type { EnvelopeHead } from '../contract/envelope.ts';
import { judges } from '../domain/dataState.ts';
import type { FeedReading } from './reading.ts';
import { readingsOf } from './readingsFixture.ts';
import { standing, standingIn } from './standing.ts';

const WEEK = '2026-07-03';
const FRIDAY_NIGHT = Date.parse('2026-07-04T00:00:00+08:00') - 1;
const A_YEAR_LATER = Date.parse('2027-07-17T14:06:00+08:00');

/** A weekly feed whose data go to an instant. */
function weekly(asOf: string, odd: Partial<FeedReading> = {}): FeedReading {
  const head = { asOf, cadence: 'weekly' } as EnvelopeHead;
  return { ...(readingsOf([]).weekly as FeedReading), phase: 'settled', head, ...odd };
}

test('who looks back at a week judges by how the feed stood then, however old the week is by now', () => {
  const read = weekly('2026-07-10T18:00:00+08:00');
  expect(judges(standing(read, A_YEAR_LATER).state)).toBe(false);
  expect(standingIn(read, WEEK, A_YEAR_LATER)).toEqual({
    ...{ feed: 'weekly', source: null, cadence: 'weekly' },
    ...{ state: 'fresh', asOf: FRIDAY_NIGHT, n: 0, of: 0 },
  });
  // Without a week it is the state of now.
  expect(standingIn(read, null, A_YEAR_LATER)).toEqual(standing(read, A_YEAR_LATER));
  // What had stopped before that week was late then, and too old to judge by.
  expect(standingIn(weekly('2026-06-25T18:00:00+08:00'), WEEK, A_YEAR_LATER).state).toBe('late');
  expect(standingIn(weekly('2026-06-12T18:00:00+08:00'), WEEK, A_YEAR_LATER).state).toBe('expired');
  // What is in doubt, and what never came, stays so.
  const doubt = weekly('2026-07-10T18:00:00+08:00', { notices: [{ code: 'clockSkew', detail: {} }] });
  expect(standingIn(doubt, WEEK, A_YEAR_LATER).state).toBe('suspect');
  expect(standingIn(weekly('', { head: null }), WEEK, A_YEAR_LATER)).toMatchObject({ state: 'none', asOf: null });
  // A week under way is looked at up to now.
  const now = Date.parse('2026-07-02T09:00:00+08:00');
  expect(standingIn(weekly('2026-07-02T08:00:00+08:00'), WEEK, now).asOf).toBe(now - 3_600_000);
});
