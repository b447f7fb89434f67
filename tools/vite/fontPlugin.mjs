import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGES = join(ROOT, 'node_modules/@fontsource-variable');
const CACHE = join(ROOT, 'node_modules/.cache/jiayuan-fonts');

/**
 * @typedef {object} Family a family of which the product ships its own vocabulary in small files
 * @property {string} name of the small files' family: the licence asks for another name of what is changed
 * @property {string} folder of the whole family's package
 * @property {string} prefix of the small files; pages preload by it and size limits count by it
 * @property {string} css the style sheet that lists the small files
 * @property {[number, number]} weights that the small files keep
 * @property {string} [also] further rules of that style sheet
 */

/** The family of every screen. @type {Family} */
export const SANS = {
  name: 'Jiayuan Sans',
  folder: join(PACKAGES, 'noto-sans-sc'),
  prefix: 'jiayuan',
  css: join(CACHE, 'core.css'),
  weights: [100, 900],
};

/**
 * Digits and Latin letters of a printed page, from the machine's own Times. Limited to them: Chinese quotation marks, dashes
 * and the middle dot share their code points with Western ones and would turn Western.
 */
const LATIN_FACES = [
  ['400', ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'LiberationSerif', 'Tinos', 'Nimbus Roman']],
  ['600 900', ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'LiberationSerif-Bold', 'Tinos Bold']],
]
  .map(
    ([weight, names]) =>
      `@font-face{font-family:'Jiayuan Latin';font-style:normal;font-weight:${weight};` +
      `src:${names.map((n) => `local('${n}')`).join(',')};unicode-range:U+20-7e,U+a0-b6,U+b8-24f,U+2013,U+2212}`,
  )
  .join('\n');

/** The family of printed pages alone. @type {Family} */
export const SERIF = {
  name: 'Jiayuan Serif',
  folder: join(PACKAGES, 'noto-serif-sc'),
  prefix: 'print-serif',
  css: join(CACHE, 'print.css'),
  // Body 400, title 700, name 900: what is lighter is printed nowhere.
  weights: [400, 900],
  also: LATIN_FACES,
};

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
 * The slices of a whole family.
 * @param {Family} family
 * @returns {{file: string, ranges: [number, number][]}[]}
 */
export function slices(family = SANS) {
  const css = readFileSync(join(family.folder, 'index.css'), 'utf8');
  const found = [...css.matchAll(/url\(\.\/files\/([\w.-]+\.woff2)\)[^}]*?unicode-range:\s*([^;]+);/g)].map(([, file, list]) => ({
    file,
    ranges: list.split(',').map((range) => {
      const [from, to = from] = range.trim().replace(/^U\+/i, '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    }),
  }));
  if (found.length < 50) throw new Error(`${family.name}: ${found.length} slices found, the package has changed`);
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
 * Makes the small fonts of the product's own vocabulary, one for each slice of the family that has any of it, with its
 * weight axis; and the style sheet that lists them. Kept between builds by content.
 * @param {Family} family
 * @returns {Promise<{css: string, bytes: number, files: number, missing: number[]}>} missing: characters the family lacks
 */
export async function makeCoreFonts(family = SANS, points = vocabulary()) {
  mkdirSync(CACHE, { recursive: true });
  const version = JSON.parse(readFileSync(join(family.folder, 'package.json'), 'utf8')).version;
  const [lightest, heaviest] = family.weights;
  const left = new Set(points);
  const faces = [];
  let bytes = 0;
  for (const { file, ranges } of slices(family)) {
    const mine = points.filter((p) => left.has(p) && ranges.some(([from, to]) => p >= from && p <= to));
    if (mine.length === 0) continue;
    for (const p of mine) left.delete(p);
    const text = String.fromCodePoint(...mine);
    const slice = /sc-([\w-]+)-wght/.exec(file)[1];
    const name = `${family.prefix}-${slice}-${digest(version, file, text, String(family.weights))}.woff2`;
    const path = join(CACHE, name);
    if (!existsSync(path))
      writeFileSync(
        path,
        await subsetFont(readFileSync(join(family.folder, 'files', file)), text, {
          targetFormat: 'woff2',
          variationAxes: { wght: { min: lightest, max: heaviest } },
        }),
      );
    bytes += readFileSync(path).length;
    faces.push(
      `@font-face{font-family:'${family.name}';font-style:normal;font-weight:${lightest} ${heaviest};font-display:swap;` +
        `src:url(./${name}) format('woff2');unicode-range:${unicodeRange(mine)}}`,
    );
  }
  const css = `${[...faces, ...(family.also === undefined ? [] : [family.also])].join('\n')}\n`;
  // Rewritten only when different: the dev server would otherwise reload for nothing.
  if (!existsSync(family.css) || readFileSync(family.css, 'utf8') !== css) writeFileSync(family.css, css);
  return { css, bytes, files: faces.length, missing: [...left] };
}

/** Style sheets that the page asks for by these names, when it needs them. */
const ON_DEMAND = new Map([
  ['virtual:jiayuan-fonts-whole.css', join(SANS.folder, 'index.css')],
  ['virtual:jiayuan-fonts-print.css', SERIF.css],
  ['virtual:jiayuan-fonts-print-whole.css', join(SERIF.folder, 'index.css')],
]);

/**
 * Vite plugin: links the small fonts of the screens in the page's head, and answers for those of printed pages and for the
 * whole families (characters nobody foresaw) by name.
 */
export function fontPlugin() {
  return {
    name: 'jiayuan-fonts',
    enforce: 'pre',
    async config() {
      const points = vocabulary();
      await makeCoreFonts(SANS, points);
      await makeCoreFonts(SERIF, points);
    },
    resolveId(id) {
      return ON_DEMAND.get(id) ?? null;
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
