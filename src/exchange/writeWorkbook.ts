import writeXlsxFile, { type CellObject, type Feature, type Sheet } from 'write-excel-file/universal';
import * as xml from 'write-excel-file/utility';
import { type DropDown, dateOf, type WrittenCell, type WrittenSheet } from './workbook.ts';

/** Elements of a worksheet in the order ECMA-376 asks for (part 1, 18.3.1.99), up to what may follow the lists. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'drawing',
];

function cell(c: WrittenCell): CellObject | null {
  if (c === null) return null;
  if ('day' in c) return { value: dateOf(c.day), type: Date, format: 'yyyy-mm-dd' };
  const type = typeof c.value === 'number' ? Number : typeof c.value === 'boolean' ? Boolean : String;
  const { style } = c;
  return {
    value: c.value,
    type,
    // Identifiers stay text when somebody edits them.
    ...(type === String ? { format: '@' } : {}),
    ...(style === 'heading' ? { fontWeight: 'bold', wrap: true, alignVertical: 'center' } : {}),
    ...(style === 'note' ? { fontStyle: 'italic', wrap: true, alignVertical: 'top' } : {}),
    ...(style === 'example' ? { fontStyle: 'italic' } : {}),
  } as CellObject;
}

/** Writes a workbook. For workers and Node: it brings the library along. */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  const element = ({ column, fromRow, toRow, words }: DropDown) => {
    const from = xml.getCellAddress(fromRow - 1, column);
    const to = xml.getCellAddress(toRow - 1, column);
    const attributes = { type: 'list', allowBlank: 1, showErrorMessage: 1, sqref: `${from}:${to}` };
    const list = xml.sanitizeTextContent(`"${words.join(',')}"`);
    return `${xml.getOpeningTagMarkup('dataValidation', attributes)}<formula1>${list}</formula1>${xml.getClosingTagMarkup('dataValidation')}`;
  };
  const dropDowns: Feature<Blob> = {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _options, { sheetIndex }) => {
            const lists = sheets[sheetIndex]?.dropDowns ?? [];
            if (lists.length === 0) return content;
            const open = xml.getOpeningTagMarkup('dataValidations', { count: lists.length });
            const markup = `${open}${lists.map(element).join('')}${xml.getClosingTagMarkup('dataValidations')}`;
            return xml.insertElementMarkupAccordingToOrderOfSiblings(content, markup, ORDER, 'worksheet');
          },
        },
      },
    },
  };
  const data = sheets.map(
    (s): Sheet<Blob> => ({
      sheet: s.name,
      data: s.rows.map((row) => row.map(cell)),
      columns: s.widths.map((width) => ({ width })),
      stickyRowsCount: s.frozenRows,
    }),
  );
  const blob = await writeXlsxFile(data as never, { features: [dropDowns] } as never).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
