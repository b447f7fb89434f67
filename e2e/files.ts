import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';

/** A table read back from a file: its lines above, its head and its rows. */
export interface ReadTable {
  above: string[];
  head: string[];
  rows: unknown[][];
}

/** RFC 4180, read plainly: the head is the first line as wide as the widest. */
export function readCsv(text: string): ReadTable {
  const lines: string[][] = [];
  for (const [, line] of text.replace(/^\ufeff/, '').matchAll(/((?:"(?:[^"]|"")*"|[^"\r\n])*)\r\n/g))
    lines.push(
      // A comma before every cell: an empty first one is a cell as well.
      [...`,${line ?? ''}`.matchAll(/,("(?:[^"]|"")*"|[^",]*)/g)].map(([, cell]) =>
        (cell ?? '').startsWith('"') ? (cell ?? '').slice(1, -1).replaceAll('""', '"') : (cell ?? ''),
      ),
    );
  const width = Math.max(...lines.map((l) => l.length));
  const at = lines.findIndex((l) => l.length === width);
  return { above: lines.slice(0, at).map((l) => l[0] ?? ''), head: lines[at] ?? [], rows: lines.slice(at + 1) };
}

/** The workbook by another library than ours wrote it with; the head is the line the CSV has, notes stand below an empty line. */
export async function readXlsx(path: string, head: readonly string[]): Promise<ReadTable & { below: string[] }> {
  const sheets = (await readXlsxFile(path)) as unknown as { data: unknown[][] }[];
  const lines = sheets[0]?.data ?? [];
  const at = lines.findIndex((l) => head.every((h, i) => l[i] === h));
  const rest = lines.slice(at + 1);
  const gap = rest.findIndex((l) => l.every((c) => c === null));
  const rows = gap < 0 ? rest : rest.slice(0, gap);
  const below = gap < 0 ? [] : rest.slice(gap + 1).map((l) => String(l[0]));
  return { above: lines.slice(0, at).map((l) => String(l[0])), head: (lines[at] ?? []).map(String), rows, below };
}

/** A cell of a workbook as the CSV writes it. */
export function asCsv(cell: unknown, csv: string): string {
  if (cell === null) return '';
  // A workbook's times are fractions of days: read back they may be a millisecond short.
  if (cell instanceof Date)
    return new Date(Math.round(cell.getTime() / 60_000) * 60_000)
      .toISOString()
      .slice(0, 16)
      .replace('T', ' ')
      .slice(0, csv.length);
  if (typeof cell === 'number') {
    const percent = csv.endsWith('%');
    const digits = /\.(\d+)%?$/.exec(csv)?.[1]?.length ?? 0;
    return `${(percent ? cell * 100 : cell).toFixed(digits)}${percent ? '%' : ''}`;
  }
  return String(cell);
}

/** Opens the menu of a table and saves one of its files. @param choice start of the choice's name */
export async function saved(page: Page, menu: string, choice: string | RegExp): Promise<Download> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: choice }).click()]);
  await page.locator('.menu-list').waitFor({ state: 'detached' });
  return download;
}

export const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');
