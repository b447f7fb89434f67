import type { Bilingual } from '../../contract/common.ts';
import { fold, type Piece, type Readings, reach, spelled } from './spelling.ts';

/** Something a person may look for by name. */
export interface SearchEntry {
  /** Which sort of thing it is; kind and id together are unique. */
  kind: string;
  id: string;
  name: Bilingual;
  /** Other names, and codes people know it by. */
  aliases: readonly Bilingual[];
}

/** A name of an entry, cut into what is typed one by one. */
interface Key {
  /** Position of its entry. */
  entry: number;
  pieces: Piece[];
  /** The alias it is; null for a name proper, which comes first. */
  alias: Bilingual | null;
}

/** Entries ready for search. */
export interface SearchIndex<E extends SearchEntry> {
  entries: readonly E[];
  keys: readonly Key[];
  /** Where a query with these first one or two letters may begin: position of the key times PIECES plus that of the piece. */
  starts: ReadonlyMap<string, readonly number[]>;
}

/** Pieces of a name that are looked at; a name has at most 120 characters. */
const PIECES = 128;

/**
 * How well a query meets a name, best first: the whole name as written, its beginning, a later part of it; then by
 * pinyin or initials the whole name, its beginning, a later part.
 */
const RANK = { whole: 0, begins: 1, within: 2, soundsWhole: 3, soundsBegin: 4, soundsWithin: 5 } as const;

/**
 * Makes entries ready for search. Asks for the readings of each character once.
 * @param readings every reading of a Chinese character in pinyin without tones; a character of many readings is found by
 * each of them
 */
export function searchIndex<E extends SearchEntry>(entries: readonly E[], readings: Readings): SearchIndex<E> {
  const known = new Map<string, readonly string[]>();
  const once: Readings = (character) => {
    let held = known.get(character);
    if (held === undefined) {
      held = readings(character);
      known.set(character, held);
    }
    return held;
  };
  const keys: Key[] = [];
  const starts = new Map<string, number[]>();
  entries.forEach((e, entry) => {
    for (const [name, alias] of [[e.name, null] as const, ...e.aliases.map((a) => [a, a] as const)])
      for (const text of new Set([name.zh, name.en])) {
        const pieces = spelled(text, once).slice(0, PIECES);
        const key = keys.push({ entry, pieces, alias }) - 1;
        pieces.forEach((_, at) => {
          for (const gram of beginnings(pieces, at)) {
            const list = starts.get(gram);
            if (list === undefined) starts.set(gram, [key * PIECES + at]);
            else list.push(key * PIECES + at);
          }
        });
      }
  });
  return { entries, keys, starts };
}

/** The first one and two letters of everything that may be typed from this piece on. */
function beginnings(pieces: readonly Piece[], at: number): Set<string> {
  const grams = new Set<string>();
  const next = pieces[at + 1];
  const follow = next === undefined ? [] : [...new Set(next.forms.map((f) => f.slice(0, 1)))];
  const piece = pieces[at] as Piece;
  for (const form of [...piece.forms, ...piece.initials]) {
    grams.add(form.slice(0, 1));
    if (form.length > 1) grams.add(form.slice(0, 2));
    else for (const letter of follow) grams.add(form + letter);
  }
  return grams;
}

/** The places in names where a query may begin: the only ones a search looks at. */
export function startsOf(index: SearchIndex<SearchEntry>, query: string): readonly number[] {
  return index.starts.get(fold(query).slice(0, 2)) ?? [];
}

export interface SearchHit<E extends SearchEntry> {
  entry: E;
  /** The alias or code it was met by; null where it was a name. */
  alias: Bilingual | null;
}

export interface SearchAnswer<E extends SearchEntry> {
  /** The best, best first. */
  hits: SearchHit<E>[];
  /** How many entries the query meets. */
  total: number;
}

/**
 * Finds entries by part of a name, by pinyin, by initials, by English words or by code; capitals, spaces and marks do not
 * matter. Of equal hits the one that meets earlier, then the shorter name, then the order of the entries.
 * @param limit hits to hand back at most
 * @returns nothing for a query without letters
 */
export function search<E extends SearchEntry>(index: SearchIndex<E>, query: string, limit: number): SearchAnswer<E> {
  const asked = fold(query);
  const best = new Map<number, Met>();
  for (const start of startsOf(index, asked)) {
    const at = start % PIECES;
    const key = index.keys[(start - at) / PIECES] as Key;
    const rank = rankOf(key, at, asked);
    if (rank === null) continue;
    const found: Met = { key, order: [rank, at, key.pieces.length] };
    const held = best.get(key.entry);
    if (held === undefined || compare(found, held) < 0) best.set(key.entry, found);
  }
  const order = [...best].sort(([i, a], [j, b]) => compare(a, b) || i - j);
  const hits = order.slice(0, limit).map(([entry, { key }]) => ({ entry: index.entries[entry] as E, alias: key.alias }));
  return { hits, total: best.size };
}

/** How an entry is met: by which name, how well, at which piece, and how long the name is. */
interface Met {
  key: Key;
  order: readonly [rank: number, at: number, length: number];
}

const compare = ({ order: a }: Met, { order: b }: Met): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

function rankOf(key: Key, at: number, asked: string): number | null {
  const end = reach(key.pieces, at, asked);
  if (end === null) return null;
  const written = key.pieces
    .slice(at)
    .map((p) => p.forms[0])
    .join('');
  const rank = written.startsWith(asked)
    ? at > 0
      ? RANK.within
      : written === asked
        ? RANK.whole
        : RANK.begins
    : at > 0
      ? RANK.soundsWithin
      : end === key.pieces.length
        ? RANK.soundsWhole
        : RANK.soundsBegin;
  // A code or an alias in full is as good as a name; part of one comes after names met as well.
  return rank * 2 + (key.alias !== null && rank !== RANK.whole ? 1 : 0);
}
