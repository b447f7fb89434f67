import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';
import { decode } from '../feeds/decode.ts';
import { looksPersonal } from '../feeds/personal.ts';
import type { ImportFaultCode } from './faults.ts';
import { sizeFault } from './fileCap.ts';
import { type Scanned, scanSheet, sheetPaths } from './scan.ts';
import { type CellValue, letters, type Table } from './table.ts';

/** Largest workbook once unpacked, bytes: a small archive may hold a whole disk. */
const UNPACKED_CAP = 1024 * 1024 * 1024;

export type Opened =
  | { ok: true; tables: Table[]; gb18030: boolean }
  | { ok: false; code: ImportFaultCode; detail?: Record<string, number> };

const starts = (bytes: Uint8Array, ...magic: number[]) => magic.every((b, i) => bytes[i] === b);

/**
 * Opens a workbook (.xlsx) or CSV (UTF-8 or GB18030). For workers and Node: it brings the libraries along. Never throws.
 * @param name the file's name: of a CSV it stands for the sheet's
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<Opened> {
  const large = sizeFault(bytes.length);
  if (large !== null) return { ok: false, ...large };
  if (bytes.length === 0) return { ok: false, code: 'emptyFile' };
  // A compound file: Excel wraps a workbook with a password in one, and old .xls files are such.
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { ok: false, code: 'encrypted' };
  try {
    return starts(bytes, 0x50, 0x4b) ? await readWorkbook(bytes) : readCsv(bytes, name);
  } catch {
    return { ok: false, code: 'unreadable' };
  }
}

async function readWorkbook(bytes: Uint8Array): Promise<Opened> {
  let unpacked = 0;
  const files = unzipSync(bytes, {
    filter: (file) => {
      unpacked += file.originalSize;
      return (
        unpacked <= UNPACKED_CAP && /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(file.name)
      );
    },
  });
  if (unpacked > UNPACKED_CAP)
    return { ok: false, code: 'tooLarge', detail: { mb: Math.floor(unpacked / 1024 / 1024), cap: UNPACKED_CAP / 1024 / 1024 } };
  const text = (path: string) => new TextDecoder().decode(files[path]);
  if (files['xl/workbook.xml'] === undefined) return { ok: false, code: 'unreadable' };
  const paths = sheetPaths(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'));
  const scanned = new Map<string, Scanned>();
  for (const [sheet, path] of paths) if (files[path] !== undefined) scanned.set(sheet, scanSheet(text(path)));
  const none: Scanned = { formulas: [], errors: [], merged: [] };
  // Its own buffer: the library takes no view of one.
  const buffer = bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer;
  const sheets = await readXlsxFile(buffer as ArrayBuffer);
  const tables = sheets.map(({ sheet, data }) => ({ sheet, rows: data as CellValue[][], ...(scanned.get(sheet) ?? none) }));
  return { ok: true, tables, gb18030: false };
}

function readCsv(bytes: Uint8Array, name: string): Opened {
  const decoded = decode(bytes);
  if (!decoded.ok) return { ok: false, code: 'encoding' };
  // A picture or a program decodes as something: text has no NUL.
  if (decoded.text.includes('\0')) return { ok: false, code: 'unreadable' };
  const parsed = Papa.parse<string[]>(decoded.text, { delimitersToGuess: [',', '\t', ';', '，'] });
  const bad = parsed.errors.find((e) => e.type === 'Quotes');
  if (bad !== undefined) return { ok: false, code: 'csv', detail: { row: (bad.row ?? 0) + 1 } };
  const rows = parsed.data.map((row) => row.map((cell): CellValue => (cell === '' ? null : unquoted(cell))));
  const sheet = name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return { ok: true, tables: [{ sheet, rows, formulas: formulasOf(rows), errors: [], merged: [] }], gb18030: decoded.gb18030 };
}

/** The apostrophe that keeps a spreadsheet from running a text is not part of it. */
const unquoted = (cell: string) => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** In a CSV a formula is a text that begins like one; signed numbers and codes are none. */
function formulasOf(rows: readonly (readonly CellValue[])[]): string[] {
  const found: string[] = [];
  rows.forEach((row, i) => {
    row.forEach((cell, j) => {
      if (typeof cell === 'string' && cell.startsWith('=') && !looksPersonal(cell) && found.length < 50)
        found.push(`${letters(j)}${i + 1}`);
    });
  });
  return found;
}
