import * as z from 'zod/mini';
import { Bilingual, Count, Day, Id, recordFields } from './common.ts';
import { ManagementMode } from './renovation.ts';

/** From a day on a compound is managed in this way, until a later record of it says otherwise. */
export const ManagementRecord = z.object({
  kind: z.literal('management'),
  id: Id,
  compound: Id,
  mode: ManagementMode,
  since: Day,
  /** The property company or whoever manages; null where nobody does or it is not told. */
  provider: z.nullable(Bilingual),
  /** Red-Heart property service (红心物业), and whether the company has a Party branch here. */
  redHeart: z.boolean(),
  branch: z.boolean(),
  ...recordFields,
});

/** One service that the station of a compound (小区版城市综合服务站) offers. */
export const ServiceRecord = z.object({
  kind: z.literal('service'),
  id: Id,
  compound: Id,
  label: Bilingual,
  /** Paid for convenience (便民), or given free of charge (利民). */
  group: z.enum(['convenience', 'benefit']),
  since: Day,
  until: z.nullable(Day),
  official: z.boolean(),
  ...recordFields,
});

/** How often a service was used in a month; null where nobody counted. */
export const ServiceUseRecord = z.object({
  kind: z.literal('serviceUse'),
  id: Id,
  service: Id,
  /** Any day of the month meant. */
  month: Day,
  used: z.nullable(Count),
  ...recordFields,
});

/** Who manages a compound and what its station offers. An optional feed (1.5). */
export const PropertyFeedRecord = z.discriminatedUnion('kind', [ManagementRecord, ServiceRecord, ServiceUseRecord]);
export type PropertyFeedRecord = z.infer<typeof PropertyFeedRecord>;
export type ManagementRecord = z.infer<typeof ManagementRecord>;
export type ServiceRecord = z.infer<typeof ServiceRecord>;
export type ServiceUseRecord = z.infer<typeof ServiceUseRecord>;
