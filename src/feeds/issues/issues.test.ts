import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONTRACT_VERSION } from '../../contract/envelope.ts';
import type { IssueRecord } from '../../contract/issues.ts';
import { feedFiles } from '../../exchange/documents.ts';
import { issueFiles } from '../../exchange/issueFiles.ts';
import { absentFeed } from '../../exchange/served.ts';
import { bulletinFixture, snapshotFixture } from '../../words/sampleBulletin.ts';
import { crossChecks } from '../crossChecks.ts';
import { server } from '../loaderFixture.ts';
import { readDocument } from '../readDocument.ts';
import { readingsOf } from '../readingsFixture.ts';
import { checkCodeOf } from './checkCode.ts';
import { issueRecord } from './issueRecord.ts';
import { readIssueFile } from './readIssueFile.ts';

const NOW = Date.parse('2026-07-17T14:06:00+08:00');
const AT = '2026-07-17T14:06:00+08:00';

function issued(number: number, change: Partial<Parameters<typeof issueRecord>[0]> = {}): IssueRecord {
  const made = issueRecord({
    number,
    document: bulletinFixture('2026-07-10', { number, closures: 3 }),
    snapshot: snapshotFixture,
    fairness: [],
    corrects: [],
    at: AT,
    ...change,
  });
  if (!made.ok) throw new Error(JSON.stringify(made.finding));
  return made.record;
}
const record = issued(29);
const text = JSON.stringify(record);
const feed = (records: unknown[]) => ({
  feed: 'issues',
  contract: CONTRACT_VERSION,
  source: { zh: '专班', en: 'Task force' },
  class: 'public',
  asOf: AT,
  generatedAt: AT,
  cadence: 'weekly',
  sequence: 1,
  demo: true,
  count: records.length,
  records,
});
const read = (records: unknown[]) => readDocument('issues', feed(records), { now: NOW });

/** Every leaf of a value with the way to it. */
const leaves = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([k, v]) => leaves(v, [...path, Array.isArray(value) ? Number(k) : k]))
    : [path];
const { checkCode: _c, recordedAt: _r, revision: _v, ...content } = record;
const paths = leaves(content);

test('any one character that is changed changes the check code; the order of keys and white space do not', async () => {
  expect(record.checkCode).toMatch(/^[0-9a-f]{64}$/);
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.nat(), (path, place) => {
      const copy = structuredClone(record) as unknown as Record<string | number, unknown>;
      const last = path.at(-1) as string;
      const holder = path.slice(0, -1).reduce((o, k) => o[k] as Record<string | number, unknown>, copy);
      const held = holder[last];
      if (typeof held === 'string') {
        const i = held.length === 0 ? 0 : place % held.length;
        holder[last] = `${held.slice(0, i)}${held[i] === '改' ? '动' : '改'}${held.slice(i + 1)}`;
      } else holder[last] = typeof held === 'number' ? held + 1 : held === null ? 0 : !held;
      expect(checkCodeOf(copy as unknown as IssueRecord)).not.toBe(record.checkCode);
    }),
    { numRuns: 60 },
  );
  const turned = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(turned)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([k, v]) => [k, turned(v)]),
          )
        : value;
  expect(checkCodeOf(turned(record) as IssueRecord)).toBe(record.checkCode);
  const file = new Blob([JSON.stringify(turned(record), null, 4)]);
  expect(await readIssueFile(file, NOW)).toEqual({ ok: true, record });
});

test('the feed takes an issue as it was issued and refuses, by name, field and reason, what was done to it since', async () => {
  const other = issued(28);
  const ok = await read([other, record]);
  expect(ok).toMatchObject({ ok: true, rejected: [], notices: [] });
  expect(ok.ok && ok.records).toEqual([other, record]);
  const refused = async (changed: object) => {
    const answer = await read([other, { ...record, ...changed }]);
    return answer.ok ? answer.rejected.map((r) => [r.record, r.field, r.code]) : answer;
  };
  const document = structuredClone(record.document);
  document.masthead.title += '！';
  expect(await refused({ document })).toEqual([['issue/2026-29', 'checkCode', 'checkCode']]);
  expect(await refused({ revision: 2 })).toEqual([['issue/2026-29', 'revision', 'revised']]);
  expect(await refused({ number: 30 })).toEqual([['issue/2026-29', 'id', 'sum']]);
  expect(await refused({ week: '2026-07-03' })).toEqual([['issue/2026-29', 'document.week', 'sum']]);
  expect(await refused({ corrects: ['2026-29'] })).toEqual([['issue/2026-29', 'corrects', 'order']]);
  expect(await refused({ issuedAt: undefined })).toEqual([['issue/2026-29', 'issuedAt', 'missing']]);
  // Two under one number: the first stands, the other is named.
  const twin = issued(29, { at: '2026-07-17T13:00:00+08:00' });
  const both = crossChecks(readingsOf([feed([record, twin])])).issues;
  expect(both.records).toEqual([record]);
  expect(both.rejected).toMatchObject([{ record: 'issue/2026-29', code: 'duplicate' }]);
  // A correction of what nobody knows; one of an issue that was refused is known.
  const erratum = issued(30, { corrects: ['2026-27'] });
  expect(crossChecks(readingsOf([feed([record, erratum])])).issues.rejected).toMatchObject([
    { record: 'issue/2026-30', field: 'corrects', code: 'unknownReference' },
  ]);
});

