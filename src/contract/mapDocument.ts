import * as z from 'zod/mini';
import { Day, Text } from './common.ts';

/** Longitude and latitude in degrees; a third number (height) is allowed by RFC 7946 and not used. */
const Position = z.array(z.number()).check(z.minLength(2), z.maxLength(4));
/** A ring closes on itself, so it has four positions at least. */
const Ring = z.array(Position).check(z.minLength(4));

const Polygon = z.object({ type: z.literal('Polygon'), coordinates: z.array(Ring).check(z.minLength(1)) });
const MultiPolygon = z.object({
  type: z.literal('MultiPolygon'),
  coordinates: z.array(z.array(Ring).check(z.minLength(1))).check(z.minLength(1)),
});

/** One area of a map file: national statistics code, name, and optionally the place of its label. */
export const MapFeature = z.object({
  type: z.literal('Feature'),
  properties: z.object({
    code: z.string().check(z.regex(/^\d{6}(\d{3}(\d{3})?)?$/)),
    name: Text,
    centre: z.optional(Position),
  }),
  geometry: z.discriminatedUnion('type', [Polygon, MultiPolygon]),
});
export type MapFeature = z.infer<typeof MapFeature>;

/** A map file (RFC 7946 FeatureCollection). The members beside `features` are ours and optional. */
export const MapDocument = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()).check(z.maxLength(2000)),
  source: z.optional(Text),
  date: z.optional(Day),
  schematic: z.optional(z.boolean()),
  /** Only to refuse files that declare projected coordinates in the manner of 2008. */
  crs: z.optional(z.unknown()),
});
