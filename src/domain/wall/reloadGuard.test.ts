import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayReload, RELOAD_REST_MS, type ReloadNote, withReload } from './reloadGuard.ts';

const HOUR = 3_600_000;
const note = (at: number, key = 'a', reason: ReloadNote['reason'] = 'release'): ReloadNote => ({ at, key, reason });

test('one reload for a build, ever; for another one after an hour; for another reason after an hour', () => {
  expect(mayReload([], 'release', 'a', 0)).toBe(true);
  const notes = withReload([], note(0));
  expect(mayReload(notes, 'release', 'a', 900 * HOUR)).toBe(false);
  expect(mayReload(notes, 'release', 'b', HOUR - 1)).toBe(false);
  expect(mayReload(notes, 'release', 'b', HOUR)).toBe(true);
  expect(mayReload(notes, 'quiet', 'a', HOUR - 1)).toBe(false);
  expect(mayReload(notes, 'quiet', 'a', HOUR)).toBe(true);
});

test('a clock set back by days neither loops nor holds the wall', () => {
  const notes = withReload([], note(50 * HOUR));
  expect(mayReload(notes, 'release', 'b', 49.5 * HOUR)).toBe(false);
  expect(mayReload(notes, 'release', 'b', HOUR)).toBe(true);
  expect(mayReload(withReload(notes, note(HOUR, 'b')), 'release', 'c', HOUR + 1)).toBe(false);
});

test('however a wall asks, and whatever its clock does, no two reloads lie closer than an hour or are for one build', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ step: fc.integer({ min: -3 * HOUR, max: 3 * HOUR }), key: fc.integer({ min: 0, max: 6 }) }), {
        maxLength: 200,
      }),
      (asks) => {
        let notes: ReloadNote[] = [];
        const done: ReloadNote[] = [];
        let now = 0;
        for (const { step, key } of asks) {
          now += step;
          if (!mayReload(notes, 'release', String(key), now)) continue;
          done.push(note(now, String(key)));
          notes = withReload(notes, note(now, String(key)));
        }
        expect(new Set(done.map((d) => d.key)).size).toBe(done.length);
        for (const a of done)
          for (const b of done) if (a !== b) expect(Math.abs(a.at - b.at)).toBeGreaterThanOrEqual(RELOAD_REST_MS);
      },
    ),
    { numRuns: 200 },
  );
});

test('a daily reload of a year keeps few notes, and the build of the newest releases', () => {
  let notes: ReloadNote[] = withReload([], note(0, 'build'));
  for (let day = 1; day <= 365; day++) notes = withReload(notes, note(day * 24 * HOUR, String(day), 'quiet'));
  expect(notes.length).toBeLessThan(30);
  expect(mayReload(notes, 'release', 'build', 400 * 24 * HOUR)).toBe(false);
});
