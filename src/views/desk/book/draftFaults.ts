import type { LedgerItemRecord, LedgerStepRecord } from '../../../contract/ledger.ts';
import { LATE_CHECKS } from '../../../feeds/lateChecks.ts';
import { latestDay, recordFindings } from '../../../feeds/recordFindings.ts';
import type { DeskWords } from '../../../words/words.ts';

type Said = DeskWords['book']['field'];

/** What keeps a draft out of the ledger: the field, and the sentence that says what to do. */
export interface DraftFault {
  field: string;
  say: keyof Said;
}

const SENTENCES: ReadonlySet<string> = new Set([
  'community',
  'description',
  'owner',
  'foundBy',
  'category',
  'criterion',
  'measure',
  'reason',
  'by',
  'foundOn',
  'dueOn',
  'day',
] satisfies (keyof Said)[]);

type Unstamped = Omit<LedgerItemRecord, 'recordedAt' | 'revision'> | Omit<LedgerStepRecord, 'recordedAt' | 'revision'>;

/**
 * Everything the feed's own check has against a draft, one sentence a field, and a day that has not come yet.
 * @param now ms since the epoch @param today civil day in Shanghai
 */
export function draftFaults(record: Unstamped, today: string, now: number): DraftFault[] {
  const faults = new Map<string, DraftFault>();
  const add = (field: string, say: keyof Said) => {
    if (!faults.has(field)) faults.set(field, { field, say });
  };
  const checked = recordFindings(
    LATE_CHECKS.ledger,
    { ...record, recordedAt: new Date(now).toISOString(), revision: 1 },
    latestDay(now),
  );
  for (const { field, code } of checked.ok ? [] : checked.findings) {
    const top = field.split('.')[0] ?? field;
    if (code === 'personal') add(top, 'personal');
    else if (code === 'order') add('dueOn', 'dueBefore');
    else add(top, SENTENCES.has(top) ? (top as keyof Said) : 'other');
  }
  const [field, day] = record.kind === 'item' ? (['foundOn', record.foundOn] as const) : (['day', record.day] as const);
  if (day > today) add(field, 'future');
  return [...faults.values()];
}

/** The sentence of a fault. */
export const faultText = (fault: DraftFault, said: Said): string => {
  const words = said[fault.say];
  return typeof words === 'string' ? words : words(fault.field);
};
