import { stageChart } from '../charts/stageChart.ts';
import { stillCanvas } from '../charts/still.ts';
import type { Deck, DeckSlide } from '../domain/deck/deck.ts';
import { FONT_STACK } from '../looks/fonts.ts';
import { tokens } from '../looks/tokens.ts';
import type { Language } from '../words/format.ts';
import type { HandoutWords } from '../words/handoutWords.ts';
import { drawable } from './slideImages.ts';
import { pictureText, slideText } from './slideText.ts';
import { wellFormed } from './text.ts';

const WIDTH = 1920;
const HEIGHT = 1080;
const LEFT = 96;
const RIGHT = WIDTH - 96;
/** One rem of a stage of this height. */
const REM = HEIGHT / 54;
const INK = tokens.stageLight;

interface Writing {
  x: number;
  /** Baseline of the first line. */
  y: number;
  /** Room to the right of `x`. */
  room: number;
  size: number;
  weight?: number;
  colour: string;
  align?: 'right';
}

/** Words that stay whole at the end of a line: Latin ones with what belongs to them; Chinese breaks anywhere. */
const PIECES = /[A-Za-z0-9.,:%()/\-–]+\s?|\s|./gu;

/** Writes a text in lines as wide as its room. @returns baseline of the line after the last */
function write(pen: CanvasRenderingContext2D, text: string, at: Writing): number {
  const { x, room, size, weight = 400, colour, align } = at;
  pen.font = `${weight} ${size}px ${FONT_STACK}`;
  pen.fillStyle = colour;
  pen.textAlign = align ?? 'left';
  let y = at.y;
  let line = '';
  const put = () => {
    pen.fillText(line.trim(), align === 'right' ? x + room : x, y);
    y += size * 1.3;
    line = '';
  };
  for (const piece of wellFormed(text).match(PIECES) ?? []) {
    if (line !== '' && pen.measureText((line + piece).trimEnd()).width > room) put();
    line += piece;
  }
  if (line.trim() !== '') put();
  return y;
}

/** The largest size up to `most` at which a text stays in one line of its room. */
function fitting(pen: CanvasRenderingContext2D, text: string, room: number, most: number, weight: number): number {
  pen.font = `${weight} ${most}px ${FONT_STACK}`;
  return Math.min(most, (most * room) / Math.max(1, pen.measureText(text).width));
}

/** A slide as a picture of 1920 by 1080, in the light look. @throws where the browser gives no picture */
export async function slidePng(deck: Deck, i: number, lang: Language, words: HandoutWords): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  const slide = deck.slides[i] as DeckSlide;
  const text = slideText(deck, i, lang, words);
  pen.fillStyle = INK.canvas;
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.font = `600 ${1.8 * REM}px ${FONT_STACK}`;
  const nameWidth = pen.measureText(text.place).width;
  write(pen, text.place, { x: LEFT, y: 94, room: 900, size: 1.8 * REM, weight: 600, colour: INK.ink1 });
  write(pen, text.street, { x: LEFT + nameWidth + 24, y: 94, room: 600, size: 1.8 * REM, colour: INK.ink2 });
  write(pen, text.page, { x: RIGHT - 200, y: 94, room: 200, size: 1.8 * REM, colour: INK.ink2, align: 'right' });
  const half = slide.chart === null ? RIGHT - LEFT : 740;
  const below = write(pen, text.kicker, { x: LEFT, y: 258, room: half, size: 2.5 * REM, weight: 600, colour: INK.alarm });
  if (text.figure === null)
    write(pen, text.claim, { x: LEFT, y: below + 4, room: RIGHT - LEFT, size: 2.7 * REM, weight: 600, colour: INK.ink1 });
  else drawFigure(pen, text, half);
  if (slide.chart !== null) {
    const x = 936;
    const top = write(pen, text.chartTitle ?? '', { x, y: 230, room: RIGHT - x, size: 2.7 * REM, weight: 600, colour: INK.ink1 });
    const size = { width: RIGHT - x, height: 880 - top };
    const option = stageChart(slide.chart, { ink: INK, font: FONT_STACK, rem: REM }, lang);
    pen.drawImage(stillCanvas(option, size, 1), x, top - 20);
  }
  if (slide.pair !== null) await drawPair(pen, slide.pair, below + 60, lang, words);
  pen.fillStyle = INK.line2;
  pen.fillRect(LEFT, 944, RIGHT - LEFT, 2);
  write(pen, text.foot, { x: LEFT, y: 994, room: RIGHT - LEFT - 300, size: 1.62 * REM, colour: INK.ink2 });
  const marks = text.marks.join(words.slide.between);
  write(pen, marks, { x: RIGHT - 280, y: 994, room: 280, size: 1.62 * REM, weight: 600, colour: INK.ink1, align: 'right' });
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png'),
  );
}

function drawFigure(pen: CanvasRenderingContext2D, text: ReturnType<typeof slideText>, room: number): void {
  const figure = text.figure ?? '';
  pen.font = `400 ${4 * REM}px ${FONT_STACK}`;
  const unit = pen.measureText(text.unit).width + 28;
  const size = fitting(pen, figure, Math.max(200, room - unit), 21 * REM, 600);
  pen.font = `600 ${size}px ${FONT_STACK}`;
  const width = pen.measureText(figure).width;
  write(pen, figure, { x: LEFT, y: 665, room: RIGHT, size, weight: 600, colour: INK.ink1 });
  write(pen, text.unit, { x: LEFT + width + 28, y: 665, room: RIGHT, size: 4 * REM, colour: INK.ink1 });
  const next = write(pen, text.claim, { x: LEFT, y: 760, room, size: 2.7 * REM, weight: 600, colour: INK.ink1 });
  if (text.counts !== null) write(pen, text.counts, { x: LEFT, y: next, room, size: 2.2 * REM, colour: INK.ink2 });
}

/** Both pictures whole, in their own proportions, each with what it shows and its day. */
async function drawPair(
  pen: CanvasRenderingContext2D,
  pair: NonNullable<DeckSlide['pair']>,
  top: number,
  lang: Language,
  words: HandoutWords,
): Promise<void> {
  const gap = 40;
  const width = (RIGHT - LEFT - gap) / 2;
  const height = 860 - top;
  for (const [i, picture] of [pair.before, pair.after].entries()) {
    const x = LEFT + i * (width + gap);
    const image = await drawable(picture.blob);
    if (image === null) {
      pen.strokeStyle = INK.line2;
      pen.strokeRect(x, top, width, height);
    } else {
      const scale = Math.min(width / image.naturalWidth, height / image.naturalHeight);
      const [w, h] = [image.naturalWidth * scale, image.naturalHeight * scale];
      pen.drawImage(image, x + (width - w) / 2, top + (height - h) / 2, w, h);
    }
    write(pen, pictureText(picture, lang, words), { x, y: 910, room: width, size: 1.8 * REM, colour: INK.ink1 });
  }
}
