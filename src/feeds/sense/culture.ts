import type { CultureFeedRecord } from '../../contract/culture.ts';
import type { Finding } from './finding.ts';

/** Nobody takes part in what was not held. */
export function cultureSense(r: CultureFeedRecord): Finding | null {
  if (r.kind !== 'activity' || r.heldOn !== null) return null;
  const field = r.participants !== null ? 'participants' : r.volunteers !== null ? 'volunteers' : null;
  return field === null ? null : { field, code: 'order', value: r[field] };
}
