import type { Records } from '../domain/board.ts';
import { packWeekly, transferables } from './pack.ts';
import { joinedPieces, type Piece } from './pieces.ts';
import { type Ask, type FromWorker, NEEDS, type TaskName, type Tasks, type ToWorker } from './protocol.ts';

/** How a question ends. */
export interface Listener<T extends TaskName> {
  answer(value: Tasks[T]['answer'], ms: number): void;
  progress(share: number): void;
  failed(reason: string): void;
}

interface Question {
  records: Records;
  ask: Ask<TaskName>;
  key: string;
  listeners: Set<Listener<TaskName>>;
}

/** An answer that was given before, and whether what it rests on is still the same. */
export interface HeldAnswer<T extends TaskName> {
  answer: Tasks[T]['answer'];
  ms: number;
  isCurrent: boolean;
}

/** Answers kept on the page: a wall's scenes ask the same few again at every turn. */
const HELD = 4;

/**
 * One worker for the page, made when the first question is asked and anew after it broke. One question is with the worker
 * at a time: what nobody waits for any more, because newer records arrived meanwhile, is never worked out.
 */
export class AnalysisClient {
  private worker: Worker | null = null;
  private sent: Records | null = null;
  private version = 0;
  private id = 0;
  private running: { id: number; question: Question; pieces: Piece[] } | null = null;
  private queue: Question[] = [];
  private readonly make: () => Worker;
  private readonly given = new Map<string, { records: Records; answer: Tasks[TaskName]['answer']; ms: number }>();

  constructor(make: () => Worker) {
    this.make = make;
  }

  /** Asks; the same question about the same records is worked out once. @returns a way to stop listening */
  ask<T extends TaskName>(records: Records, ask: Ask<T>, listener: Listener<T>): () => void {
    const key = JSON.stringify(ask);
    const isSame = (q: Question) => q.key === key && same(q.records, records);
    const known = [this.running?.question, ...this.queue].find((q) => q !== undefined && isSame(q));
    const question = known ?? { records, ask: ask as Ask<TaskName>, key, listeners: new Set<Listener<TaskName>>() };
    const own = listener as unknown as Listener<TaskName>;
    question.listeners.add(own);
    if (known === undefined) this.queue.push(question);
    // After the caller's own turn: of questions withdrawn in the same breath only the last is sent.
    queueMicrotask(() => void this.next());
    return () => question.listeners.delete(own);
  }

  /** The last answer to this very question, at once; null where it was not among the last few. */
  held<T extends TaskName>(records: Records, ask: Ask<T>): HeldAnswer<T> | null {
    const known = this.given.get(JSON.stringify(ask));
    if (known === undefined) return null;
    const isCurrent = NEEDS[ask.task].every((feed) => known.records[feed] === records[feed]);
    return { answer: known.answer, ms: known.ms, isCurrent };
  }

  private async next(): Promise<void> {
    if (this.running !== null) return;
    this.queue = this.queue.filter((q) => q.listeners.size > 0);
    const question = this.queue.shift();
    if (question === undefined) return;
    const id = ++this.id;
    this.running = { id, question, pieces: [] };
    try {
      const worker = this.started();
      if (!same(this.sent, question.records)) {
        const packed = { ...question.records, weekly: await packWeekly(question.records.weekly, breath) };
        if (this.running?.id !== id) return;
        this.sent = question.records;
        this.version += 1;
        post(worker, { kind: 'records', version: this.version, records: packed }, transferables(packed.weekly));
      }
      post(worker, { kind: 'run', id, version: this.version, ask: question.ask });
    } catch (error) {
      this.broken(error instanceof Error ? error.message : String(error));
    }
  }

  private started(): Worker {
    if (this.worker !== null) return this.worker;
    const worker = this.make();
    worker.onmessage = (event: MessageEvent<FromWorker>) => this.heard(event.data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.broken(event.message ?? 'worker');
    };
    this.worker = worker;
    return worker;
  }

  private heard(message: FromWorker): void {
    if (this.running === null || this.running.id !== message.id) return;
    const { pieces } = this.running;
    const { listeners, key, records } = this.running.question;
    if (message.kind === 'piece') {
      pieces.push(message.piece);
      return;
    }
    if (message.kind === 'progress') {
      for (const l of listeners) l.progress(message.share);
      return;
    }
    this.running = null;
    const answer = message.kind === 'answer' ? joinedPieces(message.answer, pieces) : null;
    if (message.kind === 'answer') {
      this.given.delete(key);
      this.given.set(key, { records, answer: answer as typeof message.answer, ms: message.ms });
      for (const oldest of this.given.keys()) if (this.given.size > HELD) this.given.delete(oldest);
    }
    for (const l of listeners)
      if (message.kind === 'answer') l.answer(answer as typeof message.answer, message.ms);
      else l.failed(message.reason);
    void this.next();
  }

  /** The worker is gone: everybody who waits is told, and the next question makes a new one. */
  private broken(reason: string): void {
    this.worker?.terminate();
    this.worker = null;
    this.sent = null;
    const waiting = [...(this.running === null ? [] : [this.running.question]), ...this.queue];
    this.running = null;
    this.queue = [];
    for (const { listeners } of waiting) for (const l of listeners) l.failed(reason);
  }
}

/** A turn for whatever else the page has to do. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function post(worker: Worker, message: ToWorker, transfer: Transferable[] = []): void {
  worker.postMessage(message, transfer);
}

function same(a: Records | null, b: Records): boolean {
  return a !== null && (Object.keys(b) as (keyof Records)[]).every((key) => a[key] === b[key]);
}
