import type { Bilingual } from '../../contract/common.ts';

/** Words in both languages, without a limit of length: they are frozen as they were computed. */
export type Said = Bilingual;

/** A line of a slide's chart: the speaker's own place, or what it is held against. */
export interface SlideSeries {
  name: Said;
  own: boolean;
  /** In the order of `SlideChart.points`; null where nothing is known. */
  values: readonly (number | null)[];
}

/** The one chart a slide may have. */
export interface SlideChart {
  /** bars: places or parts beside each other; line: weeks; steps: shares that only rise. */
  kind: 'bars' | 'line' | 'steps';
  /** What stands along the axis: names, weeks, days. */
  points: readonly Said[];
  series: readonly SlideSeries[];
  unit: Said;
  decimals: number;
  /** The finding, as the chart's title. */
  title: Said;
}

/** A picture on this machine: no network is asked for it while somebody speaks. */
export interface SlidePicture {
  /** Path beside the feed, as the record names it. */
  path: string;
  /** Null where it could not be read: the slide says so before the talk and leaves the place empty. */
  blob: Blob | null;
  caption: Said;
  /** Day it was taken, where the record says. */
  day: string | null;
}

/** One page on stage: one claim and one figure, or one pair of pictures. Whatever it says was computed from the records. */
export interface DeckSlide {
  /** Id of the finding. */
  id: string;
  kicker: Said;
  claim: Said;
  /** The key figure as it is printed, the same in both languages; null on a pair of pictures. */
  figure: string | null;
  unit: Said;
  /** What was counted of what; null where the figure is no rate. */
  counts: { numerator: number; denominator: number } | null;
  chart: SlideChart | null;
  pair: { before: SlidePicture; after: SlidePicture } | null;
  /** Feed and day: the line at the foot of the slide. */
  source: Said;
  /** Why it may be said: counts, days, what it was held against. A key shows it in full, and the presenter chose by it. */
  proof: Said;
  /** ISO instant up to which the data of this slide go; null for a printed fact of a past year. */
  asOf: string | null;
  /** Wording or rules behind it are not official. */
  sample: boolean;
  /** The presenter's own words for himself. They are on no slide and in no hand-out but the notes. */
  notes: string;
}

/** A talk as it was frozen: nothing in it changes when feeds do. */
export interface Deck {
  community: string;
  name: Said;
  streetName: Said;
  /** Friday of the week it tells of. */
  week: string;
  /** ISO instant the numbers were frozen. */
  frozenAt: string;
  demo: boolean;
  /** In the order they are shown, twelve at most. */
  slides: readonly DeckSlide[];
  limitSeconds: number;
  /** Seconds before the end, the first first. */
  warnings: readonly [number, number];
}

/** Slides a talk may have. */
export const MOST_SLIDES = 12;

/** Slides a first draft has: as many as five minutes bear. */
export const DRAFT_SLIDES = 8;

/** Five minutes, with a word at one minute and at half a minute: the contest's default. */
export const DEFAULT_TIMING = { limitSeconds: 300, warnings: [60, 30] } as const;

/** What this machine keeps of a community's talk. */
export interface StoredDeck {
  deck: Deck;
  /** The findings of the same moment that were not picked: whatever is added later is of the same numbers. */
  spare: readonly DeckSlide[];
  /** Language it was put together in: the talk opens in it where the address names none. */
  language: 'zh-CN' | 'en';
}
