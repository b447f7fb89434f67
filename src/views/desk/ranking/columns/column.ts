import type { Board } from '../../../../domain/board.ts';
import type { RankingMode } from '../../../../domain/league/rankingMode.ts';
import type { PeerGroup } from '../../../../domain/league/types.ts';
import type { CellValue } from '../../../../export/tableModel.ts';
import { decimal, type Language } from '../../../../words/format.ts';
import type { DeskWords, Words } from '../../../../words/words.ts';
import type { Row } from '../rows.ts';

/** One column: what it is called, what it sorts and exports by, and how it reads on screen. */
export interface Column<R = Row> {
  key: string;
  heading: string;
  unit: string;
  /** Decimals of numbers; null for text. */
  digits: number | null;
  value(row: R): CellValue;
  text(row: R): string;
  /** What it sorts by, where that is not its value. */
  sort?(row: R): number | null;
  /** Drawn by the table itself. */
  drawn?: 'place' | 'name' | 'stars' | 'trend' | 'move' | 'band' | 'tier';
  /** Not a key to sort by: the mode of showing gives no order of merit. */
  unsorted?: boolean;
  narrow?: 'hide';
  /** Only in files: on screen another column shows it as a picture. */
  fileOnly?: boolean;
  /** Only on screen: in files other columns hold it as numbers. */
  screenOnly?: boolean;
}

/** What columns are made from. */
export interface ColumnContext {
  board: Board;
  words: Words & DeskWords;
  lang: Language;
  /** The peer group that is looked at; null for the whole. */
  group: PeerGroup | null;
  /** How the rules of the week let units be shown. */
  mode: RankingMode;
}

export type Make<R> = (ctx: ColumnContext) => Column<R>[];

export const number = (x: number | null | undefined, digits: number): string => (x == null ? '—' : decimal(x, digits));
