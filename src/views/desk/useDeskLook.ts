import { FONT_STACK } from '../../looks/fonts.ts';
import { type Look, lookOf } from '../../looks/look.ts';

const LOOK = lookOf('desk', 0, FONT_STACK);

/** The desk's look: sizes do not follow the window. */
export function useDeskLook(): Look {
  return LOOK;
}
