import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FAMILY = join(ROOT, 'node_modules/@fontsource-variable/noto-sans-sc');
const CACHE = join(ROOT, 'node_modules/.cache/jiayuan-fonts');
const CORE_CSS = join(CACHE, 'core.css');

/** Name of the family made of the product's own vocabulary. */
export const CORE_FAMILY = 'Jiayuan Sans';

/** Always in: what figures, dates, units and Chinese sentences may be written with. */
const ALWAYS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~' +
  '\u00a0·×÷±°²³µ–—‘’“”…‰′″←↑→↓−≈≠≤≥●○◆◇■□▲△▼▽★☆✓✕、。〈〉《》「」『』【】〔〕！（），．：；？￥％～一二三四五六七八九十百千万亿零年月日周时分秒第';

const TEXT = /\.(tsx?|css|json)$/;
const TEST = /\.test\.tsx?$/;

function* textFiles(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* textFiles(path);
    else if (TEXT.test(entry.name) && !TEST.test(entry.name)) yield path;
  }
}

/**
 * Every character the product itself can print: its words, its contract and the place names of the demo (characters
 * only: no demo code reaches the build). Sorted, so that the same tree gives the same font files.
 * @returns {number[]} code points
 */
export function vocabulary(root = ROOT) {
  const points = new Set([...ALWAYS].map((c) => c.codePointAt(0)));
  const files = [
    ...textFiles(join(root, 'src')),
    ...textFiles(join(root, 'mocks')),
    join(root, 'public/config.json'),
    join(root, 'index.html'),
  ];
  for (const file of files) for (const c of readFileSync(file, 'utf8')) if (c > '\u007f') points.add(c.codePointAt(0));
  return [...points].sort((a, b) => a - b);
}

/**
 * The slices of the whole family.
 * @returns {{file: string, ranges: [number, number][]}[]}
 */
export function slices(css = readFileSync(join(FAMILY, 'index.css'), 'utf8')) {
  const found = [...css.matchAll(/url\(\.\/files\/([\w.-]+\.woff2)\)[^}]*?unicode-range:\s*([^;]+);/g)].map(([, file, list]) => ({
    file,
    ranges: list.split(',').map((range) => {
      const [from, to = from] = range.trim().replace(/^U\+/i, '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    }),
  }));
  if (found.length < 50) throw new Error(`fonts: ${found.length} slices found, the package has changed`);
  return found;
}

/** Code points as a CSS unicode-range, neighbours joined. */
export function unicodeRange(points) {
  const runs = [];
  for (const p of points) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] + 1 === p) last[1] = p;
    else runs.push([p, p]);
  }
  const hex = (n) => n.toString(16);
  return runs.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}

const digest = (...parts) =>
  parts
    .reduce((hash, part) => hash.update(part), createHash('sha256'))
    .digest('hex')
    .slice(0, 16);

/**
 * Makes the small fonts of the product's own vocabulary, one for each slice of the family that has any of it, with the
 * whole weight axis; and the style sheet that lists them. Kept between builds by content.
 * @returns {Promise<{css: string, bytes: number, files: number, missing: number[]}>} missing: characters the family lacks
 */
export async function makeCoreFonts(points = vocabulary()) {
  mkdirSync(CACHE, { recursive: true });
  const version = JSON.parse(readFileSync(join(FAMILY, 'package.json'), 'utf8')).version;
  const left = new Set(points);
  const faces = [];
  let bytes = 0;
  for (const { file, ranges } of slices()) {
    const mine = points.filter((p) => left.has(p) && ranges.some(([from, to]) => p >= from && p <= to));
    if (mine.length === 0) continue;
    for (const p of mine) left.delete(p);
    const text = String.fromCodePoint(...mine);
    const slice = /sc-(\w+)-wght/.exec(file)[1];
    const name = `jiayuan-${slice}-${digest(version, file, text)}.woff2`;
    const path = join(CACHE, name);
    if (!existsSync(path))
      writeFileSync(path, await subsetFont(readFileSync(join(FAMILY, 'files', file)), text, { targetFormat: 'woff2' }));
    bytes += readFileSync(path).length;
    faces.push(
      `@font-face{font-family:'${CORE_FAMILY}';font-style:normal;font-weight:100 900;font-display:swap;` +
        `src:url(./${name}) format('woff2');unicode-range:${unicodeRange(mine)}}`,
    );
  }
  const css = `${faces.join('\n')}\n`;
  // Rewritten only when different: the dev server would otherwise reload for nothing.
  if (!existsSync(CORE_CSS) || readFileSync(CORE_CSS, 'utf8') !== css) writeFileSync(CORE_CSS, css);
  return { css, bytes, files: faces.length, missing: [...left] };
}

/**
 * Vite plugin: links the small fonts in the page's head, and answers `virtual:jiayuan-fonts-whole.css` with the whole
 * family for characters nobody foresaw.
 */
export function fontPlugin() {
  return {
    name: 'jiayuan-fonts',
    enforce: 'pre',
    async config() {
      await makeCoreFonts();
    },
    resolveId(id) {
      return id === 'virtual:jiayuan-fonts-whole.css' ? join(FAMILY, 'index.css') : null;
    },
    transformIndexHtml: {
      order: 'pre',
      handler: () => [
        {
          tag: 'link',
          attrs: { rel: 'stylesheet', href: '/node_modules/.cache/jiayuan-fonts/core.css' },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
