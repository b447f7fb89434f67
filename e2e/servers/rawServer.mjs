/**
 * A small raw HTTP/1.1 server for faults of bytes that no mock and no library server makes: it writes
 * sockets by hand. It serves a folder with the shipped headers; a path may be given a fault.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { securityHeaders } from '../../tools/securityHeaders.mjs';
import { startOtherServer } from './otherServer.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** A whole answer as bytes. */
function answer(status, headers, body) {
  const lines = Object.entries({ ...securityHeaders(), Connection: 'close', ...headers }).map(([k, v]) => `${k}: ${v}`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} X\r\n${lines.join('\r\n')}\r\n\r\n`), body]);
}

const json = { 'Content-Type': 'application/json' };

/**
 * The faults by name: each gets the socket, the good body, what the server takes for the time, and the same address at somebody
 * else's server.
 * @type {Record<string, (socket: import('node:net').Socket, body: Buffer, now: number, there: string) => void>}
 */
export const FAULTS = {
  hang: () => undefined,
  reset: (s) => s.resetAndDestroy(),
  drip: (s, body) => {
    s.write(answer(200, { ...json, 'Content-Length': body.length }, body.subarray(0, 10)));
  },
  short: (s, body) => s.end(answer(200, { ...json, 'Content-Length': body.length + 99 }, body)),
  long: (s, body) => s.end(answer(200, { ...json, 'Content-Length': 10 }, body)),
  chunkcut: (s, body) =>
    s.end(
      answer(
        200,
        { ...json, 'Transfer-Encoding': 'chunked' },
        Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n')]),
      ),
    ),
  noclclose: (s, body) => s.end(answer(200, json, body.subarray(0, 300))),
  gziptrunc: (s, body) => s.end(answer(200, { ...json, 'Content-Encoding': 'gzip' }, gzipSync(body).subarray(0, -200))),
  gzipbad: (s) => s.end(answer(200, { ...json, 'Content-Encoding': 'gzip' }, Buffer.from('no gzip at all'))),
  big: (s) => s.end(answer(200, json, Buffer.alloc(9 * 1024 * 1024, 32))),
  login: (s) => s.end(answer(200, { 'Content-Type': 'text/html' }, Buffer.from('<!doctype html><form>登录</form>'))),
  redirect: (s) => s.end(answer(302, { Location: '/login' }, Buffer.alloc(0))),
  midreset: (s, body) => {
    s.write(answer(200, { ...json, 'Content-Length': body.length }, body.subarray(0, body.length >> 1)));
    setTimeout(() => s.resetAndDestroy(), 20);
  },
  headerless: (s, body) => s.end(body),
  twolengths: (s, body) =>
    s.end(answer(200, { ...json, 'Content-Length': `${body.length}\r\nContent-Length: ${body.length - 7}` }, body)),
  loop: (s) => s.end(answer(302, { Location: '?again' }, Buffer.alloc(0))),
  elsewhere: (s, _body, _now, there) => s.end(answer(302, { Location: there }, Buffer.alloc(0))),
  aged: (s, body, now) => s.end(answer(200, { ...json, Age: 86400, Date: new Date(now - 86_400_000).toUTCString() }, body)),
  octets: (s, body) => s.end(answer(200, { 'Content-Type': 'application/octet-stream' }, body)),
  html: (s, body) => s.end(answer(200, { 'Content-Type': 'text/html' }, body)),
  status203: (s, body) => s.end(answer(203, json, body)),
  status204: (s) => s.end(answer(204, json, Buffer.alloc(0))),
  status205: (s) => s.end(answer(205, { ...json, 'Content-Length': 0 }, Buffer.alloc(0))),
  status206: (s, body) => s.end(answer(206, json, body)),
  status401: (s, body) => s.end(answer(401, json, body)),
  status403: (s, body) => s.end(answer(403, json, body)),
  status407: (s, body) => s.end(answer(407, json, body)),
  status429: (s) => s.end(answer(429, { ...json, 'Retry-After': '7' }, Buffer.alloc(0))),
  status503: (s) => s.end(answer(503, { ...json, 'Retry-After': 'Fri, 17 Jul 2020 06:00:30 GMT' }, Buffer.alloc(0))),
  status999: (s, body) => s.end(answer(999, json, body)),
  status404: (s) => s.end(answer(404, { 'Content-Type': 'text/html' }, Buffer.from('<h1>404</h1>'))),
  status500: (s) => s.end(answer(500, { 'Content-Type': 'text/html' }, Buffer.from('<h1>500</h1>'))),
  status304: (s) => s.end(answer(304, { ETag: '"x"' }, Buffer.alloc(0))),
};

/**
 * Starts the server on a free port, and somebody else's beside it for those who are led away.
 * @param {{root: string, faultOf?: (path: string) => string | null, now?: () => number}} options folder that is served, the
 *   fault of an answer where none was set for its path, and what the server takes for the time where it tells it
 * @returns {Promise<{url: string, other: {url: string, asked: string[]}, setFault(path: string, fault: string | null): void, close(): Promise<void>}>}
 */
export async function startRawServer({ root, faultOf = () => null, now = Date.now }) {
  const faults = new Map();
  const other = await startOtherServer({ root });
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    let head = '';
    socket.on('data', (chunk) => {
      head += chunk;
      if (!head.includes('\r\n\r\n')) return;
      const path = decodeURIComponent(/^GET ([^ ?]*)/.exec(head)?.[1] ?? '/');
      const tag = /\r\nif-none-match: ([^\r]*)/i.exec(head)?.[1];
      head = '';
      respond(socket, path, tag);
    });
  });

  function respond(socket, path, tag) {
    if (path === '/login') return socket.end(answer(200, { 'Content-Type': 'text/html' }, Buffer.from('<form>登录</form>')));
    const file = join(root, normalize(path));
    const found = existsSync(file) && statSync(file).isFile();
    if (!found && (extname(path) !== '' || path.startsWith('/feeds/')))
      return socket.end(answer(404, { 'Content-Type': 'text/plain' }, Buffer.from('not found')));
    const body = readFileSync(found ? file : join(root, 'index.html'));
    const fault = faults.get(path) ?? faultOf(path);
    if (fault !== null) return FAULTS[fault](socket, body, now(), other.url + path);
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
    if (tag === etag) return socket.end(answer(304, { ETag: etag }, Buffer.alloc(0)));
    socket.end(
      answer(
        200,
        {
          'Content-Type': TYPES[found ? extname(file) : '.html'] ?? 'application/octet-stream',
          'Content-Length': body.length,
          ETag: etag,
        },
        body,
      ),
    );
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    other,
    setFault: (path, fault) => (fault === null ? faults.delete(path) : faults.set(path, fault)),
    close: async () => {
      for (const s of sockets) s.destroy();
      await Promise.all([new Promise((resolve) => server.close(resolve)), other.close()]);
    },
  };
}
