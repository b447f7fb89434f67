import { polyphonic } from 'pinyin-pro';
import type { Readings } from '../../../domain/search/spelling.ts';

/** Readings of Chinese characters, from a dictionary that is loaded when somebody first searches. */
export const readings: Readings = (character) =>
  (polyphonic(character, { type: 'array', toneType: 'none' })[0] ?? []).filter((reading) => reading !== character);
