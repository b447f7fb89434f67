import { ConcernsFeedRecord } from './concerns.ts';
import { DistrictFeedRecord } from './district.ts';
import type { FeedName } from './envelope.ts';
import { FourChiefsFeedRecord } from './fourChiefs.ts';
import { IssueRecord } from './issues.ts';
import { LedgerFeedRecord } from './ledger.ts';
import { ModeFeedRecord } from './mode.ts';
import { ProgrammeFeedRecord } from './programme.ts';
import { RenovationFeedRecord } from './renovation.ts';
import { ReviewsFeedRecord } from './reviews.ts';
import { StarsFeedRecord } from './stars.ts';
import { VisitsFeedRecord } from './visits.ts';
import { WallRecord } from './walls.ts';
import { WeeklyFeedRecord } from './weekly.ts';
import { WishesFeedRecord } from './wishes.ts';

/** The record schema of each feed. */
export const RECORD_SCHEMAS = {
  district: DistrictFeedRecord,
  programme: ProgrammeFeedRecord,
  stars: StarsFeedRecord,
  weekly: WeeklyFeedRecord,
  renovation: RenovationFeedRecord,
  visits: VisitsFeedRecord,
  ledger: LedgerFeedRecord,
  concerns: ConcernsFeedRecord,
  wishes: WishesFeedRecord,
  fourChiefs: FourChiefsFeedRecord,
  reviews: ReviewsFeedRecord,
  issues: IssueRecord,
  mode: ModeFeedRecord,
  walls: WallRecord,
} as const satisfies Record<FeedName, unknown>;

/** What a feed's records are, once checked. */
export interface FeedRecords {
  district: DistrictFeedRecord;
  programme: ProgrammeFeedRecord;
  stars: StarsFeedRecord;
  weekly: WeeklyFeedRecord;
  renovation: RenovationFeedRecord;
  visits: VisitsFeedRecord;
  ledger: LedgerFeedRecord;
  concerns: ConcernsFeedRecord;
  wishes: WishesFeedRecord;
  fourChiefs: FourChiefsFeedRecord;
  reviews: ReviewsFeedRecord;
  issues: IssueRecord;
  mode: ModeFeedRecord;
  walls: WallRecord;
}
