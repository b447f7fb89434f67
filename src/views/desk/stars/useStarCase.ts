import { useMemo } from 'react';
import type { Board } from '../../../domain/board.ts';
import type { StarBasis } from '../../../domain/stars/basis.ts';
import { losses, type StarLoss } from '../../../domain/stars/losses.ts';
import { type NextStar, nextStar } from '../../../domain/stars/nextStar.ts';
import { type OfficialBeside, officialBeside } from '../../../domain/stars/officialBeside.ts';
import { type Stability, stability } from '../../../domain/stars/stability.ts';
import { type GradeFigure, gradeFigure, starBasis } from '../../../domain/stars/starCase.ts';

/** Everything the screens say about one subject's stars. */
export interface StarCase {
  basis: StarBasis;
  grade: GradeFigure;
  next: NextStar;
  losses: StarLoss[];
  stability: Stability;
  official: OfficialBeside | null;
}

/** The stars of one subject explained; null where it has no sheet or no rules are valid. */
export function useStarCase(board: Board, subject: string): StarCase | null {
  return useMemo(() => {
    const basis = starBasis(board, subject);
    if (basis === null) return null;
    return {
      basis,
      grade: gradeFigure(board, basis),
      next: nextStar(basis),
      losses: losses(basis),
      stability: stability(basis),
      official: officialBeside(basis),
    };
  }, [board, subject]);
}
