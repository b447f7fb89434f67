import { expect, test } from 'vitest';
import { logFindings } from './logFindings.mjs';

const event = (seq, what = 'mark') => ({ contest: 'c', seq, id: `e${seq}`, what });
const written = new Map([['c', [event(1), event(2)]]]);
const found = (events, unreadable = 0) => logFindings(written, { c: { events, unreadable } });

test('a log that lost, changed, doubled or cannot read an event is found out; one event more is the one that was being written', () => {
  expect(found([event(1), event(2)])).toEqual([]);
  expect(found([event(1), event(2), event(3)])).toEqual([]);
  expect(found([event(1)])).toEqual(['c: event 2 is lost or changed']);
  expect(found([event(1), event(2, 'lot')])).toEqual(['c: event 2 is lost or changed']);
  expect(found([event(1), event(2), event(3), event(4)])).toEqual(['c: more events than were written']);
  expect(found([event(1), event(2)], 1)).toEqual(['c: 1 events cannot be read']);
  expect(logFindings(written, {})).toHaveLength(2);
});
