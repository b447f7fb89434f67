import type { LedgerItemRecord } from '../../contract/ledger.ts';
import type { RulesRecord } from '../../contract/programme.ts';
import { dayNumber } from '../civil.ts';

/** Days the rules give an item of a severity; null where they say nothing. */
export function limitDays(severity: LedgerItemRecord['severity'], rules: RulesRecord | null): number | null {
  const days = { red: rules?.redDays, yellow: rules?.yellowDays, green: rules?.greenDays }[severity];
  return days ?? null;
}

/** Whether the first limit of an item gives it more days than the rules do. Extensions are counted apart. */
export function overLimit(item: { record: LedgerItemRecord }, rules: RulesRecord | null): boolean {
  const { severity, foundOn, dueOn } = item.record;
  const days = limitDays(severity, rules);
  return days !== null && dayNumber(dueOn) - dayNumber(foundOn) > days;
}
