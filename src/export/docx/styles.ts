import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { DOCUMENT_FACES } from '../../looks/printFonts.ts';
import { printInk } from '../../looks/tokens.ts';
import type { BulletinFileWords } from '../../words/bulletinFile.ts';
import { FACE, type Face, type Hand, POINT, STYLE, TEXT_WIDTH } from './pieces.ts';

/** A colour as the file writes it. */
export const ink = (colour: string): string => colour.slice(1);

/**
 * Letters in a face; sizes in points. In Chinese the digits of the name and the title are of that heavy face too: Times
 * beside it is thin. In English, which has no faces by role, Times is bold there and in headings.
 */
function letters(
  face: Face,
  points: number,
  { isChinese }: Hand,
  more: IRunStylePropertiesOptions = {},
): IRunStylePropertiesOptions {
  const latin = face === 'title' && isChinese ? DOCUMENT_FACES.title.name : DOCUMENT_FACES.latin;
  return {
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: DOCUMENT_FACES[face].name },
    size: points * 2,
    color: ink(printInk.black),
    bold: !isChinese && (face === 'title' || face === 'heading'),
    italics: false,
    ...more,
  };
}

/** Lines of exactly so many points, and room before and after. */
const lines = (points: number, before = 0, after = 0) => ({
  line: points * POINT,
  lineRule: LineRuleType.EXACT,
  before: before * POINT,
  after: after * POINT,
});
/** Lines of so many points and more. */
const roomyLines = (points: number) => ({ line: points * POINT, lineRule: LineRuleType.AT_LEAST, before: 0, after: 0 });

/** Two characters of the body's size: 三号, 16 points. */
export const TWO_CHARACTERS = { firstLine: 2 * 16 * POINT, firstLineChars: 200 };

/** The same of a note of its own. */
export const TWO_CHARACTERS_OF_A_NOTE = { firstLine: 2 * 9.5 * POINT, firstLineChars: 200 };

/** Largest size of the red name, in points. */
const NAME_POINTS = 52;
/** Room between the letters of red words, in parts of their size: a Chinese habit. */
const redSpace = ({ isChinese }: Hand) => (isChinese ? 0.2 : 0);
/** Width of a half character, in parts of the size; bold Latin capitals are wider than half. */
const halfWidth = ({ isChinese }: Hand) => (isChinese ? 0.5 : 0.62);

/** Size at which a red name stands on one line, in whole points. @param width of the name in half characters */
function nameSize(width: number, hand: Hand): number {
  const room = TEXT_WIDTH / POINT / Math.max(width, 1) / (halfWidth(hand) * (1 + redSpace(hand)));
  return Math.max(22, Math.min(NAME_POINTS, Math.floor(room)));
}

/**
 * The paragraph styles of an official brief: every look is a style, so that an office changes it in one place.
 * @param nameWidth width of the red name in half characters
 */
export function bulletinStyles(words: BulletinFileWords, hand: Hand, nameWidth: number): IStylesOptions {
  const red = (points: number) => ({
    color: ink(printInk.red),
    characterSpacing: Math.round(points * redSpace(hand) * POINT),
  });
  const style = (key: keyof typeof STYLE, rest: Omit<IParagraphStyleOptions, 'id'>): IParagraphStyleOptions => ({
    id: STYLE[key],
    name: words.styles[key],
    basedOn: 'Normal',
    quickFormat: true,
    ...rest,
  });
  const centre = AlignmentType.CENTER;
  const name = nameSize(nameWidth, hand);
  const heading = (face: Face) => ({
    run: letters(face, 16, hand),
    paragraph: { spacing: lines(28), indent: TWO_CHARACTERS, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { ...letters('body', 16, hand), language: { value: 'en-GB', eastAsia: 'zh-CN' } },
        paragraph: { spacing: lines(28) },
      },
      title: {
        run: letters('title', 22, hand),
        paragraph: { spacing: lines(30, 6, 2), alignment: centre, keepNext: true, indent: { firstLine: 0 } },
      },
      heading1: heading('heading'),
      heading2: heading('note'),
    },
    paragraphStyles: [
      style('mark', { run: letters(FACE.mark, 14, hand), paragraph: { spacing: lines(18) } }),
      style('series', { run: letters(FACE.series, 22, hand, red(22)), paragraph: { spacing: lines(28), alignment: centre } }),
      style('name', {
        run: letters(FACE.name, name, hand, red(name)),
        paragraph: { spacing: lines(Math.round(name * 1.2), 2, 2), alignment: centre },
      }),
      style('number', { run: letters(FACE.number, 16, hand), paragraph: { spacing: lines(26), alignment: centre } }),
      style('issuer', {
        run: letters(FACE.issuer, 16, hand),
        paragraph: { spacing: lines(26), indent: { left: 16 * POINT, right: 16 * POINT } },
      }),
      style('body', {
        run: letters(FACE.body, 16, hand),
        paragraph: { spacing: lines(28), alignment: AlignmentType.BOTH, indent: TWO_CHARACTERS },
      }),
      style('point', {
        run: letters(FACE.point, 16, hand),
        paragraph: { spacing: lines(28), alignment: AlignmentType.BOTH, indent: TWO_CHARACTERS },
      }),
      style('caption', {
        run: letters(FACE.caption, 12, hand),
        paragraph: { spacing: lines(16, 1, 1), alignment: centre, keepNext: true },
      }),
      style('cellHead', { run: letters(FACE.cellHead, 10.5, hand), paragraph: { spacing: lines(15), keepNext: true } }),
      style('cell', { run: letters(FACE.cell, 10.5, hand), paragraph: { spacing: lines(14) } }),
      style('note', {
        run: letters(FACE.note, 9.5, hand),
        paragraph: { spacing: lines(13, 2, 2), alignment: AlignmentType.BOTH },
      }),
      style('tail', {
        run: letters(FACE.tail, 14, hand),
        paragraph: { spacing: roomyLines(22), keepLines: true, indent: { firstLine: 14 * POINT } },
      }),
      style('page', { run: letters(FACE.page, 14, hand), paragraph: { spacing: lines(18) } }),
      style('header', { run: letters(FACE.header, 10.5, hand), paragraph: { spacing: lines(16), alignment: centre } }),
    ],
  };
}
