import { expect, test } from 'vitest';
import type { LedgerItem } from '../ledger/items.ts';
import { closure } from './closure.ts';
import type { BulletinInput } from './input.ts';

const item = (id: string, over: { open?: boolean; daysLate?: number; foundOn?: string; issueNo?: string } = {}): LedgerItem => {
  const { open = true, daysLate = 0, foundOn = '2026-06-30', issueNo } = over;
  const record = { id, community: id.slice(0, 1), foundOn, ...(issueNo === undefined ? {} : { issueNo }) };
  return { record, open, daysLate } as LedgerItem;
};
const of = (items: LedgerItem[], before: LedgerItem[], previous: BulletinInput['issue']['previous']) =>
  closure({
    ledger: { figures: [], items },
    ledgerBefore: before,
    board: { register: { compound: new Map(), community: new Map(), street: new Map() } },
    ctx: { week: '2026-07-10', previousWeek: '2026-07-03' },
    feeds: [{ feed: 'ledger', gap: null }],
    issue: { number: 28, date: '2026-07-17', previous, errata: [] },
  } as unknown as BulletinInput);
const LAST = { year: 2026, number: 27, week: '2026-07-03' };

test('the last issue is followed up by what it named, else by what was open then; of another year the same number is another issue', () => {
  const items = [
    item('A1', { issueNo: '27', open: false }),
    item('A2', { issueNo: '2026-27', daysLate: 3 }),
    item('B1', { issueNo: '27', foundOn: '2025-06-30' }),
    item('B2', { issueNo: '26' }),
    item('B3'),
  ];
  const before = [item('B2'), item('B3', { open: false })];
  expect(of(items, before, LAST)).toMatchObject({
    ...{ basis: 'named', issue: 27, week: '2026-07-03', of: 2, closed: 1, share: 0.5, open: 1, overdue: 1 },
    rows: [{ code: 'A', of: 2, closed: 1, open: 1, overdue: 1 }],
  });
  const rest = items.slice(3);
  expect(of(rest, before, LAST)).toMatchObject({ basis: 'openThen', issue: 27, of: 1, closed: 0, rows: [{ code: 'B', of: 1 }] });
  expect(of(items, before, null)).toMatchObject({ basis: 'openThen', issue: null, week: '2026-07-03', of: 1 });
  expect(of(rest, [], LAST)).toMatchObject({ of: 0, share: null, rows: [] });
});
