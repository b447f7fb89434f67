import { wellFormed, widthOf } from './text.ts';

/** What is written around a picture, so that it can be quoted by itself. */
export interface PictureFrame {
  title: string;
  /** Week, finding, reading: small lines below the title. */
  lines: readonly string[];
  /** The demo mark; null on real data. */
  mark: string | null;
  /** Data times, sources, rules: lines below the picture. */
  foot: readonly string[];
  fileName: string;
}

/** How the frame is drawn: tokens of the look. */
export interface FrameStyle {
  font: string;
  background: string;
  title: string;
  text: string;
}

/** One text of the frame: its left (or right) end and its baseline, in px. */
export interface FrameText {
  text: string;
  x: number;
  y: number;
  size: number;
  bold: boolean;
  align: 'left' | 'right';
  colour: string;
}

const PAD = 20;
const TITLE = { size: 18, height: 30 };
const SMALL = { size: 12, height: 18 };

/** A line broken where it would leave the picture, between characters; a Latin word is kept whole where it can be. */
export function brokenLines(text: string, room: number): string[] {
  const units = Math.max(8, Math.floor(room / (SMALL.size / 2)));
  const out: string[] = [];
  let line = '';
  for (const piece of wellFormed(text).match(/[A-Za-z0-9.,:%()-]+\s?|./gu) ?? []) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > units) {
      out.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line !== '') out.push(line);
  return out;
}

/** Where everything stands: the picture between the words above and below. */
export function frameLayout(
  frame: PictureFrame,
  size: { width: number; height: number },
  style: FrameStyle,
): { width: number; height: number; top: number; texts: FrameText[] } {
  const room = size.width - 2 * PAD;
  const above = frame.lines.flatMap((l) => brokenLines(l, room));
  const below = frame.foot.flatMap((l) => brokenLines(l, room));
  const top = PAD + TITLE.height + above.length * SMALL.height + 8;
  const foot = top + size.height + 8;
  const small = (text: string, y: number): FrameText => ({
    ...{ text, x: PAD, y, size: SMALL.size, bold: false, align: 'left', colour: style.text },
  });
  return {
    width: size.width,
    height: foot + below.length * SMALL.height + PAD - 6,
    top,
    texts: [
      { text: wellFormed(frame.title), x: PAD, y: PAD + 16, size: TITLE.size, bold: true, align: 'left', colour: style.title },
      ...(frame.mark === null
        ? []
        : [
            {
              ...{ text: frame.mark, x: size.width - PAD, y: PAD + 16, size: 14, bold: true },
              ...{ align: 'right' as const, colour: style.title },
            },
          ]),
      ...above.map((text, i) => small(text, PAD + TITLE.height + 12 + i * SMALL.height)),
      ...below.map((text, i) => small(text, foot + 12 + i * SMALL.height)),
    ],
  };
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => ENTITIES.get(c) ?? c);

/** The drawing with its frame as one SVG file. @param drawing an SVG element as text */
export function framedSvg(
  drawing: string,
  frame: PictureFrame,
  size: { width: number; height: number },
  style: FrameStyle,
): string {
  const { width, height, top, texts } = frameLayout(frame, size, style);
  const font = escaped(style.font);
  const text = (t: FrameText) =>
    `<text x="${t.x}" y="${t.y}" font-size="${t.size}"${t.bold ? ' font-weight="600"' : ''}` +
    `${t.align === 'right' ? ' text-anchor="end"' : ''} fill="${t.colour}">${escaped(t.text)}</text>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${font}">`,
    `<title>${escaped(wellFormed(frame.title))}</title>`,
    `<rect width="${width}" height="${height}" fill="${style.background}"/>`,
    ...texts.map(text),
    wellFormed(drawing).replace(/^\s*<svg/, `<svg y="${top}"`),
    '</svg>',
    '',
  ].join('\n');
}
