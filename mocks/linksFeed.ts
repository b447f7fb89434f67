import type { LinksFeedRecord } from '../src/contract/links.ts';

/** STUB. @param last Friday of the last week */
export function linksRecords(_last: string): LinksFeedRecord[] {
  return [];
}
