/** What a cell may hold once the file is open. Dates are days of the sheet, as UTC midnight or time of day. */
export type CellValue = string | number | boolean | Date | null;

/** One worksheet, or a CSV as the only one. Row and column numbers are those a person sees: `rows[0]` is row 1. */
export interface Table {
  sheet: string;
  rows: readonly (readonly CellValue[])[];
  /** Cells whose value is worked out by a formula, cells that hold an error such as #REF!, and merged ranges: `B5`, `A1:C1`. */
  formulas: readonly string[];
  errors: readonly string[];
  merged: readonly string[];
}

/** Letters of a column, from 0: A, B … Z, AA. */
export function letters(column: number): string {
  const low = String.fromCharCode(65 + (column % 26));
  return column < 26 ? low : `${letters(Math.floor(column / 26) - 1)}${low}`;
}

/** Row (from 1) and column (from 0) of a cell's address such as `AB12`. */
export function addressOf(cell: string): { row: number; column: number } {
  const [, name = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  let column = 0;
  for (const letter of name) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row), column: column - 1 };
}

export const isBlank = (cell: CellValue | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
