import type { ConductRecord } from '../src/contract/conduct.ts';

/** STUB. @param last Friday of the last week */
export function conductRecords(_last: string): ConductRecord[] {
  return [];
}
