import type { FeedName } from '../../contract/envelope.ts';
import type { FeedRecords } from '../../contract/feeds.ts';
import { concernsSense } from './concerns.ts';
import { districtSense } from './district.ts';
import type { Finding } from './finding.ts';
import { fourChiefsSense } from './fourChiefs.ts';
import { issuesSense } from './issues.ts';
import { ledgerSense } from './ledger.ts';
import { modeSense } from './mode.ts';
import { programmeSense } from './programme.ts';
import { renovationSense } from './renovation.ts';
import { reviewsSense } from './reviews.ts';
import { starsSense } from './stars.ts';
import { visitsSense } from './visits.ts';
import { wallsSense } from './walls.ts';
import { weeklySense } from './weekly.ts';
import { wishesSense } from './wishes.ts';

const SENSE: { [F in FeedName]: (record: FeedRecords[F]) => Finding | null } = {
  district: districtSense,
  programme: programmeSense,
  stars: starsSense,
  weekly: weeklySense,
  renovation: renovationSense,
  visits: visitsSense,
  ledger: ledgerSense,
  concerns: concernsSense,
  wishes: wishesSense,
  fourChiefs: fourChiefsSense,
  reviews: reviewsSense,
  issues: issuesSense,
  mode: modeSense,
  walls: wallsSense,
};

/** Sense of one record by itself, after its shape was found right. */
export function sense<F extends FeedName>(feed: F, record: FeedRecords[F]): Finding | null {
  return SENSE[feed](record);
}
