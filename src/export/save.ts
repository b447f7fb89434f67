import { offer } from './offer.ts';
import { csv, sheetOptions, sheetRows, type TableModel } from './tableModel.ts';
import { safeFileName } from './text.ts';

/** Saves the table as CSV. */
export function saveCsv(model: TableModel): void {
  offer(new Blob([csv(model)], { type: 'text/csv;charset=utf-8' }), `${safeFileName(model.fileName)}.csv`);
}

/** Saves the table as XLSX; the writer is loaded only now. */
export async function saveXlsx(model: TableModel): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const blob = await writeXlsxFile(sheetRows(model), sheetOptions(model)).toBlob();
  offer(blob, `${safeFileName(model.fileName)}.xlsx`);
}
