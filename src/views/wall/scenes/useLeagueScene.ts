import { useMemo } from 'react';
import { useLeagues } from '../../../analysis/useLeagues.ts';
import { shortCommunityName } from '../../../charts/streetName.ts';
import type { ShownLeague } from '../../../domain/league/leagueView.ts';
import { type RankingMode, rankingMode } from '../../../domain/league/rankingMode.ts';
import { leagueSummary, possibleFirsts, rankedCount, withdrawn } from '../../../domain/league/summary.ts';
import type { LeagueFamily } from '../../../domain/league/types.ts';
import { useBoard } from '../../../feeds/useBoard.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal, named } from '../../../words/format.ts';
import { useSystemContext } from '../../shared/systems/useSystemContext.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';

/** One unit of the league as the scene writes it. */
interface Row {
  code: string;
  name: string;
  /** Who answers for it, by post. */
  tag: string | undefined;
  /** Lit stars of its own ledger. */
  stars: string;
}

export interface LeagueScene {
  mode: RankingMode;
  league: ShownLeague | null;
  rows: Row[];
  sentence: string;
  /** Rules that nobody confirmed. */
  isSample: boolean;
}

/** Names told in the sentence for each way. */
const NAMES = 2;

/** The whole league of a family, its rows in the order its mode has them, and what they say in one sentence. */
export function useLeagueScene(family: LeagueFamily): LeagueScene {
  const { lang, words } = useApp();
  const { leagueScenes: w } = useSystemWords();
  const { ctx } = useSystemContext(null);
  const board = useBoard({ week: ctx.week });
  const { judged } = useSystemFeed('weekly');
  const { answer, failure } = useLeagues(ctx.week, null, 'public');
  const mode = rankingMode(board.programme.rules, 'public');
  const whole = (family === 'community' ? answer?.communities : answer?.compounds) ?? null;
  const league = useMemo(() => (whole === null || judged ? whole : withdrawn(whole)), [whole, judged]);
  const { register } = board;
  const rows = useMemo(() => {
    const order = new Map(league?.entries.map((e, i) => [e.code, i]));
    const units = family === 'community' ? board.communities : board.compounds;
    return units
      .map((u): Row => {
        const post = register.posts.get(u.code)?.find((p) => p.role === 'secretary');
        return {
          code: u.code,
          name: named(family === 'community' ? shortCommunityName(u.name) : u.name, lang),
          tag: family === 'compound' || post === undefined ? undefined : post.filled < post.due ? w.secretaryVacant : w.secretary,
          stars:
            u.unrated !== null
              ? words.wall.unrated
              : judged
                ? w.lit(decimal(u.lit, 0), decimal(u.of, 0))
                : words.common.state.expired,
        };
      })
      .sort((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0) || (a.code < b.code ? -1 : 1));
  }, [league, board, register, family, lang, words, w, judged]);

  const name = new Map(rows.map((r) => [r.code, r.name]));
  const told = (entries: readonly { code: string }[]) => {
    const names = words.common.list(entries.slice(0, NAMES).map((e) => name.get(e.code) ?? e.code));
    return { n: entries.length, names: entries.length > NAMES ? w.etc(names) : names };
  };
  const criteria = board.programme.criteria[family === 'community' ? 'weeklyScore' : 'compoundStar'];
  return { mode, league, rows, sentence: sentence(), isSample: criteria.some((c) => !c.official) };

  function sentence(): string {
    const said = mode === 'full' ? words.league : words.modes;
    if (league === null) return failure !== null || answer !== null ? said.failed : said.working;
    const { ahead, middle, behind, up, down, of } = leagueSummary(league);
    const scored = league.entries.filter((e) => e.score !== null && e.noPlace !== 'stale').length;
    if (league.mode === 'off') return w.off({ family, of, scored });
    if (!league.open) {
      const few = league.rankable < 5;
      return league.mode === 'tiers'
        ? words.modes[few ? 'tooFew' : 'closed']
        : few
          ? words.league.tooFew
          : words.league.closed[family];
    }
    if (league.mode === 'tiers') return w.tiers({ family, of, ahead, middle, behind });
    return w.sentence({
      ...{ family, of, ranked: rankedCount(league), firsts: possibleFirsts(league) },
      ...{ up: told(up), down: told(down), isCompared: league.entries.some((e) => e.arrow != null) },
    });
  }
}
