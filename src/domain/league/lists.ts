import type { RulesRecord } from '../../contract/programme.ts';
import { atTwoDecimals } from '../places.ts';
import type { ShownEntry, ShownLeague } from './leagueView.ts';

/** Defaults of the district's own settings, marked as a sample while the rules are. (domain reference 8, rules 5 and 6) */
export const LIST_DEFAULTS = { attentionBelow: 80, listLength: 3, talkAfterWeeks: 3 } as const;
/** Length of the lists that the draws counted chances for. */
const DRAWN_LENGTH = 3;
/** Chance from which a unit is said to belong to a list for certain, and under which one that is not on it cannot be. */
const CERTAIN = 0.95;

export type ListWording = 'neutral' | 'redBlack';

/** One unit on a list, or near it. */
export interface ListEntry {
  code: string;
  /** W, 0-100. */
  score: number;
  /** 90 % range of its place. */
  low: number;
  high: number;
  /** Chance that it truly is among the first (or last) so many, 0-1; null where only its range is known. */
  chance: number | null;
  /** Whether it belongs there beyond reasonable doubt; otherwise the list might as well hold others. */
  certain: boolean;
}

/** One list with those that might stand there as well. */
export interface UnitList {
  entries: ListEntry[];
  /** Units not on it whose range reaches across the cut, in code order. */
  others: ListEntry[];
}

/** The lists of a week. A list of one week is no ground for any consequence. */
export interface LeagueLists {
  week: string;
  wording: ListWording;
  official: boolean;
  attentionBelow: number;
  length: number;
  talkAfterWeeks: number;
  red: UnitList;
  attention: UnitList;
  /** Codes of those on the attention list for `talkAfterWeeks` weeks running or longer, this one included. */
  talk: string[];
}

/** What rules say of lists, with the defaults where they say nothing. */
export function listRules(rules: RulesRecord) {
  return {
    wording: rules.listWording ?? ('neutral' as ListWording),
    official: rules.official,
    attentionBelow: rules.attentionBelow ?? LIST_DEFAULTS.attentionBelow,
    length: rules.listLength ?? LIST_DEFAULTS.listLength,
    talkAfterWeeks: rules.talkAfterWeeks ?? LIST_DEFAULTS.talkAfterWeeks,
  };
}

/**
 * The first and the last of one week's league; null where there are no places: mode, gate or data do not allow any.
 * Ties at the cut: on the list of the first all who share the last place on it are named, praise shared costs nobody
 * anything; on the attention list none of them, for nobody may be singled out from others that he equals. On the attention
 * list stands only whose W, as shown with two decimals, is below the line: the last of a good field are not a concern.
 */
export function weekLists(
  league: ShownLeague,
  rules: ReturnType<typeof listRules>,
): Pick<LeagueLists, 'red' | 'attention'> | null {
  if (league.mode !== 'full' || !league.open) return null;
  const ranked = league.entries.flatMap((e) => (e.place == null || e.ranks == null || e.score === null ? [] : [e as Ranked]));
  const k = ranked.length;
  // Fewer units than two lists need would stand on both.
  const length = Math.min(rules.length, Math.floor(k / 2));
  const drawn = length === DRAWN_LENGTH;
  const under = (e: Ranked) => atTwoDecimals(e.score) < rules.attentionBelow;
  const reds = new Set(ranked.filter((e) => e.place <= length));
  const lasts = new Set(ranked.filter((e) => ranked.filter((o) => o.place >= e.place).length <= length));
  const listed = (
    on: (e: Ranked) => boolean,
    may: (e: Ranked) => boolean,
    sure: (e: Ranked) => boolean,
    reaches: (e: Ranked) => boolean,
    chance: (e: Ranked) => number,
  ): UnitList => {
    const at = (e: Ranked): ListEntry => {
      const p = drawn ? chance(e) : null;
      return {
        ...{ code: e.code, score: e.score, low: e.ranks.q05, high: e.ranks.q95, chance: p },
        certain: p === null ? sure(e) : p >= CERTAIN,
      };
    };
    const near = (e: Ranked) => (drawn ? chance(e) > 1 - CERTAIN : reaches(e));
    return {
      entries: ranked.filter(on).map(at),
      others: ranked
        .filter((e) => !on(e) && may(e) && near(e))
        .map(at)
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
    };
  };
  return {
    red: listed(
      (e) => reds.has(e),
      () => true,
      (e) => e.ranks.q95 <= length,
      (e) => e.ranks.q05 <= length,
      (e) => e.ranks.pTop,
    ),
    attention: listed(
      (e) => lasts.has(e) && under(e),
      under,
      (e) => e.ranks.q05 > k - length,
      (e) => e.ranks.q95 > k - length,
      (e) => e.ranks.pBottom,
    ),
  };
}

type Ranked = ShownEntry & { place: number; score: number; ranks: NonNullable<ShownEntry['ranks']> };
