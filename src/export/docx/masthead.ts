import { BorderStyle, HeadingLevel, Paragraph, TabStopType, TextRun } from 'docx';
import type { BulletinDocument } from '../../contract/issues.ts';
import { printInk } from '../../looks/tokens.ts';
import type { BulletinFileWords } from '../../words/bulletinFile.ts';
import { printedLine } from '../text.ts';
import { FACE, type Hand, POINT, paragraph, runs, STYLE, TEXT_WIDTH } from './pieces.ts';
import { ink } from './styles.ts';

/** A tab stop at the right end of the text, so far from it. */
const rightStop = (inset = 0) => [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - inset }];
const tab = () => new TextRun({ text: '\t' });

/** A red rule of so many eighths of a point below a paragraph. */
const redRule = (size: number, space: number) => ({
  bottom: { style: BorderStyle.SINGLE, size, space, color: ink(printInk.red) },
});

/** The red head of an official brief and its title. */
export function masthead({ masthead: m, demo }: BulletinDocument, words: BulletinFileWords, hand: Hand): Paragraph[] {
  const chip = new TextRun({
    text: words.demo,
    ...(hand.isChinese ? { font: { hint: 'eastAsia' } } : {}),
    size: 24,
    border: { style: BorderStyle.SINGLE, size: 6, space: 3, color: ink(printInk.black) },
  });
  return [
    new Paragraph({
      style: STYLE.mark,
      tabStops: rightStop(4 * POINT),
      children: [...runs(printedLine(m.mark), hand, FACE.mark), ...(demo ? [tab(), chip] : [])],
    }),
    paragraph('series', m.series, hand),
    paragraph('name', m.name, hand),
    paragraph('number', m.number, hand),
    new Paragraph({
      style: STYLE.issuer,
      tabStops: rightStop(16 * POINT),
      border: redRule(24, 4),
      // The rule is as wide as the text; the words stand in by a character.
      indent: { left: 0, right: 0, firstLine: 16 * POINT },
      children: [...runs(printedLine(m.editor), hand, FACE.issuer), tab(), ...runs(printedLine(m.date), hand, FACE.issuer)],
    }),
    // The second rule has a paragraph of its own: which line of a double border is the heavy one differs between programmes.
    new Paragraph({
      style: STYLE.issuer,
      spacing: { line: 3 * POINT, lineRule: 'exact', before: 0, after: 0 },
      indent: { left: 0, right: 0 },
      border: redRule(6, 0),
    }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: runs(m.title, hand, 'title') }),
  ];
}
