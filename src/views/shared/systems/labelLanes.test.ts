import { expect, test } from 'vitest';
import { labelLanes } from './labelLanes.ts';

test('no two texts of a lane touch, ends hold them in, and what has no room is left out', () => {
  const at = (x: number, width = 10) => ({ at: x, width });
  // The second falls on the first and goes up; the third has no lane left; the last is moved inside.
  expect(labelLanes([at(50), at(55), at(52), at(99), at(0, 200)], { lanes: 2, gap: 1, width: 100 })).toEqual([
    { lane: 0, left: 45 },
    { lane: 1, left: 50 },
    null,
    { lane: 0, left: 90 },
    null,
  ]);
  // A text moved in from the end stands over another's place on the line: that one's upright would cross it.
  expect(labelLanes([at(100, 30), at(80)], { lanes: 2, gap: 1, width: 100 })).toEqual([{ lane: 0, left: 70 }, null]);
});
