import type { LedgerFeedRecord } from '../src/contract/ledger.ts';
import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';

/** STUB. @param last the last Friday @param weekly the demo's own weekly records, which these must agree with */
export function ledgerRecords(_last: string, _weekly: readonly WeeklyFeedRecord[]): LedgerFeedRecord[] {
  return [];
}
