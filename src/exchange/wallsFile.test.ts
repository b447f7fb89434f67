import { expect, test } from 'vitest';
import { wallsRecords } from '../../mocks/wallsFeed.ts';
import type { WallRecord } from '../contract/walls.ts';
import { wallOf } from '../domain/wall/wall.ts';
import { readDocument } from '../feeds/readDocument.ts';
import { type WantedWall, wallsFiles } from './wallsFile.ts';

const NOW = Date.parse('2026-07-17T14:06:00+08:00');
const SOURCE = { zh: '大屏设置页', en: 'Wall setup page' };
const URL_OF = 'http://127.0.0.1/feeds/walls.json';

/** A server with one file. */
const serving = (body: string | null) =>
  (async () =>
    body === null
      ? new Response('', { status: 404 })
      : new Response(body, { headers: { 'content-type': 'application/json' } })) as typeof fetch;

const inUse = (records: unknown[]) =>
  JSON.stringify({
    feed: 'walls',
    contract: '1.4',
    source: { zh: '指挥中心', en: 'Command centre' },
    class: 'public',
    asOf: '2026-07-01T09:00:00+08:00',
    generatedAt: '2026-07-01T09:00:00+08:00',
    cadence: 'onChange',
    sequence: 7,
    demo: true,
    count: records.length,
    records,
  });

const hall: WantedWall = {
  kind: 'wall',
  id: 'hall',
  name: { zh: '门厅屏', en: 'Hall wall' },
  scenes: [{ scene: 'reviews', seconds: 30 }, { scene: 'overview' }],
  seconds: 9,
};

const made = async (wanted: WantedWall, body: string | null, url: string | null = URL_OF) => {
  const answer = await wallsFiles(wanted, url, SOURCE, { get: serving(body), now: NOW });
  if (!answer.ok) return answer;
  expect(answer.files).toHaveLength(1);
  const document = JSON.parse(answer.files[0]?.text ?? '');
  const read = await readDocument('walls', document, { now: NOW });
  if (!read.ok) throw new Error(read.code);
  expect(read.rejected.length).toBe(document.records.length - read.records.length);
  return { ok: true as const, path: answer.files[0]?.path, document, records: read.records as WallRecord[], read };
};

test('the file has everything that was in use, one sequence further, and moves the one wall', async () => {
  const refused = { kind: 'wall', id: 'old', seconds: 8 };
  const before = [...wallsRecords(), refused];
  const file = await made(hall, inUse(before));
  if (!file.ok) throw new Error('a fault');
  expect(file.path).toBe('walls.json');
  expect(file.document).toMatchObject({ sequence: 8, generatedAt: '2026-07-17T14:06:00+08:00', demo: true, count: 4 });
  expect(file.document.records.slice(0, 3)).toEqual(before);
  expect(wallOf(file.records, 'hall').playlist).toEqual([
    { scene: 'reviews', seconds: 30 },
    { scene: 'overview', seconds: 9 },
  ]);
  // The profile it had is not in what was wanted, and the other walls stand.
  expect(wallOf(file.records, 'hall').profile).toBeNull();
  expect(wallOf(file.records).playlist).toEqual(wallOf(wallsRecords()).playlist);
  // Once more, over its own file: the next revision wins.
  const again = await made({ ...hall, seconds: 40 }, JSON.stringify(file.document));
  if (!again.ok) throw new Error('a fault');
  expect(again.document.records.at(-1)).toMatchObject({ id: 'hall', revision: 3, seconds: 40 });
  expect(wallOf(again.records, 'hall').playlist[1]).toEqual({ scene: 'overview', seconds: 40 });
});

test('a site without a playlist gets its first; what cannot be read whole is not written over', async () => {
  for (const [body, url] of [
    [null, null],
    [null, URL_OF],
  ] as const) {
    const file = await made(hall, body, url);
    expect(file).toMatchObject({ ok: true, document: { sequence: 1, source: SOURCE, demo: false } });
  }
  const torn = await made(hall, inUse(wallsRecords()).slice(0, 300));
  expect(torn).toMatchObject({ ok: false, fault: { path: 'walls.json' } });
});
