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

/** Sheets as the writer takes them, each with its name, widths and frozen head. */
export const workbookSheets = (models: readonly TableModel[]) =>
  models.map((model) => ({ data: sheetRows(model), ...sheetOptions(model) }));

/** Saves several tables as the sheets of one XLSX, named by the first. @throws where the writer could not be loaded */
export async function saveWorkbook(models: readonly [TableModel, ...TableModel[]]): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const blob = await writeXlsxFile(workbookSheets(models) as never).toBlob();
  offer(blob, `${safeFileName(models[0].fileName)}.xlsx`);
}
