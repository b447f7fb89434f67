import type { LeagueLists, ListEntry } from '../league/lists.ts';
import { type Register, subjectName } from '../register.ts';
import { BLOCK, type BlockId } from './blocks.ts';
import type { Criticised, CriticisedAs, Named, NamedLists, RankTable } from './types.ts';

/** The lists of the first and the last with names; null where there are none. */
export function namedLists(lists: LeagueLists | null, reg: Register): NamedLists | null {
  if (lists === null) return null;
  const named = (e: ListEntry): Named => ({ ...e, name: subjectName(reg, e.code) });
  const { wording, length, attentionBelow, talkAfterWeeks, talk } = lists;
  return {
    ...{ wording, length, attentionBelow, talkAfterWeeks, talk },
    first: lists.red.entries.map(named),
    firstOthers: lists.red.others.length,
    last: lists.attention.entries.map(named),
    lastOthers: lists.attention.others.length,
  };
}

/**
 * Who is named for the worse: on the list of the last, with a fall, or in the last tier. Each once, with all it is named for
 * and every block it stands in.
 */
export function criticised(tables: readonly (RankTable | null)[], lists: NamedLists | null): Criticised[] {
  const last = new Set(lists?.last.map((e) => e.code));
  return tables.flatMap((table) => {
    if (table === null) return [];
    const down = new Set(table.down);
    const own: BlockId = table.family === 'community' ? BLOCK.communitiesTable : BLOCK.compoundsTable;
    return table.rows.flatMap((r): Criticised[] => {
      const isLast = table.family === 'community' && last.has(r.code);
      const as: CriticisedAs[] = [
        ...(isLast ? (['last'] as const) : []),
        ...(down.has(r.code) ? (['fall'] as const) : []),
        ...(r.tier === 'behind' ? (['tier'] as const) : []),
      ];
      if (as.length === 0) return [];
      const blocks = [own, ...(down.has(r.code) ? [BLOCK.down] : []), ...(isLast ? [BLOCK.last] : [])];
      return [{ ...r, family: table.family, as, ranked: table.ranked, blocks }];
    });
  });
}
