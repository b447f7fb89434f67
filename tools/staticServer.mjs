import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { securityHeaders } from './securityHeaders.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const HASHED = /^\/assets\//;
/** A path with a file name, or under /feeds/: absent means 404, never the page. */
const FILE = /(\.[A-Za-z0-9]+$)|^\/feeds\//;
const PACKED = /\.(html|js|css|json|svg)$/;

/** Path on the disk, or null where the address is malformed, hidden or leads out of the folder. */
function placeOf(root, path) {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  const place = normalize(join(root, decoded));
  const hidden = decoded.split('/').some((part) => part.startsWith('.'));
  return decoded.includes('\0') || hidden || !place.startsWith(normalize(root) + sep) ? null : place;
}

/**
 * A file whole, read at once: a server that measures first and streams later sends torn answers while an office edits the
 * file. @returns null where there is none
 */
async function contentOf(place) {
  if (place === null) return null;
  try {
    return await readFile(place);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(error.code)) return null;
    throw error;
  }
}

/**
 * Serves a built folder over plain http with the shipped security headers, and the page for every address of the app.
 * Files are read on each request, so edits show at once; ETags are those of the content; hashed assets are kept.
 * @param {{root: string, port?: number, host?: string, compressed?: boolean, headers?: Record<string, string>, date?: () => Date | null}} options
 *   port 0 or absent: any free one; compressed sends brotli (quality 9) where asked for, kept in memory; headers the shipped
 *   ones where absent; date what the server takes for the time, null where it does not say, the machine's where absent
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>} rejects with EADDRINUSE where the port is taken
 */
export async function startStatic({
  root,
  port = 0,
  host = '127.0.0.1',
  compressed = false,
  headers = securityHeaders(),
  date = () => new Date(),
}) {
  const packed = new Map();
  const pack = (etag, bytes) => {
    if (!packed.has(etag)) packed.set(etag, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
    return packed.get(etag);
  };

  async function answer(req, res) {
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    res.sendDate = false;
    const at = date();
    if (at !== null) res.setHeader('Date', at.toUTCString());
    if (req.method !== 'GET' && req.method !== 'HEAD') return res.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const { pathname } = new URL(req.url ?? '/', 'http://localhost');
    let name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    let bytes = await contentOf(placeOf(root, name));
    if (bytes === null && !FILE.test(pathname)) {
      name = `${pathname}/index.html`;
      bytes = await contentOf(placeOf(root, name));
    }
    if (bytes === null && !FILE.test(pathname)) {
      name = '/index.html';
      bytes = await contentOf(join(root, name));
    }
    if (bytes === null) return res.writeHead(404, { 'Content-Type': TYPES['.txt'], 'Cache-Control': 'no-cache' }).end('404\n');
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    res.setHeader('ETag', etag);
    res.setHeader('Cache-Control', HASHED.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache');
    if ((req.headers['if-none-match'] ?? '').split(/,\s*/).includes(etag)) return res.writeHead(304).end();
    res.setHeader('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream');
    let body = bytes;
    if (compressed && PACKED.test(name)) {
      res.setHeader('Vary', 'Accept-Encoding');
      if (/\bbr\b/.test(req.headers['accept-encoding'] ?? '')) {
        res.setHeader('Content-Encoding', 'br');
        body = pack(etag, bytes);
      }
    }
    res.writeHead(200, { 'Content-Length': body.length });
    res.end(req.method === 'HEAD' ? undefined : body);
  }

  const server = createServer((req, res) => {
    answer(req, res).catch((error) => {
      console.error(`${req.url}: ${error.message}`);
      if (!res.headersSent) res.writeHead(500);
      res.end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const chosen = server.address().port;
  return {
    url: `http://127.0.0.1:${chosen}`,
    port: chosen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
