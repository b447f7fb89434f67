import { type DeskPlace, systemStart } from '../../../address/address.ts';

/** Where an item lies: the compound's id, else the community's code; empty where neither was chosen. */
export const itemPlace = (item: { compound?: string | null; community: string }): string => item.compound ?? item.community;

/** The address of an item of the ledger. */
export const itemLink = (id: string, week: string | null = null): DeskPlace => ({
  page: 'system',
  system: { ...systemStart('ledger'), week, tab: 'all', item: id },
});
