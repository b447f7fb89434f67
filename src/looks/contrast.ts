import type { Palette } from './tokens.ts';

/**
 * A palette for a projector that washes out: the quieter inks are written with the stronger ones, never the other way.
 * @param step 0 as designed, 1, 2
 */
export function contrasted(ink: Palette, step: number): Palette {
  if (step <= 0) return ink;
  const once = { ...ink, ink3: ink.ink2, neutral: ink.ink2, line: ink.line2, line2: ink.ink3, mute: ink.ink3 };
  return step === 1 ? once : { ...once, ink2: ink.ink1, ink3: ink.ink1, neutral: ink.ink1, line2: ink.ink2, mute: ink.ink2 };
}
