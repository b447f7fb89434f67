/** What parsing gives. `detail` of a fault is a character position or a depth. */
export type ParsedJson = { ok: true; value: unknown } | { ok: false; code: 'syntax' | 'truncated' | 'tooDeep'; detail: string };

const MOST_DEPTH = 32;
const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);
// Control characters, and format characters such as bidi overrides and zero-width marks.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\p{Cf}\u2028\u2029]/gu;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for people as it may be shown: NFC, no control or invisible format characters. */
export function cleanText(text: string): string {
  return text.replace(LONE_SURROGATE, '').replace(UNSEEN, '').normalize('NFC').trim();
}

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

/** Parses JSON with a depth limit, cleans every string and drops keys that could reach a prototype. */
export function parseJson(text: string): ParsedJson {
  const deepest = depth(text);
  if (deepest > MOST_DEPTH) return { ok: false, code: 'tooDeep', detail: String(deepest) };
  try {
    const value: unknown = JSON.parse(text, (key, v) => (DANGEROUS.has(key) ? undefined : typeof v === 'string' ? cleanText(v) : v));
    return { ok: true, value };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/.exec(message)?.[1];
    const trimmed = text.trimEnd();
    const opened = /^[[{]/.test(text.trimStart()) && !/[\]}]$/.test(trimmed);
    const ended = /end of JSON|unterminated/i.test(message);
    return opened || ended
      ? { ok: false, code: 'truncated', detail: String(trimmed.length) }
      : { ok: false, code: 'syntax', detail: position ?? '0' };
  }
}
