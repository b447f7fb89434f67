import * as z from 'zod/mini';
import { Bilingual, CommunityCode, Count, Id, Instant, recordFields, StreetCode, Text } from './common.ts';
import { GroupUnderCare } from './fourChiefs.ts';

/** A post or a unit, for instance 区防汛抗旱指挥部值班领导. Never the name of a person. */
const Post = Bilingual;

/** The moment of an emergency a record belongs to: the id of the order that began it. */
const during = { event: Id };

/**
 * One switch between routine (平) and emergency (急). Two persons answer for it, told by post, and a document says it: without
 * all three it is refused. A wall can never make one.
 */
export const SwitchRecord = z.object({
  kind: z.literal('switch'),
  id: Id,
  to: z.enum(['emergency', 'normal']),
  at: Instant,
  /** What has happened, for instance 暴雨应急响应. */
  event: Bilingual,
  document: Text,
  orderedBy: Post,
  confirmedBy: Post,
  /** The body that leads, for instance 区防汛抗旱指挥部. */
  issuer: Bilingual,
  /** An exercise ordered for every wall: shown like an emergency, and marked 演练. */
  drill: z.boolean(),
  /** Of a switch to `normal`: the id of the switch that it ends. */
  ends: z.optional(Id),
  ...recordFields,
});

/** One post of the call tree: who calls whom, and whether it answered. */
export const CallRecord = z.object({
  kind: z.literal('call'),
  id: Id,
  ...during,
  post: Post,
  level: z.enum(['commander', 'duty', 'street', 'community', 'compound']),
  /** The post that calls this one; left out at the top. */
  under: z.optional(Id),
  street: z.optional(StreetCode),
  community: z.optional(CommunityCode),
  calledAt: z.nullable(Instant),
  answeredAt: z.nullable(Instant),
  ...recordFields,
});

/** Four chiefs of one street that are due at their posts, and that are there; null where the street has not reported. */
export const StaffingRecord = z.object({
  kind: z.literal('staffing'),
  id: Id,
  ...during,
  street: StreetCode,
  due: Count,
  present: z.nullable(Count),
  reportedAt: Instant,
  ...recordFields,
});

/** Households under special care of one street and group: how many there are and how many doors were knocked at. Counts only. */
export const DoorsRecord = z.object({
  kind: z.literal('doors'),
  id: Id,
  ...during,
  street: StreetCode,
  group: GroupUnderCare,
  due: Count,
  checked: z.nullable(Count),
  reportedAt: Instant,
  ...recordFields,
});

/** One order that was sent, and when it was acknowledged and carried out. */
export const OrderRecord = z.object({
  kind: z.literal('order'),
  id: Id,
  ...during,
  text: Bilingual,
  to: Post,
  sentAt: Instant,
  /** Minutes within which it is to be acknowledged. */
  within: z.number().check(z.minimum(1), z.maximum(1440)),
  acknowledgedAt: z.nullable(Instant),
  doneAt: z.nullable(Instant),
  ...recordFields,
});

/** One incident: where, what, how grave, who is at it, and since when. No address below the compound. */
export const IncidentRecord = z.object({
  kind: z.literal('incident'),
  id: Id,
  ...during,
  street: StreetCode,
  community: z.optional(CommunityCode),
  compound: z.optional(Id),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  what: Bilingual,
  handler: z.nullable(Post),
  reportedAt: Instant,
  dispatchedAt: z.nullable(Instant),
  arrivedAt: z.nullable(Instant),
  closedAt: z.nullable(Instant),
  ...recordFields,
});

/** What stands ready, for instance pumps: how many there are and how many are free. */
export const StoreRecord = z.object({
  kind: z.literal('store'),
  id: Id,
  ...during,
  name: Bilingual,
  unit: Bilingual,
  total: Count,
  free: z.nullable(Count),
  reportedAt: Instant,
  ...recordFields,
});

/**
 * Routine or emergency (平急结合), and what an emergency is led by. Read every two seconds and never less often. An optional
 * feed: without it every wall stays in routine and says so on its setup page.
 */
export const ModeFeedRecord = z.discriminatedUnion('kind', [
  SwitchRecord,
  CallRecord,
  StaffingRecord,
  DoorsRecord,
  OrderRecord,
  IncidentRecord,
  StoreRecord,
]);
export type ModeFeedRecord = z.infer<typeof ModeFeedRecord>;
export type SwitchRecord = z.infer<typeof SwitchRecord>;
export type CallRecord = z.infer<typeof CallRecord>;
export type StaffingRecord = z.infer<typeof StaffingRecord>;
export type DoorsRecord = z.infer<typeof DoorsRecord>;
export type OrderRecord = z.infer<typeof OrderRecord>;
export type IncidentRecord = z.infer<typeof IncidentRecord>;
export type StoreRecord = z.infer<typeof StoreRecord>;
