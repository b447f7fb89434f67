import type { Records } from '../board.ts';
import { caseLibrary } from '../cases/caseLibrary.ts';
import { ledgerItems } from '../ledger/items.ts';
import { renovation } from '../renovation.ts';
import { concerns } from '../systems/concerns.ts';
import type { SystemContext, SystemRecords } from '../systems/context.ts';
import { absent } from '../systems/figures.ts';
import { ledger } from '../systems/ledger.ts';
import { renovationFigures } from '../systems/renovation.ts';
import { starLines } from '../systems/starLines.ts';
import { supervision } from '../systems/supervision.ts';
import { wishes } from '../systems/wishes.ts';
import type { BulletinInput } from './input.ts';

/** What a bulletin is made from: records, and what is worked out beside the page. */
export interface BulletinSources
  extends Pick<BulletinInput, 'board' | 'leagues' | 'lists' | 'weakSpots' | 'feeds' | 'issue' | 'knownAt'> {
  records: SystemRecords & Pick<Records, 'renovation'>;
  ctx: SystemContext;
}

/** The systems of the week beside board and leagues. */
export function bulletinInput({ records, ctx, board, ...rest }: BulletinSources): BulletinInput {
  // An issue that is not of an earlier week is no last issue.
  const own = rest.issue.previous;
  const previous = own === null || own.week >= ctx.week ? null : own;
  const before = previous?.week ?? ctx.previousWeek;
  const works = renovation(records.renovation, board.register, ctx.previousWeek, Number.POSITIVE_INFINITY, ctx.knownAt);
  return {
    ...rest,
    issue: { ...rest.issue, previous },
    board,
    ctx,
    starLines: starLines(board, 'compound'),
    ledger: ledger(records, ctx),
    ledgerBefore: ledgerItems(records.ledger, before, ctx.knownAt),
    supervision: supervision(records, ctx),
    concerns: concerns(records, ctx),
    wishes: wishes(records, ctx),
    library: caseLibrary(records, ctx),
    renovation:
      renovationFigures(board.renovation, works, null, ctx.week)[0] ?? absent('renovation.done', 'notReported', ctx.week),
  };
}
