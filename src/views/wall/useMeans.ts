import { startTransition, useEffect, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import type { WeekMeans } from '../../domain/means.ts';
import { inSlices } from '../../feeds/inSlices.ts';

const held = new WeakMap<Board, WeekMeans[]>();
const NONE: readonly WeekMeans[] = [];

/**
 * The headline figures of the last weeks, oldest first, worked out in slices: in one go they would hold a wall's turn.
 * @param weeks how many, the board's own included; the same wherever it is asked
 * @returns those of an older board of the same week while newer ones are worked out; empty before the first
 */
export function useMeans(board: Board, weeks: number): readonly WeekMeans[] {
  const [known, setKnown] = useState({ week: board.week, means: held.get(board) ?? NONE });
  useEffect(() => {
    if (held.has(board)) return;
    const work = board.means(weeks);
    let left = false;
    inSlices(work).then(
      (means) => {
        if (left) return;
        held.set(board, means);
        startTransition(() => setKnown({ week: board.week, means }));
      },
      (error: unknown) => left || reportError(error),
    );
    return () => {
      left = true;
      work.return(NONE as WeekMeans[]);
    };
  }, [board, weeks]);
  return held.get(board) ?? (known.week === board.week ? known.means : NONE);
}
