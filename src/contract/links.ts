import * as z from 'zod/mini';
import { Bilingual, CommunityCode, Day, Id, recordFields } from './common.ts';

/**
 * The four links (四联): departments sponsor communities, social forces work with them, law enforcement reports to compounds,
 * Party members and cadres serve residents.
 */
export const LinkKind = z.enum(['sponsor', 'society', 'enforcement', 'members']);

/** A unit that is linked with a community, or with one of its compounds. */
export const LinkRecord = z.object({
  kind: z.literal('link'),
  id: Id,
  link: LinkKind,
  community: CommunityCode,
  compound: z.optional(Id),
  unit: Bilingual,
  since: Day,
  until: z.nullable(Day),
  ...recordFields,
});

/** A visit that a linked unit owes, and the day it came. */
export const LinkVisitRecord = z.object({
  kind: z.literal('linkVisit'),
  id: Id,
  of: Id,
  dueOn: Day,
  doneOn: z.nullable(Day),
  ...recordFields,
});

/** An item that a linked unit took on, and the day it was solved. */
export const LinkItemRecord = z.object({
  kind: z.literal('linkItem'),
  id: Id,
  of: Id,
  label: Bilingual,
  receivedOn: Day,
  dueOn: Day,
  solvedOn: z.nullable(Day),
  ...recordFields,
});

/** The four links: who is there, who came, what was solved. An optional feed (1.5). */
export const LinksFeedRecord = z.discriminatedUnion('kind', [LinkRecord, LinkVisitRecord, LinkItemRecord]);
export type LinksFeedRecord = z.infer<typeof LinksFeedRecord>;
export type LinkKind = z.infer<typeof LinkKind>;
export type LinkRecord = z.infer<typeof LinkRecord>;
export type LinkVisitRecord = z.infer<typeof LinkVisitRecord>;
export type LinkItemRecord = z.infer<typeof LinkItemRecord>;
