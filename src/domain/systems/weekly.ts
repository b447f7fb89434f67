import type { Bilingual } from '../../contract/common.ts';
import type { WeeklyFeedRecord } from '../../contract/weekly.ts';
import type { CheckFigure } from '../checks.ts';
import { shanghai } from '../civil.ts';
import type { CriterionFigure } from '../criterionFigure.ts';
import type { ShownEntry, ShownLeague } from '../league/leagueView.ts';
import { leagueSummary } from '../league/summary.ts';
import type { Observations } from '../observations.ts';
import type { Criterion } from '../programme.ts';
import { recordKey } from '../recordKey.ts';
import type { StarChange } from '../stars/starHistory.ts';
import { weeklyBasis } from '../weeklyBasis.ts';
import { absent, count, type Figure } from './figures.ts';
import { ledgerOf, type StarLedger, type StarSource, starsSince } from './starLines.ts';

/**
 * Communities that rose or fell in the weekly league between two weeks (进位, 退位): only moves that passed the test of the
 * league. Nothing is said where no move could be judged, or where the mode of the week shows no places.
 * @param league the communities' league with its arrows against the baseline; null without valid rules
 */
export function weeklyFigures(league: ShownLeague | null, week: string): Figure[] {
  const ids = ['weekly.risen', 'weekly.fallen'] as const;
  if (league === null) return ids.map((id) => absent(id, 'noRules', week));
  if (league.baseline === null || league.entries.every((e) => e.arrow == null))
    return ids.map((id) => absent(id, 'notRanked', week));
  const { up, down } = leagueSummary(league);
  const period = { from: league.baseline, to: week };
  const keys = (moved: readonly ShownEntry[]) => moved.map((e) => `community/${e.code}`);
  return [count('weekly.risen', keys(up), period), count('weekly.fallen', keys(down), period)];
}

/** A check that reads otherwise than in the other week. */
export interface CheckMove {
  criterion: string;
  indicator: string;
  before: CheckFigure;
  now: CheckFigure;
  /** What it moves the score by at its full weight, points; above 0 is better. Only to order by. */
  weight: number;
}

/** Whether a unit fell silent or spoke again between two weeks. */
export type Silence = 'fell' | 'again';

/** What the records say of one unit in two weeks, before any league. */
export interface WeekChange {
  ledger: StarLedger;
  code: string;
  name: Bilingual;
  street: { code: string; name: Bilingual };
  lit: number | null;
  litBefore: number | null;
  gained: StarChange[];
  lost: StarChange[];
  /** Those that moved most first. */
  moves: CheckMove[];
  silence: Silence | null;
  /** Weekly checks that had numbers then and have none now, and the other way round, by indicator. */
  missing: string[];
  returned: string[];
  /** Keys of its weekly records corrected after the baseline week and up to the week. */
  corrected: string[];
}

/** One unit in two weeks, with its places. */
export interface WeekLine extends WeekChange {
  /** Its entry in the league: score, place and tested arrow; null while it is worked out. */
  entry: ShownEntry | null;
  /** Score of the baseline week by the same rules: score minus change. */
  scoreBefore: number | null;
  /** Place it had in the league of the baseline week; null where it had none, undefined while that is worked out. */
  placeBefore: number | null | undefined;
  /** Anything but a move within error: that is no material change. */
  changed: boolean;
}

/**
 * Two weeks side by side, unit by unit in code order. Both are read under the rules of the later one, so that a change of
 * rules is not taken for a change of work.
 */
