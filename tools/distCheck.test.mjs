import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { demoWords, distFindings } from './distCheck.mjs';

const folders = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Findings of a folder with these files. */
function findings(files, words = []) {
  const folder = mkdtempSync(join(tmpdir(), 'jiayuan-dist-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return distFindings(folder, words);
}

test('a clean build has no finding', () => {
  const page = '<html><script type="module" src="/a.js"></script><script src="/b.js"></script></html>';
  expect(findings({ 'index.html': page, 'a.js': 'const ns="http://www.w3.org/2000/svg"' })).toEqual([]);
});

test.each([
  ['the mock in code', { 'a.js': 'import("msw")' }],
  ["the mock's worker by name", { 'a.js': 'register("/mockServiceWorker.js")' }],
  ["the mock's worker as a file", { 'mockServiceWorker.js': '1' }],
  ['an address of another host', { 'a.js': 'fetch("https://example.org/x")' }],
  ['another host in a style sheet', { 'a.css': '@import url(https://example.org/a.css)' }],
  ['a look-alike of a namespace', { 'a.js': '"http://www.w3.org/2000/svg/steal"' }],
  ['a look-alike of this machine', { 'a.js': '"http://localhost.example.org/"' }],
  ['an inline script', { 'index.html': '<script>1</script>' }],
  ['an inline style', { 'index.html': '<p style="color:red">' }],
  ['an inline handler', { 'index.html': '<p onclick="x()">' }],
])('%s is found', (_name, files) => {
  expect(findings(files)).toHaveLength(1);
});

test('demo data in the build is found by its words', () => {
  expect(findings({ 'a.js': '"光明社区示例1号小区"' }, ['光明社区示例'])).toHaveLength(1);
});

test('the demo has words of its own to be known by', () => {
  expect(demoWords().length).toBeGreaterThan(10);
});

test("the map's own names are no demo data in its files, other words are", () => {
  const words = ['龙嘉街道', '某某示例小区'];
  expect(findings({ 'map/streets.json': '{"name":"龙嘉街道"}' }, words)).toEqual([]);
  expect(findings({ 'map/streets.json': '{"name":"某某示例小区"}' }, words)).toHaveLength(1);
  expect(findings({ 'assets/a.js': '"龙嘉街道"' }, words)).toHaveLength(1);
});
