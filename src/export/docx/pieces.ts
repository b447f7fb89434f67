import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { DOCUMENT_FACES } from '../../looks/printFonts.ts';
import { printedLines } from '../text.ts';

/** Twentieths of a point, the unit of lengths in the file. */
export const POINT = 20;
/** Of a millimetre. */
export const MM = (72 / 25.4) * POINT;

/** Room for text on an A4 page with the margins of GB/T 9704-2012: 156 mm. */
export const PAGE = {
  width: Math.round(210 * MM),
  height: Math.round(297 * MM),
  top: Math.round(37 * MM),
  bottom: Math.round(35 * MM),
  left: Math.round(28 * MM),
  right: Math.round(26 * MM),
} as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** Styles of paragraphs, by their ids in the file. */
export const STYLE = {
  mark: 'BulletinMark',
  series: 'BulletinSeries',
  name: 'BulletinName',
  number: 'BulletinNumber',
  issuer: 'BulletinIssuer',
  body: 'BulletinBody',
  point: 'BulletinPoint',
  caption: 'BulletinCaption',
  cellHead: 'BulletinCellHead',
  cell: 'BulletinCell',
  note: 'BulletinNote',
  tail: 'BulletinTail',
  page: 'BulletinPage',
  header: 'BulletinHeader',
} as const;

/** How the runs of a document are written. */
export interface Hand {
  /** Marks that Chinese and Western share are drawn by the Chinese face. */
  isChinese: boolean;
}

/** A role of a face. */
export type Face = Exclude<keyof typeof DOCUMENT_FACES, 'latin'>;

/** The face of each style. */
export const FACE: Readonly<Record<keyof typeof STYLE, Face>> = {
  mark: 'heading',
  series: 'title',
  name: 'title',
  number: 'body',
  issuer: 'body',
  body: 'body',
  point: 'body',
  caption: 'heading',
  cellHead: 'heading',
  cell: 'body',
  note: 'note',
  tail: 'body',
  page: 'body',
  header: 'heading',
};

/** Dashes of ranges and minus signs stay with the digits, also among Chinese. */
const WITH_DIGITS = /[\u2013\u2212]/;
/** Marks that Chinese and Western share: which one is drawn is the face's doing, and programmes guess differently. */
const SHARED = /[\u2018\u2019\u201c\u201d\u2014\u2026\u00b7]/;
const PARTS = new RegExp(`(${WITH_DIGITS.source}+|${SHARED.source}+)`);

function fontOf(part: string, face: Face) {
  if (WITH_DIGITS.test(part)) return {};
  const { name } = DOCUMENT_FACES[face];
  const font = SHARED.test(part) ? { ascii: name, hAnsi: name, eastAsia: name } : {};
  return { font: { ...font, hint: 'eastAsia' } };
}

/** Runs of a text, in a face. A line end within it is one. */
export function runs(text: string, { isChinese }: Hand, face: Face): TextRun[] {
  return printedLines(text).flatMap((line, i) => {
    const parts = isChinese ? line.split(PARTS).filter((p) => p !== '') : [line];
    return (parts.length === 0 ? [''] : parts).map(
      (part, j) =>
        new TextRun({
          text: part,
          ...(i > 0 && j === 0 ? { break: 1 } : {}),
          ...(isChinese ? fontOf(part, face) : {}),
        }),
    );
  });
}

/** A paragraph of a text in a style. */
export function paragraph(
  style: keyof typeof STYLE,
  text: string,
  hand: Hand,
  options: Omit<IParagraphOptions, 'children'> = {},
): Paragraph {
  return new Paragraph({ style: STYLE[style], ...options, children: runs(text, hand, FACE[style]) });
}
