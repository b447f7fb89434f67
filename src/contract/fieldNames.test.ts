import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { EnvelopeHead, FEED_NAMES } from './envelope.ts';
import { ENVELOPE_FIELDS, FIELD_NAMES, fieldName } from './fieldNames.ts';
import { RECORD_SCHEMAS } from './schemas.ts';

interface Json {
  properties?: Record<string, { const?: string }>;
  anyOf?: Json[];
  oneOf?: Json[];
}

/** Fields of every kind of a feed, from the schema itself. */
function kindsOf(feed: (typeof FEED_NAMES)[number]): [string, string[]][] {
  const schema = z.toJSONSchema(RECORD_SCHEMAS[feed], { io: 'input' }) as Json;
  const variants = schema.oneOf ?? schema.anyOf ?? [schema];
  return variants.map((v) => [v.properties?.kind?.const ?? 'record', Object.keys(v.properties ?? {}).sort()]);
}

test.each(FEED_NAMES)('every field of %s is named in both languages, and no other', (feed) => {
  const kinds = kindsOf(feed);
  expect(Object.keys(FIELD_NAMES[feed]).sort()).toEqual(kinds.map(([k]) => k).sort());
  for (const [kind, fields] of kinds) expect(Object.keys(FIELD_NAMES[feed][kind] ?? {}).sort(), kind).toEqual(fields);
});

test('the envelope is named whole', () => {
  expect(Object.keys(ENVELOPE_FIELDS).sort()).toEqual(
    Object.keys((z.toJSONSchema(EnvelopeHead) as Json).properties ?? {}).sort(),
  );
});

test('a rejection’s path is called by its name', () => {
  expect(fieldName('district', 'compound/c01', 'name.zh', 'zh-CN')).toBe('名称');
  expect(fieldName('weekly', '2026-07-10/c01/G8a', 'numerator', 'zh-CN')).toBe('分子');
  expect(fieldName('stars', 'docking/d1', 'criterion', 'en')).toBe('criterion');
  expect(fieldName('stars', '#3', 'nonsense', 'en')).toBe('nonsense');
});
