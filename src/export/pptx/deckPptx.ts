import PptxGenJS from 'pptxgenjs';
import type { Deck, DeckSlide } from '../../domain/deck/deck.ts';
import { tokens } from '../../looks/tokens.ts';
import type { Language } from '../../words/format.ts';
import type { HandoutWords } from '../../words/handoutWords.ts';
import type { SlideImage } from '../slideImages.ts';
import { pictureText, slideText } from '../slideText.ts';
import { printedLine, wellFormed } from '../text.ts';
import { FACE } from './face.ts';
import { pptxChart } from './pptxChart.ts';
import { settledPptx } from './settledPptx.ts';

/** The slide of a wide screen, in inches. */
const WIDE = { width: 13.333, height: 7.5 };
const LEFT = 0.67;
const RIGHT = WIDE.width - LEFT;
const INK = tokens.stageLight;
/** A colour as this format writes it. */
const hex = (colour: string) => colour.slice(1);

type Slide = ReturnType<PptxGenJS['addSlide']>;
type TextOptions = NonNullable<Parameters<Slide['addText']>[1]>;

function say(slide: Slide, text: string, options: TextOptions): void {
  slide.addText(printedLine(text), { fontFace: FACE, margin: 0, valign: 'top', fit: 'shrink', ...options });
}

/** Where the chart or the pair stands, in inches. */
const PICTURE = { x: 6.5, y: 1.75, w: RIGHT - 6.5, h: 4.1 };

/**
 * A talk as a slide file: text is text, charts are charts with their numbers behind them, notes are in the notes.
 * @param images of each slide, before and after; empty where it has none
 */
export async function deckPptx(
  deck: Deck,
  images: readonly (readonly (SlideImage | null)[])[],
  lang: Language,
  words: HandoutWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const pptx = new PptxGenJS();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.theme = { headFontFace: FACE, bodyFontFace: FACE };
  deck.slides.forEach((one, i) => {
    const slide = pptx.addSlide();
    slide.background = { color: hex(INK.canvas) };
    const text = slideText(deck, i, lang, words);
    if (i === 0) pptx.title = printedLine(text.place);
    say(slide, text.place, { x: LEFT, y: 0.42, w: 5, h: 0.4, fontSize: 16, bold: true, color: hex(INK.ink1) });
    say(slide, text.street, { x: LEFT + 5.1, y: 0.42, w: 4, h: 0.4, fontSize: 16, color: hex(INK.ink2) });
    say(slide, text.page, { x: RIGHT - 2, y: 0.42, w: 2, h: 0.4, fontSize: 14, align: 'right', color: hex(INK.ink2) });
    say(slide, text.kicker, { x: LEFT, y: 1.1, w: 5.5, h: 0.5, fontSize: 22, bold: true, color: hex(INK.alarm) });
    drawFigure(slide, one, text);
    if (one.chart !== null) {
      say(slide, text.chartTitle ?? '', {
        ...{ x: PICTURE.x, y: 1.1, w: PICTURE.w, h: 0.55 },
        ...{ fontSize: 22, bold: true, color: hex(INK.ink1) },
      });
      pptxChart(pptx, slide, one.chart, lang, PICTURE);
    }
    if (one.pair !== null) drawPair(slide, one.pair, images[i] ?? [], lang, words);
    slide.addShape('line', { x: LEFT, y: 6.55, w: RIGHT - LEFT, h: 0, line: { color: hex(INK.line2), width: 0.75 } });
    say(slide, text.foot, { x: LEFT, y: 6.65, w: RIGHT - LEFT - 2.4, h: 0.45, fontSize: 12, color: hex(INK.ink2) });
    say(slide, text.marks.join(words.slide.between), {
      ...{ x: RIGHT - 2.3, y: 6.65, w: 2.3, h: 0.45 },
      ...{ fontSize: 14, bold: true, align: 'right', color: hex(INK.ink1) },
    });
    slide.addNotes(wellFormed(one.notes === '' ? text.foot : `${one.notes}\n\n${text.foot}`));
  });
  const bytes = (await pptx.write({ outputType: 'uint8array' })) as Uint8Array;
  return settledPptx(bytes);
}

/** The claim with its key figure; on a pair of pictures the claim stands in one line above them. */
function drawFigure(slide: Slide, one: DeckSlide, text: ReturnType<typeof slideText>): void {
  const wide = one.chart === null;
  const w = wide ? RIGHT - LEFT : 5.5;
  if (text.figure === null) {
    say(slide, text.claim, { x: LEFT, y: 1.65, w: RIGHT - LEFT, h: 0.6, fontSize: 28, bold: true, color: hex(INK.ink1) });
    return;
  }
  slide.addText(
    [
      { text: printedLine(text.figure), options: { fontSize: 115, bold: true, color: hex(INK.ink1) } },
      { text: ` ${printedLine(text.unit)}`, options: { fontSize: 28, color: hex(INK.ink1) } },
    ],
    { x: LEFT, y: 1.8, w, h: 2.2, margin: 0, valign: 'middle', fontFace: FACE, fit: 'shrink' },
  );
  say(slide, text.claim, { x: LEFT, y: 4.15, w, h: 1.2, fontSize: 28, bold: true, color: hex(INK.ink1) });
  if (text.counts !== null) say(slide, text.counts, { x: LEFT, y: 5.45, w, h: 0.5, fontSize: 20, color: hex(INK.ink2) });
}

function drawPair(
  slide: Slide,
  pair: NonNullable<DeckSlide['pair']>,
  images: readonly (SlideImage | null)[],
  lang: Language,
  words: HandoutWords,
): void {
  const gap = 0.3;
  const w = (RIGHT - LEFT - gap) / 2;
  const box = { y: 2.35, h: 3.5 };
  [pair.before, pair.after].forEach((picture, i) => {
    const x = LEFT + i * (w + gap);
    const caption = pictureText(picture, lang, words);
    const image = images[i];
    if (image) {
      // Whole, in its own proportions: a cut picture could hide what it is to show.
      const scale = Math.min(w / image.width, box.h / image.height);
      const [iw, ih] = [image.width * scale, image.height * scale];
      slide.addImage({ data: image.data, x: x + (w - iw) / 2, y: box.y + (box.h - ih) / 2, w: iw, h: ih, altText: caption });
    } else slide.addShape('rect', { x, y: box.y, w, h: box.h, line: { color: hex(INK.line2), dashType: 'dash' } });
    say(slide, caption, { x, y: 5.95, w, h: 0.45, fontSize: 18, color: hex(INK.ink1) });
  });
}
