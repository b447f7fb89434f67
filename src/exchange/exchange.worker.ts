import { zipSync } from 'fflate';
import { type ImportReport, importFile } from './importFile.ts';
import type { FromExchange, ToExchange } from './protocol.ts';
import { questionFile, questionTemplate } from './questionFile.ts';
import { type Getting, readAllServed, readServed } from './served.ts';
import { shownReport } from './shownReport.ts';
import { filled, template, type WrittenSheet } from './workbook.ts';
import { writeWorkbook } from './writeWorkbook.ts';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ToExchange>) => void) | null;
  postMessage(message: FromExchange, transfer?: Transferable[]): void;
};

/** Progress is told at most so often, ms. */
const PROGRESS_MS = 60;
const waiting = new Map<number, (response: Response) => void>();
let asked = 0;

/** A fetch that the page carries out. */
const get = ((url: string) =>
  new Promise<Response>((resolve) => {
    const id = ++asked;
    waiting.set(id, resolve);
    scope.postMessage({ kind: 'fetch', id, url });
  })) as unknown as typeof fetch;

scope.onmessage = (event) => {
  const message = event.data;
  if (message.kind === 'fetched') {
    const { status, type, url, bytes } = message;
    const empty = bytes === null || status === 204 || status === 304;
    const response = new Response(empty ? null : bytes, {
      status: bytes === null ? 503 : status,
      headers: { 'Content-Type': type },
    });
    // Where a redirect ended tells a login page from data.
    Object.defineProperty(response, 'url', { value: url });
    waiting.get(message.id)?.(response);
    waiting.delete(message.id);
    return;
  }
  answer(message).catch((error: unknown) =>
    scope.postMessage({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  );
};

function answer(message: Exclude<ToExchange, { kind: 'fetched' }>): Promise<void> {
  switch (message.kind) {
    case 'import':
      return importOne(message);
    case 'workbook':
      return workbook(message);
    case 'questions':
      return questions(message);
    case 'questionTemplate':
      return written(questionTemplate(message.lang));
  }
}

async function importOne(ask: Extract<ToExchange, { kind: 'import' }>): Promise<void> {
  let told = 0;
  let last = '';
  const progress = (step: Extract<FromExchange, { kind: 'progress' }>['step'], share: number) => {
    const at = performance.now();
    if (step === last && share < 1 && at - told < PROGRESS_MS) return;
    told = at;
    last = step;
    scope.postMessage({ kind: 'progress', step, share });
  };
  progress('serving', 0);
  const by: Getting = { get, now: ask.now };
  const served = await readAllServed(ask.urls, by);
  const bytes = new Uint8Array(await ask.file.arrayBuffer());
  const report = await importFile(bytes, served, { name: ask.name, now: ask.now, progress });
  const zip = report.files.length === 0 ? null : zipped(report, ask.now);
  scope.postMessage({ kind: 'report', report: shownReport(report), zip }, zip === null ? [] : [zip.buffer]);
}

/** The feed files as one archive, to be unpacked over the feeds' folder. */
function zipped(report: ImportReport, now: number): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files = Object.fromEntries(report.files.map((f) => [f.path, encoder.encode(f.text)]));
  return zipSync(files, { mtime: now }) as Uint8Array<ArrayBuffer>;
}

async function workbook(ask: Extract<ToExchange, { kind: 'workbook' }>): Promise<void> {
  const served = await readServed(ask.feed, ask.urls[ask.feed], { get, now: ask.now });
  const records = served.documents.flatMap((d) => d.records as object[]);
  const sheets = ask.filled ? filled(ask.feed, served.head, records, ask.lang) : template(ask.feed, ask.lang, served.head);
  await written(sheets);
}

async function written(sheets: readonly WrittenSheet[]): Promise<void> {
  const bytes = (await writeWorkbook(sheets)) as Uint8Array<ArrayBuffer>;
  scope.postMessage({ kind: 'workbook', bytes }, [bytes.buffer]);
}

async function questions(ask: Extract<ToExchange, { kind: 'questions' }>): Promise<void> {
  scope.postMessage({ kind: 'questions', read: await questionFile(new Uint8Array(await ask.file.arrayBuffer()), ask.name) });
}
