import type { ModeFeedRecord } from '../src/contract/mode.ts';
import { addDays, shanghaiInstant } from '../src/domain/civil.ts';
import { eventRecords } from './emergencyRecords.ts';

const MINUTE = 60_000;

/** How long the demo's emergency has been in force, minutes. */
const IN_FORCE = 102;

/**
 * A make-believe district: one drill is behind it, and it is in routine, or in an emergency that began a hundred minutes ago.
 * @param last the Friday on which the demo's history ends
 * @param emergencyAt the moment the emergency is looked at, ms; null in routine
 */
export function modeRecords(last: string, emergencyAt: number | null = null): ModeFeedRecord[] {
  const start = shanghaiInstant(addDays(last, -30), 14);
  const end = start + 80 * MINUTE;
  const drill = eventRecords({ id: 'drill-1', start, until: end, end, drill: true, pace: 0.6 });
  if (emergencyAt === null) return drill;
  const from = emergencyAt - IN_FORCE * MINUTE;
  return [...drill, ...eventRecords({ id: 'rain-1', start: from, until: emergencyAt, end: null, drill: false, pace: 1 })];
}
