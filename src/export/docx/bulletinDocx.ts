import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type INumberingOptions,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { BulletinBlock, BulletinDocument } from '../../contract/issues.ts';
import { DOCUMENT_FACES } from '../../looks/printFonts.ts';
import { printInk } from '../../looks/tokens.ts';
import { type BulletinFileWords, bulletinFileWords } from '../../words/bulletinFile.ts';
import { printedLine, widthOf } from '../text.ts';
import { masthead } from './masthead.ts';
import { settledPackage } from './officePackage.ts';
import { FACE, type Hand, MM, PAGE, POINT, paragraph, runs, STYLE, TEXT_WIDTH } from './pieces.ts';
import { bulletinStyles, ink, TWO_CHARACTERS, TWO_CHARACTERS_OF_A_NOTE } from './styles.ts';
import { bulletinTable, isHalved } from './table.ts';

/** What a saved bulletin says beside its document. */
export interface BulletinExtras {
  /** Whether it was issued: a draft says on every page that it is one. */
  issued: boolean;
  /** Check code of the issue, in hexadecimal; printed where it was issued. */
  checkCode?: string;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const POINTS = 'points';
/** Points that bring their own number get no second one. */
const OWN_NUMBER = /^\s*(?:[（(]?\d{1,2}[)）.．、]|[\u2460-\u2473])/;
const BLACK_RULE = { style: BorderStyle.SINGLE, size: 8, space: 4, color: ink(printInk.black) };

const numbering = (words: BulletinFileWords): INumberingOptions => ({
  config: [
    {
      reference: POINTS,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: `%1${words.point}`,
          suffix: LevelSuffix.NOTHING,
          alignment: AlignmentType.START,
          // The indent of a numbered level goes before that of the style.
          style: { paragraph: { indent: TWO_CHARACTERS } },
        },
      ],
    },
  ],
});

/** A block as paragraphs and tables. @param instance tells its list from others, so that each starts at 1 */
function blockParts(block: BulletinBlock, hand: Hand, instance: number): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          children: runs(block.text, hand, block.level === 1 ? 'heading' : 'note'),
        }),
      ];
    case 'paragraph':
      return [paragraph('body', block.text, hand)];
    case 'list': {
      const isNumbered = !block.items.every((item) => OWN_NUMBER.test(item));
      return block.items.map((item) =>
        paragraph('point', item, hand, isNumbered ? { numbering: { reference: POINTS, level: 0, instance } } : {}),
      );
    }
    case 'table':
      return [
        // Of a table in halves the words above it are the caption, as on the printed page.
        ...(isHalved(block) ? [] : [paragraph('caption', block.caption, hand)]),
        bulletinTable(block, hand),
        // Also without a note a paragraph ends the table: the next one would grow together with it.
        paragraph('note', block.note ?? '', hand),
      ];
    case 'note':
      return [paragraph('note', block.text, hand, { indent: TWO_CHARACTERS_OF_A_NOTE })];
  }
}

/** The lines below the last rule: to, copies to, print run; the check code of an issue, or that it is a draft. */
function tail(document: BulletinDocument, extras: BulletinExtras, words: BulletinFileWords, hand: Hand): Paragraph[] {
  const small = { size: 21 };
  const lines = document.tail.map((text) => ({ text, run: {} }));
  if (!extras.issued) lines.push({ text: words.draft, run: {} });
  else if (extras.checkCode !== undefined) lines.push({ text: words.checkCode(extras.checkCode), run: small });
  return lines.map(({ text, run }, i) => {
    const isLast = i === lines.length - 1;
    return new Paragraph({
      style: STYLE.tail,
      keepNext: !isLast,
      ...(i === 0 ? { spacing: { before: 28 * POINT } } : {}),
      // Word draws equal borders of paragraphs in a row around all of them: one rule above, one below.
      border: { top: BLACK_RULE, bottom: BLACK_RULE },
      run,
      children: run === small ? [new TextRun({ text: printedLine(text), ...small })] : runs(text, hand, FACE.tail),
    });
  });
}

