import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from './ensureInstalled.mjs';

const TEXT = /\.(js|css|html|svg|json|txt)$/;
/** Bytes only the mock has. The bare word stands alone: minified names are never three letters between quotes or slashes. */
const MOCK = /mockServiceWorker|@mswjs|__MSW|["'`/]msw["'`/:]|\[MSW\]/;
/** Names of XML's own vocabularies: never fetched. */
const NAMESPACE =
  /^http:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/xlink|1999\/xhtml|2001\/XMLSchema-instance|2000\/svg|2000\/xmlns\/|XML\/1998\/namespace)$/;
/** Names of the vocabularies of office files (ECMA-376, Dublin Core): names in the files we write, never fetched. */
const OFFICE =
  /^http:\/\/(schemas\.openxmlformats\.org|schemas\.microsoft\.com\/office|purl\.org\/dc\/(terms|elements\/1\.1|dcmitype)|purl\.oclc\.org\/ooxml)\/[A-Za-z0-9./-]*$/;
/** The published schemas name their dialect. */
const DIALECT = /^https:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/;
/** What a handbook writes for the reader's own server: words and no host, and never a link (`handbookPage`). */
const PLACEHOLDER = /^https?:\/\/(?:服务器地址|SERVER)(?![.\w-])/;
const SAME_MACHINE = /^https?:\/\/localhost(?![.\w-])/;
const CJK_LITERAL = /['"`]([^'"`\\\n$]*[\u4e00-\u9fff][^'"`\\\n$]*)['"`]/g;

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else yield path;
  }
}

/** Names the district's map writes on purpose: in its own files they are no demo data, though the demo has them too. */
const mapNames = () => new Set(JSON.parse(readFileSync(join(ROOT, 'tools/map/seats.json'), 'utf8')).map((s) => s.name));

const textOf = (folder, pattern) =>
  [...files(folder)]
    .filter((path) => pattern.test(path))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));

/**
 * Words only the demo has: literals of four characters and more in mocks/ that src/ does not have. Any of them in the
 * production build would be demo data.
 * @returns {string[]}
 */
export function demoWords(root = ROOT) {
  const product = textOf(join(root, 'src'), /\.(tsx?|css)$/)
    .map((f) => f.text)
    .join('\n');
  const words = textOf(join(root, 'mocks'), /(?<!\.test)\.ts$/).flatMap((f) =>
    [...f.text.matchAll(CJK_LITERAL)].map((m) => m[1].trim()),
  );
  return [...new Set(words)].filter((word) => /^[\u4e00-\u9fff]/.test(word) && word.length >= 4 && !product.includes(word));
}

/**
 * What a built folder must not have: the mock, the demo's words, addresses of other hosts, script or style in the page,
 * a file of the mock's worker.
 * @param {string} dist
 * @param {string[]} words of the demo, from `demoWords`
 * @returns {string[]} one line a finding; empty is good
 */
export function distFindings(dist, words) {
  const found = [];
  const names = mapNames();
  for (const path of files(dist)) if (/mockServiceWorker/.test(path)) found.push(`${relative(dist, path)}: the mock's worker`);
  for (const { path, text } of textOf(dist, TEXT)) {
    const mock = MOCK.exec(text);
    if (mock !== null) found.push(`${path}: mock code (${mock[0]})`);
    const word = words.find((w) => text.includes(w) && !(path.startsWith('map/') && names.has(w)));
    if (word !== undefined) found.push(`${path}: demo data (${word})`);
    for (const [url] of text.matchAll(/\bhttps?:\/\/[^\s"'`<>)\\$]+/g))
      if (
        !NAMESPACE.test(url) &&
        !OFFICE.test(url) &&
        !SAME_MACHINE.test(url) &&
        !(path.startsWith('help/') && PLACEHOLDER.test(url)) &&
        !(path.startsWith('schema/') && DIALECT.test(url))
      )
        found.push(`${path}: another host (${url})`);
    if (path.endsWith('.html') && /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/i.test(text))
      found.push(`${path}: script or style in the page`);
  }
  return found;
}
