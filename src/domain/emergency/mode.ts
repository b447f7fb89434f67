import type { ModeFeedRecord, SwitchRecord } from '../../contract/mode.ts';
import { asKnown } from '../asKnown.ts';

/**
 * The emergency in force at an instant: the last switch to 急 that has taken effect and that no later one ended. An order that
 * names an emergency nobody knows ends nothing.
 * @param records of the feed `mode` @param now ms since the epoch
 */
export function activeEmergency(records: readonly ModeFeedRecord[], now: number): SwitchRecord | null {
  const switches = asKnown('mode', records, now)
    .filter((r): r is SwitchRecord => r.kind === 'switch' && Date.parse(r.at) <= now)
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
  const ended = new Set(switches.flatMap((s) => (s.to === 'normal' && s.ends !== undefined ? [s.ends] : [])));
  return switches.filter((s) => s.to === 'emergency' && !ended.has(s.id)).at(-1) ?? null;
}
