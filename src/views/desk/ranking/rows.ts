import type { RankingAddress } from '../../../address/address.ts';
import type { Board } from '../../../domain/board.ts';
import type { ShownEntry, ShownLeague } from '../../../domain/league/leagueView.ts';
import { communityGroups, compoundGroups } from '../../../domain/league/peers.ts';
import { streetMeans } from '../../../domain/league/summary.ts';
import type { ScoreTrends } from '../../../domain/league/trends.ts';
import type { CommunityRow, CompoundRow, StreetRow } from '../../../domain/leagueRows.ts';

/** A row of a league table: what the records say, and where that puts it (null while it is worked out). */
export type CompoundLine = CompoundRow & { kind: 'compound'; entry: ShownEntry | null };
export type CommunityLine = CommunityRow & {
  kind: 'community';
  entry: ShownEntry | null;
  trend: { week: string; score: number | null }[];
};
export type StreetLine = StreetRow & { kind: 'street'; weeklyMean: number | null; weeklyRated: number };
export type LeagueLine = CompoundLine | CommunityLine;
export type Row = LeagueLine | StreetLine;

/** What the rows are made of. */
export interface RowSource {
  board: Board;
  /** The league of the tab; null while it is worked out. */
  league: ShownLeague | null;
  /** The communities' league, for the means of streets. */
  communities: ShownLeague | null;
  trends: ScoreTrends | null;
}

/** The rows of a table in the order of their places (in the group asked for), filtered as the address asks. */
export function rowsOf(
  source: RowSource,
  ranking: Pick<RankingAddress, 'tab' | 'street' | 'group'>,
): { rows: Row[]; of: number } {
  const { board, league, trends } = source;
  if (ranking.tab === 'street') {
    const means = streetMeans(board.register, source.communities);
    const rows = board.streets
      .filter((r) => ranking.street === null || r.code === ranking.street)
      .map(
        (r): StreetLine => ({
          ...r,
          kind: 'street',
          weeklyMean: means.get(r.code)?.mean ?? null,
          weeklyRated: means.get(r.code)?.n ?? 0,
        }),
      );
    return { rows, of: board.streets.length };
  }
  const entries = new Map(league?.entries.map((e) => [e.code, e]));
  const lines: LeagueLine[] =
    ranking.tab === 'compound'
      ? board.compounds.map((r) => ({ ...r, kind: 'compound', entry: entries.get(r.code) ?? null }))
      : board.communities.map((r) => ({
          ...r,
          kind: 'community',
          entry: entries.get(r.code) ?? null,
          trend: trends?.weeks.map((week, i) => ({ week, score: trends.communities[r.code]?.[i] ?? null })) ?? [],
        }));
  const groupsOf = (l: LeagueLine) =>
    l.kind === 'compound' ? compoundGroups(board.register, l.code) : communityGroups(board.register, l.code);
  const order = new Map(league?.entries.map((e, i) => [e.code, i]));
  const place = (l: LeagueLine) =>
    ranking.group === null ? 0 : (l.entry?.groups.find((g) => g.group === ranking.group)?.place ?? Number.POSITIVE_INFINITY);
  const rows = lines
    .filter((l) => ranking.street === null || l.street.code === ranking.street)
    .filter((l) => ranking.group === null || groupsOf(l).includes(ranking.group))
    .sort((a, b) => by(place(a), place(b)) || by(order.get(a.code) ?? 0, order.get(b.code) ?? 0));
  return { rows, of: lines.length };
}

const by = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
