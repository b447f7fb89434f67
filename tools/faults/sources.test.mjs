import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../ensureInstalled.mjs';

/** Ways into the page that the sources may not have, so that no feed can find them open (rows of groups D and E). */

const files = readdirSync(join(ROOT, 'src'), { recursive: true })
  .map(String)
  .filter((f) => /\.tsx?$/.test(f) && !/\.test\.tsx?$|ixture\.ts$/.test(f))
  .map((f) => ({ file: f.replaceAll('\\', '/'), text: readFileSync(join(ROOT, 'src', f), 'utf8') }));

/** Places in the sources, without comments, where a pattern stands. */
const places = (pattern, only = /./) =>
  files
    .filter((f) => only.test(f.file))
    .flatMap(({ file, text }) =>
      [...text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '').matchAll(pattern)].map((m) => `${file}: ${m[0].trim()}`),
    );

test('the sources are seen: an empty list would be clean for ever', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(places(/setOption\(/g).length).toBeGreaterThan(2);
});

test('X2 nothing turns text into markup: no formatter of HTML, no tooltip of the library, no markup from strings', () => {
  expect(places(/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|srcdoc|DOMParser/g)).toEqual([]);
  expect(places(/\btooltip\b|renderMode|dataView|toolbox/g, /^charts\//)).toEqual([]);
  // A formatter that is a text of a record would be a template: only functions, or words of ours.
  expect(places(/formatter:\s*`[^`]*\b(?:name|label)\b/g, /^charts\//)).toEqual([]);
});

test('X4 no address of a record is opened or followed: windows open at addresses of our own', () => {
  expect(places(/window\.open\([^)]*/g).map((p) => p.split(':')[0])).toEqual([
    'views/stage/contest/ConsoleHead.tsx',
    'views/stage/talk/Talk.tsx',
    'views/wall/setup/shapes.ts',
  ]);
  expect(places(/\blink:|sublink|target:\s*'blank'/g, /^charts\//)).toEqual([]);
});

test('X5 no map of the library’s own kind, so none as SVG', () => {
  expect(places(/registerMap|MapChart|GeoComponent/g)).toEqual([]);
});

test('X16 no pattern is made of what somebody typed or sent', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source as it stands
  expect(places(/new RegExp\([^)]*/g)).toEqual(['export/docx/pieces.ts: new RegExp(`(${WITH_DIGITS.source}+|${SHARED.source}+']);
});

test('X18 nothing is looked up by a name on window or document that an element could take', () => {
  expect(places(/\b(?:globalThis|document)\[(?!['"`])/g)).toEqual([]);
  // Ids of elements are made, not sent.
  expect(places(/<[a-z]\w*\s[^<>]*\bid=\{(?:r|record|item|row)\.(?:id|name|code)\b/g, /^(?:views|parts)\/.*\.tsx$/)).toEqual([]);
});

test('X19 no window listens to messages of others; the service worker asks where they come from', () => {
  const listening = places(/addEventListener\('message'/g);
  // A BroadcastChannel hears its own origin alone.
  expect(listening.map((p) => p.split(':')[0])).toEqual(['contest/hallChannel.ts', 'release/shell.sw.ts']);
  expect(files.find((f) => f.file === 'contest/hallChannel.ts')?.text).toContain('new BroadcastChannel(');
  const worker = files.find((f) => f.file === 'release/shell.sw.ts')?.text ?? '';
  expect(worker).toMatch(
    /addEventListener\('message', \(event\) => \{[\s\S]{0,140};\s*if \(origin !== location\.origin\) return;/,
  );
  expect(places(/\.postMessage\([^)]*'\*'/g)).toEqual([]);
});

test('B18 no timer beyond the 24.8 days that a browser can count', () => {
  const MOST = 2 ** 31 - 1;
  const amounts = (pattern) => places(pattern).map((p) => Number(p.match(/([\d_]+)\s*\)?$/)?.[1]?.replaceAll('_', '')));
  expect(amounts(/set(?:Timeout|Interval)\([^;]*?,\s*[\d_]+\)/g).filter((n) => !(n <= MOST))).toEqual([]);
  // Amounts with a name: each is a constant of the same file, or held by a limit beside it.
  const constants = places(/const [A-Z_]+(?:_MS|_LIMIT|LIMIT|WAIT|TICK|PAUSE|PATIENCE|BREAK)[A-Z_]* = [\d_ *]+;/g);
  expect(constants.length).toBeGreaterThan(10);
  for (const line of constants) {
    const value = line
      .split('=')[1]
      .replace(';', '')
      .split('*')
      .reduce((product, n) => product * Number(n.replaceAll('_', '')), 1);
    expect([line, value > 0 && value <= MOST]).toEqual([line, true]);
  }
  expect(places(/gcTime:\s*[^,}]+/g).map((p) => p.split(': ').at(-1))).toEqual([
    'Number.POSITIVE_INFINITY',
    'Number.POSITIVE_INFINITY',
  ]);
});
