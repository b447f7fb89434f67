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
