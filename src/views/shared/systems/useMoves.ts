import { type MovesAnswer, moves } from '../../../domain/systems/moves.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import type { SystemAnswer } from './answer.ts';
import { kept } from './kept.ts';
import { moveName } from './moveName.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['organisation'] as const;
/** Projects and actions a sentence names at most. */
const NAMED = 3;

/** The eight projects and eight actions of a week, with every step that was due. */
export function useMoves(week: string | null): SystemAnswer & Pick<MovesAnswer, 'moves' | 'steps'> {
  useAsk(ASKED);
  const { lang } = useApp();
  const { records, ctx } = useSystemContext(week);
  const { moves: w } = useSystemWords();
  const answer = kept(moves, records, ctx);
  const told = answer.moves.filter((m) => m.state !== 'none');
  const still = told.filter((m) => m.state === 'still');
  const late = told.filter((m) => m.state === 'late').length;
  // What has no name of the district's yet is called by its number.
  const names = still.slice(0, NAMED).map((m) => (m.official ? moveName(m, w, lang) : w.short(m.record.family, m.record.order)));
  return { ctx, ...answer, sentence: w.sentence(told.length, still.length, names, late) };
}
