import './paper.css';
import type { CSSProperties, ReactNode } from 'react';
import type { BulletinBlock, BulletinDocument } from '../../../contract/issues.ts';
import { PRINT_FONTS } from '../../../looks/printFonts.ts';
import { printInk } from '../../../looks/tokens.ts';
import { SHEET_WORDS } from '../../../words/sheetWords.ts';
import { BlockView } from './BlockView.tsx';

const LOOKS = {
  '--paper-red': printInk.red,
  '--paper-ink': printInk.black,
  '--paper-line': printInk.line,
  '--paper-white': printInk.white,
  '--song': PRINT_FONTS.body,
  '--hei': PRINT_FONTS.heading,
  '--kai': PRINT_FONTS.note,
  '--name': PRINT_FONTS.title,
} as CSSProperties;

/** What a paper says of itself at its end and on every page. */
export interface PaperMark {
  /** Check code of an issued bulletin; null for a draft. */
  checkCode: string | null;
}

/**
 * The sheet a bulletin stands on: as wide as the type area of A4, in print broken into pages by the browser. What is drawn
 * depends on the document alone, so that an issue looks the same whatever the feeds say today.
 */
export function Sheet(props: { document: BulletinDocument; mark: PaperMark; ready: boolean; children: ReactNode }) {
  const { document, mark, ready } = props;
  const w = SHEET_WORDS[document.language];
  return (
    <article
      className="sheet"
      lang={document.language}
      style={LOOKS}
      data-ready={ready ? '' : undefined}
      data-draft={mark.checkCode === null ? '' : undefined}
    >
      {document.demo && (
        <div className="sheet-watermark" aria-hidden="true">
          <span>{w.watermark}</span>
        </div>
      )}
      {props.children}
      {mark.checkCode !== null && (
        <p className="sheet-code">
          {w.checkCode} <span>{mark.checkCode}</span>
        </p>
      )}
    </article>
  );
}

/** Mark, red name, number, editor, date, the double rule, and the title. */
export function Masthead(props: { document: BulletinDocument }) {
  const { masthead: m, demo, language } = props.document;
  return (
    <header className="sheet-masthead">
      <p className="sheet-mark">
        <span>{m.mark}</span>
        {demo && <strong className="sheet-demo">{SHEET_WORDS[language].demo}</strong>}
      </p>
      <p className="sheet-series">{m.series}</p>
      <p className="sheet-name">{m.name}</p>
      <p className="sheet-number">{m.number}</p>
      <p className="sheet-line">
        <span>{m.editor}</span>
        <span>{m.date}</span>
      </p>
      <hr className="sheet-rule" />
      <h1 className="sheet-title">{m.title}</h1>
    </header>
  );
}

/** To, copies to, print run: under a rule. */
export function Tail(props: { lines: readonly string[] }) {
  if (props.lines.length === 0) return null;
  return (
    <footer className="sheet-tail">
      {props.lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name but their place
        <p key={i}>{line}</p>
      ))}
    </footer>
  );
}

/** A whole bulletin on its sheet, as it is printed. */
export function BulletinPaper(props: { document: BulletinDocument; mark: PaperMark; ready: boolean }) {
  const { document } = props;
  return (
    <Sheet document={document} mark={props.mark} ready={props.ready}>
      <Masthead document={document} />
      {document.blocks.map((block: BulletinBlock) => (
        <BlockView key={block.id} block={block} />
      ))}
      <Tail lines={document.tail} />
    </Sheet>
  );
}
