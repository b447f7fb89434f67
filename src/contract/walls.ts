import * as z from 'zod/mini';
import { Bilingual, Id, recordFields } from './common.ts';

/** What a wall can show, each the answer to one question. */
export const WALL_SCENES = [
  'overview',
  'stars',
  'weakSpots',
  'renovation',
  'chiefs',
  'reviews',
  'wishes',
  'communities',
  'compounds',
  'weekly',
  'supervision',
  'programme',
  'models',
  'property',
  'links',
  'conduct',
  'culture',
  'contest',
  'readiness',
] as const;

/** A time of day in Shanghai, for instance 21:30. */
const TimeOfDay = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));
/** Seconds a scene stays. */
const Dwell = z.number().check(z.minimum(5), z.maximum(600));
/** rem of the wall, a fifty-fourth of its short side. */
const Margin = z.number().check(z.minimum(0), z.maximum(8));

/** The glass and the seats: from these follows how large the smallest text must be. */
export const WallProfile = z.object({
  /** Rows of pixels over the height. */
  rows: z.number().check(z.int(), z.minimum(300), z.maximum(20_000)),
  /** Height of the lit area in millimetres. */
  heightMm: z.number().check(z.minimum(100), z.maximum(20_000)),
  /** Distance of the farthest seat in millimetres. */
  distanceMm: z.number().check(z.minimum(500), z.maximum(100_000)),
});
export type WallProfile = z.infer<typeof WallProfile>;

/**
 * One wall: what it shows in what order, how long each stays, and what its glass is like. Whoever replaces the file of the
 * feed moves every wall. An optional feed.
 */
export const WallRecord = z.object({
  kind: z.literal('wall'),
  /** The name in the wall's own address: /wall?wall=hall. `default` is every wall without one. */
  id: Id,
  name: Bilingual,
  scenes: z.array(z.object({ scene: z.enum(WALL_SCENES), seconds: z.optional(Dwell) })).check(z.minLength(1), z.maxLength(30)),
  /** Seconds of a scene that does not say its own. */
  seconds: Dwell,
  profile: z.optional(WallProfile),
  /** Margin on all four sides that stays empty, beside the wall's own. */
  safe: z.optional(z.object({ top: Margin, right: Margin, bottom: Margin, left: Margin })),
  /** Where frames of the panels run from top to bottom, in CSS pixels from the left. */
  seams: z.optional(z.array(z.number().check(z.minimum(1), z.maximum(40_000))).check(z.maxLength(12))),
  /** The hours in which the wall is dimmed. */
  night: z.optional(z.object({ from: TimeOfDay, to: TimeOfDay })),
  /** When the wall starts afresh once a day. */
  reloadAt: z.optional(TimeOfDay),
  ...recordFields,
});

export type WallRecord = z.infer<typeof WallRecord>;
