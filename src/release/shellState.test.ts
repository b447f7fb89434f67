import { expect, test } from 'vitest';
import { chosen, type KeptBuild, opened, readKept, START_MS, withBuild, withFailure, withStart } from './shellState.ts';

const good = (): KeptBuild[] => withStart(withBuild([], 'a'), 'a');

test('a new build is opened, and stays once it has started', () => {
  const kept = withStart(opened(withBuild(good(), 'b'), 0), 'b');
  expect(chosen(kept)?.build).toBe('b');
  let later = kept;
  for (let i = 1; i < 9; i++) later = opened(later, i * START_MS);
  expect(chosen(later)?.build).toBe('b');
});

test('three starts that come to nothing bring the build before back, and the next build is tried again', () => {
  let kept = withBuild(good(), 'b');
  const used: (string | undefined)[] = [];
  for (let i = 0; i < 5; i++) {
    kept = opened(kept, i * START_MS);
    used.push(chosen(kept)?.build);
  }
  expect(used).toEqual(['b', 'b', 'b', 'a', 'a']);
  const told = ['b', 'b', 'b'].reduce(withFailure, withBuild(good(), 'b'));
  expect(chosen(told)?.build).toBe('a');
  const next = withBuild(kept, 'c');
  expect(next.map((k) => k.build)).toEqual(['c', 'a']);
  expect(chosen(opened(next, 9 * START_MS))?.build).toBe('c');
});

test('reloads in quick succession are no failed starts, and a lone build has nothing to go back to', () => {
  let kept = withBuild(good(), 'b');
  for (let i = 0; i < 9; i++) kept = opened(kept, i * 1000);
  expect(kept[0]?.failures).toBe(0);
  let alone = withBuild([], 'a');
  for (let i = 0; i < 9; i++) alone = opened(alone, i * START_MS);
  expect(chosen(alone)?.build).toBe('a');
});

test('two builds are kept: the newest, and the newest that starts; an old one that comes back is known', () => {
  expect(withBuild(withStart(withBuild(good(), 'b'), 'b'), 'c').map((k) => k.build)).toEqual(['c', 'b']);
  expect(withBuild(withBuild(good(), 'b'), 'a')).toEqual([
    expect.objectContaining({ build: 'a', started: true }),
    expect.objectContaining({ build: 'b' }),
  ]);
});

test('what is damaged is nothing', () => {
  expect(readKept(null)).toEqual([]);
  expect(readKept([{ build: 3 }, null, { build: 'a', failures: 'x' }])).toEqual([
    { build: 'a', started: false, failures: 0, openedAt: null },
  ]);
});
