import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoDocuments } from '../../mocks/records.ts';
import type { FeedName } from '../contract/envelope.ts';
import { RECORD_CAP, readDocument } from './readDocument.ts';

const now = Date.parse('2026-07-17T14:06:00+08:00');
const demo = demoDocuments('2026-07-17');
// biome-ignore lint/suspicious/noExplicitAny: documents are taken apart on purpose
const doc = (path: string): any => structuredClone(demo.get(path));
const part = [...demo.keys()].find((p) => p.startsWith('weekly/20')) ?? '';
const read = (feed: FeedName, value: unknown) => readDocument(feed, value, { now });

test('every demo document is accepted whole', async () => {
  for (const [path, document] of demo) {
    const feed = (document as { feed: FeedName }).feed;
    expect(await read(feed, document), path).toMatchObject({ ok: true, rejected: [], notices: [] });
  }
});

test.each([
  ['a list', [], 'envelope'],
  ['nothing', null, 'envelope'],
  ['text', 'hello', 'envelope'],
])('%s is no document', async (_, value, code) => {
  expect(await read('stars', value)).toMatchObject({ ok: false, code });
});

test('an envelope that lacks a field names it', async () => {
  const { asOf: _, ...rest } = doc('stars.json');
  expect(await read('stars', rest)).toEqual({ ok: false, code: 'envelope', detail: 'asOf' });
});

test('another feed, a newer major and too many records are refused; a newer minor is read with a notice', async () => {
  expect(await read('stars', doc('district.json'))).toMatchObject({ ok: false, code: 'wrongFeed', detail: 'district' });
  expect(await read('stars', { ...doc('stars.json'), contract: '2.0' })).toMatchObject({
    ok: false,
    code: 'version',
    detail: '2.0',
  });
  expect(await read('stars', { ...doc('stars.json'), contract: '1.7' })).toMatchObject({
    ok: true,
    notices: [{ code: 'newerMinor' }],
  });
  expect(await read('weekly', { ...doc(part), records: new Array(RECORD_CAP + 1).fill({}) })).toMatchObject({
    ok: false,
    code: 'tooLarge',
  });
});

const row = () => doc(part).records[0];

test.each([
  ['numerator', { numerator: '3' }, 'type'],
  ['numerator', { numerator: -1 }, 'range'],
  ['week', { week: '2026-02-30' }, 'format'],
  ['week', { week: '2026-07-09' }, 'format'],
  ['week', { week: '2026-12-25', recordedAt: '2026-07-10T00:00:00+08:00' }, 'future'],
  ['week', { week: '1970-01-23' }, 'range'],
  ['recordedAt', { recordedAt: '2062-07-10T00:00:00+08:00' }, 'future'],
  ['missing', { missing: 'lost' }, 'choice'],
  ['denominator', { denominator: null }, 'missing'],
  ['indicator', { indicator: 'x'.repeat(99) }, 'format'],
  ['subject', { subject: '联系人13812345678' }, 'personal'],
  // The example of GB 11643 itself.
  ['subject', { subject: '证件11010519491231002X' }, 'personal'],
])('one bad record is rejected alone, by field: %s %o', async (field, change, code) => {
  const document = doc(part);
  document.records[5] = { ...document.records[5], ...change };
  const out = await read('weekly', document);
  if (!out.ok) throw new Error(out.code);
  expect(out.records).toHaveLength(document.records.length - 1);
  expect(out.rejected).toHaveLength(1);
  expect(out.rejected[0]?.field).toBe(field);
  expect(out.rejected[0]?.code).toBe(code);
});

test('a telephone number in a name is held back and masked', async () => {
  const document = doc('district.json');
  document.records[60].name.zh = '张三13812345678';
  const out = await read('district', document);
  expect(out.ok && out.rejected).toMatchObject([{ field: 'name.zh', code: 'personal', value: '张三***8' }]);
  // Eighteen digits of which the last does not fit the others are a number like others.
  document.records[60].name.zh = '地块110105194912310021';
  expect(await read('district', document)).toMatchObject({ ok: true, rejected: [] });
});

test('the same record twice is rejected once; a later revision is not', async () => {
  const document = doc(part);
  document.records = [row(), row(), { ...row(), revision: 9 }];
  document.count = 3;
  const out = await read('weekly', document);
  expect(out.ok && out.records).toHaveLength(2);
  expect(out.ok && out.rejected).toMatchObject([{ code: 'duplicate' }]);
});

test('a count that disagrees is said, a clock ahead of ours too', async () => {
  expect(await read('stars', { ...doc('stars.json'), count: 999 })).toMatchObject({
    ok: true,
    notices: [{ code: 'countMismatch' }],
  });
  expect(await read('stars', { ...doc('stars.json'), generatedAt: '2026-07-18T00:00:00+08:00' })).toMatchObject({
    ok: true,
    notices: [{ code: 'clockSkew' }],
  });
});

test('when no record passes the feed is refused, and each record says where', async () => {
  const { closed: _closed, ...unclosed } = doc('stars.json').records.find((r: { kind: string }) => r.kind === 'docking');
  expect(await read('stars', { ...doc('stars.json'), records: [unclosed, 1, {}] })).toMatchObject({
    ok: false,
    code: 'allRejected',
    detail: 'closed',
    rejected: [{ record: `docking/${unclosed.id}`, field: 'closed' }, { record: '#2' }, { record: '#3' }],
  });
});

test('whatever arrives, nothing throws and the books balance', async () => {
  const head = doc('weekly/standing.json');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.jsonValue(), fc.constant(row()), fc.record({ week: fc.string(), numerator: fc.double() })), {
        maxLength: 20,
      }),
      async (records) => {
        const out = await read('weekly', { ...head, records });
        if (out.ok) expect(out.records.length + out.rejected.length).toBe(records.length);
      },
    ),
    { numRuns: 200 },
  );
});

test('what would say who somebody is is left out and said, never kept; other unknown fields are said apart', async () => {
  const document = doc('stars.json');
  const first = document.records[0];
  document.records[0] = {
    ...first,
    residentName: '徐女士',
    联系电话: '13800138000',
    reason: { ...first.reason, address: '二建 2-301' },
  };
  document.records[1] = { ...document.records[1], mood: 'fine' };
  const out = await read('stars', document);
  expect(out).toMatchObject({
    ok: true,
    rejected: [],
    notices: [
      { code: 'stripped', detail: { records: 1 } },
      { code: 'unknownFields', detail: { records: 1, fields: 'mood' } },
    ],
  });
  if (!out.ok) throw new Error('refused');
  const said = String(out.notices[0]?.detail.fields).split(' ').sort();
  expect(said).toEqual(
    first.reason === undefined ? ['residentName', '联系电话'] : ['reason.address', 'residentName', '联系电话'],
  );
  expect(JSON.stringify(out.records)).not.toMatch(/徐女士|13800138000|2-301|fine/);
  expect(out.records).toHaveLength(document.records.length);
});
