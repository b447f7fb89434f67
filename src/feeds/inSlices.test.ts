import { expect, test } from 'vitest';
import { inSlices } from './inSlices.ts';
import { breath } from './turns.ts';

test('whoever asks comes to his end first, with all that follows from it; then the work, and its answer', async () => {
  const order: string[] = [];
  function* work() {
    order.push('first slice');
    yield;
    order.push('second slice');
    return 7;
  }
  const answer = inSlices(work());
  order.push('the one who asks');
  for (let n = 0; n < 50; n++) await Promise.resolve();
  order.push('what follows from it');
  expect(await answer).toBe(7);
  expect(order).toEqual(['the one who asks', 'what follows from it', 'first slice', 'second slice']);
});

test('long work lets others have their turns, even where the clock stands still within a task', async () => {
  let steps = 0;
  function* work() {
    for (; steps < 60; steps++) yield;
    return steps;
  }
  const seen: number[] = [];
  const answer = inSlices(work());
  while (steps < 60) {
    await breath();
    seen.push(steps);
  }
  expect(await answer).toBe(60);
  const most = Math.max(...seen.map((n, i) => n - (seen[i - 1] ?? 0)));
  expect(most).toBeGreaterThan(0);
  // A turn of others may come after two of the work's own.
  expect(most).toBeLessThanOrEqual(12);
});

test('what the work throws reaches whoever asked', async () => {
  function* work(): Generator<undefined, never> {
    yield;
    throw new Error('no such week');
  }
  await expect(inSlices(work())).rejects.toThrow('no such week');
});
