import type { SteadyClock } from './clock.ts';
import type { FaultCode, FeedNotice } from './reading.ts';

/** The answer of one look at an address. */
export type BytesAnswer =
  | { ok: true; status: 200; bytes: Uint8Array; etag: string | null; notices: FeedNotice[] }
  | { ok: true; status: 304 }
  | { ok: false; code: FaultCode; detail?: string; retryAfter: number | null };

export interface BytesOptions {
  /** Tag of what we hold; without it nothing conditional is asked and a 304 is refused. */
  etag?: string | null;
  fetch?: typeof fetch;
  /** Most bytes of a body after decompression. */
  cap?: number;
  headerTimeout?: number;
  idleTimeout?: number;
  totalTimeout?: number;
  /** Past every cache. */
  reload?: boolean;
  /** Learns the server's time from the answer. */
  clock?: Pick<SteadyClock, 'moment' | 'heard'>;
}

const CAP = 8 * 1024 * 1024;

/** Waits for a promise at most `ms`, then aborts and answers 'timeout'. */
async function within<T>(promise: Promise<T>, ms: number, abort: AbortController): Promise<T | 'timeout'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'timeout'>((resolve) => {
    timer = setTimeout(() => resolve('timeout'), ms);
  });
  try {
    const first = await Promise.race([promise, late]);
    if (first === 'timeout') {
      abort.abort();
      promise.catch(() => undefined);
    }
    return first;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Reads an address to bytes. Only a 200 (or a 304 to our own condition) from the very address asked
 * for, with a body that is whole and not HTML, is an answer. Never throws.
 * Times in ms: to the headers, between two chunks, and in all.
 */
export async function readBytes(url: string, options: BytesOptions = {}): Promise<BytesAnswer> {
  const { etag = null, cap = CAP, headerTimeout = 10_000, idleTimeout = 15_000, totalTimeout = 30_000 } = options;
  const get = options.fetch ?? fetch;
  const failed = (code: FaultCode, detail?: string, retryAfter: number | null = null): BytesAnswer => ({
    ok: false,
    code,
    detail,
    retryAfter,
  });
  const abort = new AbortController();
  // By the clock that nobody sets: one set ahead must not break a look off, one set back must not make it endless.
  const deadline = performance.now() + totalTimeout;
  try {
    const headers: Record<string, string> = { Accept: 'application/json' };
    if (etag !== null) headers['If-None-Match'] = etag;
    const asked = options.clock?.moment();
    const request = get(url, {
      signal: abort.signal,
      headers,
      credentials: 'same-origin',
      cache: options.reload ? 'reload' : etag !== null ? 'no-store' : 'no-cache',
    });
    const response = await within(request, headerTimeout, abort);
    if (response === 'timeout') return failed('timeout', `${headerTimeout / 1000}`);
    const { status } = response;
    if (asked !== undefined)
      options.clock?.heard({ date: response.headers.get('Date'), age: response.headers.get('Age') }, asked);
    if (status === 304) return isOurs(response.headers.get('ETag'), etag) ? { ok: true, status: 304 } : failed('status', '304');
    const retryAfter = retryDelay(response.headers.get('Retry-After'));
    if (status === 401 || status === 403) return failed('login', String(status), retryAfter);
    if (status !== 200 && status !== 203) return failed('status', String(status), retryAfter);
    if (movedElsewhere(url, response.url)) return failed('login', 'redirect');
    const type = (response.headers.get('Content-Type') ?? '').toLowerCase();
    if (type.includes('html')) return failed('login', 'html');
    const notices: FeedNotice[] = [];
    if (status === 203) notices.push({ code: 'proxied', detail: {} });
    if (!type.includes('json')) notices.push({ code: 'oddContentType', detail: { type: type.slice(0, 60) || '?' } });
    const body = await bodyBytes(response, { cap, idleTimeout, deadline, abort });
    if (!(body instanceof Uint8Array)) return failed(body.code, body.detail);
    const promised = response.headers.get('Content-Length');
    if (promised !== null && response.headers.get('Content-Encoding') === null && Number(promised) !== body.byteLength) {
      return failed('truncated', `${body.byteLength}/${promised}`);
    }
    return { ok: true, status: 200, bytes: body, etag: response.headers.get('ETag'), notices };
  } catch {
    return failed('unreachable');
  }
}

/**
 * Whether a 304 speaks of what we hold: we asked with a tag, and it names none or, weakly compared, the same (RFC 9110, 8.8.3.2
 * and 15.4.5). A server that compresses makes a tag weak on its way.
 */
const isOurs = (tag: string | null, asked: string | null) => asked?.endsWith(tag?.replace('W/', '') ?? '') ?? false;

async function bodyBytes(
  response: Response,
  limits: { cap: number; idleTimeout: number; deadline: number; abort: AbortController },
): Promise<Uint8Array | { code: FaultCode; detail?: string }> {
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array(0);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const left = Math.min(limits.idleTimeout, limits.deadline - performance.now());
      const next = left <= 0 ? 'timeout' : await within(reader.read(), left, limits.abort);
      if (next === 'timeout') {
        limits.abort.abort();
        return { code: 'timeout' };
      }
      if (next.done) break;
      size += next.value.byteLength;
      if (size > limits.cap) {
        limits.abort.abort();
        return { code: 'tooLarge', detail: String(limits.cap) };
      }
      chunks.push(next.value);
    }
  } catch {
    // The body broke off: a reset, a short length or a bad gzip stream.
    return { code: 'truncated' };
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** A redirect that ends at another path or host is the proxy's login page, whatever its status. */
function movedElsewhere(asked: string, final: string): boolean {
  if (final === '') return false;
  const base = typeof location === 'undefined' ? 'http://localhost/' : location.href;
  const a = new URL(asked, base);
  const b = new URL(final, base);
  return a.origin !== b.origin || a.pathname !== b.pathname;
}

/** Retry-After in ms, held to 1 s ... 15 min; null where absent or unreadable. */
export function retryDelay(value: string | null, now = Date.now()): number | null {
  if (value === null) return null;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(ms) ? null : Math.min(900_000, Math.max(1000, ms));
}
