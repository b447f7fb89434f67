import type { FeedName } from '../contract/envelope.ts';
import type { FieldChange } from './changes.ts';
import type { ImportReport, Step } from './importFile.ts';
import type { QuestionFile } from './questionFile.ts';
import type { Lang } from './workbook.ts';

/** Changes listed on the page, of each feed; all of them are counted. */
export const LISTED_CHANGES = 200;

/** One line of the list of changes. */
export interface ChangeLine {
  kind: 'added' | 'changed' | 'missing';
  key: string;
  sheet: string;
  row: number;
  revision: number;
  fields: FieldChange[];
}

/** Changes of a feed as they are shown: counts of all, lines of some. */
export interface ChangesShown {
  feed: FeedName;
  added: number;
  changed: number;
  unchanged: number;
  missing: number;
  lines: ChangeLine[];
}

/** A report as it crosses to the page: the files are in the archive. */
export interface ShownReport extends Omit<ImportReport, 'changes' | 'files'> {
  changes: ChangesShown[];
  files: { path: string; records: number }[];
}

/** Addresses of the feeds in use; null where a feed has none. */
export type FeedUrls = Record<FeedName, string | null>;

/** What the page asks. One worker answers one question. */
export type ToExchange =
  | { kind: 'import'; file: Blob; name: string; now: number; urls: FeedUrls }
  | { kind: 'workbook'; feed: FeedName; filled: boolean; lang: Lang; now: number; urls: FeedUrls }
  /** Questions of a quiz: nothing is fetched for them. */
  | { kind: 'questions'; file: Blob; name: string }
  | { kind: 'questionTemplate'; lang: Lang }
  /** An answer to `fetch`; `bytes` null where the address could not be reached. */
  | { kind: 'fetched'; id: number; status: number; type: string; url: string; bytes: ArrayBuffer | null };

export type FromExchange =
  /** The page fetches for the worker: only it knows how the demo answers, and whose session it is. */
  | { kind: 'fetch'; id: number; url: string }
  | { kind: 'progress'; step: Step | 'serving'; share: number }
  | { kind: 'report'; report: ShownReport; zip: Uint8Array<ArrayBuffer> | null }
  | { kind: 'workbook'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'questions'; read: QuestionFile }
  | { kind: 'failed'; reason: string };
