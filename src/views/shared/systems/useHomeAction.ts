import { type HomeActionAnswer, homeAction } from '../../../domain/systems/homeAction.ts';
import { useAsk } from '../../../feeds/useFeeds.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { named } from '../../../words/format.ts';
import type { SystemAnswer } from './answer.ts';
import { kept } from './kept.ts';
import { useSystemContext } from './useSystemContext.ts';

const ASKED = ['organisation'] as const;

/** Home Action of a week: who leads it, where the year is, and the date that comes next. */
export function useHomeAction(week: string | null): SystemAnswer &
  Pick<HomeActionAnswer, 'units' | 'year'> & {
    /** Name of the next date of the year, and days to it. */
    next: { name: string; days: number } | null;
  } {
  useAsk(ASKED);
  const { lang, words } = useApp();
  const { records, ctx } = useSystemContext(week);
  const { homeAction: w } = useSystemWords();
  const answer = kept(homeAction, records, ctx);
  const { units, year, figures } = answer;
  const ahead = year.milestones.find((m) => m.state === 'ahead');
  const next = ahead === undefined ? null : { name: named(ahead.record.label, lang), days: ahead.days };
  const leads = units.filter((u) => u.leads).map((u) => named(u.name, lang));
  const due = { n: figures[0]?.numerator ?? 0, of: figures[0]?.denominator ?? 0 };
  return { ctx, figures, units, year, next, sentence: w.sentence(words.common.list(leads), units.length, due, next) };
}
