import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedName } from '../../src/contract/envelope.ts';
import { checkOf } from '../../src/feeds/allChecks.ts';
import { recordFindings } from '../../src/feeds/recordFindings.ts';

/** What sets `__pwned` where data is taken for markup, for script, for an address or for a template; shorter ones fit more fields. */
const MARKUP = [
  '<img src=x onerror=__pwned=1>',
  '<svg onload=__pwned=1>',
  '<script>__pwned=1</script>',
  '"><script>__pwned=1</script>',
  "' autofocus onfocus=__pwned=1 x='",
  '<iframe srcdoc="<script>parent.__pwned=1</script>">',
  '<details open ontoggle=__pwned=1>',
  '<a href="javascript:__pwned=1">x</a>',
  'javascript:__pwned=1',
  '<style>@import "//other.invalid"</style>',
  '<math><mtext></mtext><mglyph><style><img src=x onerror=__pwned=1>',
  '</title></textarea><svg/onload=__pwned=1>',
  '<input autofocus onfocus=__pwned=1>',
  '<video><source onerror=__pwned=1></video>',
  "{{constructor.constructor('__pwned=1')()}}",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant as text
  '${__pwned=1}',
  '{a|x}{b}{@c}%s%n',
];
/** What only looks odd: of every kind that displays, exports and lookups have stumbled over. */
const ODD = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'undefined',
  'NaN',
  '=1+1',
  '@SUM(A1)',
  'Z̸̢̛͍a̵l̷g̶o̴',
  '👩‍👩‍👧‍👦𠮷',
  '\u202eabc\u202c',
  '\u200b\u200d\ufeff',
  'ﷺ',
  "'; DROP TABLE--",
  '../../etc/passwd',
  '\u0000\u001b[31m',
];
const VECTORS = [...MARKUP, ...ODD];
/** Fits where little does. */
const SHORT = '<xv>x';

/** The same text is changed the same way everywhere: names by which records refer to each other still do. */
function hash(text: string): number {
  let h = 2166136261;
  for (const c of text) h = Math.imul(h ^ (c.codePointAt(0) ?? 0), 16777619);
  return h >>> 0;
}

const HAN = /\p{Script=Han}/u;
const WORDS = /[A-Za-z]{3,} [A-Za-z(]/;
/** Text for people: Chinese, or English of several words. Codes, days and names of files are neither. */
const forPeople = (text: string) => HAN.test(text) || WORDS.test(text);

/** How many texts of a field (feed/path) carry a vector, and how many could not. */
export type Coverage = Map<string, { carried: number; left: number }>;

type Holder = Record<string, unknown>;

/** Visits every text for people below a value. */
function visit(value: unknown, path: string, on: (holder: Holder, key: string, path: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${path}[]` : `${path}.${key}`;
    if (typeof inner === 'string') {
      if (forPeople(inner)) on(value as Holder, key, at);
    } else visit(inner, at, on);
  }
}

/** Puts vectors into the texts of a record, as long as the feed's own check takes it: what is refused is never shown anyway. */
function poisoned(feed: FeedName, record: unknown, latest: string, coverage: Coverage): void {
  const check = checkOf(feed);
  const taken = () => recordFindings(check, structuredClone(record), latest).ok;
  visit(record, feed, (holder, key, path) => {
    const text = holder[key] as string;
    const count = coverage.get(path) ?? { carried: 0, left: 0 };
    coverage.set(path, count);
    const first = hash(text) % VECTORS.length;
    for (const vector of [VECTORS[first] ?? SHORT, SHORT]) {
      holder[key] = text + vector;
      if (taken()) {
        count.carried += 1;
        return;
      }
    }
    holder[key] = text;
    count.left += 1;
  });
}

/**
 * Puts a vector behind every text for people in a folder of feeds, record by record and field by field, and behind their
 * sources. Large feeds of numbers have no such text. @returns what carries one
 */
export function poisonFeeds(folder: string, latest: string): Coverage {
  const coverage: Coverage = new Map();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.json')) continue;
    const document = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      feed?: FeedName;
      source?: { zh: string; en: string };
      records?: unknown[];
    };
    const feed = document.feed ?? (file.split('/')[0] as FeedName);
    if (document.source !== undefined) {
      document.source.zh += MARKUP[0];
      document.source.en += MARKUP[1];
    }
    // Issued bulletins are sealed: a text that was changed is told as such, which is another test.
    if (feed !== 'issues') for (const record of document.records ?? []) poisoned(feed, record, latest, coverage);
    writeFileSync(join(folder, file), JSON.stringify(document));
  }
  return coverage;
}
