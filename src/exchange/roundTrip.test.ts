import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoFiles } from '../../mocks/records.ts';
import { FEED_NAMES, type FeedName, SHEET_FEEDS } from '../contract/envelope.ts';
import { server } from '../feeds/loaderFixture.ts';
import { importFile } from './importFile.ts';
import { absentFeed, readAllServed, type ServedFeeds } from './served.ts';
import { filled, type Lang, template } from './workbook.ts';
import { writeWorkbook } from './writeWorkbook.ts';

const NOW = Date.parse('2026-07-17T14:06:00+08:00');
const files = demoFiles('2026-07-17');
const urls = Object.fromEntries(FEED_NAMES.map((f) => [f, `/feeds/${f}.json`])) as Record<FeedName, string>;
const served = await readAllServed(urls, { get: server(files).fetch, now: NOW });
const nothing = Object.fromEntries(FEED_NAMES.map((f) => [f, absentFeed(f)])) as unknown as ServedFeeds;
const recordsOf = (feed: FeedName): object[] => served[feed].documents.flatMap((d) => d.records as object[]);
const options = { name: 'x.xlsx', now: NOW };

const imported = (report: { files: { path: string; text: string }[] }): object[] =>
  report.files.flatMap((f) => (JSON.parse(f.text) as { records?: object[] }).records ?? []);
const ENGLISH_TOO: ReadonlySet<(typeof SHEET_FEEDS)[number]> = new Set(['district', 'programme', 'visits']);
const ordered = (records: object[]) => records.map((r) => JSON.stringify(r)).sort();

describe.each(['zh-CN', 'en'] as Lang[])('headings in %s', (lang) => {
  // Headings are found in one way for all feeds: of the other language some are enough.
  const some = lang === 'en' ? ([...ENGLISH_TOO] as const) : SHEET_FEEDS.filter((f) => f !== 'weekly');
  test.each(some)('%s: feed to workbook to feed loses nothing', async (feed) => {
    const bytes = await writeWorkbook(filled(feed, served[feed].head, recordsOf(feed), lang));
    const restored = await importFile(bytes, nothing, options);
    expect(restored.faults).toEqual([]);
    expect(ordered(imported(restored))).toEqual(ordered(recordsOf(feed)));
    // What was demo data stays so: a detour through Excel makes nothing real.
    expect(JSON.parse(restored.files[0]?.text ?? '')).toMatchObject({
      source: served[feed].head?.source,
      cadence: served[feed].head?.cadence,
      asOf: served[feed].head?.asOf,
      demo: true,
    });
    // Over the feed it came from it changes nothing, and so writes nothing.
    const again = await importFile(bytes, served, options);
    expect(again.faults).toEqual([]);
    expect(again.changes).toEqual([{ feed, added: [], changed: [], missing: [], unchanged: recordsOf(feed).length }]);
    expect(again.files).toEqual([]);
  });
});

test('weekly: several months of it too, and an empty site gets an index by month', async () => {
  // A whole year is imported by the bench; what is by month shows in a third of it.
  const dated = served.weekly.documents.filter((d) => d.path !== 'weekly/standing.json').slice(-4);
  const kept = [...served.weekly.documents.filter((d) => d.path === 'weekly/standing.json'), ...dated];
  const records = kept.flatMap((d) => d.records as object[]);
  const bytes = await writeWorkbook(filled('weekly', served.weekly.head, records));
  const restored = await importFile(bytes, nothing, options);
  expect(restored.faults).toEqual([]);
  expect(ordered(imported(restored))).toEqual(ordered(records));
  const index = JSON.parse(restored.files[0]?.text ?? '') as {
    parts: { path: string; from: string; to: string; count: number }[];
  };
  expect(index.parts.every((p) => /^weekly\/\d{4}-\d{2}(-\d+)?\.json$/.test(p.path) && p.from <= p.to)).toBe(true);
  expect(index.parts.reduce((n, p) => n + p.count, 0)).toBe(records.length);
  const again = await importFile(bytes, served, options);
  expect(again.changes).toMatchObject([{ feed: 'weekly', added: [], changed: [], unchanged: records.length }]);
  // What the workbook does not have is told of, and nothing is written.
  expect(again.changes[0]?.missing.length).toBeGreaterThan(0);
  expect(again.files).toEqual([]);
});

test('any set of records of the demo feeds survives, whichever it is and in whichever language', async () => {
  const pool = SHEET_FEEDS.flatMap((feed) => recordsOf(feed).map((record) => ({ feed, record })));
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 0, max: pool.length - 1 }), { minLength: 1, maxLength: 40 }),
      fc.constantFrom<Lang>('zh-CN', 'en'),
      async (picked, lang) => {
        const feeds = SHEET_FEEDS.filter((f) => picked.some((i) => pool[i]?.feed === f));
        const of = (f: FeedName) => picked.flatMap((i) => (pool[i]?.feed === f ? [pool[i]?.record as object] : []));
        const sheets = feeds.flatMap((f) => filled(f, served[f].head, of(f), lang).slice(1));
        const report = await importFile(await writeWorkbook(sheets), served, options);
        expect(report.faults).toEqual([]);
        expect(report.changes.reduce((n, c) => n + c.unchanged, 0)).toBe(picked.length);
        expect(report.files).toEqual([]);
      },
    ),
    { numRuns: 9 },
  );
});

test.each(SHEET_FEEDS)('%s: the template has nothing to import, and its example would be good data', async (feed) => {
  // What a template is made of is one for both languages: in English some feeds are enough.
  for (const lang of ENGLISH_TOO.has(feed) ? (['zh-CN', 'en'] as const) : (['zh-CN'] as const)) {
    const sheets = template(feed, lang);
    const empty = await importFile(await writeWorkbook(sheets), nothing, options);
    expect(empty.faults.map((f) => f.code)).toEqual(['emptySheet']);
    // Without its mark the example is a row like any other.
    for (const s of sheets.slice(1)) if (s.rows[2] !== undefined) s.rows[2][0] = null;
    const full = await importFile(await writeWorkbook(sheets), nothing, options);
    const own = full.faults.filter((f) => f.code !== 'cross' && f.code !== 'noHead');
    expect(own).toEqual([]);
  }
});