export function weekChanges(
  source: StarSource,
  ledger: StarLedger,
  baseline: string,
  corrected: ReadonlyMap<string, readonly string[]>,
): WeekChange[] {
  const { observations: obs, programme, week } = source;
  const { rules } = programme;
  const family = ledger === 'compound' ? programme.criteria.compoundStar : programme.criteria.weeklyScore;
  const weekly = [...programme.criteria.weeklyScore, ...programme.criteria.communityStar, ...programme.criteria.compoundStar]
    .flatMap((c) => c.indicators)
    .filter((i) => i.cadence === 'weekly' && i.subject === ledger)
    .map((i) => i.id);
  return ledgerOf(source, ledger).map(({ code, name, street, sheet }): WeekChange => {
    const { before, previousLit, gained, lost } = starsSince(source, ledger, sheet, baseline);
    const now = ledger === 'compound' ? sheet.stars : (source.communitySheets.get(code)?.weekly.components ?? []);
    const old = ledger === 'compound' ? before.stars : weeklyBasis(code, family, obs, baseline, rules).components;
    return {
      ledger,
      code,
      name,
      street,
      lit: sheet.unrated === null ? sheet.lit : null,
      litBefore: previousLit,
      gained,
      lost,
      moves: checkMoves(old, now, family),
      silence: silenceOf(obs, code, baseline, week),
      missing: lapsed(obs, code, weekly, baseline, week),
      returned: lapsed(obs, code, weekly, week, baseline),
      corrected: [...(corrected.get(code) ?? [])],
    };
  });
}

/**
 * The same with score, place and arrow of the leagues.
 * @param leagues of the week against the baseline, and of the baseline itself; null where not (yet) known
 */
export function weekLines(
  changes: readonly WeekChange[],
  leagues: { now: ShownLeague | null; old: ShownLeague | null },
): WeekLine[] {
  const entries = new Map(leagues.now?.entries.map((e) => [e.code, e]));
  const past = new Map(leagues.old?.entries.map((e) => [e.code, e]));
  return changes.map((c): WeekLine => {
    const entry = entries.get(c.code) ?? null;
    return {
      ...c,
      entry,
      scoreBefore: entry?.score == null || entry.change === null ? null : entry.score - entry.change,
      placeBefore: leagues.old === null ? undefined : (past.get(c.code)?.place ?? null),
      changed:
        (entry?.arrow != null && entry.arrow.arrow !== 'none') ||
        [c.gained, c.lost, c.missing, c.returned, c.corrected].some((list) => list.length > 0) ||
        c.silence !== null,
    };
  });
}

function silenceOf(obs: Observations, code: string, baseline: string, week: string): Silence | null {
  const [was, is] = [obs.reported(code, baseline), obs.reported(code, week)];
  return was === is ? null : is ? 'again' : 'fell';
}

/** Checks with a number in one week and none in the other. */
function lapsed(obs: Observations, code: string, ids: readonly string[], from: string, to: string): string[] {
  const has = (id: string, week: string) => obs.at(code, id, week)?.numerator != null;
  return [...new Set(ids)].filter((id) => has(id, from) && !has(id, to));
}

/** The checks that read otherwise, the weightiest first. What is hidden or was not reported in either week is no move. */
export function checkMoves(
  before: readonly CriterionFigure[],
  now: readonly CriterionFigure[],
  criteria: readonly Criterion[],
): CheckMove[] {
  const all = criteria.reduce((sum, c) => sum + c.weight, 0);
  return criteria
    .flatMap((criterion): CheckMove[] => {
      const [a, b] = [before, now].map((side) => side.find((f) => f.criterion === criterion.id));
      const own = criterion.indicators.reduce((sum, i) => sum + i.weight, 0);
      return criterion.indicators.flatMap((indicator): CheckMove[] => {
        const [x, y] = [a, b].map((f) => f?.checks.find((c) => c.indicator === indicator.id));
        if (x?.score == null || y?.score == null || x.score === y.score) return [];
        const weight = (criterion.weight / all) * (indicator.weight / own) * (y.score - x.score);
        return [{ criterion: criterion.id, indicator: indicator.id, before: x, now: y, weight }];
      });
    })
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.indicator < b.indicator ? -1 : 1));
}

/**
 * Keys of weekly records that were corrected (a revision after the first) after one day and up to another, by subject.
 * @param after @param upTo civil days
 */
export function correctedBetween(
  records: readonly WeeklyFeedRecord[],
  after: string,
  upTo: string,
): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, Set<string>>();
  for (const r of records) {
    if (r.revision < 2) continue;
    const { day } = shanghai(Date.parse(r.recordedAt));
    if (day <= after || day > upTo) continue;
    const held = out.get(r.subject) ?? new Set();
    out.set(r.subject, held.add(recordKey('weekly', r)));
  }
  return new Map([...out].map(([subject, keys]) => [subject, [...keys].sort()]));
}
