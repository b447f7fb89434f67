/** One record changed in a feed, and what must follow on screen. */
export interface RecordCase {
  system: string;
  scene: string;
  feed: string;
  /** The feed's file in the feeds folder. */
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: documents are taken apart on purpose
  record(document: any): any;
  // biome-ignore lint/suspicious/noExplicitAny: documents are taken apart on purpose
  change(record: any): void;
  /** Figures of the system that must change; all its others must not. */
  figures: string[];
  /** The figure to open, and the record it must then list. */
  opens: string;
  expectRecord: string;
}
