import { useMemo } from 'react';
import type { SystemContext, SystemRecords } from '../../../domain/systems/context.ts';
import { type LedgerSystem, ledger } from '../../../domain/systems/ledger.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal } from '../../../words/format.ts';
import type { SystemWords } from '../../../words/systemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { kept } from './kept.ts';
import { useSystemContext } from './useSystemContext.ts';

/** News of other feeds leaves the answer what it was. */
const ledgerOf = (
  district: SystemRecords['district'],
  programme: SystemRecords['programme'],
  rows: SystemRecords['ledger'],
  ctx: SystemContext,
): LedgerSystem => ledger({ district, programme, ledger: rows }, ctx);

/** The ledger of a week, and what is open, overdue and to be looked at again in one sentence. */
export function useLedger(week: string | null): SystemAnswer & Omit<LedgerSystem, 'figures'> {
  const { records, ctx } = useSystemContext(week);
  const words = useSystemWords();
  const { district, programme, ledger: rows } = records;
  const answer = kept(ledgerOf, district, programme, rows, ctx);
  const said = useMemo(() => sentence(answer, words.ledger.sentence), [answer, words]);
  return { ctx, ...answer, sentence: said };
}

function sentence({ figures, items }: LedgerSystem, w: SystemWords['ledger']['sentence']): string {
  const of = (id: string) => figures.find((f) => f.id === id);
  const open = of('ledger.open')?.value ?? null;
  if (open === null) return w.none;
  const overdue = of('ledger.overdue')?.numerator ?? 0;
  const lookBack = of('ledger.lookBack')?.value ?? 0;
  const longest = items.reduce((most, i) => Math.max(most, i.daysLate), 0);
  const parts = [
    open === 0 ? w.noneOpen : w.open(decimal(open, 0)),
    open === 0 ? '' : overdue === 0 ? w.noOverdue : w.overdue(decimal(overdue, 0), decimal(longest, 0)),
    lookBack === 0 ? '' : w.lookBack(decimal(lookBack, 0)),
  ].filter((s) => s !== '');
  return parts.join(w.join) + w.end;
}
