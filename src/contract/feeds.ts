import { DistrictFeedRecord } from './district.ts';
import type { FeedName } from './envelope.ts';
import { ProgrammeFeedRecord } from './programme.ts';
import { RenovationFeedRecord } from './renovation.ts';
import { StarsFeedRecord } from './stars.ts';
import { WeeklyFeedRecord } from './weekly.ts';

/** The record schema of each feed. */
export const RECORD_SCHEMAS = {
  district: DistrictFeedRecord,
  programme: ProgrammeFeedRecord,
  stars: StarsFeedRecord,
  weekly: WeeklyFeedRecord,
  renovation: RenovationFeedRecord,
} as const satisfies Record<FeedName, unknown>;

/** What a feed's records are, once checked. */
export interface FeedRecords {
  district: DistrictFeedRecord;
  programme: ProgrammeFeedRecord;
  stars: StarsFeedRecord;
  weekly: WeeklyFeedRecord;
  renovation: RenovationFeedRecord;
}

/**
 * What makes two records the same thing, so that a later revision replaces an earlier one.
 * Also the name by which a rejected record is called on screen.
 */
export function recordKey<F extends FeedName>(feed: F, record: FeedRecords[F]): string {
  const r = record as Record<string, unknown>;
  switch (feed) {
    case 'weekly':
      return `${r.week}/${r.subject}/${r.indicator}`;
    case 'renovation':
      return r.kind === 'progress' ? `progress/${r.project}/${r.week}` : `${r.kind}/${r.id}`;
    default:
      return `${r.kind}/${r.id ?? r.code ?? r.version}`;
  }
}
