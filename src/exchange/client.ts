import type { FeedName } from '../contract/envelope.ts';
import type { ImportFault } from './faults.ts';
import { sizeFault } from './fileCap.ts';
import type { FeedUrls, FromExchange, ShownReport, ToExchange } from './protocol.ts';
import type { QuestionFile } from './questionFile.ts';
import type { Lang } from './workbook.ts';

/** How a job ends, and what it tells on its way. */
export interface Job<A> {
  progress?: (step: Extract<FromExchange, { kind: 'progress' }>['step'], share: number) => void;
  done(answer: A): void;
  failed(reason: string): void;
}

const make = () => new Worker(new URL('./exchange.worker.ts', import.meta.url), { type: 'module', name: 'exchange' });

/** Fetches for the worker and hands it the bytes. */
async function fetched(id: number, url: string): Promise<Extract<ToExchange, { kind: 'fetched' }>> {
  try {
    const response = await fetch(url, { cache: 'reload', credentials: 'same-origin', headers: { Accept: 'application/json' } });
    const bytes = await response.arrayBuffer();
    const type = response.headers.get('Content-Type') ?? '';
    return { kind: 'fetched', id, status: response.status, type, url: response.url, bytes };
  } catch {
    return { kind: 'fetched', id, status: 0, type: '', url: '', bytes: null };
  }
}

/** One worker for one job. @returns ends it at once, whatever it is doing */
function run(ask: ToExchange, heard: (message: FromExchange) => void, failed: (reason: string) => void): () => void {
  const worker = make();
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    failed(event.message ?? 'worker');
  };
  worker.onmessage = ({ data }: MessageEvent<FromExchange>) => {
    if (data.kind === 'fetch') {
      void fetched(data.id, data.url).then((answer) => worker.postMessage(answer, answer.bytes === null ? [] : [answer.bytes]));
      return;
    }
    if (data.kind === 'failed') failed(data.reason);
    else heard(data);
    if (data.kind !== 'progress') worker.terminate();
  };
  worker.postMessage(ask);
  return () => worker.terminate();
}

/** A report and, where it is good, the archive of feed files. */
export interface Imported {
  report: ShownReport;
  zip: Uint8Array<ArrayBuffer> | null;
}

/** Imports a file beside the page. @param now ms since the epoch @returns cancels it */
export function importInWorker(file: File, now: number, urls: FeedUrls, job: Job<Imported>): () => void {
  const large = sizeFault(file.size);
  if (large !== null) {
    const fault: ImportFault = { ...large, place: null };
    const report: ShownReport = {
      file: file.name,
      sheets: [],
      faults: [fault],
      faultCount: 1,
      notices: [],
      feedNotices: [],
      changes: [],
      files: [],
    };
    job.done({ report, zip: null });
    return () => undefined;
  }
  return run(
    { kind: 'import', file, name: file.name, now, urls },
    (m) => {
      if (m.kind === 'progress') job.progress?.(m.step, m.share);
      else if (m.kind === 'report') job.done({ report: m.report, zip: m.zip });
    },
    job.failed,
  );
}

/** Writes a workbook beside the page: the empty template of a feed, or the feed in use. */
export function workbookInWorker(
  what: { feed: FeedName; filled: boolean; lang: Lang; now: number; urls: FeedUrls },
  job: Job<Uint8Array<ArrayBuffer>>,
): () => void {
  return run(
    { kind: 'workbook', ...what },
    (m) => {
      if (m.kind === 'workbook') job.done(m.bytes);
    },
    job.failed,
  );
}

/** Reads a workbook of questions beside the page. Nothing is fetched and nothing leaves it. @throws where the worker ended */
export const questionsInWorker = (file: File): Promise<QuestionFile> =>
  new Promise((resolve, reject) => {
    run(
      { kind: 'questions', file, name: file.name },
      (m) => {
        if (m.kind === 'questions') resolve(m.read);
      },
      (reason) => reject(new Error(reason)),
    );
  });

/** Writes the empty workbook of questions beside the page. @throws where the worker ended */
export const questionTemplateInWorker = (lang: Lang): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    run(
      { kind: 'questionTemplate', lang },
      (m) => {
        if (m.kind === 'workbook') resolve(m.bytes);
      },
      (reason) => reject(new Error(reason)),
    );
  });
