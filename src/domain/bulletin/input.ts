import type { Board } from '../board.ts';
import type { CaseEntry } from '../cases/caseEntry.ts';
import type { ShownLeague } from '../league/leagueView.ts';
import type { LeagueLists } from '../league/lists.ts';
import type { LedgerItem } from '../ledger/items.ts';
import type { ConcernsAnswer } from '../systems/concerns.ts';
import type { SystemContext } from '../systems/context.ts';
import type { Figure } from '../systems/figures.ts';
import type { LedgerSystem } from '../systems/ledger.ts';
import type { StarLine } from '../systems/starLines.ts';
import type { SupervisionSystem } from '../systems/supervision.ts';
import type { WishesAnswer } from '../systems/wishes.ts';
import type { WeakSpotReport } from '../weakSpots/report.ts';
import type { FeedStand, IssueHead } from './types.ts';

/** Where a bulletin's figures come from: each is made in its own place, and none is made here anew. */
export interface BulletinInput {
  board: Board;
  ctx: SystemContext;
  leagues: { communities: ShownLeague | null; compounds: ShownLeague | null };
  lists: LeagueLists | null;
  /** The compounds' stars with what came and went since the week before. */
  starLines: readonly StarLine[];
  ledger: LedgerSystem;
  /** Items as they stood at the end of the last issue's week. */
  ledgerBefore: readonly LedgerItem[];
  supervision: SupervisionSystem;
  concerns: Pick<ConcernsAnswer, 'figures'>;
  wishes: Pick<WishesAnswer, 'standings'>;
  /** The case library as it stood at the end of the week. */
  library: readonly CaseEntry[];
  /** `renovation.done`. */
  renovation: Figure;
  weakSpots: WeakSpotReport | null;
  feeds: readonly FeedStand[];
  issue: IssueHead;
  /** ms: only what was recorded by then was used. */
  knownAt: number;
}
