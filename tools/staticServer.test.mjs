import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { securityHeaders } from './securityHeaders.mjs';
import { startStatic } from './staticServer.mjs';

let root;
let server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'jiayuan-static-'));
  mkdirSync(join(root, 'assets'));
  mkdirSync(join(root, 'feeds'));
  writeFileSync(join(root, 'index.html'), '<p>page</p>');
  writeFileSync(join(root, 'assets/a.js'), '1');
  writeFileSync(join(root, 'feeds/weekly.json'), '{"a":1}');
  server = await startStatic({ root });
});

afterAll(async () => {
  await server?.close();
  rmSync(root, { recursive: true, force: true });
});

const get = (path, init) => fetch(server.url + path, init);

test.each([
  '/',
  '/wall',
  '/desk/ranking?tab=street',
  '/assets/a.js',
  '/feeds/weekly.json',
  '/feeds/none.json',
  '/assets/none.js',
])('%s is sent with exactly the shipped security headers', async (path) => {
  const answer = await get(path);
  for (const [name, value] of Object.entries(securityHeaders())) expect(answer.headers.get(name)).toBe(value);
});

test('every address of the app is answered with the page', async () => {
  for (const path of ['/', '/wall', '/desk/data', '/stage/c01/2']) {
    const answer = await get(path);
    expect([path, answer.status, await answer.text()]).toEqual([path, 200, '<p>page</p>']);
  }
});

test('an absent file or feed is a 404, never the page', async () => {
  for (const path of ['/assets/none.js', '/feeds/none.json', '/feeds/none', '/../package.json', '/%2e%2e/package.json'])
    expect([path, (await get(path)).status]).toEqual([path, 404]);
});

test('a feed is revalidated: 304 while unchanged, new bytes after an edit', async () => {
  const first = await get('/feeds/weekly.json');
  expect(first.headers.get('cache-control')).toBe('no-cache');
  const etag = first.headers.get('etag');
  expect(etag).toBeTruthy();
  expect((await get('/feeds/weekly.json', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  writeFileSync(join(root, 'feeds/weekly.json'), '{"a":22}');
  const second = await get('/feeds/weekly.json', { headers: { 'If-None-Match': etag } });
  expect([second.status, await second.text()]).toEqual([200, '{"a":22}']);
});

test('an edit under a running answer breaks no connection: every answer has the length it promises', async () => {
  const versions = [JSON.stringify({ a: 'x'.repeat(70_000) }), JSON.stringify({ b: 'y'.repeat(50_000) })];
  for (let i = 0; i < 40; i++) {
    const asked = get('/feeds/torn.json').then(async (r) => [
      Number(r.headers.get('content-length') ?? 4),
      (await r.arrayBuffer()).byteLength,
    ]);
    writeFileSync(join(root, 'feeds/torn.json'), versions[i % 2]);
    const [promised, arrived] = await asked;
    expect(arrived).toBe(promised);
  }
});

test('compression is sent where asked for, and only then', async () => {
  const packed = await startStatic({ root, compressed: true });
  const answer = await fetch(`${packed.url}/assets/a.js`, { headers: { 'Accept-Encoding': 'br' } });
  expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual(['br', '1']);
  const plain = await fetch(`${packed.url}/assets/a.js`, { headers: { 'Accept-Encoding': 'identity' } });
  expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, '1']);
  await packed.close();
});

test('hidden files and ways out of the folder are not served', async () => {
  writeFileSync(join(root, '.secret.json'), '1');
  for (const path of ['/.secret.json', '/feeds/..%2f.secret.json', '/%00.json', '/%zz.json'])
    expect([path, (await get(path)).status]).toEqual([path, 404]);
});

test('a taken port is reported, not silently moved', async () => {
  await expect(startStatic({ root, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test('the shipped policy has no unsafe keyword and names no other host', () => {
  const policy = securityHeaders()['Content-Security-Policy'];
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test('a header line that cannot be read is an error, not a header less', () => {
  expect(() => securityHeaders('add_header X-A y always;')).toThrow();
  expect(() => securityHeaders('# nothing')).toThrow();
});

test('what tells a release is asked for anew each time, what carries a digest is kept', async () => {
  writeFileSync(join(root, 'sw.js'), '1');
  writeFileSync(join(root, 'version.json'), '{}');
  for (const path of ['/sw.js', '/version.json', '/wall'])
    expect([path, (await get(path)).headers.get('cache-control')]).toEqual([path, 'no-cache']);
  expect((await get('/assets/a.js')).headers.get('cache-control')).toContain('immutable');
});
