import 'fake-indexeddb/auto';
import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { madeUpContest, setUpOf } from '../domain/contest/contestFixture.ts';
import { type HallMessage, hallChannel } from './hallChannel.ts';
import type { OpenContest } from './useContestLog.ts';
import { useHallSender } from './useHallSender.ts';

afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
});

const openAt = (seed: number, events: number): OpenContest => {
  const made = madeUpContest(seed, setUpOf(), (l) => l.counted.length >= events);
  return { ready: true, log: made.log, events: made.events } as OpenContest;
};

test('the hall is told of every change, asks when it opens, is seen while it answers, and stays dark over a reload', async () => {
  const hall = hallChannel('final');
  const heard: HallMessage[] = [];
  hall.onMessage((message) => heard.push(message));
  const { result, rerender, unmount } = renderHook(({ open }) => useHallSender('final', open), {
    initialProps: { open: openAt(4, 30) },
  });
  const boards = () => heard.flatMap((m) => (m.kind === 'board' ? [m] : []));
  await vi.waitFor(() => expect(boards().length).toBeGreaterThan(0));
  expect(result.current.hallSeen).toBe(false);

  const before = boards().length;
  hall.send({ kind: 'hello' });
  await vi.waitFor(() => expect(boards().length).toBeGreaterThan(before));
  await vi.waitFor(() => expect(result.current.hallSeen).toBe(true));

  rerender({ open: openAt(4, 60) });
  const later = JSON.stringify(openAt(4, 60).log.state.questions.length);
  await vi.waitFor(() => expect(JSON.stringify(boards().at(-1)?.view)).not.toBe(JSON.stringify(boards()[0]?.view)), later);

  act(() => result.current.setBlank(true));
  await vi.waitFor(() => expect(boards().at(-1)?.blank).toBe(true));
  unmount();
  const again = renderHook(() => useHallSender('final', openAt(4, 60)));
  expect(again.result.current.blank).toBe(true);
  again.unmount();
  hall.close();
});
