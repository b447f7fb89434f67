/**
 * Pieces every feed is made of. The contract folder is the outside world's side of the door: zod
 * schemas, one file per feed, each the single source of the TypeScript type, the run-time check,
 * the published JSON Schema and the reference in docs/feeds.md.
 */
import * as z from 'zod/mini';

// zod may otherwise compile checks with `new Function`, which the shipped policy forbids.
z.config({ jitless: true });

/** A moment with its offset, for instance 2026-07-17T08:00:00+08:00. */
export const Instant = z.iso.datetime({ offset: true });

/** A civil day, for instance 2026-07-17. Never turned into a JavaScript Date: it has no time zone. */
export const Day = z.iso.date();

/** A day of any year: month and day, for instance 04-10. */
export const MonthDay = z.string().check(z.regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));

/** An identifier chosen by the feed's owner. Always text: a number would lose digits. */
export const Id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/));

/** National statistics code: 6 digits district, 9 street or town, 12 community. */
export const DistrictCode = z.string().check(z.regex(/^\d{6}$/));
export const StreetCode = z.string().check(z.regex(/^\d{9}$/));
export const CommunityCode = z.string().check(z.regex(/^\d{12}$/));

/** Words for people, at most 120 characters. */
export const Text = z.string().check(z.minLength(1), z.maxLength(120));

/** The same words in Chinese and English. */
export const Bilingual = z.object({ zh: Text, en: Text });

/** A picture beside the feed: `media/` and a plain name, so that no feed can point the page anywhere else. */
export const MediaName = z.string().check(z.regex(/^media\/[A-Za-z0-9][A-Za-z0-9_-]{0,60}\.(?:svg|jpg|jpeg|png|webp)$/));

export const Count = z.number().check(z.int(), z.minimum(0), z.maximum(100_000_000));
export const Share = z.number().check(z.minimum(0), z.maximum(1));
export const Amount = z.number().check(z.minimum(0), z.maximum(100_000_000));

/** What every record carries, so that any past week can be shown as it was known then. */
export const recordFields = {
  recordedAt: Instant,
  revision: z.number().check(z.int(), z.minimum(1)),
  placeholder: z.optional(z.boolean()),
};

export type Bilingual = z.infer<typeof Bilingual>;
