import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { openNotebook } from '../../notebook/notebook.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A window of the machine: the module as a page of its own has it. */
async function openedWindow() {
  vi.resetModules();
  return (await import('./wallLog.ts')).noteOnWall;
}

const kept = async () =>
  (await openNotebook().all('wallLog'))
    .map((w) => w.body as { at: number; kind: string; event: string | null })
    .sort((a, b) => a.at - b.at)
    .map((n) => `${n.kind} ${n.event}`);

test('two windows of one machine that follow an order at once write it once, and its end', async () => {
  const [here, there] = [await openedWindow(), await openedWindow()];
  for (const round of [0, 10_000]) {
    await Promise.all([here('followed', 'rain-1', round + 1000), there('followed', 'rain-1', round + 980)]);
    await Promise.all([here('returned', 'rain-1', round + 5000), there('returned', 'rain-1', round + 5030)]);
  }
  // Followed again after its end is something else.
  expect(await kept()).toEqual(['followed rain-1', 'returned rain-1', 'followed rain-1', 'returned rain-1']);
});

test('a window that comes to write late, or is loaded anew, adds nothing; drills of the wall are written each', async () => {
  const [here, there] = [await openedWindow(), await openedWindow()];
  await here('followed', 'rain-1', 1000);
  await here('returned', 'rain-1', 5000);
  await there('followed', 'rain-1', 1100);
  await there('returned', 'rain-1', 5100);
  await here('drillStarted', null, 6000);
  await here('drillStarted', null, 6000);
  expect(await kept()).toEqual(['followed rain-1', 'returned rain-1', 'drillStarted null', 'drillStarted null']);
});
