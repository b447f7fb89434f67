import type { ImportFault, ImportNotice, Place } from '../../exchange/faults.ts';
import type { exchange as zh } from '../zh/exchange.ts';
import { common } from './common.ts';
import { faults } from './faults.ts';
import { sheets } from './sheets.ts';

/** Sheet "Compounds", row 5, column D "households" */
function place(p: Place): string {
  const row = p.row === undefined ? '' : `, row ${p.row}`;
  const column = p.column === undefined ? '' : `, column ${p.column}`;
  const heading = p.heading === undefined ? '' : ` "${p.heading}"`;
  return `Sheet "${p.sheet}"${row}${column}${heading}`;
}

const of = (f: { place: Place | null }) => (f.place === null ? '' : `${place(f.place)}: `);
const quoted = (value: string | undefined) => (value === undefined || value === '' ? '' : ` ("${value}")`);
const allowed = (f: ImportFault) =>
  f.rejection === 'choice' && f.allowed !== undefined
    ? `; allowed: ${f.allowed.map((code) => sheets.choices[code] ?? code).join(', ')}`
    : '';

function fault(f: ImportFault): string {
  const feed = f.feed === undefined ? '' : common.feed[f.feed];
  const why = f.rejection === undefined ? '' : faults.rejection[f.rejection];
  switch (f.code) {
    case 'tooLarge':
      return `The file is too large (${f.detail?.mb} MB, at most ${f.detail?.cap} MB) and was not opened. Split it by week.`;
    case 'encrypted':
      return 'The file has a password or is an old .xls and cannot be opened. Remove the password and save it as .xlsx.';
    case 'unreadable':
      return 'The file cannot be opened: it is no Excel workbook (.xlsx) or CSV, or it is damaged.';
    case 'encoding':
      return 'The text is neither UTF-8 nor GBK. Save it as "CSV UTF-8" or .xlsx.';
    case 'csv':
      return `The quotes in row ${f.detail?.row} do not close. Check the row, or save the file as .xlsx.`;
    case 'foreign':
      return `${of(f)}this is no sheet of ours: none of its headings (${f.value}) is known. Use a template from this page.`;
    case 'emptyFile':
      return 'The file is empty.';
    case 'emptySheet':
      return `${of(f)}no rows of data. Fill in the template from row 4.`;
    case 'merged':
      return `${of(f)}merged cells (${f.value}). Unmerge them: one heading a column, one value a cell.`;
    case 'noColumn':
      return `Sheet "${f.place?.sheet}": the column "${f.value}" (${f.place?.heading}) is missing. Add it as in the template.`;
    case 'twoColumns':
      return `${of(f)}the same as column ${f.value}. Keep one of them.`;
    case 'personalColumn':
      return `${of(f)}a column of personal data may not be imported. Delete it.`;
    case 'formula':
      return `${of(f)}a formula. Copy and paste it as a value.`;
    case 'errorValue':
      return `${of(f)}an error value (such as #REF!). Write the number, or leave it empty if unknown.`;
    case 'personalValue':
      return `${of(f)}looks like a phone or identity number (${f.value}) and may not be imported. Delete it.`;
    case 'cell':
    case 'cross':
      return `${of(f)}${why}${quoted(f.value)}${allowed(f)}.`;
    case 'notFriday':
      return `${of(f)}not a Friday${quoted(f.value)}. A week is named by its Friday.`;
    case 'duplicateRow':
      return `${of(f)}the same as row ${f.detail?.other} (${f.value}). Keep one of them.`;
    case 'pastRevision':
      return `${of(f)}changes a revision that was corrected since (${f.value}, revision ${f.detail?.revision}). Change the newest row only.`;
    case 'elsewhere':
      return `With this file, ${f.record} in ${feed} would be rejected: ${why}${quoted(f.value)}.`;
    case 'served':
      return `${feed} in use (${f.value}) cannot be read: ${f.fault === undefined ? '' : faults.cause[f.fault]('')}. Revisions cannot be compared, so nothing was imported. Mend the file in use first.`;
    case 'noHead':
      return `First import of ${feed}: its source, class and cadence must be known. Use the template and fill in its sheet "${sheets.cover.sheet}".`;
  }
}

