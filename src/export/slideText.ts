import type { Deck, DeckSlide, SlidePicture } from '../domain/deck/deck.ts';
import { decimal, type Language, named, stamp } from '../words/format.ts';
import type { HandoutWords } from '../words/handoutWords.ts';

/** The words of a slide as they stand on paper, in pictures and in slide files: the same everywhere. */
export interface SlideText {
  place: string;
  street: string;
  kicker: string;
  claim: string;
  figure: string | null;
  unit: string;
  /** What was counted of what; null where the figure is no rate. */
  counts: string | null;
  chartTitle: string | null;
  /** Whether the slide says that its wording or rules are not official, or that its data are invented. */
  marks: readonly string[];
  /** Freeze, data time and source, a line. */
  foot: string;
  page: string;
}

/** @param i number of the slide, from 0 */
export function slideText(deck: Deck, i: number, lang: Language, words: HandoutWords): SlideText {
  const w = words.slide;
  const slide = deck.slides[i] as DeckSlide;
  const { counts } = slide;
  // The source as the stage says it: with its data time.
  const foot = [w.frozen(stamp(Date.parse(deck.frozenAt))), named(slide.source, lang)];
  return {
    place: named(deck.name, lang),
    street: named(deck.streetName, lang),
    kicker: named(slide.kicker, lang),
    claim: named(slide.claim, lang),
    figure: slide.figure,
    unit: named(slide.unit, lang),
    counts: counts === null ? null : w.counts(decimal(counts.numerator, 0), decimal(counts.denominator, 0)),
    chartTitle: slide.chart === null ? null : named(slide.chart.title, lang),
    marks: [...(slide.sample ? [w.sample] : []), ...(deck.demo ? [w.demo] : [])],
    foot: foot.join(w.between),
    page: w.page(i + 1, deck.slides.length),
  };
}

/** What stands under a picture, and in its place where it cannot be read. */
export function pictureText(picture: SlidePicture, lang: Language, words: HandoutWords): string {
  const w = words.slide;
  return [named(picture.caption, lang), ...(picture.blob === null ? [w.noPicture] : [])].join(w.between);
}
