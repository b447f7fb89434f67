import type { LedgerState } from '../../contract/ledger.ts';

/** A state of an item: as found, or where its last step brought it. */
export type ItemState = 'found' | LedgerState;

/**
 * Which step may follow which state (domain 9.3): found → assigned → in progress → submitted → verified → closed → look-back;
 * returned after a failed check, extended while it is worked on, reopened after close-out.
 */
export const LEDGER_NEXT: Readonly<Record<ItemState, readonly LedgerState[]>> = {
  found: ['assigned'],
  assigned: ['inProgress', 'submitted', 'extended'],
  inProgress: ['submitted', 'extended'],
  submitted: ['verified', 'returned'],
  verified: ['closed'],
  closed: ['lookBack', 'reopened'],
  lookBack: ['reopened'],
  returned: ['inProgress', 'submitted', 'extended'],
  extended: ['inProgress', 'submitted', 'extended'],
  reopened: ['assigned', 'inProgress', 'submitted', 'extended'],
};
