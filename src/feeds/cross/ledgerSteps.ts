import type { LedgerFeedRecord, LedgerStepRecord } from '../../contract/ledger.ts';
import { asKnown } from '../../domain/asKnown.ts';
import { ledgerWalk, type RefusedStep } from '../../domain/ledger/walk.ts';
import type { Finding } from '../sense/finding.ts';

function finding({ step, guard, met }: RefusedStep): Finding {
  switch (guard) {
    case 'to':
      return { field: 'to', code: 'order', value: `${met} → ${step.to}` };
    case 'day':
      return { field: 'day', code: 'order', value: step.day };
    case 'by':
      return { field: 'by', code: 'sameUnit', value: step.by.zh };
  }
}

/**
 * Which steps break the guards of the ledger (domain 9.3, `ledgerWalk`). Of each step the newest revision is judged; where
 * that is refused its earlier revisions fall with it, for the office has withdrawn them.
 */
export function brokenSteps(records: readonly LedgerFeedRecord[]): ReadonlyMap<LedgerFeedRecord, Finding> {
  const foundOn = new Map<string, string>();
  const steps = new Map<string, LedgerStepRecord[]>();
  for (const r of asKnown('ledger', records, null)) {
    if (r.kind === 'item') {
      foundOn.set(r.id, r.foundOn);
      continue;
    }
    const held = steps.get(r.item);
    if (held === undefined) steps.set(r.item, [r]);
    else held.push(r);
  }
  const refused = new Map<string, Finding>();
  for (const [item, list] of steps)
    for (const r of ledgerWalk(foundOn.get(item) ?? '', list).refused) refused.set(r.step.id, finding(r));
  const broken = new Map<LedgerFeedRecord, Finding>();
  for (const r of records) {
    const why = r.kind === 'step' ? refused.get(r.id) : undefined;
    if (why !== undefined) broken.set(r, why);
  }
  return broken;
}
