/** One cell as it is exported: numbers stay numbers, absences stay words. */
export type CellValue = string | number | null;

/** A table as it stands on screen, with everything a paper that quotes it needs. */
export interface TableModel {
  /** Lines above the head: title, data time, rules, mark, filter, rows shown of all. */
  preamble: string[];
  /** Headings with their units. */
  columns: { heading: string; digits: number | null }[];
  rows: CellValue[][];
  sheet: string;
  fileName: string;
}

// Tab and carriage return too: spreadsheets skip them and read on.
const RISKY = new Set(['=', '+', '-', '@', '\t', '\r', '\0']);

/** Text that a spreadsheet would run as a formula gets an apostrophe (OWASP ASVS 1.2.10). */
export function inert(text: string): string {
  return RISKY.has(text.charAt(0)) ? `'${text}` : text;
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A number as it was shown, half up, without separators. */
function plain(value: number, digits: number | null): string {
  if (digits === null) return String(value);
  const scale = 10 ** digits;
  return (Math.sign(value) * (Math.round(Math.abs(value) * scale + 1e-7) / scale)).toFixed(digits);
}

/** RFC 4180 with CRLF and a byte-order mark, so that Excel and WPS read the Chinese. */
export function csv(model: TableModel): string {
  const lines = [
    ...model.preamble.map((line) => [inert(line)]),
    model.columns.map((c) => inert(c.heading)),
    ...model.rows.map((row) =>
      row.map((cell, i) =>
        cell === null ? '' : typeof cell === 'number' ? plain(cell, model.columns[i]?.digits ?? null) : inert(cell),
      ),
    ),
  ];
  return `\ufeff${lines.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** Cells of a worksheet: typed, text never a formula. */
export interface SheetCell {
  value: string | number;
  type: StringConstructor | NumberConstructor;
  fontWeight?: 'bold';
  format?: string;
}

/** The same table as worksheet rows. */
export function sheetRows(model: TableModel): (SheetCell | null)[][] {
  const text = (value: string): SheetCell => ({ value, type: String });
  return [
    ...model.preamble.map((line) => [text(line)]),
    model.columns.map((c): SheetCell => ({ ...text(c.heading), fontWeight: 'bold' })),
    ...model.rows.map((row) =>
      row.map((cell, i): SheetCell | null => {
        if (cell === null) return null;
        if (typeof cell === 'string') return text(cell);
        const digits = model.columns[i]?.digits ?? null;
        return digits === null
          ? { value: cell, type: Number }
          : { value: Number(plain(cell, digits)), type: Number, format: digits === 0 ? '0' : `0.${'0'.repeat(digits)}` };
      }),
    ),
  ];
}
