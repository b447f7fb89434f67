import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Box, useBox } from './useBox.ts';

vi.mock('../../parts/app.tsx', () => ({ useApp: () => ({ address: {}, lang: 'zh-CN' }) }));

const size = { width: 640, height: 320 };

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.documentElement.style.fontSize = '16px';
  for (const [own, side] of [['clientWidth', 'width'] as const, ['clientHeight', 'height'] as const])
    vi.spyOn(HTMLElement.prototype, own, 'get').mockImplementation(() => size[side]);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A scene comes and goes: the widths and heights of each of its drawings, rem. */
async function turn(name: string): Promise<string[]> {
  const drawn: string[] = [];
  const note = ({ width, height }: Box) => drawn.push(`${width}x${height}`);
  function Part() {
    const [ref, box] = useBox<HTMLDivElement>(name);
    note(box);
    return <div ref={ref} />;
  }
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(<Part />));
  await act(async () => root.unmount());
  return drawn;
}

test('a scene is drawn once where its room is known: twice only the first time, and when the room has changed', async () => {
  expect(await turn('stars')).toEqual(['0x0', '40x20']);
  expect(await turn('stars')).toEqual(['40x20']);
  // A part of another name has a room of its own.
  expect(await turn('reviews')).toEqual(['0x0', '40x20']);
  size.height = 160;
  expect(await turn('stars')).toEqual(['40x20', '40x10']);
  expect(await turn('stars')).toEqual(['40x10']);
});
