import { cleanText } from '../domain/cleanText.ts';

/** What parsing gives: `unseen` texts carried what nobody sees. `detail` of a fault is a character position or a depth. */
export type ParsedJson =
  | { ok: true; value: unknown; unseen: number }
  | { ok: false; code: 'syntax' | 'truncated' | 'tooDeep'; detail: string };

const MOST_DEPTH = 32;
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);

/** Deepest nesting of brackets outside strings, without recursion. */
function depth(text: string): number {
  let deepest = 0;
  let level = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 92) i++;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 91 || c === 123) deepest = Math.max(deepest, ++level);
    else if (c === 93 || c === 125) level--;
  }
  return deepest;
}

const TOKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings, and that is checked here
  /[ \t\r\n]*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{}:,]))/y;

/** Where text stops being JSON: browsers word their errors differently and often leave the place out. */
function faultPosition(text: string): number {
  const open: string[] = [];
  // What may come next: a value, a key, ":" or "," with a closing bracket.
  let wanted: 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const m = TOKEN.exec(text);
    const start = at + (/^[ \t\r\n]*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0);
    if (m === null) return start;
    const [, string, literal, mark] = m;
    const isValue = wanted === 'value' || wanted === 'valueOrEnd';
    if (string !== undefined && (wanted === 'key' || wanted === 'keyOrEnd')) wanted = 'colon';
    else if ((string !== undefined || literal !== undefined) && isValue) wanted = 'commaOrEnd';
    else if (mark === ':' && wanted === 'colon') wanted = 'value';
    else if (mark === ',' && wanted === 'commaOrEnd' && open.length > 0) wanted = open.at(-1) === '{' ? 'key' : 'value';
    else if ((mark === '{' || mark === '[') && isValue) {
      open.push(mark);
      wanted = mark === '{' ? 'keyOrEnd' : 'valueOrEnd';
    } else if (mark === '}' && open.at(-1) === '{' && (wanted === 'commaOrEnd' || wanted === 'keyOrEnd')) {
      open.pop();
      wanted = 'commaOrEnd';
    } else if (mark === ']' && open.at(-1) === '[' && (wanted === 'commaOrEnd' || wanted === 'valueOrEnd')) {
      open.pop();
      wanted = 'commaOrEnd';
    } else return start;
    at = TOKEN.lastIndex;
  }
}

/**
 * Cleans texts, each distinct one once, and hands the same string out again: a document says a few thousand words a hundred
 * thousand times, and a string for each of them is a third of a page's memory. @param found hears of every text that carried
 * what nobody sees, as often as it comes
 */
function textCleaner(found: () => void): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    let seen = true;
    const clean = cleanText(text, () => {
      seen = false;
      found();
    });
    if (seen) known.set(text, clean);
    return clean;
  };
}

/** Cleans a parsed value in place: its strings, and keys that could reach a prototype. A reviver does the same five times slower. */
function cleaned(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (typeof value !== 'object' || value === null) return value;
  const into = value as Record<string, unknown>;
  for (const key of Object.keys(into)) {
    if (DANGEROUS.has(key)) delete into[key];
    else into[key] = cleaned(into[key], clean);
  }
  return value;
}

/** Parses JSON with a depth limit, cleans every string and drops keys that could reach a prototype. */
export function parseJson(text: string): ParsedJson {
  const deepest = depth(text);
  if (deepest > MOST_DEPTH) return { ok: false, code: 'tooDeep', detail: String(deepest) };
  try {
    let unseen = 0;
    const clean = textCleaner(() => {
      unseen += 1;
    });
    const value = cleaned(JSON.parse(text), clean);
    return { ok: true, value, unseen };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const trimmed = text.trimEnd();
    const opened = /^[[{]/.test(text.trimStart()) && !/[\]}]$/.test(trimmed);
    const ended = /end of JSON|unterminated/i.test(message);
    return opened || ended
      ? { ok: false, code: 'truncated', detail: String(trimmed.length) }
      : { ok: false, code: 'syntax', detail: String(faultPosition(text)) };
  }
}