function notice(n: ImportNotice): string {
  const at = n.place === null ? '' : `${place({ ...n.place, row: undefined })}: `;
  const first = n.place?.row === undefined ? '' : ` (${n.count}, the first in row ${n.place.row})`;
  switch (n.code) {
    case 'dateText':
      return `${at}dates were written in several ways and now read 2026-07-10${first}.`;
    case 'serialDate':
      return `${at}dates had become numbers and are dates again${first}.`;
    case 'fullWidth':
      return `${at}full-width characters were narrowed${first}.`;
    case 'numberText':
      return `${at}numbers kept as text were read as numbers${first}.`;
    case 'numberAsText':
      return `${at}identifiers that had become numbers were read as text${first}.`;
    case 'percent':
      return `${at}percentages were turned into fractions${first}.`;
    case 'columnIgnored':
      return `${at}an unknown column, not read.`;
    case 'sheetIgnored':
      return `${at}no sheet of ours, not read.`;
    case 'sheetEmpty':
      return `${at}no rows of data, passed over.`;
    case 'gb18030':
      return 'The file was GBK and has been converted.';
    case 'staysDemo':
      return 'The data in use or the cover are marked as demo data, and so is the result. For real use, first move the demo files out of the data folder.';
    case 'headKept':
      return 'The cover names another source, class or cadence than the data in use, which stay as they are.';
  }
}

export const exchange: typeof zh = {
  place,
  fault,
  notice,
  steps: { open: 'Opening', read: 'Checking cells', check: 'Comparing with the data in use', write: 'Writing feed files' },
  serving: 'Reading the data in use',
  title: 'Import Excel or CSV',
  what: 'The file is checked on this machine and not uploaded. One error and nothing is imported; mend it and choose it again.',
  drop: 'Drop a file here, or',
  choose: 'Choose a file',
  only: '.xlsx or .csv (UTF-8, GBK), up to 200 MB',
  working: (file) => `Importing ${file}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled; nothing was changed.',
  broken: (reason) => `The import broke off: ${reason}. Nothing was changed; try again.`,
  bad: (file, n) => `${file}: ${n} ${n === 1 ? 'error' : 'errors'}, nothing imported.`,
  listed: (n, total) => `The first ${n} of ${total}.`,
  good: (file) => `${file}: all checks passed.`,
  nothing: (file) => `${file}: equal to the data in use, nothing to renew.`,
  errors: 'Errors',
  where: { sheet: 'sheet', row: 'row', column: 'column', heading: 'heading', sentence: 'what is wrong' },
  noticesTitle: 'Handled automatically',
  mapping: 'Headings',
  mappingOf: (sheet, kind, rows) => `Sheet "${sheet}" read as "${kind}", ${rows} rows`,
  mapColumns: { column: 'column', heading: 'heading in the file', field: 'read as' },
  unknownColumn: 'unknown, not read',
  changes: 'Changes',
  changesOf: (feed, added, changed, same, missing) =>
    `${feed}: ${added} added, ${changed} corrected, ${same} unchanged, ${missing} in use but not in the file (kept)`,
  changeColumns: { kind: 'change', record: 'record', place: 'place', field: 'field', from: 'was', to: 'is' },
  added: 'added',
  changed: (revision) => `corrected (revision ${revision})`,
  missing: 'kept',
  download: (n) => `Download feed files (${n}, zip)`,
  next: "Unpack into the server's feeds folder over the files of the same names; wall and desk follow within a minute.",
  kindName: (feed, kind) => (sheets.kinds as Record<string, Record<string, string>>)[feed]?.[kind] ?? kind,
  templates: 'Templates and data in use',
  templatesWhat:
    'A template has headings, units, lists to choose from and an example row; "data in use" is the same workbook filled in, to be corrected and imported.',
  template: 'Empty template',
  current: 'Data in use',
  templateFile: (feed) => `${feed} - template.xlsx`,
  currentFile: (feed) => `${feed} - in use.xlsx`,
  zipFile: (feeds) => `jiayuan-${feeds}.zip`,
  report: {
    ok: (feed, n) => `${feed}: ${n} records, no problem.`,
    absent: (feed) => `${feed}: no file.`,
    unreadable: (feed, path, why) => `${feed} (${path}): ${why}.`,
    rejected: (feed, part, record, field, why, value) => `${feed}${part}: ${record}, "${field}": ${why}${quoted(value)}.`,
    notice: (feed, sentence) => `${feed}: ${sentence}`,
    sum: (bad) => (bad === 0 ? 'All good.' : `${bad} ${bad === 1 ? 'problem' : 'problems'}.`),
    written: (n, folder) => `${n} files written to ${folder}.`,
    dry: 'No --out given, nothing written.',
  },
};
