import { expect, test, vi } from 'vitest';
import { keptLoad } from './lazyWords.ts';

test('what failed to load is not asked for again at once, then again as a second try, and what came is kept', async () => {
  vi.useFakeTimers();
  const tries: boolean[] = [];
  let up = false;
  const part = keptLoad(async (again) => {
    tries.push(again);
    if (!up) throw new Error('away');
    return 'words';
  });
  for (let i = 0; i < 50; i++) await expect(part()).rejects.toThrow('away');
  expect(tries).toEqual([false]);
  await vi.advanceTimersByTimeAsync(5000);
  await expect(part()).rejects.toThrow('away');
  up = true;
  await vi.advanceTimersByTimeAsync(5000);
  expect(await part()).toBe('words');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(part()).toBe(part());
  expect(tries).toEqual([false, true, true]);
  vi.useRealTimers();
});
