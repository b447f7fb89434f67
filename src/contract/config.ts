import * as z from 'zod/mini';
import { Bilingual, Day, Text } from './common.ts';
import type { FeedName } from './envelope.ts';

const FeedAddress = z.object({
  /** Same-origin path or address of the feed. */
  url: z.string().check(z.minLength(1), z.maxLength(500)),
  /** Seconds between two looks; held to 5 s ... 1 h, for `mode` to 2 s. */
  pollSeconds: z.optional(z.number()),
});

/**
 * Where people say what is wrong: a path of this site, an http(s) page, a mailbox or a telephone. It becomes a link on every
 * page, so nothing else may be in it.
 */
const ContactAddress = z
  .string()
  .check(
    z.maxLength(200),
    z.regex(/^(?:\/(?![/\\])\S*|https?:\/\/[^\s/?#]+\S*|mailto:[^\s@?]+@[^\s@?]+(?:\?\S*)?|tel:\+?\d[\d-]*)$/i),
  );

const BulletinLine = z.object({
  zh: z.string().check(z.minLength(1), z.maxLength(60)),
  en: z.string().check(z.minLength(1), z.maxLength(120)),
});

const FilePath = z.string().check(z.minLength(1), z.maxLength(500));

/** config.json beside index.html: what a district sets without a rebuild. */
export const SiteConfig = z.object({
  title: Bilingual,
  language: z.enum(['zh-CN', 'en']),
  /** Where each feed lies. An optional feed may be left out: it is then not asked for. */
  feeds: z.object({
    district: FeedAddress,
    programme: FeedAddress,
    stars: FeedAddress,
    weekly: FeedAddress,
    renovation: FeedAddress,
    visits: z.optional(FeedAddress),
    ledger: z.optional(FeedAddress),
    concerns: z.optional(FeedAddress),
    wishes: z.optional(FeedAddress),
    fourChiefs: z.optional(FeedAddress),
    reviews: z.optional(FeedAddress),
    issues: z.optional(FeedAddress),
    mode: z.optional(FeedAddress),
    walls: z.optional(FeedAddress),
    organisation: z.optional(FeedAddress),
    models: z.optional(FeedAddress),
    property: z.optional(FeedAddress),
    councils: z.optional(FeedAddress),
    links: z.optional(FeedAddress),
    conduct: z.optional(FeedAddress),
    culture: z.optional(FeedAddress),
    contest: z.optional(FeedAddress),
    readiness: z.optional(FeedAddress),
  } satisfies Record<FeedName, unknown>),
  /**
   * The district's own map (RFC 7946 files of its own host). Without it the schematic map of the build is drawn. What is
   * wrong here is said on the map and disturbs nothing else, so the coordinate system is judged by the map's reader.
   */
  map: z.object({
    /** CGCS2000, WGS84 or GCJ02. */
    crs: z.optional(Text),
    district: z.optional(FilePath),
    streets: z.optional(FilePath),
    communities: z.optional(FilePath),
    source: z.optional(Text),
    /** Day the map was made or issued. */
    date: z.optional(Day),
    /** True where borders are drawn for reading and are not the legal ones. */
    schematic: z.optional(z.boolean()),
    /** Printed only when the district has one; never invented. */
    reviewNo: z.optional(Text),
  }),
  /** The district's channel for complaints and corrections; without it desk and front page say that there is none. */
  corrections: z.optional(z.object({ url: ContactAddress, label: z.optional(Bilingual) })),
  /**
   * The rules a contest on stage begins with (ContestRules of contestLog.ts). Without them the product's own stand there, marked
   * as a sample. They are judged where a contest is set up: no wall loads what checks them.
   */
  contest: z.optional(z.unknown()),
  /**
   * The red words, the issuing body and the lines below the last rule of the bulletin (工作专报). Without it the product's own
   * stand there, marked as a sample.
   */
  bulletin: z.optional(
    z.object({
      series: BulletinLine,
      name: BulletinLine,
      editor: BulletinLine,
      /** Secrecy or circulation mark; none where left out. */
      mark: z.optional(BulletinLine),
      /** To, copies to, print run: a line each. */
      tail: z.optional(z.array(BulletinLine).check(z.maxLength(8))),
    }),
  ),
});
export type SiteConfig = z.infer<typeof SiteConfig>;
