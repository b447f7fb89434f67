import 'fake-indexeddb/auto';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { madeUpContest, setUpOf } from '../domain/contest/contestFixture.ts';
import { type HallMessage, hallChannel } from './hallChannel.ts';
import type { OpenContest } from './useContestLog.ts';
import { type HallSender, useHallSender } from './useHallSender.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const openAt = (events: number): OpenContest => {
  const made = madeUpContest(4, setUpOf(), (l) => l.counted.length >= events);
  return { ready: true, log: made.log, events: made.events } as unknown as OpenContest;
};

let root: Root | null = null;
let sender: HallSender | null = null;
function Operator({ open }: { open: OpenContest }) {
  sender = useHallSender('final', open);
  return null;
}
const show = (open: OpenContest) =>
  act(async () => {
    root ??= createRoot(document.createElement('div'));
    root.render(<Operator open={open} />);
  });
const close = () =>
  act(async () => {
    root?.unmount();
    root = null;
  });

afterEach(async () => {
  await close();
  sessionStorage.clear();
});

test('the hall is told of every change, asks when it opens, is seen while it answers, and stays dark over a reload', async () => {
  const hall = hallChannel('final');
  const heard: HallMessage[] = [];
  hall.onMessage((message) => heard.push(message));
  const boards = () => heard.flatMap((m) => (m.kind === 'board' ? [m] : []));
  const until = (check: () => void) => act(async () => vi.waitFor(check));
  await show(openAt(30));
  await until(() => expect(boards().length).toBeGreaterThan(0));
  expect(sender?.hallSeen).toBe(false);

  const before = boards().length;
  hall.send({ kind: 'hello' });
  await until(() => expect(boards().length).toBeGreaterThan(before));
  await until(() => expect(sender?.hallSeen).toBe(true));

  const first = JSON.stringify(boards().at(-1)?.view);
  await show(openAt(60));
  await until(() => expect(JSON.stringify(boards().at(-1)?.view)).not.toBe(first));

  await act(async () => sender?.setBlank(true));
  await until(() => expect(boards().at(-1)?.blank).toBe(true));
  await close();
  await show(openAt(60));
  expect(sender?.blank).toBe(true);
  hall.close();
});
