import { csv, sheetRows, type TableModel } from './tableModel.ts';

function offer(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Saves the table as CSV. */
export function saveCsv(model: TableModel): void {
  offer(new Blob([csv(model)], { type: 'text/csv;charset=utf-8' }), `${model.fileName}.csv`);
}

/** Saves the table as XLSX; the writer is loaded only now. */
export async function saveXlsx(model: TableModel): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const columns = model.columns.map((c) => ({ width: Math.max(10, Math.min(30, c.heading.length * 2 + 4)) }));
  const blob = await writeXlsxFile(sheetRows(model), { sheet: model.sheet, columns }).toBlob();
  offer(blob, `${model.fileName}.xlsx`);
}
