import { expect, test } from 'vitest';
import { demoFiles } from '../../../../mocks/records.ts';
import { FEED_NAMES, type FeedName } from '../../../contract/envelope.ts';
import type { LedgerFeedRecord, LedgerItemRecord, LedgerStepRecord } from '../../../contract/ledger.ts';
import { inBothOf, ledgerBasis } from '../../../domain/ledger/basis.ts';
import { draftId, type ItemDraft, itemRecord, judgedSteps, readLedgerDraft, readNote } from '../../../domain/ledger/drafts.ts';
import { importFile } from '../../../exchange/importFile.ts';
import { readAllServed } from '../../../exchange/served.ts';
import { server } from '../../../feeds/loaderFixture.ts';
import { draftFaults } from './draftFaults.ts';
import { draftFile } from './draftFile.ts';

const TODAY = '2026-07-17';
const NOW = Date.parse(`${TODAY}T14:06:00+08:00`);
const files = demoFiles(TODAY);
const urls = Object.fromEntries(FEED_NAMES.map((f) => [f, `/feeds/${f}.json`])) as Record<FeedName, string>;
const served = await readAllServed(urls, { get: server(files).fetch, now: NOW });
const records = served.ledger.documents.flatMap((d) => d.records as LedgerFeedRecord[]);
const basis = ledgerBasis(records);
const inBoth = inBothOf(basis.units, new Map());

const district = served.district.documents.flatMap(
  (d) => d.records as readonly { kind: string; id?: string; community?: string }[],
);

const draft: ItemDraft = {
  kind: 'item',
  source: 'supervision',
  community: district.find((r) => r.kind === 'compound' && r.id === 'c09')?.community ?? '',
  compound: 'c09',
  criterion: 'G5',
  category: 'lamps',
  severity: 'red',
  description: '=HYPERLINK("x")',
  owner: '@物业',
  post: 'property',
  measure: '-换灯',
  foundOn: TODAY,
  foundBy: '+督导组',
  dueOn: '2026-07-20',
  dueByHand: false,
};
const id = draftId('item', TODAY, new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));

test('drafts leave as a workbook in the form of the template, and the import takes exactly them: no fault, and text stays text', async () => {
  const standing = records.find((r): r is LedgerItemRecord => {
    const last = r.kind === 'item' ? (basis.steps.get(r.id) ?? []).toSorted((a, b) => a.order - b.order).at(-1) : undefined;
    return last?.to === 'submitted';
  }) as LedgerItemRecord;
  const step = { kind: 'step' as const, item: standing.id, label: '', day: TODAY, reason: '=1+1', dueOn: null, at: '' };
  const taken = basis.steps.get(standing.id) ?? [];
  const [returned] = judgedSteps(
    standing.foundOn,
    taken,
    [{ id: 'step-d20260717-abcdefghjk', draft: { ...step, to: 'returned', by: '复查组' } }],
    inBoth,
  );
  expect(returned?.broken).toBeNull();
  const item = itemRecord(id, draft, [`media/${id}-1.jpg`], inBoth);
  expect(draftFaults(item, TODAY, NOW)).toEqual([]);
  for (const lang of ['zh-CN', 'en'] as const) {
    const bytes = await draftFile(served.ledger.head, [item, returned?.record as object], lang);
    const report = await importFile(bytes, served, { name: 'drafts.xlsx', now: NOW });
    expect(report.faults).toEqual([]);
    expect(report.changes.map((c) => [c.feed, c.added.map((a) => a.key), c.changed, c.unchanged])).toEqual([
      ['ledger', [`item/${id}`, 'step/step-d20260717-abcdefghjk'], [], 0],
    ]);
    const written = report.files
      .flatMap((f) => (JSON.parse(f.text) as { records?: { id: string }[] }).records ?? [])
      .filter((r) => r.id === id || r.id === returned?.record.id)
      .map(({ recordedAt: _at, revision: _r, ...rest }: Record<string, unknown>) => rest);
    expect(written).toEqual([item, returned?.record]);
  }
});

test('what keeps a draft out of the ledger is said by field', () => {
  const say = (change: Partial<ItemDraft>) =>
    Object.fromEntries(draftFaults(itemRecord(id, { ...draft, ...change }, [], inBoth), TODAY, NOW).map((f) => [f.field, f.say]));
  expect(say({ description: '', community: '', compound: null, owner: '', dueOn: '', foundBy: '', category: '' })).toEqual({
    ...{ description: 'description', community: 'community', owner: 'owner', dueOn: 'dueOn', foundBy: 'foundBy' },
    category: 'category',
  });
  expect(say({ dueOn: '2026-07-16' })).toEqual({ dueOn: 'dueBefore' });
  expect(say({ foundOn: '2026-07-18', dueOn: '2026-07-20' })).toEqual({ foundOn: 'future' });
  expect(say({ description: '找 13800138000' })).toEqual({ description: 'personal' });
});

test('a drafted step keeps the guards of the ledger: what may follow, not before the last day, not by the unit that asked', () => {
  const step = (order: number, to: LedgerStepRecord['to'], by = '物业') =>
    ({ kind: 'step', id: `s${order}`, item: 'i', order, to, day: '2026-07-10', by: { zh: by, en: by } }) as LedgerStepRecord;
  const taken = [step(1, 'assigned'), step(2, 'submitted')];
  const judge = (to: LedgerStepRecord['to'], day: string, by: string, from = taken) =>
    judgedSteps(
      '2026-07-01',
      from,
      [{ id: 'd', draft: { kind: 'step', item: 'i', label: '', to, day, by, reason: '', dueOn: null, at: '' } }],
      inBoth,
    )[0]?.broken;
  expect(judge('verified', '2026-07-12', '督导组')).toBeNull();
  expect(judge('verified', '2026-07-12', '物业')).toBe('by');
  expect(judge('closed', '2026-07-12', '督导组')).toBe('to');
  expect(judge('returned', '2026-07-09', '督导组')).toBe('day');
  // The ledger has moved on since it was drafted.
  expect(judge('verified', '2026-07-12', '督导组', [...taken, step(3, 'returned')])).toBe('to');
});

test('what another release wrote is read as far as it goes, or is told as unreadable; ids do not meet', () => {
  expect(readLedgerDraft({ kind: 'item', description: 'x', severity: 'purple', further: 1, dueOn: 7 })).toMatchObject({
    ...{ description: 'x', severity: 'yellow', dueOn: '', compound: null, community: '' },
  });
  for (const body of [
    null,
    'x',
    {},
    { kind: 'item' },
    { kind: 'step', item: 'i', to: 'lost' },
    { kind: 'photo', item: 'i', name: 'n' },
  ])
    expect(readLedgerDraft(body)).toBeNull();
  expect(readNote({ kind: 'note', on: 'item', id: 'i', text: 't' })).toMatchObject({ text: 't', label: '', at: '' });
  expect(readNote({ kind: 'note', on: 'wall', id: 'i', text: 't' })).toBeNull();
  const ids = Array.from({ length: 2000 }, () => draftId('item', TODAY, crypto.getRandomValues(new Uint8Array(10))));
  expect(new Set(ids).size).toBe(2000);
  expect(ids.every((one) => /^item-d20260717-[2-9a-z]{10}$/.test(one))).toBe(true);
});
