import type { Bilingual } from '../../contract/common.ts';
import type { CaseRecord } from '../../contract/models.ts';

/** The topic of a case that shows no theme and is told of no benchmark. */
export const OTHER_TOPIC = 'other';

/** A typical practice (典型案例) with its place and its steps in order. */
export interface CaseEntry {
  record: CaseRecord;
  key: string;
  /** A theme, the id of a benchmark compound, or `other`. */
  topic: string;
  name: Bilingual;
  /** The community of a compound; null for a community. */
  community: Bilingual | null;
  /** Code of its street; null where the register does not know the place. */
  street: string | null;
  steps: readonly Bilingual[];
  /** The day the district took it up for everybody, by the end of the week; null until then. */
  adoptedOn: string | null;
}
