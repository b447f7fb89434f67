import { type CSSProperties, useMemo } from 'react';
import { gridColumns, segmentsOf } from '../../domain/wall/segments.ts';
import { useRoom } from './useRoom.ts';

/**
 * A line with something at each of its ends. Where seams cut it each end keeps to its own side of them; else both share the
 * line as they need.
 */
export function useEnds(): CSSProperties | undefined {
  const room = useRoom();
  return useMemo(() => {
    const segments = segmentsOf(room.from, room.to, room.seams);
    const [first, last] = [segments[0], segments.at(-1)];
    if (first === undefined || last === undefined || first === last) return undefined;
    return {
      display: 'grid',
      gridTemplateColumns: gridColumns(
        [
          { id: 'first', ...first },
          { id: 'last', ...last },
        ],
        room.from,
      ),
    };
  }, [room]);
}
