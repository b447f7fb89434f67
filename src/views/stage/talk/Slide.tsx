import type { CSSProperties } from 'react';
import type { Deck, DeckSlide, SlidePicture } from '../../../domain/deck/deck.ts';
import { DemoChip } from '../../../parts/DemoChip.tsx';
import { FrozenChip } from '../../../parts/FrozenChip.tsx';
import { Mark } from '../../../parts/Mark.tsx';
import type { DeckWords } from '../../../words/deckWords.ts';
import { type Language, named } from '../../../words/format.ts';
import type { Words } from '../../../words/words.ts';
import type { LookInUse } from '../look/useStageLook.ts';
import { Lock } from './Lock.tsx';
import { SlideChart } from './SlideChart.tsx';
import { useFitting } from './useFitting.ts';
import type { PictureUrls } from './usePictures.ts';

/** Points from which a chart has no room for larger text. */
const CROWDED = 6;
/** Characters of a unit that stands beside its figure. */
const SHORT = 2;

/** What a slide is drawn with. */
export interface SlideFrame {
  deck: Deck;
  look: LookInUse;
  words: DeckWords;
  pictures: PictureUrls;
  /** Pixels of one rem. */
  rem: number;
  /** The picture is broad: beside its words a chart has room for the largest text. */
  broad: boolean;
  frozen: string;
}

/**
 * One page on stage: a claim with one figure and at most one chart, or one pair of pictures. Nothing in it moves.
 * @param props.lang and `common` are given and not asked for: a slide that waits unseen may not be drawn anew with every address
 */
export function Slide(props: SlideFrame & { number: number; lang: Language; common: Words }) {
  const { deck, look, words, number, rem, lang, common } = props;
  const box = useFitting();
  const slide = deck.slides[number - 1];
  if (slide === undefined) return null;
  const { figure, chart, pair } = slide;
  // A short unit stands beside its figure, whatever that leaves for it; a long one may go under it.
  const unit = named(slide.unit, lang);
  const unitRem = unit.length <= SHORT ? 1.2 + unit.length * 3.4 * look.text : 0;
  return (
    <article
      ref={box}
      className={`slide ${pair !== null ? 'has-pair' : chart !== null ? 'has-chart' : 'is-alone'}`}
      style={{ '--chars': Math.max(2, figure === null ? 0 : widthOf(figure)), '--unit': unitRem } as CSSProperties}
    >
      <header>
        <Mark size="2.6rem" />
        <p className="slide-place">
          <b>{named(deck.name, lang)}</b> <span>{named(deck.streetName, lang)}</span>
        </p>
        {slide.sample && <span className="sample">{common.common.sample}</span>}
        <FrozenChip />
        <p className="slide-number">{common.stage.page(number, deck.slides.length)}</p>
      </header>
      <div className="slide-body">
        <div className="slide-say">
          <div>
            <p className="kicker">{named(slide.kicker, lang)}</p>
            {figure !== null && (
              <p className="key-figure">
                <strong data-figure={slide.id}>{figure}</strong>
                <span>{unit}</span>
              </p>
            )}
            <h1>{named(slide.claim, lang)}</h1>
          </div>
        </div>
        {chart !== null && (
          <SlideChart
            chart={chart}
            ink={look.ink}
            rem={
              rem *
              (props.broad && (chart.kind !== 'bars' || chart.points.length < CROWDED) ? look.text : Math.min(look.text, 1.05))
            }
            lang={lang}
            words={words}
          />
        )}
        {pair !== null && <Pair slide={slide} pair={pair} pictures={props.pictures} words={words} lang={lang} />}
      </div>
      <footer>
        <p>
          <Lock />
          <span data-frozen-at={deck.frozenAt}>{props.frozen}</span> · <span>{named(slide.source, lang)}</span>
        </p>
        {deck.demo && <DemoChip />}
      </footer>
    </article>
  );
}

/** Widths of a figure in digits: a point or comma takes half of one. */
const widthOf = (figure: string): number => [...figure].reduce((w, c) => w + (/[.,]/.test(c) ? 0.5 : 1), 0);

function Pair(props: {
  slide: DeckSlide;
  pair: { before: SlidePicture; after: SlidePicture };
  pictures: PictureUrls;
  words: DeckWords;
  lang: Language;
}) {
  const { lang } = props;
  return (
    <div className="slide-pair">
      {(['before', 'after'] as const).map((side) => {
        const picture = props.pair[side];
        const url = props.pictures.get(picture.path);
        const caption = named(picture.caption, lang);
        return (
          <figure key={side}>
            {url === undefined ? <p className="no-picture">{props.words.talk.noPicture}</p> : <img src={url} alt={caption} />}
            <figcaption>{caption}</figcaption>
          </figure>
        );
      })}
    </div>
  );
}
