import { useMemo } from 'react';
import { REM_PER_SIDE } from '../../domain/wall/room.ts';
import { FONT_STACK } from '../../looks/fonts.ts';
import { type Look, lookOf } from '../../looks/look.ts';
import { useRoom } from './useRoom.ts';

/** The wall's look in its room: text of charts keeps pace with that of the page. */
export function useLook(): Look {
  const { rem } = useRoom();
  return useMemo(() => lookOf('wall', rem * REM_PER_SIDE, FONT_STACK), [rem]);
}
