import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FeedLine, looked, NO_LOOK, standsAt } from './line.ts';

/** The lines after each look of a feed, one every 20 seconds. */
function course(looks: readonly boolean[], from: FeedLine = NO_LOOK): FeedLine[] {
  const lines: FeedLine[] = [];
  let line = from;
  looks.forEach((hit, i) => {
    line = standsAt(looked(line, hit, i * 20_000), i * 20_000);
    lines.push(line);
  });
  return lines;
}

test('over 200 looks, half of them misses, the line changes only after two alike', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { minLength: 200, maxLength: 200 }), (rest) => {
      const looks = [true, ...rest];
      const lines = course(looks);
      const wrong = lines.filter((line, i) => {
        const before = lines[i - 1];
        const twoAlike = looks[i] === looks[i - 1];
        if (before === undefined) return false;
        const appeared = (before.says === 'nothing') !== (line.says === 'nothing');
        // What failed and came once is called neither failing nor well.
        const called = twoAlike
          ? looks[i]
            ? 'nothing'
            : 'failing'
          : looks[i] && line.says !== 'nothing'
            ? 'unsteady'
            : line.says;
        return (appeared && !twoAlike) || line.says !== called;
      });
      expect(wrong).toEqual([]);
    }),
  );
  // The strictest flicker there is says nothing at all, and one that had been said keeps one and the same line.
  const alternating = Array.from({ length: 200 }, (_, i) => i % 2 === 0);
  expect(new Set(course(alternating).map((l) => l.says))).toEqual(new Set(['nothing']));
  const after = course(alternating, course([true, false, false]).at(-1));
  expect(new Set(after.map((l) => l.says))).toEqual(new Set(['unsteady']));
});

test('a first miss of what never came is said at once, and a miss that stands is said after a minute', () => {
  expect(looked(NO_LOOK, false, 0).says).toBe('failing');
  const missed = looked(looked(NO_LOOK, true, 0), false, 1000);
  expect(standsAt(missed, 60_999).says).toBe('nothing');
  expect(standsAt(missed, 61_000).says).toBe('failing');
  expect(standsAt(missed, -1_000_000).says).toBe('nothing');
  const back = looked(standsAt(missed, 61_000), true, 62_000);
  expect(back.says).toBe('unsteady');
  expect(standsAt(back, 361_999).says).toBe('unsteady');
  expect(standsAt(back, 362_000).says).toBe('nothing');
});