test('a telephone number in the text is not issued; digits that look like one in a code are', async () => {
  const document = bulletinFixture('2026-07-10', { closures: 1 });
  document.tail = ['联系人电话 13812345678'];
  const made = issueRecord({ number: 29, document, snapshot: snapshotFixture, fairness: [], corrects: [], at: AT });
  expect(made).toMatchObject({ ok: false, finding: { field: 'document.tail.0', code: 'personal' } });
  const looksLikeOne = { ...record, checkCode: `a13812345678${'b'.repeat(52)}` };
  const answer = await read([issued(28), looksLikeOne]);
  expect(answer.ok && answer.rejected.map((r) => r.code)).toEqual(['checkCode']);
});

test('a file from a disk: exactly what is wrong with it', async () => {
  const open = (content_: BlobPart) => readIssueFile(new Blob([content_]), NOW);
  expect(await open('{"kind": ')).toMatchObject({ ok: false, fault: { code: 'truncated' } });
  expect(await open(new Uint8Array([0xff, 0xff, 0x80]))).toMatchObject({ ok: false, fault: { code: 'encoding' } });
  expect(await open(JSON.stringify(feed([record])))).toMatchObject({ ok: false, fault: { code: 'wrongFeed' } });
  expect(await open('[]')).toMatchObject({ ok: false, id: null });
  expect(await open(new Uint8Array(9 * 1024 * 1024))).toMatchObject({ ok: false, fault: { code: 'tooLarge' } });
  expect(await open(text.replace('81.9', '91.9'))).toMatchObject({
    ok: false,
    id: '2026-29',
    finding: { field: 'checkCode', code: 'checkCode' },
  });
  expect(await open(text.replace('"number":29', '"number":"29"'))).toMatchObject({
    ok: false,
    id: '2026-29',
    finding: { field: 'number', code: 'type' },
  });
});

test('files of the feed: all before and the new one, nothing twice, nothing lost, in parts where one file is not enough', async () => {
  const files = new Map([['/feeds/issues.json', JSON.stringify(feed([issued(27), { ...issued(28), revision: 2 }]))]]);
  const by = { get: server(files).fetch, now: NOW };
  const source = { zh: '专班', en: 'Task force' };
  const made = await issueFiles([issued(27), record], '/feeds/issues.json', source, by);
  if (!made.ok) throw new Error(made.fault.code);
  const written = JSON.parse(made.files[0]?.text ?? '');
  expect(written).toMatchObject({ feed: 'issues', sequence: 2, count: 3, class: 'public', demo: true });
  // The refused one as well, as it was sent: it is not for us to take it out.
  expect(written.records.map((r: IssueRecord) => r.id)).toEqual(['2026-27', '2026-28', '2026-29']);
  expect(await readDocument('issues', written, { now: NOW })).toMatchObject({ ok: true, sent: 3 });
  // The very first issue of a site.
  const first = await issueFiles([record], null, source, by);
  expect(first.ok && JSON.parse(first.files[0]?.text ?? '')).toMatchObject({
    sequence: 1,
    count: 1,
    contract: CONTRACT_VERSION,
    demo: true,
  });
  // What is in use and cannot be read is not written over.
  files.set('/feeds/issues.json', '{');
  expect(await issueFiles([record], '/feeds/issues.json', source, by)).toMatchObject({ ok: false, fault: { code: 'truncated' } });
  const many = Array.from({ length: 5 }, (_, i) => ({ record: { ...record, id: `2026-${i}`, pad: 'x'.repeat(2_000_000) } }));
  const head = { ...feed([]), count: 0 } as unknown as Parameters<typeof feedFiles>[2];
  const nothing = absentFeed('issues');
  const parts = feedFiles(nothing, many, head, () => null);
  expect(parts.map((f) => f.path)).toEqual(['issues.json', 'issues/1.json', 'issues/2.json']);
  expect(JSON.parse(parts[0]?.text ?? '')).toMatchObject({
    count: 5,
    parts: [{ path: 'issues/1.json' }, { path: 'issues/2.json' }],
  });
});