/** What every page says above its text; nothing on an issue made from real data. */
function header(document: BulletinDocument, extras: BulletinExtras, words: BulletinFileWords, hand: Hand): Header {
  const said = [...(document.demo ? [words.demoHeader] : []), ...(extras.issued ? [] : [words.draft])];
  const mark = said[0];
  if (mark === undefined) return new Header({ children: [new Paragraph({ style: STYLE.header })] });
  const watermark = new TextWatermark({
    text: mark,
    font: DOCUMENT_FACES.heading.name,
    color: printInk.watermark,
    opacity: 0.35,
  });
  return new Header({
    children: [new Paragraph({ style: STYLE.header, children: [...runs(said.join('\u3000'), hand, FACE.header), watermark] })],
  });
}

/** The number of the page outside, as official papers have it, and of how many inside. */
function footer(words: BulletinFileWords, { isChinese }: Hand, side: 'left' | 'right'): Footer {
  const font = isChinese ? { font: { hint: 'eastAsia' } } : {};
  const text = (t: string) => new TextRun({ text: t, ...font });
  const small = (...children: (string | (typeof PageNumber)[keyof typeof PageNumber])[]) =>
    new TextRun({ children, size: 21, ...font });
  const [before, between, after] = words.pages;
  const outside = [text('\u2014 '), new TextRun({ children: [PageNumber.CURRENT] }), text(' \u2014')];
  const inside = [
    small(before ?? ''),
    small(PageNumber.CURRENT),
    small(between ?? ''),
    small(PageNumber.TOTAL_PAGES),
    small(after ?? ''),
  ];
  const tab = new TextRun({ text: '\t' });
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.page,
        // One character in from the edge of the text (GB/T 9704-2012).
        indent: { left: 14 * POINT, right: 14 * POINT },
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - 14 * POINT }],
        children: side === 'right' ? [...inside, tab, ...outside] : [...outside, tab, ...inside],
      }),
    ],
  });
}

/**
 * A bulletin as an official paper in Word's format: A4 with the margins of GB/T 9704-2012, red name and rule, the faces
 * official papers are set in by name (none is in the file), heads of tables repeated, rows never split. The same document
 * and extras give the same bytes. Characters no document can hold, and unseen marks, are left out.
 * @throws where the library has changed what is mended here
 */
export async function bulletinDocx(document: BulletinDocument, extras: BulletinExtras): Promise<Blob> {
  const words = bulletinFileWords(document.language);
  const hand: Hand = { isChinese: document.language === 'zh-CN' };
  const { masthead: m } = document;
  const head = header(document, extras, words, hand);
  const editor = printedLine(m.editor);
  const file = new Document({
    title: printedLine(m.title),
    subject: [m.series, m.name, m.number].map(printedLine).join(' '),
    creator: editor,
    lastModifiedBy: editor,
    description: [...(document.demo ? [words.demoHeader] : []), ...(extras.issued ? [] : [words.draft])].join(' '),
    styles: bulletinStyles(words, hand, widthOf(printedLine(m.name))),
    numbering: numbering(words),
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              ...{ top: PAGE.top, bottom: PAGE.bottom, left: PAGE.left, right: PAGE.right },
              ...{ header: Math.round(15 * MM), footer: Math.round(22 * MM), gutter: 0 },
            },
          },
        },
        headers: { default: head, even: header(document, extras, words, hand) },
        footers: { default: footer(words, hand, 'right'), even: footer(words, hand, 'left') },
        children: [
          ...masthead(document, words, hand),
          ...document.blocks.flatMap((block, i) => blockParts(block, hand, i)),
          ...tail(document, extras, words, hand),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  return new Blob([settledPackage(bytes, hand.isChinese)], { type: TYPE });
}
