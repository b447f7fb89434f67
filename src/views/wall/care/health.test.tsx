import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { PanelBoundary } from '../../../parts/PanelBoundary.tsx';
import { type Health, useHealth } from './health.ts';
import { keepNotes, noteSample, noteWakeLock } from './keeper.ts';
import { impersonal, NO_NOTES, readNotes, type Sample, sampled, started } from './notes.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('what is noted is bounded, survives damage, and quotes nothing a record may have said', () => {
  expect(impersonal('SyntaxError: Unexpected token \'王\', "王某某 13812345678" is not valid JSON')).toBe(
    'SyntaxError: Unexpected token …, … is not valid JSON',
  );
  expect(impersonal('No unit 220113001009 named 东泰家园 here')).toBe('No unit # named … here');
  let notes = NO_NOTES;
  for (let i = 0; i < 60; i++) notes = started(notes, i, 'quiet');
  expect(notes.starts).toHaveLength(50);
  expect(notes.starts[0]?.at).toBe(59);
  const page: Sample = { at: 0, heap: null, nodes: 1, canvases: 0, canvasBytes: 0, charts: 0 };
  for (let minute = 0; minute < 100 * 60; minute++) notes = sampled(notes, { ...page, at: minute * 60_000 });
  expect(notes.samples.map((s) => s.at / 3_600_000)).toEqual(Array.from({ length: 48 }, (_, i) => 99 - i));
  expect(readNotes(JSON.stringify(notes))).toEqual(notes);
  for (const damaged of [null, '', 'null', '{"starts":7', '[]', '{"starts":{"at":1},"errors":[{"at":"x"}],"samples":[null]}'])
    expect(readNotes(damaged)).toEqual(NO_NOTES);
});

/** The health as a page sees it. */
async function shown() {
  const seen: { health: Health | null } = { health: null };
  function Probe() {
    seen.health = useHealth();
    return null;
  }
  const root = createRoot(document.createElement('div'));
  await act(async () => root.render(<Probe />));
  return { seen, end: () => act(async () => root.unmount()) };
}

test('faults nobody caught are counted in the health of the wall, and a full disk leaves them in memory', async () => {
  keepNotes();
  keepNotes();
  noteWakeLock('absent');
  const { seen, end } = await shown();
  expect(seen.health?.notes.starts).toHaveLength(1);
  expect(seen.health).toMatchObject({ wakeLock: 'absent', lasting: true });
  await act(async () => {
    for (let i = 0; i < 3; i++)
      dispatchEvent(new ErrorEvent('error', { message: 'boom 12345678901', filename: 'http://a/assets/Wall-x.js', lineno: 7 }));
    dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }));
    const rejection = new Event('unhandledrejection') as Event & { reason: unknown };
    rejection.reason = new TypeError('no "王某某" here');
    dispatchEvent(rejection);
  });
  expect(seen.health?.notes.errors.map((e) => [e.text, e.where, e.times])).toEqual([
    ['TypeError: no … here', '', 1],
    ['boom #', 'Wall-x.js:7', 3],
  ]);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await act(async () => noteSample({ at: 0, heap: 5, nodes: 1, canvases: 1, canvasBytes: 4, charts: 1 }));
  expect(seen.health?.lasting).toBe(false);
  expect(seen.health?.notes.samples).toHaveLength(1);
  await end();
});

test('a panel that throws keeps its fault to itself, and has another chance with each new datum', async () => {
  // React logs what a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const box = document.createElement('div');
  const root = createRoot(box);
  function Panel(props: { value: number }) {
    if (props.value < 0) throw new Error('no such figure');
    return <b>{props.value}</b>;
  }
  const draw = (value: number) =>
    act(async () =>
      root.render(
        <>
          <i>beside</i>
          <PanelBoundary retryOn={value} fallback={<u>failed</u>}>
            <Panel value={value} />
          </PanelBoundary>
        </>,
      ),
    );
  const seen = [];
  for (const value of [1, -1, -2, 3]) {
    await draw(value);
    seen.push(box.textContent);
  }
  expect(seen).toEqual(['beside1', 'besidefailed', 'besidefailed', 'beside3']);
  await act(async () => root.unmount());
});
