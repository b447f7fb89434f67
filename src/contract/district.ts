import * as z from 'zod/mini';
import { Bilingual, CommunityCode, Count, DistrictCode, Id, recordFields, StreetCode, Text } from './common.ts';

const aliases = z.optional(z.array(Text).check(z.maxLength(10)));

export const DistrictRecord = z.object({
  kind: z.literal('district'),
  code: DistrictCode,
  name: Bilingual,
  city: Bilingual,
  ...recordFields,
});

export const StreetRecord = z.object({
  kind: z.literal('street'),
  code: StreetCode,
  name: Bilingual,
  aliases,
  streetKind: z.enum(['subdistrict', 'town', 'ethnicTownship']),
  /** One of the urban streets whose communities are ranked. */
  urban: z.boolean(),
  villageCommittees: z.optional(Count),
  ...recordFields,
});

export const CommunityRecord = z.object({
  kind: z.literal('community'),
  code: CommunityCode,
  street: StreetCode,
  name: Bilingual,
  aliases,
  ...recordFields,
});

export const Theme = z.enum(['partyBuilding', 'safety', 'sports', 'civility', 'ecology']);
export const Tier = z.enum(['ordinary', 'themeModel', 'benchmark']);

export const CompoundRecord = z.object({
  kind: z.literal('compound'),
  id: Id,
  community: CommunityCode,
  name: Bilingual,
  aliases,
  /** True where the source does not name the community and ours is a stand-in. */
  communityAssumed: z.optional(z.boolean()),
  isOld: z.boolean(),
  tier: Tier,
  theme: z.optional(Theme),
  /** What a benchmark compound stands for, in the district's words. */
  benchmarkTopic: z.optional(Bilingual),
  resettlement: z.optional(z.boolean()),
  households: z.nullable(Count),
  residents: z.nullable(Count),
  buildings: z.nullable(Count),
  builtYear: z.nullable(z.number().check(z.int(), z.minimum(1900), z.maximum(2100))),
  /** WGS84 degrees; both or none. */
  lon: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
  lat: z.optional(z.number().check(z.minimum(-90), z.maximum(90))),
  ...recordFields,
});

/** A post (never a person): how many are due and how many are filled. */
export const PostRecord = z.object({
  kind: z.literal('post'),
  id: Id,
  /** A compound's id or a community's code. */
  subject: Text,
  role: z.enum(['secretary', 'commander', 'gridChief', 'buildingChief', 'unitChief']),
  due: Count,
  filled: Count,
  ...recordFields,
});
export type PostRecord = z.infer<typeof PostRecord>;

/** Who lies where: the district, its streets and towns, communities and compounds. */
export const DistrictFeedRecord = z.discriminatedUnion('kind', [
  DistrictRecord,
  StreetRecord,
  CommunityRecord,
  CompoundRecord,
  PostRecord,
]);
export type DistrictFeedRecord = z.infer<typeof DistrictFeedRecord>;
export type StreetRecord = z.infer<typeof StreetRecord>;
export type CommunityRecord = z.infer<typeof CommunityRecord>;
export type CompoundRecord = z.infer<typeof CompoundRecord>;
export type Theme = z.infer<typeof Theme>;
export type Tier = z.infer<typeof Tier>;
