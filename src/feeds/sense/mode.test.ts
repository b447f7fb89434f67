import { expect, test } from 'vitest';
import { modeRecords } from '../../../mocks/modeFeed.ts';
import { readDocument } from '../readDocument.ts';

const NOW = Date.parse('2026-07-17T14:06:00+08:00');

/** What is refused of a feed whose orders were changed. */
async function refused(change: object, which: 'emergency' | 'normal' = 'emergency') {
  const records = modeRecords('2026-07-10', NOW)
    .filter((r) => r.kind === 'switch')
    .map((r) => (r.to === which ? { ...r, ...change } : r));
  const head = {
    feed: 'mode',
    contract: '1.4',
    source: { zh: 'x', en: 'x' },
    class: 'public',
    asOf: '2026-07-17T14:06:00+08:00',
    generatedAt: '2026-07-17T14:06:00+08:00',
    cadence: 'onChange',
    sequence: 1,
    demo: true,
    count: records.length,
  };
  const doc = await readDocument('mode', { ...head, records }, { now: NOW });
  if (!doc.ok) return doc.code;
  return doc.rejected.map((r) => `${r.record} ${r.field} ${r.code}`);
}

test('an order is refused by record and field where it lacks its second post, its document, its event or what it ends', async () => {
  expect(await refused({})).toEqual([]);
  const both = (field: string, code: string) => ['drill-1', 'rain-1'].map((id) => `switch/${id} ${field} ${code}`);
  const post = { zh: '值班领导', en: 'Leader on duty' };
  expect(await refused({ orderedBy: post, confirmedBy: { zh: ' 值班领导 ', en: 'Another' } })).toEqual(
    both('confirmedBy', 'sameUnit'),
  );
  expect(await refused({ document: undefined })).toEqual(both('document', 'missing'));
  expect(await refused({ document: '' })).toEqual(both('document', 'range'));
  expect(await refused({ confirmedBy: undefined })).toEqual(both('confirmedBy', 'missing'));
  expect(await refused({ event: undefined })).toEqual(both('event', 'missing'));
  expect(await refused({ ends: undefined }, 'normal')).toEqual(['switch/drill-1-end ends missing']);
});
