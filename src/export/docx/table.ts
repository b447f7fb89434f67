import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { BulletinBlock } from '../../contract/issues.ts';
import { printInk } from '../../looks/tokens.ts';
import { type Hand, paragraph, TEXT_WIDTH } from './pieces.ts';
import { ink } from './styles.ts';

type TableBlock = Extract<BulletinBlock, { kind: 'table' }>;
type Row = TableBlock['rows'][number];

/** Width of one half of a table, and of the gap between halves, in twentieths of a point. */
const HALF = Math.floor((TEXT_WIDTH - 320) / 2);
const GAP = TEXT_WIDTH - 2 * HALF;
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** Rules in eighths of a point. */
const rule = (size: number, colour: string): IBorderOptions => ({ style: BorderStyle.SINGLE, size, color: ink(colour) });
const HEAVY = rule(12, printInk.black);
const FRAME = rule(8, printInk.black);
const THIN = rule(4, printInk.rule);
const ALIGN = { start: AlignmentType.START, centre: AlignmentType.CENTER, end: AlignmentType.END } as const;

/** Widths of the columns in twentieths of a point; their sum is the room, whatever shares the block gives. */
function columnWidths(columns: TableBlock['columns'], room: number): number[] {
  const total = columns.reduce((sum, c) => sum + c.width, 0);
  const widths = columns.map((c) => Math.floor((c.width / total) * room));
  const last = widths.length - 1;
  return widths.map((w, i) => (i === last ? w + room - widths.reduce((a, b) => a + b, 0) : w));
}

interface Edges {
  top: IBorderOptions;
  bottom: IBorderOptions;
}

function cell(content: Paragraph, width: number, { top, bottom }: Edges): TableCell {
  return new TableCell({
    children: [content],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: { top, bottom, left: NONE, right: NONE },
  });
}

export const isHalved = (block: TableBlock): boolean => block.halves && block.rows.length > 1;

/**
 * A table whose head repeats on every page and whose rows are never split. Of a table in halves the second half stands
 * beside the first, with a gap between, so that both are one table and break together.
 */
export function bulletinTable(block: TableBlock, hand: Hand): Table {
  const { columns, rows } = block;
  const inHalves = isHalved(block);
  const halves = inHalves ? [rows.slice(0, Math.ceil(rows.length / 2)), rows.slice(Math.ceil(rows.length / 2))] : [rows];
  const widths = columnWidths(columns, inHalves ? HALF : TEXT_WIDTH);
  const gap = () => cell(paragraph('cell', '', hand), GAP, { top: NONE, bottom: NONE });
  const beside = (make: (half: readonly Row[]) => TableCell[]) =>
    halves.flatMap((half, i) => (i === 0 ? make(half) : [gap(), ...make(half)]));

  const headCells = () =>
    columns.map((c, i) =>
      cell(paragraph('cellHead', c.heading, hand, { alignment: ALIGN[c.align] }), widths[i] ?? 0, {
        top: FRAME,
        bottom: FRAME,
      }),
    );
  const bodyCells = (half: readonly Row[], at: number) => {
    const row = half[at];
    const bottom = row === undefined ? NONE : row.ruleBelow ? HEAVY : at === half.length - 1 ? FRAME : THIN;
    return columns.map((c, i) => {
      // A row with more cells than columns loses none of them.
      const isLast = i === columns.length - 1;
      const text = row === undefined ? '' : isLast ? row.cells.slice(i).join(' ') : (row.cells[i] ?? '');
      return cell(paragraph('cell', text, hand, { alignment: ALIGN[c.align] }), widths[i] ?? 0, { top: NONE, bottom });
    });
  };

  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: inHalves ? [...widths, GAP, ...widths] : widths,
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 40, right: 40 },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: beside(headCells) }),
      ...(halves[0] ?? []).map((_, at) => new TableRow({ cantSplit: true, children: beside((half) => bodyCells(half, at)) })),
    ],
  });
}
