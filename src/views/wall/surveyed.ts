import type { Board } from '../../domain/board.ts';
import { shanghaiInstant } from '../../domain/civil.ts';
import { type Dated, datedBack } from '../../domain/dated.ts';

/** Of when the satisfaction figure is: it stands on the newest survey in its window, which may be weeks older than its feed. */
export function surveyedAt(board: Board, weekly: Dated): Dated {
  const newest = board.satisfaction?.newest ?? null;
  return datedBack(weekly, newest === null ? null : shanghaiInstant(newest, 18));
}
