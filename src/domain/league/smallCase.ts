import { bbFit, competitionRanks, heterogeneity, type RankRange, rankPosterior, shrink, wilson } from '../statistics/index.ts';

/** One small survey: satisfied of answers. */
export interface SurveyCount {
  x: number;
  n: number;
}

/** What the method makes of one of them; null where fewer than ten answered or the numbers make no sense. */
export interface SurveyFigure {
  raw: number;
  interval: { lo: number; hi: number };
  shrunk: number;
  /** Share borrowed from all: M / (n + M). */
  borrowed: number;
  ranks: RankRange;
  place: number;
}

/** The worked case of the method page: one proportion ranked as in methods 2.1. */
export interface SurveyCase {
  figures: (SurveyFigure | null)[];
  /** Chance of such a spread among equals. */
  p: number;
  open: boolean;
}

const SHOWN_FROM = 10;
const OPEN_BELOW = 0.1;
const LEAST_UNITS = 5;

/** Works the case out; always the same answer for the same numbers. */
export function surveyCase(counts: readonly SurveyCount[], draws = 4000): SurveyCase {
  const used = counts.map((c) => Number.isFinite(c.x) && Number.isFinite(c.n) && c.n >= SHOWN_FROM && c.x >= 0 && c.x <= c.n);
  const [x, n] = [counts.filter((_, i) => used[i]).map((c) => c.x), counts.filter((_, i) => used[i]).map((c) => c.n)];
  if (x.length === 0) return { figures: counts.map(() => null), p: 1, open: false };
  const { p } = heterogeneity(x, n);
  const { a, b, M } = bbFit(x, n);
  const ranks = rankPosterior({ x, n }, { draws, seed: 1 });
  const places = competitionRanks(
    ranks.map((r) => Math.round(r.er * 1000)),
    { better: 'down' },
  );
  let next = 0;
  return {
    p,
    open: p < OPEN_BELOW && x.length >= LEAST_UNITS,
    figures: counts.map((c, i) => {
      if (!used[i]) return null;
      const k = next++;
      return {
        raw: c.x / c.n,
        interval: wilson(c.x, c.n) as { lo: number; hi: number },
        shrunk: shrink(c.x, c.n, a, b).m,
        borrowed: M / (c.n + M),
        ranks: ranks[k] as RankRange,
        place: places[k] as number,
      };
    }),
  };
}
