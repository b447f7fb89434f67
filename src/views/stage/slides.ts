import type { Board } from '../../domain/board.ts';
import type { CheckFigure } from '../../domain/checks.ts';
import type { ShownLeague } from '../../domain/league/leagueView.ts';
import { decimal, type Language, named } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';

/** One page on stage: one claim, one figure. */
export interface Slide {
  key: string;
  kicker: string;
  claim: string;
  figure: string;
  unit: string;
  /** Wording or rules behind it are not official. */
  sample: boolean;
  /** Year of a printed fact; null for a current figure. */
  factYear: number | null;
}

/** Share of a check from which it is worth a page of its own. */
const CHECKS = ['W1', 'W3a', 'W5a'];

/**
 * A community's pages, straight from the board and the league: the very figures that wall and desk show. A figure
 * that is absent makes no page.
 * @param league the communities' league; null while it is worked out
 */
export function slidesOf(board: Board, league: ShownLeague | null, code: string, words: Words, lang: Language): Slide[] {
  const community = board.register.community.get(code);
  if (community === undefined) return [];
  const name = named(community.name, lang);
  const row = board.communities.find((r) => r.code === code);
  const w = words.stage.slides;
  const slides: Slide[] = [];
  if (row !== undefined && row.unrated === null) {
    const projects = board.programme.criteria.communityStar;
    slides.push({
      key: 'lit',
      kicker: w.lit.kicker,
      claim: w.lit.claim(name, row.lit, row.of),
      figure: String(row.lit),
      unit: w.lit.unit(row.of),
      sample: projects.some((c) => !c.official),
      factYear: null,
    });
  }
  const entry = league?.entries.find((e) => e.code === code);
  if (entry !== undefined && entry.score !== null && entry.scoreWeek === board.week) {
    slides.push({
      key: 'weekly',
      kicker: w.weekly.kicker,
      claim:
        league?.mode === 'full'
          ? w.weekly.claim(
              name,
              league.rankable,
              entry.ranks == null ? null : words.league.range(entry.ranks.q05, entry.ranks.q95),
            )
          : words.modes.slide(name, entry.tier == null ? null : words.modes.tier[entry.tier]),
      figure: decimal(entry.score, 2),
      unit: w.weekly.unit,
      sample: board.programme.rules?.official !== true,
      factYear: null,
    });
  }
  const checks = board.communitySheets.get(code)?.weekly.components.flatMap((c) => c.checks) ?? [];
  for (const id of CHECKS) {
    const check = checks.find((c) => c.indicator === id);
    if (check !== undefined && check.value !== null) slides.push(checkSlide(check, name, board, words, lang));
  }
  const own = board.compounds.filter((c) => c.community.code === code);
  if (own.length > 0) {
    slides.push({
      key: 'compounds',
      kicker: w.compounds.kicker,
      claim: w.compounds.claim(
        words.common.list(own.map((c) => words.stage.compoundStars(named(c.name, lang), c.score === null ? null : c.lit))),
      ),
      figure: String(own.length),
      unit: w.compounds.unit,
      sample: board.programme.rules?.official !== true,
      factYear: null,
    });
  }
  for (const fact of board.programme.facts.filter((f) => f.subject === code)) {
    slides.push({
      key: fact.id,
      kicker: w.fact.kicker,
      claim: w.fact.claim(name, named(fact.label, lang)),
      figure: decimal(fact.value, 0),
      unit: named(fact.unit, lang),
      sample: !fact.official,
      factYear: fact.programmeYear,
    });
  }
  return slides;
}

function checkSlide(check: CheckFigure, name: string, board: Board, words: Words, lang: Language): Slide {
  const indicator = board.programme.indicator.get(check.indicator);
  const label = indicator === undefined ? check.indicator : named(indicator.label, lang);
  const unit = indicator === undefined ? '' : named(indicator.unit, lang);
  const w = words.stage.slides.check;
  return {
    key: check.indicator,
    kicker: label,
    claim: w.claim(name, label, decimal(check.numerator ?? 0, 0), decimal(check.denominator ?? 0, 0), unit),
    figure: decimal((check.value ?? 0) * 100, 1),
    unit: w.unit,
    sample: indicator?.official !== true,
    factYear: null,
  };
}
