import { startTransition, useEffect, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import { NOISE_WEEKS } from '../../domain/changeNoise.ts';
import type { WeekMeans } from '../../domain/means.ts';
import { inSlices } from '../../feeds/inSlices.ts';

const held = new WeakMap<Board, WeekMeans[]>();
const NONE: readonly WeekMeans[] = [];

/**
 * The headline figures of a board's week and of those before it that its changes are held against, oldest first, worked out
 * in slices: in one go they would hold a wall's turn.
 * @returns those of an older board of the same week while newer ones are worked out; empty before the first
 */
export function useMeans(board: Board): readonly WeekMeans[] {
  const [known, setKnown] = useState({ week: board.week, means: held.get(board) ?? NONE });
  useEffect(() => {
    if (held.has(board)) return;
    const work = board.means(NOISE_WEEKS + 1);
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
      work.return([]);
    };
  }, [board]);
  return held.get(board) ?? (known.week === board.week ? known.means : NONE);
}
