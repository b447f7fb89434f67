import type { OrganisationFeedRecord } from '../src/contract/organisation.ts';

/** STUB. @param last Friday of the last week */
export function organisationRecords(_last: string): OrganisationFeedRecord[] {
  return [];
}
