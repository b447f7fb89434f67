import fc from 'fast-check';
import { EnvelopeHead, type FeedName } from '../../src/contract/envelope.ts';
import { RECORD_SCHEMAS } from '../../src/contract/schemas.ts';
import { NAUGHTY } from './naughty.ts';
import { type FieldShape, fieldShapes } from './schemaShapes.ts';

// biome-ignore lint/suspicious/noExplicitAny: documents are taken apart on purpose
type Loose = any;

const TEXTS = NAUGHTY.flatMap(([, all]) => all);
/** Values that have broken programmes, of every type. */
const ODD: readonly unknown[] = [
  ...[null, true, false, 0, -0, -1, 1, 0.1, 1.5, 1e-320, 1e21, 1e308, 9007199254740991, -(2 ** 31), 2 ** 31, 100_000_001],
  ...['', [], {}, [[]], [null], { zh: null }, { zh: 'x', en: 'x', extra: 1 }, '2026-07-10', '2026-13-01', '29', '1e5'],
];

/** What is done to one field, or to the whole. */
type Step =
  | { do: 'set'; at: number; field: number; value: unknown }
  | { do: 'drop'; at: number; field: number }
  | { do: 'copy'; at: number; revision: number | null }
  | { do: 'swap'; at: number; field: number; other: number }
  | { do: 'extra'; at: number; key: string; value: unknown }
  | { do: 'item'; at: number; field: number; how: 'none' | 'twice' | 'many' }
  | { do: 'head'; field: number; value: unknown }
  | { do: 'count'; by: number }
  | { do: 'whole'; value: unknown };

const value = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 5, arbitrary: fc.constantFrom(...ODD) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 130 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  // What is nearly right: days, codes and numbers near the edges.
  {
    weight: 4,
    arbitrary: fc
      .date({ min: new Date('1969-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10)),
  },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 200 }) },
  { weight: 2, arbitrary: fc.stringMatching(/^2201130\d{2}(?:\d{3})?$/) },
);
const at = fc.nat({ max: 10_000 });

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('set' as const), at, field: at, value }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('drop' as const), at, field: at }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('copy' as const),
      at,
      revision: fc.option(fc.integer({ min: -1, max: 5 }), { nil: null }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('swap' as const), at, field: at, other: at }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('extra' as const), at, key: fc.constantFrom(...TEXTS), value }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('item' as const),
      at,
      field: at,
      how: fc.constantFrom('none' as const, 'twice' as const, 'many' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('head' as const), field: at, value }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('count' as const), by: fc.integer({ min: -3, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('whole' as const), value }) },
);

/** Some steps, done one after the other to a feed's document. */
export const steps = fc.array(step, { minLength: 1, maxLength: 4 });

const HEAD = fieldShapes(EnvelopeHead);
const shapes = new Map<FeedName, FieldShape[]>();
function shapesOf(feed: FeedName): FieldShape[] {
  let held = shapes.get(feed);
  if (held === undefined) {
    held = fieldShapes(RECORD_SCHEMAS[feed] as never);
    shapes.set(feed, held);
  }
  return held;
}

/** Fields of a feed that the mutations know. */
export const fieldsOf = (feed: FeedName): number => shapesOf(feed).length;

/** Where a path leads in a record: the thing that holds its last key; null where the record has no such part. */
function holder(record: Loose, path: readonly string[], pick: number): [Loose, string | number] | null {
  let held = record;
  for (const [i, key] of path.entries()) {
    if (typeof held !== 'object' || held === null) return null;
    const step = key === '*' ? (Array.isArray(held) && held.length > 0 ? pick % held.length : null) : key;
    if (step === null) return null;
    if (i === path.length - 1) return [held, step];
    held = held[step];
  }
  return null;
}

/** Fields that this record has, so that most steps do something. */
const present = (feed: FeedName, record: Loose) =>
  shapesOf(feed).filter((f) => {
    const h = holder(record, f.path, 0);
    return h !== null && Object.hasOwn(h[0], h[1]);
  });

/** The document with the steps done to it; the one given is not touched beyond its records. */
export function mutated(feed: FeedName, document: Loose, list: readonly Step[]): unknown {
  let out: Loose = { ...document, records: [...document.records] };
  for (const s of list) {
    if (s.do === 'whole') {
      out = s.value;
      continue;
    }
    if (typeof out !== 'object' || out === null || Array.isArray(out)) continue;
    if (s.do === 'head') {
      const [key] = HEAD[s.field % HEAD.length]?.path ?? ['feed'];
      out[key as string] = s.value;
      continue;
    }
    if (s.do === 'count') {
      out.count = (out.count ?? 0) + s.by;
      continue;
    }
    const all: Loose[] = out.records;
    if (!Array.isArray(all) || all.length === 0) continue;
    const i = s.at % all.length;
    const record = structuredClone(all[i]);
    if (s.do === 'copy') {
      all.push(s.revision === null ? record : { ...record, revision: s.revision });
      continue;
    }
    all[i] = record;
    if (typeof record !== 'object' || record === null) continue;
    if (s.do === 'extra') {
      // As JSON has it: a key of its own, whatever it is called.
      Object.defineProperty(record, s.key, { value: s.value, enumerable: true, configurable: true, writable: true });
      continue;
    }
    const fields = present(feed, record);
    const field = fields[s.field % Math.max(1, fields.length)];
    const place = field === undefined ? null : holder(record, field.path, s.at);
    if (field === undefined || place === null) continue;
    const [held, key] = place;
    if (s.do === 'set') held[key] = s.value;
    else if (s.do === 'drop') Array.isArray(held) ? held.splice(Number(key), 1) : delete held[key];
    else if (s.do === 'swap') {
      const other = fields[s.other % fields.length];
      const there = other === undefined ? null : holder(record, other.path, s.at);
      if (there !== null) [held[key], there[0][there[1]]] = [there[0][there[1]], held[key]];
    } else if (Array.isArray(held[key])) {
      const list = held[key];
      held[key] = s.how === 'none' ? [] : s.how === 'twice' ? [...list, ...list] : new Array(5001).fill(list[0] ?? null);
    }
  }
  return out;
}
