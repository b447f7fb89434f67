import './talk.css';
import { type CSSProperties, use, useEffect, useState } from 'react';
import type { Address } from '../../../address/address.ts';
import type { Deck, DeckSlide, SlidePicture } from '../../../domain/deck/deck.ts';
import { readStored } from '../../../domain/deck/readStored.ts';
import { pictureText, type SlideText, slideText } from '../../../export/slideText.ts';
import { printInk, tokens } from '../../../looks/tokens.ts';
import { useBook } from '../../../notebook/useBook.ts';
import { useApp } from '../../../parts/app.tsx';
import { type Language, named } from '../../../words/format.ts';
import { type HandoutWords, loadHandoutWords } from '../../../words/handoutWords.ts';
import { DeckSaves } from '../../shared/deckFiles/DeckSaves.tsx';
import { PrintBar } from '../PrintBar.tsx';
import { StillChart } from './StillChart.tsx';

const INK = tokens.stageLight;
const LOOKS = {
  '--talk-ground': printInk.white,
  '--talk-ink': INK.ink1,
  '--talk-soft': INK.ink2,
  '--talk-line': INK.line2,
  '--talk-red': INK.alarm,
} as CSSProperties;

/** A talk of this machine on paper: one slide a page, A4 on its side, as it was frozen. */
export function TalkPage({ id }: { id: string | null }) {
  const { lang, address } = useApp();
  const words = use(loadHandoutWords(lang));
  const book = useBook('decks', readStored);
  const deck = book.entries.find((e) => e.body.deck.community === id)?.body.deck ?? null;
  const title = deck === null ? words.talk.title : `${named(deck.name, lang)} · ${words.talk.title}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const back: Address =
    id === null
      ? { lang: address.lang, view: 'stage', community: null, slide: 1 }
      : { lang: address.lang, view: 'stage', page: 'deck', community: id };
  return (
    <div className="press">
      <PrintBar
        label={words.talk.label}
        title={title}
        hint={words.talk.hint}
        print={words.talk.print}
        back={{ to: back, name: words.talk.back }}
        ready={deck !== null && deck.slides.length > 0}
      >
        {deck !== null && <DeckSaves deck={deck} words={words} />}
      </PrintBar>
      {deck === null ? (
        <main className="press-empty">
          <h1 className="sr-only">{title}</h1>
          <p role="status">{book.ready ? words.talk.missing : words.talk.looking}</p>
        </main>
      ) : (
        <main className="talk" style={LOOKS} data-talk={deck.slides.length}>
          {deck.slides.map((slide, i) => (
            <TalkSlide key={slide.id} deck={deck} slide={slide} i={i} lang={lang} words={words} />
          ))}
        </main>
      )}
    </div>
  );
}

interface SlideProps {
  deck: Deck;
  slide: DeckSlide;
  i: number;
  lang: Language;
  words: HandoutWords;
}

function TalkSlide({ deck, slide, i, lang, words }: SlideProps) {
  const text = slideText(deck, i, lang, words);
  return (
    <article className="talk-slide" data-slide={slide.id}>
      {deck.demo && (
        <div className="talk-watermark" aria-hidden="true">
          <span>{words.record.watermarkDemo}</span>
        </div>
      )}
      <header>
        <b>{text.place}</b>
        <span>{text.street}</span>
        <span className="talk-page">{text.page}</span>
      </header>
      <div className={slide.chart === null ? 'talk-body' : 'talk-body has-chart'}>
        <Claim text={text} />
        {slide.chart !== null && (
          <figure>
            <figcaption>{text.chartTitle}</figcaption>
            <StillChart chart={slide.chart} lang={lang} />
          </figure>
        )}
        {slide.pair !== null && (
          <div className="talk-pair">
            <Picture picture={slide.pair.before} lang={lang} words={words} />
            <Picture picture={slide.pair.after} lang={lang} words={words} />
          </div>
        )}
      </div>
      <footer>
        <span>{text.foot}</span>
        {text.marks.map((mark) => (
          <strong key={mark}>{mark}</strong>
        ))}
      </footer>
    </article>
  );
}

const Claim = ({ text }: { text: SlideText }) => (
  <div>
    <p className="talk-kicker">{text.kicker}</p>
    {text.figure !== null && (
      <p className="talk-figure">
        <strong>{text.figure}</strong> {text.unit}
      </p>
    )}
    <h2>{text.claim}</h2>
    {text.counts !== null && <p className="talk-counts">{text.counts}</p>}
  </div>
);

function Picture({ picture, lang, words }: { picture: SlidePicture; lang: Language; words: HandoutWords }) {
  const text = pictureText(picture, lang, words);
  const url = useObjectUrl(picture.blob);
  return (
    <figure>
      <div className="talk-picture">{url !== null && <img src={url} alt={text} />}</div>
      <figcaption>{text}</figcaption>
    </figure>
  );
}

/** An address of a picture of this machine, as long as it is shown. */
function useObjectUrl(blob: Blob | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (blob === null) return;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
