import type { BrandLine } from '../../../domain/systems/brands.ts';
import type { SystemWords } from '../../../words/systemWords.ts';

/** One condition of a bonus star in words, and whether it holds; null where that cannot be said. */
export interface ConditionLine {
  id: 'lit' | 'approved' | 'evidence';
  met: boolean | null;
  text: string;
}

/** The three conditions of a brand. */
export function conditionLines({ conditions: c }: BrandLine, w: SystemWords['brands']): ConditionLine[] {
  return [
    { id: 'lit', met: c.lit.met, text: w.lit(c.lit.lit, c.lit.of, c.lit.from) },
    { id: 'approved', met: c.approved.met, text: w.approved(c.approved.met, c.approved.since) },
    { id: 'evidence', met: c.evidence.met, text: w.evidence(c.evidence.month?.from ?? null) },
  ];
}
