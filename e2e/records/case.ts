import type { FeedName } from '../../src/contract/envelope.ts';
import type { FigureId, SystemId } from '../../src/domain/systems/figures.ts';
import type { SceneId } from '../../src/domain/wall/scenes.ts';

/** One changed record, and every figure of its system that must change with it, on wall and desk. */
export interface RecordCase {
  system: SystemId;
  scene: SceneId;
  feed: FeedName;
  /** The document inside the feeds folder. */
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: documents are taken apart on purpose
  record(document: any): any;
  // biome-ignore lint/suspicious/noExplicitAny: and records changed as an office would
  change(record: any): void;
  /** Figures that must change; all others of the system must not. */
  figures: readonly FigureId[];
  /** The figure whose records are opened, and the key that must stand among them. */
  opens: FigureId;
  expectRecord: string;
}
