import type { Records } from '../domain/board.ts';
import { answerTo } from './answers.ts';
import { dataHash } from './hash.ts';
import { unpackWeekly } from './pack.ts';
import { inPieces } from './pieces.ts';
import { type AnalysedFeed, type Ask, type FromWorker, NEEDS, type TaskName, type ToWorker } from './protocol.ts';

/** Answers kept: some weeks back and forth, both baselines, on a screen that runs for weeks. */
const KEPT = 40;
/** Progress is told at most so often. */
const PROGRESS_MS = 100;

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
};

const cache = new Map<string, FromWorker & { kind: 'answer' }>();
let held: { version: number; hash: Record<AnalysedFeed, string>; records: Records } | null = null;

scope.onmessage = (event) => {
  const message = event.data;
  if (message.kind === 'records') {
    const { weekly, ...others } = message.records;
    held = {
      version: message.version,
      hash: dataHash(message.records),
      records: { ...others, weekly: unpackWeekly(weekly) },
    };
    return;
  }
  const out = run(message.id, message.version, message.ask);
  const messages = out.kind === 'answer' ? inPieces(out, message.ask.task === 'leagues') : [out];
  for (const m of messages) scope.postMessage(m);
};

function run(id: number, version: number, ask: Ask<TaskName>): FromWorker {
  if (held === null || held.version !== version) return { kind: 'failed', id, reason: 'no records' };
  const { hash } = held;
  const key = `${NEEDS[ask.task].map((feed) => hash[feed]).join('/')}/${JSON.stringify(ask)}`;
  const known = cache.get(key);
  if (known !== undefined) {
    cache.delete(key);
    cache.set(key, known);
    return { ...known, id, cached: true };
  }
  const began = performance.now();
  let told = began;
  try {
    const answer = answerTo(held.records, ask, (share) => {
      const now = performance.now();
      if (now - told < PROGRESS_MS) return;
      told = now;
      scope.postMessage({ kind: 'progress', id, share });
    });
    const out = { kind: 'answer', id, answer, ms: performance.now() - began, cached: false } as const;
    cache.set(key, out);
    for (const oldest of cache.keys()) if (cache.size > KEPT) cache.delete(oldest);
    return out;
  } catch (error) {
    return { kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) };
  }
}
