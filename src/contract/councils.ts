import * as z from 'zod/mini';
import { Bilingual, Count, Day, Id, recordFields } from './common.ts';

/** An owners' committee (业主委员会) or compound council (小区议事会). Members are counted, never named. */
export const BodyRecord = z.object({
  kind: z.literal('body'),
  id: Id,
  compound: Id,
  bodyKind: z.enum(['ownersCommittee', 'compoundCouncil']),
  formedOn: Day,
  endedOn: z.nullable(Day),
  members: z.nullable(Count),
  /** Of them members of the Party. */
  partyMembers: z.nullable(Count),
  ...recordFields,
});

/** One meeting of a body. */
export const MeetingRecord = z.object({
  kind: z.literal('meeting'),
  id: Id,
  body: Id,
  heldOn: Day,
  attended: z.nullable(Count),
  ...recordFields,
});

/** What a body decided, and whether it was carried out. */
export const ResolutionRecord = z.object({
  kind: z.literal('resolution'),
  id: Id,
  body: Id,
  label: Bilingual,
  adoptedOn: Day,
  dueOn: Day,
  carriedOn: z.nullable(Day),
  ...recordFields,
});

/** Self-governance of compounds: bodies, meetings, resolutions. An optional feed (1.5). */
export const CouncilsFeedRecord = z.discriminatedUnion('kind', [BodyRecord, MeetingRecord, ResolutionRecord]);
export type CouncilsFeedRecord = z.infer<typeof CouncilsFeedRecord>;
export type BodyRecord = z.infer<typeof BodyRecord>;
export type MeetingRecord = z.infer<typeof MeetingRecord>;
export type ResolutionRecord = z.infer<typeof ResolutionRecord>;
