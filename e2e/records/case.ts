/** One changed record of one system, and what must move on the screens because of it. */
export interface RecordCase {
  /** Path of its desk page under /desk/. */
  system: string;
  /** Its scene on the wall. */
  scene: string;
  /** File under feeds/ whose record is changed. */
  path: string;
  /** The record of the document that is changed. */
  // biome-ignore lint/suspicious/noExplicitAny: documents are taken apart on purpose
  record: (document: any) => any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  change: (record: any) => void;
  /** Figures that must change; every other one must not. */
  figures: string[];
  /** The figure that is opened on the desk, and the key of the record that stands there. */
  opens: string;
  expectRecord: string;
}
