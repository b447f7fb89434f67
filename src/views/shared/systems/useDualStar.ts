import { useMemo } from 'react';
import type { StarsFeedRecord } from '../../../contract/stars.ts';
import type { Board } from '../../../domain/board.ts';
import { type Dated, worst } from '../../../domain/dated.ts';
import { type DualStar, dualStar } from '../../../domain/systems/dualStar.ts';
import type { Figure, FigureId } from '../../../domain/systems/figures.ts';
import { useBoard } from '../../../feeds/useBoard.ts';
import { useFeeds } from '../../../feeds/useFeeds.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal } from '../../../words/format.ts';
import type { SystemAnswer } from './answer.ts';
import { useSystemContext } from './useSystemContext.ts';
import { useSystemFeed } from './useSystemFeed.ts';

/** The dual star award of a week with both ledgers, the board they are read from, and whether it may be judged. */
export interface DualStarAnswer extends SystemAnswer, Omit<DualStar, 'figures'> {
  board: Board;
  judged: boolean;
  /** How the reports and the decisions stand: the worse of the two. */
  dated: Dated;
}

const figureValue = (figures: readonly Figure[], id: FigureId) => figures.find((f) => f.id === id)?.value ?? null;

const kept = new WeakMap<Board, { decisions: readonly StarsFeedRecord[] | null; answer: DualStar }>();

/** Made once for a board: the scene comes round again and again. */
function starsOf(board: Board, decisions: readonly StarsFeedRecord[] | null, windowFrom: string): DualStar {
  const held = kept.get(board);
  if (held !== undefined && held.decisions === decisions) return held.answer;
  const answer = dualStar(board, decisions, windowFrom);
  kept.set(board, { decisions, answer });
  return answer;
}

/** What the dual star award says of a week: whose stars stand, whose slip. */
export function useDualStar(week: string | null): DualStarAnswer {
  const { dualStar: w } = useSystemWords();
  const { ctx } = useSystemContext(week);
  const board = useBoard({ week: ctx.week });
  const { stars } = useFeeds();
  const weekly = useSystemFeed('weekly');
  const decided = useSystemFeed('stars');
  // Stars rest on the decisions too; where a district sends none the reports alone speak.
  const judged = weekly.judged && (stars.head === null || decided.judged);
  const decisions = stars.head === null ? null : stars.records;
  const answer = useMemo(() => starsOf(board, decisions, ctx.windowFrom), [board, decisions, ctx.windowFrom]);
  const { figures } = answer;
  const ledger = (id: 'dualStar.compound' | 'dualStar.community') => {
    const f = figures.find((one) => one.id === id);
    return { n: f?.numerator ?? 0, of: f?.denominator ?? 0, lit: f?.value == null ? null : decimal(f.value, 1) };
  };
  const sentence = w.sentence({
    compound: ledger('dualStar.compound'),
    community: ledger('dualStar.community'),
    slipped: figureValue(figures, 'dualStar.slipped'),
    docked: figureValue(figures, 'dualStar.docked'),
  });
  const dated = stars.head === null ? weekly.standing : worst([weekly.standing, decided.standing], weekly.now);
  return { ctx, sentence, ...answer, board, judged, dated };
}
