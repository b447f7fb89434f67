import type { SwitchRecord } from '../../../contract/mode.ts';

/** To be written. */
export function EmergencyWall(_props: { order: SwitchRecord }) {
  return null;
}
