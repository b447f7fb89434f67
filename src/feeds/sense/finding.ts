import type { RejectionCode } from '../reading.ts';

/** What makes no sense in a record whose shape is right; null where all is well. */
export interface Finding {
  field: string;
  code: RejectionCode;
  value: unknown;
}
