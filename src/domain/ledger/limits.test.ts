import { expect, test } from 'vitest';
import { demoSystemRecords } from '../../../mocks/records.ts';
import type { LedgerItemRecord } from '../../contract/ledger.ts';
import { systemContext } from '../systems/context.ts';
import { limitDays, overLimit } from './limits.ts';

const { rules } = systemContext(demoSystemRecords('2026-07-17'), '2026-07-10').programme;
const due = (severity: LedgerItemRecord['severity'], dueOn: string) => ({
  record: { severity, foundOn: '2026-07-01', dueOn } as LedgerItemRecord,
});

test('an item that names a later day than the rules give its severity is told; the last day they give is within', () => {
  // Three, seven and fifteen days from the first of July.
  expect((['red', 'yellow', 'green'] as const).map((s) => limitDays(s, rules))).toEqual([3, 7, 15]);
  for (const [severity, last, after] of [
    ['red', '2026-07-04', '2026-07-05'],
    ['yellow', '2026-07-08', '2026-07-09'],
    ['green', '2026-07-16', '2026-07-17'],
  ] as const) {
    expect(overLimit(due(severity, last), rules)).toBe(false);
    expect(overLimit(due(severity, after), rules)).toBe(true);
  }
});

test('where the rules say nothing no item is over', () => {
  expect(limitDays('red', null)).toBeNull();
  expect(overLimit(due('red', '2027-07-01'), null)).toBe(false);
});
