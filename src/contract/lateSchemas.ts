import { ConcernsFeedRecord } from './concerns.ts';
import { ConductRecord } from './conduct.ts';
import { ContestFeedRecord } from './contest.ts';
import { CouncilsFeedRecord } from './councils.ts';
import { CultureFeedRecord } from './culture.ts';
import { FourChiefsFeedRecord } from './fourChiefs.ts';
import { IssueRecord } from './issues.ts';
import { LedgerFeedRecord } from './ledger.ts';
import { LinksFeedRecord } from './links.ts';
import { ModelsFeedRecord } from './models.ts';
import { OrganisationFeedRecord } from './organisation.ts';
import { PropertyFeedRecord } from './property.ts';
import { ReadinessFeedRecord } from './readiness.ts';
import { ReviewsFeedRecord } from './reviews.ts';
import { VisitsFeedRecord } from './visits.ts';
import { WishesFeedRecord } from './wishes.ts';

/** Record schemas of the feeds that are read after the first picture: loaded with the first of them. */
export const LATE_SCHEMAS = {
  visits: VisitsFeedRecord,
  ledger: LedgerFeedRecord,
  concerns: ConcernsFeedRecord,
  wishes: WishesFeedRecord,
  fourChiefs: FourChiefsFeedRecord,
  reviews: ReviewsFeedRecord,
  issues: IssueRecord,
  organisation: OrganisationFeedRecord,
  models: ModelsFeedRecord,
  property: PropertyFeedRecord,
  councils: CouncilsFeedRecord,
  links: LinksFeedRecord,
  conduct: ConductRecord,
  culture: CultureFeedRecord,
  contest: ContestFeedRecord,
  readiness: ReadinessFeedRecord,
} as const;
