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
import { POINT, STYLE, TEXT_WIDTH } from './pieces.ts';

type Face = Exclude<keyof typeof DOCUMENT_FACES, 'latin'>;

/** A colour as the file writes it. */
export const ink = (colour: string): string => colour.slice(1);

/** Letters in a face; sizes in points. */
function letters(face: Face, points: number, more: IRunStylePropertiesOptions = {}): IRunStylePropertiesOptions {
  const { latin } = DOCUMENT_FACES;
  return {
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: DOCUMENT_FACES[face].name },
    size: points * 2,
    color: ink(printInk.black),
    bold: false,
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
const TWO_CHARACTERS = { firstLine: 2 * 16 * POINT, firstLineChars: 200 };

/** Largest size of the red name, in points. */
const NAME_POINTS = 52;
/** Room between the letters of red words, in parts of their size. */
const RED_SPACE = 0.2;

/** Size at which a red name stands on one line, in whole points. @param width of the name in half characters */
function nameSize(width: number): number {
  const room = TEXT_WIDTH / POINT / (Math.max(width, 2) / 2) / (1 + RED_SPACE);
  return Math.max(22, Math.min(NAME_POINTS, Math.floor(room)));
}

/**
 * The paragraph styles of an official brief: every look is a style, so that an office changes it in one place.
 * @param nameWidth width of the red name in half characters
 */
export function bulletinStyles(words: BulletinFileWords, language: 'zh-CN' | 'en', nameWidth: number): IStylesOptions {
  const red = (points: number) => ({
    color: ink(printInk.red),
    characterSpacing: Math.round(points * RED_SPACE * POINT),
  });
  const style = (key: keyof typeof STYLE, rest: Omit<IParagraphStyleOptions, 'id'>): IParagraphStyleOptions => ({
    id: STYLE[key],
    name: words.styles[key],
    basedOn: 'Normal',
    quickFormat: true,
    ...rest,
  });
  const centre = AlignmentType.CENTER;
  const name = nameSize(nameWidth);
  const heading = (face: Face) => ({
    run: letters(face, 16),
    paragraph: { spacing: lines(28), indent: TWO_CHARACTERS, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { ...letters('body', 16), language: { value: language === 'en' ? 'en-GB' : 'zh-CN', eastAsia: 'zh-CN' } },
        paragraph: { spacing: lines(28) },
      },
      title: {
        run: letters('title', 22),
        paragraph: { spacing: lines(34, 20, 10), alignment: centre, keepNext: true, indent: { firstLine: 0 } },
      },
      heading1: heading('heading'),
      heading2: heading('note'),
    },
    paragraphStyles: [
      style('mark', { run: letters('heading', 14), paragraph: { spacing: lines(22) } }),
      style('series', { run: letters('title', 22, red(22)), paragraph: { spacing: lines(34, 6), alignment: centre } }),
      style('name', {
        run: letters('title', name, red(name)),
        paragraph: { spacing: lines(Math.round(name * 1.3), 6, 6), alignment: centre },
      }),
      style('number', { run: letters('body', 16), paragraph: { spacing: lines(28), alignment: centre } }),
      style('issuer', {
        run: letters('body', 16),
        paragraph: { spacing: lines(28), indent: { left: 16 * POINT, right: 16 * POINT } },
      }),
      style('body', {
        run: letters('body', 16),
        paragraph: { spacing: lines(28), alignment: AlignmentType.BOTH, indent: TWO_CHARACTERS },
      }),
      style('point', {
        run: letters('body', 16),
        paragraph: { spacing: lines(28), alignment: AlignmentType.BOTH, indent: TWO_CHARACTERS },
      }),
      style('caption', {
        run: letters('heading', 12),
        paragraph: { spacing: lines(20, 6, 2), alignment: centre, keepNext: true },
      }),
      style('cellHead', { run: letters('heading', 10.5), paragraph: { spacing: roomyLines(16), keepNext: true } }),
      style('cell', { run: letters('body', 10.5), paragraph: { spacing: roomyLines(15) } }),
      style('note', { run: letters('note', 9), paragraph: { spacing: lines(15, 3, 3), alignment: AlignmentType.BOTH } }),
      style('tail', {
        run: letters('body', 14),
        paragraph: { spacing: roomyLines(22), keepLines: true, indent: { left: 14 * POINT, right: 14 * POINT } },
      }),
      style('page', { run: letters('body', 14), paragraph: { spacing: lines(18) } }),
      style('header', { run: letters('heading', 10.5), paragraph: { spacing: lines(16), alignment: centre } }),
    ],
  };
}
