import type { RankingMode } from './rankingMode.ts';
import type { GroupStanding, League, LeagueEntry, NoPlace, PeerGroup, Tier3 } from './types.ts';

/** What of an entry says, or gives away, that one unit stands before another. */
type PlaceKey = 'place' | 'joint' | 'ranks' | 'arrow' | 'mean' | 'sd';

/** A unit's membership of a peer group; where it stands there only with places. */
export type ShownGroup = { group: PeerGroup } & Partial<GroupStanding>;

/** One unit as a mode lets it be seen: what the mode hides is not there at all. */
export interface ShownEntry
  extends Omit<LeagueEntry, PlaceKey | 'tier' | 'groups'>,
    Partial<Pick<LeagueEntry, PlaceKey | 'tier'>> {
  groups: ShownGroup[];
}

/** A league as a mode lets it be seen. */
export interface ShownLeague extends Omit<League, 'entries' | 'codes' | 'ahead'>, Partial<Pick<League, 'codes' | 'ahead'>> {
  mode: RankingMode;
  /** `full`: by place, then by code; `tiers`: by tier, inside it by code; `off`: by code. */
  entries: ShownEntry[];
}

const TIERS: readonly Tier3[] = ['ahead', 'middle', 'behind'];
/** Reasons that speak of comparison alone: where nothing is compared nobody is told that nothing was. */
const COMPARING: ReadonlySet<NoPlace | null> = new Set(['gate', 'groupTooSmall']);

/**
 * The league of a week as its mode lets it be seen, by every audience and in every file: the one place that hides. What is
 * hidden is absent, so that no view, file or text can show it: in `tiers` places, ranges, arrows, chances and all they
 * could be worked out from; in `off` tiers as well. A unit's own score, its change and what was counted stay.
 */
export function leagueView(league: League, mode: RankingMode): ShownLeague {
  if (mode === 'full') return { ...league, mode };
  const { codes: _codes, ahead: _ahead, ...kept } = league;
  const entries = league.entries.map((e) => shownEntry(e, mode));
  return { ...kept, mode, entries: entries.sort((a, b) => tierOrder(a) - tierOrder(b) || (a.code < b.code ? -1 : 1)) };
}

function shownEntry(entry: LeagueEntry, mode: 'tiers' | 'off'): ShownEntry {
  const { place: _p, joint: _j, ranks: _r, arrow: _a, mean: _m, sd: _s, tier, groups, ...kept } = entry;
  const own = { ...kept, groups: groups.map(({ group }) => ({ group })) };
  if (mode === 'tiers') return { ...own, tier };
  return { ...own, noPlace: COMPARING.has(own.noPlace) ? null : own.noPlace };
}

const tierOrder = (e: ShownEntry) => (e.tier == null ? TIERS.length : TIERS.indexOf(e.tier));
