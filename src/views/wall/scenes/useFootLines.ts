import { useApp } from '../../../parts/app.tsx';
import { useWallTurn } from '../turn/wallTurn.ts';
import { useRoom } from '../useRoom.ts';
import { footLines } from './footLines.ts';

/** Lines the foot of the scenes takes on this wall with its playlist and this note at the end of it. */
export function useFootLines(note: string): number {
  const { words, lang } = useApp();
  const { list, position } = useWallTurn();
  const room = useRoom();
  const names = list.map(({ scene, isSkipped }) => {
    const name = words.wall.scenes[scene];
    return isSkipped ? `${name} ${words.turns.skipped}` : name;
  });
  // As scenes.css hides the others: on the lowest walls, and in English on those nearly as low.
  const alone = room.grid === 'bare' || (room.shape === 'square' && lang === 'en');
  return footLines(room, { names, position, note, alone });
}
