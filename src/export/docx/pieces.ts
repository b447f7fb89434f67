import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
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

/** Dashes of ranges and minus signs stay with the digits' face, also among Chinese. */
const WITH_DIGITS = /([\u2013\u2212]+)/;

/** Runs of a text, in the face of the paragraph's style. A line end within it is one. */
export function runs(text: string, { isChinese }: Hand): TextRun[] {
  return printedLines(text).flatMap((line, i) => {
    const parts = isChinese ? line.split(WITH_DIGITS).filter((p) => p !== '') : [line];
    return (parts.length === 0 ? [''] : parts).map(
      (part, j) =>
        new TextRun({
          text: part,
          ...(i > 0 && j === 0 ? { break: 1 } : {}),
          ...(isChinese && !WITH_DIGITS.test(part) ? { font: { hint: 'eastAsia' } } : {}),
        }),
    );
  });
}

/** A paragraph of a text in a style. */
export function paragraph(style: string, text: string, hand: Hand, options: Omit<IParagraphOptions, 'children'> = {}): Paragraph {
  return new Paragraph({ style, ...options, children: runs(text, hand) });
}
