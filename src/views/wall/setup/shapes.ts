import type { WallProfile } from '../../../contract/walls.ts';

/** Shapes of walls that are tried, in CSS pixels. */
export const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
  { width: 2560, height: 1080 },
  { width: 3840, height: 1080 },
  { width: 6656, height: 1792 },
  { width: 11_040, height: 2700 },
] as const;
type Size = { width: number; height: number };

/** A usual wall, at the farthest seat it can be read from. */
export interface Preset extends Size {
  id: 'tv55' | 'video2x2' | 'led125' | 'led185' | 'led278';
  profile: WallProfile;
}

export const PRESETS: readonly Preset[] = [
  { id: 'tv55', width: 3840, height: 2160, profile: { rows: 2160, heightMm: 685, distanceMm: 3000 } },
  { id: 'video2x2', width: 3840, height: 2160, profile: { rows: 2160, heightMm: 1370, distanceMm: 8000 } },
  { id: 'led125', width: 3840, height: 2160, profile: { rows: 2160, heightMm: 2700, distanceMm: 12_000 } },
  { id: 'led185', width: 1920, height: 1080, profile: { rows: 1080, heightMm: 2000, distanceMm: 10_000 } },
  { id: 'led278', width: 1920, height: 1080, profile: { rows: 1080, heightMm: 3000, distanceMm: 12_000 } },
];

/** How much a window of some size must shrink to have room on this screen; never over 1. */
export function shrink(size: Size, screen: Size): number {
  return Math.min(1, (screen.width * 0.96) / size.width, (screen.height * 0.9) / size.height);
}

/** Opens a preview of a wall in a window of its own, in the wall's proportions and no larger than the screen. */
export function openPreview(url: string, size: Size): void {
  const by = shrink(size, { width: screen.availWidth, height: screen.availHeight });
  const [width, height] = [Math.round(size.width * by), Math.round(size.height * by)];
  window.open(url, 'jiayuan-wall-preview', `popup,width=${width},height=${height}`);
}
