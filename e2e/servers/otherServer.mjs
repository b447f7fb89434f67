import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';

/** Whoever asks may read: nothing at this end keeps a page from taking what is sent. */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const later = (instant) => new Date(Date.parse(instant) + 1000).toISOString();

/** A feed as its own office would send it next: valid, and newer by a second. */
const newer = (document) => ({
  ...document,
  sequence: document.sequence + 1,
  generatedAt: later(document.generatedAt),
  asOf: later(document.asOf),
});

/**
 * Somebody else's server: alive at another port, open to every origin, with a newer copy of each feed of a folder. Whoever is
 * led there and follows would believe it.
 * @param {{root: string}} options folder that holds `feeds`
 * @returns {Promise<{url: string, asked: string[], close(): Promise<void>}>} asked: every request that arrived, method and path
 */
export async function startOtherServer({ root }) {
  const asked = [];
  const server = createServer((req, res) => {
    const { pathname } = new URL(req.url, 'http://localhost');
    asked.push(`${req.method} ${pathname}`);
    const file = join(root, normalize(pathname));
    if (req.method === 'OPTIONS') return res.writeHead(204, OPEN).end();
    if (!pathname.startsWith('/feeds/') || !existsSync(file)) return res.writeHead(404, OPEN).end();
    res.writeHead(200, { ...OPEN, 'Content-Type': 'application/json' });
    return res.end(JSON.stringify(newer(JSON.parse(readFileSync(file, 'utf8')))));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
