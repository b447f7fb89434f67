import { expect, test } from 'vitest';
import { badFilesOfAll, jsonSuite, naughtyEverywhere } from './corpus.ts';
import { FUZZED, fuzz, goodDocument, tally, tried } from './fuzz.ts';
import { fieldsOf } from './mutations.ts';
import { misfit, wronglyAccepted } from './oracle.ts';

/** A short run of npm run campaign -- fuzz, which does each of these some hundred times over. */

test('P1 every text of the JSON suite is taken or refused as it must be', () => {
  const { texts, findings } = jsonSuite();
  expect(texts).toBe(340);
  expect(findings).toEqual([]);
});

test('a hundred and fifty mutated feeds: nothing throws, nothing wrong is taken in, the last good records stay', async () => {
  for (const feed of FUZZED) expect([feed, fieldsOf(feed) > 5]).toEqual([feed, true]);
  const { counts, failure } = await fuzz(150, 20260717);
  expect(failure).toBeNull();
  // It must hurt: a fuzzer whose feeds all pass tries nothing.
  expect(counts.refused).toBeGreaterThan(20);
  expect(counts.partly).toBeGreaterThan(50);
});

test('bad files and naughty texts of one feed each', async () => {
  expect((await badFilesOfAll(['walls'], 30)).findings).toEqual([]);
  expect((await naughtyEverywhere(['stars'])).findings).toEqual([]);
});

test('the oracle sees what it is there for', async () => {
  const counts = tally();
  const own = await tried('stars', JSON.stringify(goodDocument('stars')), counts);
  expect(counts).toMatchObject({ runs: 1, whole: 1 });
  const { RECORD_SCHEMAS } = await import('../../src/contract/schemas.ts');
  const record = own.records[0];
  const wrong = (change) => misfit(RECORD_SCHEMAS.stars, { ...record, ...change });
  expect(wrong({})).toBeNull();
  for (const change of [
    { from: '2026-02-30' },
    { revision: 0 },
    { revision: 1.5 },
    { recordedAt: 'x' },
    { mood: 1 },
    { kind: 'none' },
    { subject: '' },
  ])
    expect([change, wrong(change) === null]).toEqual([change, false]);
  const feeds = {
    district: { records: [] },
    renovation: { records: [] },
    weekly: { records: [] },
    stars: { records: [{ ...record, subject: '张13812345678' }] },
  };
  expect(wronglyAccepted(feeds, Date.parse('2026-07-17T14:06:00+08:00'))).toContain('telephone');
});
