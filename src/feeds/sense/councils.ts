import type { CouncilsFeedRecord } from '../../contract/councils.ts';
import type { Finding } from './finding.ts';
import { daysInOrder } from './order.ts';

/** Days in order, and no more members of the Party than members. */
export function councilsSense(r: CouncilsFeedRecord): Finding | null {
  if (r.kind === 'resolution') return daysInOrder(r, ['adoptedOn', 'dueOn']) ?? daysInOrder(r, ['adoptedOn', 'carriedOn']);
  if (r.kind !== 'body') return null;
  if (r.members !== null && r.partyMembers !== null && r.partyMembers > r.members)
    return { field: 'partyMembers', code: 'sum', value: `${r.partyMembers}/${r.members}` };
  return daysInOrder(r, ['formedOn', 'endedOn']);
}
