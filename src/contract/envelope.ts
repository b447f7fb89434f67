import * as z from 'zod/mini';
import { Bilingual, Count, Day, Instant, StreetCode } from './common.ts';

/** Contract version spoken by this build. A newer minor is read with a notice, a newer major refused. */
export const CONTRACT_VERSION = '1.5';

const REQUIRED_FEEDS = ['district', 'programme', 'stars', 'weekly', 'renovation'] as const;
export type RequiredFeed = (typeof REQUIRED_FEEDS)[number];

/** What changes slowly and few pages show (1.5): the programme's organisation, brands, conduct and culture. */
export const ORGANISATION_FEEDS = [
  'organisation',
  'models',
  'property',
  'councils',
  'links',
  'conduct',
  'culture',
  'contest',
  'readiness',
] as const;

/**
 * Feeds a district may leave out (1.1: `visits`, 1.3: `issues`, 1.4: `mode` and `walls`, 1.5: those of the organisation,
 * 1.2: the rest): their absence is a state, never an alarm.
 */
export const OPTIONAL_FEEDS = [
  'visits',
  'ledger',
  'concerns',
  'wishes',
  'fourChiefs',
  'reviews',
  'issues',
  'mode',
  'walls',
  ...ORGANISATION_FEEDS,
] as const;

export const FEED_NAMES = [...REQUIRED_FEEDS, ...OPTIONAL_FEEDS] as const;
export type FeedName = (typeof FEED_NAMES)[number];

/**
 * Feeds that no office keeps as worksheets: an issued bulletin is a finished thing, an emergency is led from a system and not
 * from a table, and a wall's playlist comes from its setup page.
 */
const UNTABLED = ['issues', 'mode', 'walls'] as const satisfies readonly FeedName[];
export type SheetFeed = Exclude<FeedName, (typeof UNTABLED)[number]>;
const untabled: ReadonlySet<string> = new Set(UNTABLED);
export const SHEET_FEEDS = FEED_NAMES.filter((f): f is SheetFeed => !untabled.has(f));

/** How often the office renews the data; `onChange` never falls late. */
export const Cadence = z.enum(['hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'halfYear', 'yearly', 'onChange']);
export type Cadence = z.infer<typeof Cadence>;

/** A part of a feed that is an index: one file of the same feed, for one street, one period, or both. */
export const FeedPart = z.object({
  path: z.string().check(z.regex(/^(?:[A-Za-z0-9_-]+\/){0,3}[A-Za-z0-9_-]+\.json$/)),
  street: z.optional(StreetCode),
  from: z.optional(Day),
  to: z.optional(Day),
  count: Count,
});
export type FeedPart = z.infer<typeof FeedPart>;

/**
 * Most parts of an index: as many as a document has records. A year of forty streets, a file for each street and week, is
 * 2,080 of them; of ten thousand compounds such a file holds some 4,200 records.
 */
export const PART_CAP = 5000;

/** The envelope of a feed without its records: who says what, as of when. */
export const EnvelopeHead = z.object({
  feed: z.enum(FEED_NAMES),
  contract: z.string().check(z.regex(/^\d{1,3}\.\d{1,3}$/)),
  source: Bilingual,
  class: z.enum(['public', 'restricted']),
  asOf: Instant,
  generatedAt: Instant,
  cadence: Cadence,
  /** A delay the office has announced, in hours; it does not count as late. */
  declaredDelayHours: z.optional(z.number().check(z.minimum(0), z.maximum(24 * 366))),
  sequence: Count,
  demo: z.boolean(),
  /** How many records (or, in an index, records over all parts) the sender put in. */
  count: Count,
  /** Only with this set is an empty list accepted over data we already hold. */
  intentionallyEmpty: z.optional(z.boolean()),
  parts: z.optional(z.array(FeedPart).check(z.maxLength(PART_CAP))),
});
export type EnvelopeHead = z.infer<typeof EnvelopeHead>;
