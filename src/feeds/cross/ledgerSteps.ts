import type { LedgerFeedRecord, LedgerState, LedgerStepRecord } from '../../contract/ledger.ts';
import { asKnown } from '../../domain/asKnown.ts';
import { LEDGER_NEXT } from '../../domain/ledger/states.ts';
import type { Finding } from '../sense/finding.ts';

/**
 * Which steps break the guards of the ledger (domain 9.3): a state that cannot follow the one before, days out of order,
 * and a check by the very unit that asked for close-out. A refused step changes nothing: the next is judged by the state
 * before it. Of each step the newest revision is judged.
 */
export function brokenSteps(records: readonly LedgerFeedRecord[]): ReadonlyMap<LedgerFeedRecord, Finding> {
  const items = new Map(records.flatMap((r) => (r.kind === 'item' ? [[r.id, r] as const] : [])));
  const steps = new Map<string, LedgerStepRecord[]>();
  for (const r of asKnown('ledger', records, null)) {
    if (r.kind !== 'step') continue;
    const held = steps.get(r.item);
    if (held === undefined) steps.set(r.item, [r]);
    else held.push(r);
  }
  const broken = new Map<LedgerFeedRecord, Finding>();
  for (const [item, list] of steps) {
    list.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
    let state: LedgerState | 'found' = 'found';
    let day = items.get(item)?.foundOn ?? '';
    let submitter = '';
    for (const step of list) {
      const finding: Finding | null = !LEDGER_NEXT[state].includes(step.to)
        ? { field: 'to', code: 'order', value: `${state} → ${step.to}` }
        : step.day < day
          ? { field: 'day', code: 'order', value: step.day }
          : step.to === 'verified' && step.by.zh === submitter
            ? { field: 'by', code: 'sameUnit', value: step.by.zh }
            : null;
      if (finding !== null) {
        broken.set(step, finding);
        continue;
      }
      if (step.to === 'submitted') submitter = step.by.zh;
      // An extension moves the limit and leaves the state as it was.
      if (step.to !== 'extended') state = step.to;
      day = step.day;
    }
  }
  return broken;
}
