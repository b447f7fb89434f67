/**
 * The page that is killed: plays made-up contests through the product's own store, one event after the other, and tells the
 * server of each when the store says that it is on the disk. Before it goes on it hands over every log it finds.
 */
import { contestStore } from '../../src/contest/contestStore.ts';
import type { ContestHappening } from '../../src/contract/contestLog.ts';
import { setUpOf } from '../../src/domain/contest/contestFixture.ts';
import { mayAppend, readLog, undoable } from '../../src/domain/contest/log.ts';
import { nextMadeUp } from '../../src/domain/contest/madeUp.ts';
import { random } from '../../src/domain/statistics/random.ts';

const post = (path: string, body: unknown) => fetch(path, { method: 'POST', body: JSON.stringify(body) });

async function play(): Promise<void> {
  const store = contestStore();
  const chance = random(Number(new URLSearchParams(location.search).get('seed')));
  const contests = await store.contests();
  if (contests === null) throw new Error('the contests could not be read');
  const logs: Record<string, unknown> = {};
  for (const { id } of contests) logs[id] = await store.events(id);
  if (!(await post('/logs', { logs, lasting: store.lasting() })).ok) return;
  for (let n = Math.max(1, contests.length); ; n++) {
    const contest = `contest-${n}`;
    for (;;) {
      const held = await store.events(contest);
      if (held.failed) throw new Error('the log could not be read');
      const log = readLog(held.events);
      const last = undoable(log);
      const what: ContestHappening | null =
        log.nextSeq === 1
          ? setUpOf()
          : // Now and then somebody takes the last key back.
            last !== null && last.what.kind !== 'undone' && chance.uniform() < 0.06
            ? { kind: 'undone', seq: last.seq }
            : nextMadeUp(log, () => chance.uniform());
      if (what === null) break;
      if (mayAppend(log, what) !== null) throw new Error(`made up what may not be: ${what.kind}`);
      const event = { contest, seq: log.nextSeq, id: crypto.randomUUID(), at: new Date().toISOString(), what };
      const answer = await store.append(event);
      await post('/acknowledged', { event, answer });
    }
  }
}

play().catch((error: unknown) => post('/failed', String(error)));
