import type { WallRecord } from '../../contract/walls.ts';
import type { Finding } from './finding.ts';

/** Frames of the panels run from left to right, and a night has a beginning and an end. */
export function wallsSense(r: WallRecord): Finding | null {
  const seams = r.seams ?? [];
  const wrong = seams.find((x, i) => i > 0 && x <= (seams[i - 1] ?? 0));
  if (wrong !== undefined) return { field: 'seams', code: 'order', value: wrong };
  return r.night !== undefined && r.night.from === r.night.to ? { field: 'night', code: 'range', value: r.night.to } : null;
}
