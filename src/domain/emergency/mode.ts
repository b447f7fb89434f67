import type { ModeFeedRecord, SwitchRecord } from '../../contract/mode.ts';
import { asKnown } from '../asKnown.ts';

/** A drill that a wall began by itself ends by itself after this long, ms. */
export const LOCAL_DRILL_MS = 30 * 60_000;

/**
 * The emergency in force at an instant: the last switch to 急 that has taken effect and that no later one ended. An order that
 * names an emergency nobody knows ends nothing.
 * @param records of the feed `mode` @param now ms since the epoch
 * @param knownAt what was recorded later is left out; null on a wall, whose clock may run behind that of the office
 */
export function activeEmergency(
  records: readonly ModeFeedRecord[],
  now: number,
  knownAt: number | null = now,
): SwitchRecord | null {
  const switches = switchesOf(records, knownAt).filter((s) => Date.parse(s.at) <= now);
  const ended = new Set(switches.flatMap((s) => (s.to === 'normal' && s.ends !== undefined ? [s.ends] : [])));
  return switches.filter((s) => s.to === 'emergency' && !ended.has(s.id)).at(-1) ?? null;
}

/** The switches as known at an instant, in the order in which they take effect. */
export function switchesOf(records: readonly ModeFeedRecord[], knownAt: number | null): SwitchRecord[] {
  return asKnown('mode', records, knownAt)
    .filter((r): r is SwitchRecord => r.kind === 'switch')
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
}

/** When the next switch that is known takes effect, ms since the epoch; null where none is to come. */
export function nextSwitch(records: readonly ModeFeedRecord[], now: number): number | null {
  const next = switchesOf(records, null).find((s) => Date.parse(s.at) > now);
  return next === undefined ? null : Date.parse(next.at);
}

/** One emergency or drill of the past or the present. */
export interface Span {
  order: SwitchRecord;
  /** What ended it; null while it is in force. */
  end: SwitchRecord | null;
}

/** Every emergency and drill that has begun, oldest first. */
export function spansOf(records: readonly ModeFeedRecord[], now: number): Span[] {
  const switches = switchesOf(records, null).filter((s) => Date.parse(s.at) <= now);
  return switches
    .filter((s) => s.to === 'emergency')
    .map((order) => ({ order, end: switches.find((s) => s.to === 'normal' && s.ends === order.id) ?? null }));
}
