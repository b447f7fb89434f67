import type { FeedName } from '../contract/envelope.ts';
import type { FaultCode, RejectionCode } from '../feeds/reading.ts';

/** Where something stands in a file. `row` is a person's row number, `column` its letters. */
export interface Place {
  sheet: string;
  row?: number;
  column?: string;
  /** Heading of the column as it is in the file, or as it should be where it is missing. */
  heading?: string;
}

/** Why a file, a sheet or a cell is refused. One code, one sentence. */
export type ImportFaultCode =
  // The file
  | 'tooLarge' // detail.mb, detail.cap
  | 'encrypted' // protected by a password, or an old .xls
  | 'unreadable' // no workbook, or a broken one
  | 'encoding' // neither UTF-8 nor GB18030
  | 'csv' // quotes that do not close
  | 'foreign' // no sheet has headings we know; value: headings found
  | 'emptyFile'
  // The sheet
  | 'emptySheet'
  | 'merged' // value: the range
  | 'noColumn' // a required column is not there
  | 'twoColumns' // two columns for one field; value: the other column
  | 'personalColumn' // by its heading
  // The cell or row
  | 'formula'
  | 'errorValue'
  | 'personalValue'
  | 'cell' // the contract or sense; rejection says why
  | 'notFriday' // a week is named by its Friday
  | 'duplicateRow' // detail.other: the row that says it first
  | 'pastRevision' // an earlier revision was changed
  // Against the feeds in use
  | 'cross' // a check between feeds; rejection says why
  | 'elsewhere' // a record already in use would be refused because of this file
  | 'served' // what is in use cannot be read, so nothing can be laid over it
  | 'noHead'; // first import without the cover's source

export interface ImportFault {
  code: ImportFaultCode;
  place: Place | null;
  feed?: FeedName;
  rejection?: RejectionCode;
  /** The cell's content, shortened and masked where it looks personal. */
  value?: string;
  /** Field and record of a check between feeds. */
  record?: string;
  fault?: FaultCode;
  /** Codes a choice allows. */
  allowed?: readonly string[];
  detail?: Record<string, number>;
}

/** Something the import did or left that must be said; refuses nothing. `count` cells or rows, the first at `place`. */
export interface ImportNotice {
  code:
    | 'dateText' // a date written as text or another way
    | 'serialDate' // a date that had become a bare number
    | 'fullWidth' // full-width digits or signs
    | 'numberText' // a number kept as text
    | 'numberAsText' // an identifier that had become a number
    | 'percent' // a share written with %
    | 'columnIgnored'
    | 'sheetIgnored'
    | 'sheetEmpty'
    | 'gb18030'
    | 'staysDemo' // what is in use is demo data, so the result is marked as demo
    | 'headKept'; // the cover names another source or class than the feed in use, which stays
  place: Place | null;
  count: number;
}

/** Collects faults up to a number that a person may still read, and counts the rest. */
export class Faults {
  readonly list: ImportFault[] = [];
  total = 0;
  private readonly most: number;

  constructor(most = 500) {
    this.most = most;
  }

  add(fault: ImportFault): void {
    this.total += 1;
    if (this.list.length < this.most) this.list.push(fault);
  }
}

/** Collects notices: the same thing in the same column is said once, with how often and where first. */
export class Notices {
  private readonly by = new Map<string, ImportNotice>();

  add(code: ImportNotice['code'], place: Place | null): void {
    const key = `${code}/${place?.sheet ?? ''}/${place?.column ?? ''}`;
    const held = this.by.get(key);
    if (held === undefined) this.by.set(key, { code, place, count: 1 });
    else held.count += 1;
  }

  get list(): ImportNotice[] {
    return [...this.by.values()];
  }
}

/** Content of a cell as it may be repeated. */
export function shown(value: unknown): string {
  const text = value instanceof Date ? value.toISOString().slice(0, 16) : String(value ?? '');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
