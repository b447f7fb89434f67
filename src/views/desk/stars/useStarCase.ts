import { useMemo } from 'react';
import type { Board } from '../../../domain/board.ts';
import type { StarBasis } from '../../../domain/stars/basis.ts';
import { losses, type StarLoss } from '../../../domain/stars/losses.ts';
import { type NextStar, nextStar } from '../../../domain/stars/nextStar.ts';
import { type Stability, stability } from '../../../domain/stars/stability.ts';
import { type GradeFigure, gradeFigure } from '../../../domain/stars/starCase.ts';

/** Everything the screens say about one subject's stars. */
export interface StarCase {
  basis: StarBasis;
  grade: GradeFigure;
  next: NextStar;
  losses: StarLoss[];
  stability: Stability;
}

/** The stars of one subject explained: some milliseconds of work. */
export function useStarCase(board: Board, basis: StarBasis): StarCase {
  return useMemo(
    () => ({
      basis,
      grade: gradeFigure(board, basis),
      next: nextStar(basis),
      losses: losses(basis),
      stability: stability(basis),
    }),
    [board, basis],
  );
}
