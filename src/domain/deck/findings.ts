import type { FeedName } from '../../contract/envelope.ts';
import type { Board } from '../board.ts';
import type { ShownLeague } from '../league/leagueView.ts';
import type { SystemContext, SystemRecords } from '../systems/context.ts';
import { type Finding, STRENGTHS } from './finding.ts';
import { modelFindings } from './findingsModels.ts';
import { ownFindings } from './findingsOwn.ts';
import { peopleFindings } from './findingsPeople.ts';
import { progressFindings } from './findingsProgress.ts';
import { worksFindings } from './findingsWorks.ts';

/** Both leagues of a week as they may be shown in public; null where there are none. */
export interface DeckLeagues {
  communities: ShownLeague | null;
  compounds: ShownLeague | null;
}

/** Everything findings are made from: the very things wall and desk show. */
export interface FindingsInput {
  /** Code of the community. */
  code: string;
  board: Board;
  records: SystemRecords;
  ctx: SystemContext;
  /** Against the week before. Null where they could not be worked out: then no place and no progress is told. */
  leagues: DeckLeagues | null;
  /** The same week against one some weeks earlier: what a talk calls progress. */
  longer: DeckLeagues | null;
  /** Whether stars, places and comparisons may be told of a feed: not of one past its age. */
  judged(feed: FeedName): boolean;
}

/**
 * What a community may tell on stage, from its own records, what says most first. Each figure is that of the domain function
 * which wall and desk show. Without data, or past its age, there is no finding.
 */
export function findings(input: FindingsInput): Finding[] {
  if (!input.board.register.community.has(input.code)) return [];
  const all = [ownFindings, progressFindings, worksFindings, peopleFindings, modelFindings].flatMap((of) => of(input));
  const told = all.filter((f) => input.judged(f.feed));
  // A stable sort: of equals the order above stays.
  return told.sort((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength));
}
