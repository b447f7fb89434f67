import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findNginx, runNginx, sampleSite } from '../e2e/servers/nginx.mjs';
import { ROOT } from './ensureInstalled.mjs';
import { securityHeaders } from './securityHeaders.mjs';
import { startStatic } from './staticServer.mjs';

/** The headers that the shipped sample really sends, in each kind of place it knows: an `include` that is missing in one is seen here. */

const NGINX = findNginx() !== null;
const WHO = NGINX ? 'nginx on the shipped sample' : 'the static server, as this machine has no nginx';

/** Long enough to be worth packing. */
const LONG = JSON.stringify({ text: '九台 '.repeat(500) });
const ANEW = 'no-cache';
const KEPT = 'public, max-age=31536000, immutable';

const FILES = {
  'dist/index.html': `<!doctype html><!--${LONG}-->`,
  'dist/help/clerk.html': `<!doctype html><!--${LONG}-->`,
  'dist/assets/index-1a2b.js': `/*${LONG}*/`,
  'dist/assets/index-1a2b.css': `/*${LONG}*/`,
  'dist/assets/jiayuan-1a2b.woff2': LONG,
  'dist/config.json': LONG,
  'dist/version.json': LONG,
  'dist/sw.js': `/*${LONG}*/`,
  'dist/favicon.svg': `<svg><!--${LONG}--></svg>`,
  'dist/schema/weekly.json': LONG,
  'data/feeds/weekly.json': LONG,
};

/** Each kind of place: its address, status, what it says of keeping, and whether it is packed. */
const PLACES = [
  ['the door', '/', 200, ANEW, true],
  ['an address of the product', '/desk/ranking?tab=street', 200, ANEW, true],
  ['a page of its own', '/help/clerk.html', 200, ANEW, true],
  ['a feed', '/feeds/weekly.json', 200, ANEW, true],
  ['a feed that is not there', '/feeds/none.json', 404, ANEW, false],
  ['a script with a digest', '/assets/index-1a2b.js', 200, KEPT, true],
  ['a style sheet with a digest', '/assets/index-1a2b.css', 200, KEPT, true],
  ['a font with a digest', '/assets/jiayuan-1a2b.woff2', 200, KEPT, false],
  ['a script of another release', '/assets/index-9z9z.js', 404, ANEW, false],
  ['config.json', '/config.json', 200, ANEW, true],
  ['version.json', '/version.json', 200, ANEW, true],
  ['sw.js', '/sw.js', 200, ANEW, true],
  ['the icon', '/favicon.svg', 200, ANEW, true],
  ['a schema', '/schema/weekly.json', 200, ANEW, true],
  ['a script that is not there', '/none.js', 404, ANEW, false],
];

let dir;
let server;

beforeAll(async () => {
  console.log(`headers are sent by ${WHO}`);
  dir = mkdtempSync(join(tmpdir(), 'jiayuan-headers-'));
  for (const [path, text] of Object.entries(FILES)) {
    // The static server has its feeds in the folder of the page.
    const place = join(dir, NGINX ? path : path.replace('data/', 'dist/'));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  const [dist, data] = [join(dir, 'dist'), join(dir, 'data')];
  server = NGINX
    ? await runNginx(dir, sampleSite({ dist, data, deploy: join(ROOT, 'deploy') }))
    : await startStatic({ root: dist, compressed: true });
});

afterAll(async () => {
  await server?.close();
  rmSync(dir, { recursive: true, force: true });
});

/** Two headers of one name come joined, and are not what the list says. */
function isGuarded(answer) {
  for (const [name, value] of Object.entries(securityHeaders())) expect([name, answer.headers.get(name)]).toEqual([name, value]);
}

describe(WHO, () => {
  test.each(PLACES)(
    '%s: the one list of security headers, how long it is kept, packed or not',
    async (_, path, status, kept, packed) => {
      const answer = await fetch(server.url + path, { headers: { 'Accept-Encoding': 'gzip, br' } });
      expect(answer.status).toBe(status);
      isGuarded(answer);
      expect(answer.headers.get('cache-control')).toBe(kept);
      expect(answer.headers.get('content-encoding')).toBe(packed ? (NGINX ? 'gzip' : 'br') : null);
      if (packed) expect(answer.headers.get('vary')).toBe('Accept-Encoding');
      // Nobody is told which version answers.
      expect(answer.headers.get('server') ?? '').not.toMatch(/\d/);
      expect(await answer.text()).toContain(status === 200 ? '九台' : '404');
      const plain = await fetch(server.url + path, { headers: { 'Accept-Encoding': 'identity' } });
      expect(plain.headers.get('content-encoding')).toBeNull();
      if (status !== 200) return;
      const again = await fetch(server.url + path, { headers: { 'If-None-Match': answer.headers.get('etag') } });
      expect([again.status, again.headers.get('cache-control')]).toEqual([304, kept]);
      isGuarded(again);
    },
  );
});
