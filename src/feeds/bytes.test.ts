import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readBytes, retryDelay } from './bytes.ts';

const json = { 'Content-Type': 'application/json' };
const answering = (response: () => Response | Promise<Response>) => (async () => response()) as typeof fetch;
const at = (response: () => Response | Promise<Response>, options = {}) =>
  readBytes('/feeds/stars.json', { fetch: answering(response), ...options });

test('a 200 with JSON is bytes and a tag', async () => {
  const out = await at(() => new Response('{}', { headers: { ...json, ETag: '"a"' } }));
  expect(out).toMatchObject({ ok: true, status: 200, etag: '"a"', notices: [] });
});

test('only a 304 to our own condition is "unchanged"', async () => {
  expect(await at(() => new Response(null, { status: 304 }), { etag: '"a"' })).toEqual({ ok: true, status: 304 });
  const unheld = { ok: false, code: 'status', detail: '304' };
  expect(await at(() => new Response(null, { status: 304 }))).toMatchObject(unheld);
  const tagged = (ETag: string) => at(() => new Response(null, { status: 304, headers: { ETag } }), { etag: '"a"' });
  expect(await tagged('"a"')).toEqual({ ok: true, status: 304 });
  expect(await tagged('W/"a"')).toEqual({ ok: true, status: 304 });
  expect(await tagged('"b"')).toMatchObject(unheld);
});

test.each([404, 500, 204, 206, 503])('status %i is a fault and its body is never read', async (status) => {
  const body = status === 204 ? null : '<html>';
  expect(await at(() => new Response(body, { status, headers: { 'Retry-After': '7' } }))).toMatchObject({
    ok: false,
    code: 'status',
    detail: String(status),
    retryAfter: 7000,
  });
});

test('a login page, a refusal and a redirect elsewhere are a lost session', async () => {
  expect(await at(() => new Response('<form>', { headers: { 'Content-Type': 'text/html' } }))).toMatchObject({
    ok: false,
    code: 'login',
  });
  expect(await at(() => new Response('', { status: 401 }))).toMatchObject({ ok: false, code: 'login', detail: '401' });
  const moved = new Response('{}', { headers: json });
  Object.defineProperty(moved, 'url', { value: 'http://localhost/login' });
  expect(await at(() => moved)).toMatchObject({ ok: false, code: 'login', detail: 'redirect' });
});

test('a server that never answers, and one that stops in the middle, time out', async () => {
  expect(await at(() => new Promise<Response>(() => undefined), { headerTimeout: 20 })).toMatchObject({
    ok: false,
    code: 'timeout',
  });
  const stuck = () => new Response(new ReadableStream({ start: (c) => c.enqueue(new Uint8Array(3)) }), { headers: json });
  expect(await at(stuck, { idleTimeout: 20 })).toMatchObject({ ok: false, code: 'timeout' });
});

test('a body over the cap is cut off while it streams', async () => {
  let sent = 0;
  const endless = () =>
    new Response(
      new ReadableStream({
        pull(c) {
          sent += 1;
          c.enqueue(new Uint8Array(1000));
        },
      }),
      { headers: json },
    );
  expect(await at(endless, { cap: 5000 })).toMatchObject({ ok: false, code: 'tooLarge' });
  expect(sent).toBeLessThan(20);
});

test('fewer bytes than promised, or a body that breaks off, is truncated', async () => {
  expect(await at(() => new Response('{}', { headers: { ...json, 'Content-Length': '9' } }))).toMatchObject({
    ok: false,
    code: 'truncated',
  });
  const broken = () => new Response(new ReadableStream({ start: (c) => c.error(new Error('reset')) }), { headers: json });
  expect(await at(broken)).toMatchObject({ ok: false, code: 'truncated' });
});

test('a refused connection is unreachable, an odd type a notice', async () => {
  expect(await at(() => Promise.reject(new TypeError('failed')))).toMatchObject({ ok: false, code: 'unreachable' });
  expect(await at(() => new Response('{}', { headers: { 'Content-Type': 'text/plain' } }))).toMatchObject({
    ok: true,
    notices: [{ code: 'oddContentType' }],
  });
});

test('Retry-After in seconds or as a date, held to 1 s ... 15 min', () => {
  const now = Date.parse('2026-07-17T06:00:00Z');
  expect(retryDelay('0', now)).toBe(1000);
  expect(retryDelay('99999', now)).toBe(900_000);
  expect(retryDelay('Fri, 17 Jul 2026 06:00:30 GMT', now)).toBe(30_000);
  expect(retryDelay('soon', now)).toBeNull();
  expect(retryDelay(null, now)).toBeNull();
});

/** A body of chunks of a mebibyte, and how many of them were asked for. */
function endless(chunks: number) {
  const at = { pulled: 0 };
  const stream = new ReadableStream({
    pull(c) {
      at.pulled += 1;
      if (at.pulled > chunks) c.close();
      else c.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  return { at, stream };
}

test('P23 of a hundred megabytes no more is read than may be, and nothing of it is used', async () => {
  const { at: read, stream } = endless(100);
  expect(await at(() => new Response(stream, { headers: json }))).toMatchObject({ ok: false, code: 'tooLarge' });
  expect(read.pulled).toBeLessThanOrEqual(12);
});

test('X15 a bomb of a few kilobytes is cut off while it swells', async () => {
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 32));
  expect(bomb.byteLength).toBeLessThan(100_000);
  let swollen = 0;
  const counted = new TransformStream({
    transform(chunk: Uint8Array, c) {
      swollen += chunk.byteLength;
      c.enqueue(chunk);
    },
  });
  const body = new Blob([new Uint8Array(bomb)]).stream().pipeThrough(new DecompressionStream('gzip')).pipeThrough(counted);
  expect(await at(() => new Response(body, { headers: json }))).toMatchObject({ ok: false, code: 'tooLarge' });
  expect(swollen).toBeLessThan(10 * 1024 * 1024);
});
