import type { PropertyFeedRecord } from '../src/contract/property.ts';

/** STUB. @param last Friday of the last week */
export function propertyRecords(_last: string): PropertyFeedRecord[] {
  return [];
}
