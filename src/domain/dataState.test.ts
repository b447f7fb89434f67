import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageState, type FeedCondition, feedState, judges } from './dataState.ts';

const HOUR = 3_600_000;
const now = Date.parse('2026-07-17T14:06:00+08:00');
const good: FeedCondition = {
  asOf: now - HOUR,
  cadence: 'daily',
  declaredDelayHours: 0,
  failing: false,
  misconfigured: false,
  suspect: false,
  sent: 30,
  accepted: 30,
};

test('fresh within one cadence, late within two, expired beyond, to the millisecond', () => {
  expect(ageState(now - 24 * HOUR, 'daily', now)).toBe('fresh');
  expect(ageState(now - 24 * HOUR - 1, 'daily', now)).toBe('late');
  expect(ageState(now - 48 * HOUR, 'daily', now)).toBe('late');
  expect(ageState(now - 48 * HOUR - 1, 'daily', now)).toBe('expired');
});

test('a declared delay does not count', () => {
  expect(ageState(now - 30 * HOUR, 'daily', now, 6)).toBe('fresh');
});

test('data that change when they change never fall late', () => {
  expect(ageState(0, 'onChange', now)).toBe('fresh');
});

test('the gravest state is named', () => {
  expect(feedState(good, now)).toBe('fresh');
  expect(feedState({ ...good, accepted: 29 }, now)).toBe('partial');
  expect(feedState({ ...good, failing: true, accepted: 29 }, now)).toBe('lastGood');
  expect(feedState({ ...good, failing: true, suspect: true }, now)).toBe('suspect');
  expect(feedState({ ...good, asOf: now - 49 * HOUR, failing: true }, now)).toBe('expired');
  expect(feedState({ ...good, asOf: null }, now)).toBe('none');
  expect(feedState({ ...good, asOf: null, misconfigured: true }, now)).toBe('config');
});

test('nothing older than two cadences is ever judged, and nothing failing ever looks fresh', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: 0, max: 30 }),
      (hours, failing, suspect, accepted) => {
        const state = feedState({ ...good, asOf: now - hours * HOUR, failing, suspect, accepted }, now);
        if (hours > 48) expect(judges(state)).toBe(false);
        if (failing) expect(state).not.toBe('fresh');
      },
    ),
  );
});
