import * as z from 'zod/mini';
import { Bilingual, Text } from './common.ts';
import { FEED_NAMES } from './envelope.ts';

const FeedAddress = z.object({
  /** Same-origin path or address of the feed. */
  url: z.string().check(z.minLength(1), z.maxLength(500)),
  /** Seconds between two looks; held to 5 s ... 1 h. */
  pollSeconds: z.optional(z.number()),
});

/** config.json beside index.html: what a district sets without a rebuild. */
export const SiteConfig = z.object({
  title: Bilingual,
  language: z.enum(['zh-CN', 'en']),
  feeds: z.record(z.enum(FEED_NAMES), FeedAddress),
  map: z.object({
    source: z.optional(Text),
    /** Printed only when the district has one; never invented. */
    reviewNo: z.optional(Text),
  }),
});
export type SiteConfig = z.infer<typeof SiteConfig>;
