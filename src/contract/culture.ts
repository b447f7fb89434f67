import * as z from 'zod/mini';
import { Bilingual, CommunityCode, Count, Day, Id, recordFields } from './common.ts';

/** An activity: civility (精神文明), sports, arts, learning or volunteering. Participants are counted, never named. */
export const ActivityRecord = z.object({
  kind: z.literal('activity'),
  id: Id,
  community: CommunityCode,
  /** The compound it was held for; left out where it was the community's. */
  compound: z.optional(Id),
  group: z.enum(['civility', 'sport', 'arts', 'learning', 'volunteering']),
  label: Bilingual,
  plannedOn: Day,
  heldOn: z.nullable(Day),
  /** Heads that came, and volunteers among those who helped; null where nobody counted. */
  participants: z.nullable(Count),
  volunteers: z.nullable(Count),
  ...recordFields,
});

/** A team of volunteers and how many are in it. */
export const VolunteerTeamRecord = z.object({
  kind: z.literal('team'),
  id: Id,
  community: CommunityCode,
  label: Bilingual,
  since: Day,
  members: z.nullable(Count),
  ...recordFields,
});

/** Civility, culture, sports and volunteering. An optional feed (1.5). */
export const CultureFeedRecord = z.discriminatedUnion('kind', [ActivityRecord, VolunteerTeamRecord]);
export type CultureFeedRecord = z.infer<typeof CultureFeedRecord>;
export type ActivityRecord = z.infer<typeof ActivityRecord>;
export type VolunteerTeamRecord = z.infer<typeof VolunteerTeamRecord>;
