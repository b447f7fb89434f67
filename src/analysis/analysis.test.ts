import { expect, test } from 'vitest';
import { demoRecords } from '../../mocks/records.ts';
import type { Records } from '../domain/board.ts';
import { answerTo } from './answers.ts';
import { AnalysisClient, type Listener } from './client.ts';
import { dataHash } from './hash.ts';
import { packWeekly, unpackWeekly } from './pack.ts';
import { inPieces, joinedPieces } from './pieces.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

const now = async () => {};

test('records survive the way to the worker whole, but for marks that no figure needs', async () => {
  const { weekly } = demoRecords('2026-07-17');
  const back = unpackWeekly(await packWeekly(weekly, now));
  expect(back).toEqual(weekly.map(({ placeholder: _mark, ...r }) => r));
  expect(weekly.some((r) => r.missing !== undefined) && weekly.some((r) => r.carryOver !== undefined)).toBe(true);
});

test('the name of the data follows their content and nothing else, feed by feed', async () => {
  const packed = async (r: Records) => ({ ...r, weekly: await packWeekly(r.weekly, now) });
  const [one, again] = [dataHash(await packed(demoRecords('2026-07-17'))), dataHash(await packed(demoRecords('2026-07-17')))];
  expect(again).toEqual(one);
  const changed = demoRecords('2026-07-17');
  const [first, ...rest] = changed.weekly;
  const other = dataHash(await packed({ ...changed, weekly: [{ ...first, numerator: 1 } as typeof first & object, ...rest] }));
  expect(other.weekly).not.toBe(one.weekly);
  expect({ ...other, weekly: '' }).toEqual({ ...one, weekly: '' });
  expect(dataHash(await packed({ ...demoRecords('2026-07-17'), refusedWeekly: ['x'] })).weekly).not.toBe(one.weekly);
});

/** A worker that answers when told to. */
class FakeWorker {
  static made: FakeWorker[] = [];
  heard: ToWorker[] = [];
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  constructor() {
    FakeWorker.made.push(this);
  }
  postMessage(message: ToWorker) {
    this.heard.push(message);
  }
  terminate() {}
  answer() {
    const run = this.heard.findLast((m) => m.kind === 'run');
    if (run?.kind === 'run')
      this.onmessage?.({ data: { kind: 'answer', id: run.id, answer: [] as never, ms: 1, cached: false } });
  }
}

const listener = (log: string[], name: string): Listener<'forecasts'> => ({
  answer: () => log.push(`${name} answered`),
  progress: () => {},
  failed: (reason) => log.push(`${name} ${reason}`),
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const empty = (): Records => ({ district: [], programme: [], stars: [], weekly: [], renovation: [], visits: [] });

test('one question at a time: what nobody waits for any more is never worked out; one question asked twice is one', async () => {
  FakeWorker.made = [];
  const client = new AnalysisClient(() => new FakeWorker() as unknown as Worker);
  const log: string[] = [];
  const data = empty();
  const ask = (week: string) => ({ task: 'forecasts', week }) as const;
  client.ask(data, ask('a'), listener(log, 'a1'));
  client.ask(data, ask('a'), listener(log, 'a2'));
  const stop = client.ask(data, ask('b'), listener(log, 'b'));
  client.ask(data, ask('c'), listener(log, 'c'));
  await settled();
  const [worker] = FakeWorker.made as [FakeWorker];
  expect(worker.heard.map((m) => m.kind)).toEqual(['records', 'run']);
  stop();
  worker.answer();
  await settled();
  worker.answer();
  await settled();
  expect(log).toEqual(['a1 answered', 'a2 answered', 'c answered']);
  expect(worker.heard.map((m) => m.kind)).toEqual(['records', 'run', 'run']);
  expect(FakeWorker.made).toHaveLength(1);
});

test('a worker that breaks is told to everybody who waits, and the next question makes a new one', async () => {
  FakeWorker.made = [];
  const client = new AnalysisClient(() => new FakeWorker() as unknown as Worker);
  const log: string[] = [];
  client.ask(empty(), { task: 'forecasts', week: 'a' }, listener(log, 'a'));
  await settled();
  FakeWorker.made[0]?.onerror?.({ message: 'gone', preventDefault() {} });
  expect(log).toEqual(['a gone']);
  client.ask(empty(), { task: 'forecasts', week: 'b' }, listener(log, 'b'));
  await settled();
  expect(FakeWorker.made).toHaveLength(2);
  FakeWorker.made[1]?.answer();
  expect(log).toEqual(['a gone', 'b answered']);
});

test('a league that crosses in pieces is the same league', () => {
  const { compounds, communities } = answerTo(demoRecords('2026-07-17'), {
    task: 'leagues',
    week: '2026-07-10',
    baseline: null,
    audience: 'desk',
  });
  const long = { ...(compounds as NonNullable<typeof compounds>) };
  long.entries = Array.from({ length: 40 }, (_, k) => long.entries.map((e) => ({ ...e, code: `${e.code}-${k}` }))).flat();
  const message = { kind: 'answer', id: 7, answer: { communities, compounds: long }, ms: 1, cached: false } as const;
  const sent = structuredClone(inPieces(message, true));
  expect(sent.map((m) => m.kind)).toEqual([...new Array(4).fill('piece'), 'answer']);
  const pieces = sent.flatMap((m) => (m.kind === 'piece' ? [m.piece] : []));
  const last = sent.at(-1);
  expect(joinedPieces(last?.kind === 'answer' ? last.answer : null, pieces)).toEqual(message.answer);
  expect(message.answer.compounds.entries).toHaveLength(1200);
});
