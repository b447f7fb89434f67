import { HttpResponse, http, passthrough } from 'msw';
import type { IssueRecord } from '../src/contract/issues.ts';
import { shanghai } from '../src/domain/civil.ts';
import { demoFeeds, issuesDocument } from './demo.ts';

/** A word that tells the demo from the product; the production build is searched for it. */
export const DEMO_SENTINEL = 'jiayuan-make-believe';

let day = '';
let documents = new Map<string, string>();

/** The documents of the page's own day, written once. */
function today(): Map<string, string> {
  const now = shanghai(Date.now()).day;
  if (now !== day) {
    day = now;
    documents = new Map([...demoFeeds(now)].map(([path, doc]) => [path, JSON.stringify(doc)]));
  }
  return documents;
}

let issues: { day: string; body: Promise<string> } | null = null;

/** The issued bulletins of the page's own day, made once and beside the page. */
function issuedToday(): Promise<string> {
  const now = shanghai(Date.now()).day;
  if (issues?.day === now) return issues.body;
  const body = new Promise<string>((resolve, reject) => {
    const worker = new Worker(new URL('./issuedBulletins.worker.ts', import.meta.url), { type: 'module', name: 'issued' });
    worker.onmessage = (event: MessageEvent<IssueRecord[]>) => {
      resolve(JSON.stringify(issuesDocument(event.data)));
      worker.terminate();
    };
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(now);
  });
  issues = { day: now, body };
  body.catch(() => {
    issues = null;
  });
  return body;
}

/** msw's answers for every demo feed, with conditional requests like a real server's. */
export const handlers = [
  http.get('*/feeds/*', async ({ request }) => {
    const path = new URL(request.url).pathname.replace(/^.*\/feeds\//, '');
    // Pictures are files of the demo build: without a service worker nothing of ours answers an <img>.
    if (path.startsWith('media/')) return passthrough();
    const body = path === 'issues.json' ? await issuedToday() : today().get(path);
    if (body === undefined) return new HttpResponse('not found', { status: 404, headers: { 'Content-Type': 'text/plain' } });
    const etag = `"${DEMO_SENTINEL}-${day}-${body.length}"`;
    if (request.headers.get('If-None-Match') === etag) return new HttpResponse(null, { status: 304, headers: { ETag: etag } });
    return new HttpResponse(body, { headers: { 'Content-Type': 'application/json; charset=utf-8', ETag: etag } });
  }),
];
