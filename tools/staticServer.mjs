import { createServer } from 'node:http';
import sirv from 'sirv';
import { securityHeaders } from './securityHeaders.mjs';

const HASHED = /^\/assets\//;
/** A path with a file name, or under /feeds/: absent means 404, never the page. */
const FILE = /(\.[A-Za-z0-9]+$)|^\/feeds\//;

/**
 * Serves a built folder over plain http with the shipped security headers and the page for every address of the app.
 * Feeds are revalidated by ETag, hashed assets are kept.
 * @param {{root: string, port?: number, host?: string}} options port 0 or absent: any free one
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>} rejects with EADDRINUSE where the port is taken
 */
export async function startStatic({ root, port = 0, host = '127.0.0.1' }) {
  const headers = securityHeaders();
  const files = sirv(root, {
    // Read on each request: tests and offices edit feed files under a running server.
    dev: true,
    etag: true,
    dotfiles: false,
    setHeaders(res, path) {
      res.setHeader('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const server = createServer((req, res) => {
    for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const path = new URL(req.url ?? '/', 'http://localhost').pathname;
    // A file may vanish between being found and being opened (a new build, an office's upload); sirv would end the process.
    res.on('pipe', (file) => file.on('error', () => res.destroy()));
    const missing = () => res.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
    files(req, res, () => {
      if (FILE.test(path)) return missing();
      req.url = '/index.html';
      // sirv keeps the parsed address on the request; without this it would look for the old one.
      req._parsedUrl = undefined;
      files(req, res, missing);
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
