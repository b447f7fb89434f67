import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawInTurn } from './drawInTurn.ts';

let frames: (() => void)[] = [];
const frame = () => {
  for (const run of frames.splice(0)) run();
};

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
});
afterEach(() => vi.unstubAllGlobals());

test('one picture a frame, in order, and none that was taken back', () => {
  const drawn: string[] = [];
  drawInTurn(() => drawn.push('map'));
  const takeBack = drawInTurn(() => drawn.push('gone'));
  drawInTurn(() => drawn.push('bars'));
  expect(drawn).toEqual([]);
  takeBack();
  frame();
  expect(drawn).toEqual(['map']);
  frame();
  expect(drawn).toEqual(['map', 'bars']);
  expect(frames).toEqual([]);
  drawInTurn(() => drawn.push('later'));
  frame();
  expect(drawn).toEqual(['map', 'bars', 'later']);
});

test('a picture that fails does not keep the next from its frame', () => {
  const drawn: string[] = [];
  drawInTurn(() => {
    throw new Error('this option cannot be drawn');
  });
  drawInTurn(() => drawn.push('bars'));
  expect(frame).toThrow('this option cannot be drawn');
  frame();
  expect(drawn).toEqual(['bars']);
});
