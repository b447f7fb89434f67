import { beforeEach, expect, test, vi } from 'vitest';
import { type ReloadPlace, reloadOnce } from './reloadOnce.ts';

const HOUR = 3_600_000;
let reload = vi.fn();
const place = (over: Partial<ReloadPlace> = {}): ReloadPlace => ({
  storage: sessionStorage,
  now: 0,
  comesBack: async () => true,
  reload,
  ...over,
});

beforeEach(() => {
  sessionStorage.clear();
  reload = vi.fn();
});

test('one reload for a build, none twice, and the tab remembers', async () => {
  expect(await reloadOnce('release', 'b', place())).toBe(true);
  expect(await reloadOnce('release', 'b', place({ now: 9 * HOUR }))).toBe(false);
  expect(await reloadOnce('release', 'c', place({ now: HOUR / 2 }))).toBe(false);
  expect(await reloadOnce('release', 'c', place({ now: HOUR }))).toBe(true);
  expect(reload).toHaveBeenCalledTimes(2);
});

test('no reload where nothing can be kept, or the page would not come back', async () => {
  const drops = { getItem: () => null, setItem: () => undefined } as unknown as Storage;
  const refuses = {
    getItem: () => {
      throw new DOMException('', 'SecurityError');
    },
  } as unknown as Storage;
  for (const storage of [null, drops, refuses]) expect(await reloadOnce('release', 'b', place({ storage }))).toBe(false);
  expect(await reloadOnce('release', 'b', place({ comesBack: async () => false }))).toBe(false);
  expect(reload).not.toHaveBeenCalled();
  // An attempt that did not happen is not held against the next.
  expect(await reloadOnce('release', 'b', place())).toBe(true);
});

test('damaged notes hold nothing up', async () => {
  sessionStorage.setItem('jiayuan-reloads', '{"a');
  expect(await reloadOnce('quiet', '2026-07-10', place())).toBe(true);
  sessionStorage.setItem('jiayuan-reloads', '[{"at":"x"},null]');
  expect(await reloadOnce('quiet', '2026-07-10', place())).toBe(true);
});

test('two asks at once make one reload', async () => {
  const both = await Promise.all([reloadOnce('release', 'b', place()), reloadOnce('chunk', 'b', place())]);
  expect(both.filter(Boolean)).toHaveLength(1);
  expect(reload).toHaveBeenCalledTimes(1);
});
