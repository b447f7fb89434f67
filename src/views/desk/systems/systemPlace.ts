import type { DeskPlace } from '../../../address/address.ts';
import { DEFAULT_WORKS, systemStart } from '../../../address/address.ts';
import type { SystemId } from '../../../domain/systems/figures.ts';

/** The page that answers a system's question. */
export function systemPlace(id: SystemId, week: string | null): DeskPlace {
  if (id !== 'renovation') return { page: 'system', system: { ...systemStart(id), week } };
  return { page: 'renovation', works: week === null ? DEFAULT_WORKS : { ...DEFAULT_WORKS, week } };
}
