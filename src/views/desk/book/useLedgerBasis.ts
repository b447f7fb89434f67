import { useMemo } from 'react';
import type { Bilingual } from '../../../contract/common.ts';
import type { LedgerFeedRecord } from '../../../contract/ledger.ts';
import { shanghai } from '../../../domain/civil.ts';
import { inBothOf, type LedgerBasis, ledgerBasis } from '../../../domain/ledger/basis.ts';
import type { InBoth } from '../../../domain/ledger/drafts.ts';
import type { Register } from '../../../domain/register.ts';
import type { SystemContext } from '../../../domain/systems/context.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useNow } from '../../../feeds/useNow.ts';
import { useSystemContext } from '../../shared/systems/useSystemContext.ts';

let last: { records: readonly LedgerFeedRecord[]; basis: LedgerBasis } | null = null;

/** One join of the ledger for all who look at the same records. */
function basisOf(records: readonly LedgerFeedRecord[]): LedgerBasis {
  if (last?.records !== records) last = { records, basis: ledgerBasis(records) };
  return last.basis;
}

function namesOf(register: Register): Map<string, Bilingual> {
  const names = new Map<string, Bilingual>();
  for (const { name } of [...register.communities, ...register.compounds]) names.set(name.en, name).set(name.zh, name);
  return names;
}

/** What everything written on this machine is held against: the ledger, the register and the rules as they are now. */
export interface Basis extends LedgerBasis {
  ctx: SystemContext;
  inBoth: InBoth;
  /** Whether the ledger has been read: before that nothing can be said to be missing from it. */
  read: boolean;
  /** The day in Shanghai, and the moment in ms. */
  today: string;
  now: number;
}

/** The ledger, the register and the rules as they are now; time moves by the minute. */
export function useLedgerBasis(): Basis {
  const { records, ctx } = useSystemContext(null);
  const { head } = useFeeds().ledger;
  const now = useNow(60_000);
  const basis = basisOf(records.ledger);
  const inBoth = useMemo(() => inBothOf(basis.units, namesOf(ctx.register)), [basis, ctx.register]);
  return { ...basis, ctx, inBoth, read: head !== null, today: shanghai(now).day, now };
}
