import type { HallRow } from '../../../domain/contest/audience.ts';
import { decimal } from '../../../words/format.ts';

/** Hundredths with their two places. */
export const score = (hundredths: number): string => decimal(hundredths / 100, 2);

/** Points with a place after the point only where there is a half. */
export const halves = (points: number): string => decimal(points, Number.isInteger(points) ? 0 : 1);

/** Time as a clock on stage shows it: whole minutes and seconds, those that are full. */
export function clockText(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A place, or the places it may still become: 3, 1–4. */
export const placeText = (place: NonNullable<HallRow['place']>): string =>
  place.low === place.high ? String(place.low) : `${place.low}–${place.high}`;
