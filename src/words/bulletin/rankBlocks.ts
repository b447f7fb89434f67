import type { BulletinBlock } from '../../contract/issues.ts';
import { BLOCK } from '../../domain/bulletin/blocks.ts';
import type { RankRow, RankTable } from '../../domain/bulletin/types.ts';
import type { RankingMode } from '../../domain/league/rankingMode.ts';
import type { LeagueFamily, Tier3 } from '../../domain/league/types.ts';
import {
  asOf,
  columns,
  type Making,
  nameOf,
  namesOf,
  paragraph,
  scoreDigits,
  type TableColumn,
  type TableRow,
  table,
} from './making.ts';

const TIERS: readonly Tier3[] = ['ahead', 'middle', 'behind'];

/** 社区排名 and 幸福小区排名: what the table says, and the table. */
export function rankBlocks(m: Making, family: LeagueFamily): (BulletinBlock | null)[] {
  const ranking = family === 'community' ? m.figures.communities : m.figures.compounds;
  const [text, id] =
    family === 'community' ? [BLOCK.communities, BLOCK.communitiesTable] : [BLOCK.compounds, BLOCK.compoundsTable];
  if (ranking === null) return [paragraph(m, text, [m.w.rank.noRules])];
  const { mode } = ranking;
  return [
    paragraph(m, text, [standing(m, ranking), moves(m, ranking), without(m, ranking), asOf(m, ['weekly'])]),
    table(m, id, m.w.rank.caption(family, mode), columnsOf(m, family, mode), rows(m, ranking), {
      halves: family === 'community',
      notes: notes(m, ranking),
    }),
  ];
}

const tierName = (m: Making, mode: RankingMode, tier: Tier3): string =>
  (mode === 'full' ? m.words.common.league.tier : m.words.common.modes.tier)[tier];

function standing(m: Making, r: RankTable): string {
  const { rank, list } = m.w;
  if (r.mode === 'off') return rank.off(r.family, r.of, r.scored);
  if (r.withdrawn) return rank.withdrawn(r.family);
  if (r.tooFew) return rank.tooFew(r.family, m.figures.method.rankedFrom);
  if (!r.open) return rank.closed(r.family, r.mode);
  const held = TIERS.filter((t) => r.tiers[t] > 0);
  const compared = TIERS.reduce((sum, t) => sum + r.tiers[t], 0);
  const [only] = held;
  if (only !== undefined && held.length === 1)
    return m.p.opened(rank.oneTier(r.family, r.of, compared, tierName(m, r.mode, only)));
  return rank.tiers(r.family, r.of, compared, list(held.map((t) => rank.tier(tierName(m, r.mode, t), r.tiers[t]))));
}

/** Only moves that passed the test; everything else is said to be within error, in one clause. */
function moves(m: Making, r: RankTable): string {
  const { rank } = m.w;
  if (r.mode !== 'full' || r.withdrawn || !r.open) return '';
  if (r.noBaseline) return rank.noBaseline;
  if (r.up.length + r.down.length === 0) return r.same === 0 ? rank.noBaseline : rank.allSame(r.family);
  return rank.moved(r.family, {
    up: r.up.length,
    upNames: namesOf(m, namesIn(m, r, r.up)),
    down: r.down.length,
    downNames: namesOf(m, namesIn(m, r, r.down)),
    same: r.same,
  });
}

const namesIn = (m: Making, r: RankTable, codes: readonly string[]): string[] => {
  const by = new Map(r.rows.map((row) => [row.code, row.name]));
  return codes.map((code) => nameOf(m, by.get(code) ?? null));
};

function without(m: Making, r: RankTable): string {
  const out = new Set(r.without);
  const said = r.rows
    .filter((row) => out.has(row.code))
    .map((row) => m.w.rank.withoutOne(nameOf(m, row.name), m.p.plain(m.words.common.modes.noPlace[row.noPlace ?? 'stale'])));
  return said.length === 0 ? '' : m.w.rank.without(namesOf(m, said));
}

function columnsOf(m: Making, family: LeagueFamily, mode: RankingMode): TableColumn[] {
  const c = m.w.rank.columns;
  const { unit } = m.w.rank;
  const isCompound = family === 'compound';
  if (mode === 'full')
    return isCompound
      ? columns(
          [c.place, 'centre', 8],
          [c.move, 'centre', 9],
          [unit.compound, 'start', 30],
          [unit.community, 'start', 18],
          [c.score, 'centre', 10],
          [c.stars, 'centre', 11],
          [c.range, 'centre', 14],
        )
      : columns(
          [c.place, 'centre', 14],
          [c.move, 'centre', 15],
          [unit.community, 'centre', 31],
          [c.score, 'centre', 17],
          [c.range, 'centre', 23],
        );
  return [
    ...(mode === 'tiers' ? columns([c.tier, 'centre', 16]) : []),
    ...columns([unit[family], 'start', 30]),
    ...(isCompound ? columns([unit.community, 'start', 26]) : []),
    ...columns([c.score, 'end', 14]),
    ...(isCompound ? columns([c.stars, 'centre', 12]) : []),
    ...columns([c.change, 'end', 16]),
  ];
}

function rows(m: Making, r: RankTable): TableRow[] {
  const borders = bordersOf(r);
  return r.rows.map((row, i) => ({
    key: row.code,
    cells: cells(m, r, row),
    ...(borders.has(i) ? { ruleBelow: true as const } : {}),
  }));
}

function cells(m: Making, r: RankTable, row: RankRow): string[] {
  const { w, p } = m;
  const name = nameOf(m, row.name);
  const community = r.family === 'compound' ? [nameOf(m, row.community)] : [];
  const score =
    row.score === null
      ? w.none
      : p.number(row.score, scoreDigits(r.family === 'compound')) + (isEarlier(m, row) ? w.earlier : '');
  const stars = r.family === 'compound' ? [row.stars === null ? w.none : w.starCell(row.stars.lit, row.stars.bonus)] : [];
  if (r.mode === 'full') {
    const place = row.place == null ? w.none : p.number(row.place);
    const range = row.low == null || row.high == null ? w.none : m.words.common.league.range(row.low, row.high);
    return [place, moveCell(m, row), name, ...community, score, ...stars, range];
  }
  const tier = r.mode === 'tiers' ? [row.tier == null ? w.none : tierName(m, r.mode, row.tier)] : [];
  return [...tier, name, ...community, score, ...stars, row.change === null ? w.none : p.signed(row.change, 1)];
}

/** A score that is not of the week reported: kept from when the unit last reported. */
const isEarlier = (m: Making, row: RankRow) => row.score !== null && row.scoreWeek !== null && row.scoreWeek !== m.figures.week;

/** A triangle only where the move passed its test. */
function moveCell(m: Making, { arrow, move }: RankRow): string {
  const { w } = m;
  if (arrow == null) return w.none;
  if (arrow === 'none' || move === undefined) return w.same;
  const places = m.p.number(Math.abs(move));
  return arrow === 'up' ? w.up(places) : w.down(places);
}

/** Rows below which a tier ends; none where the tiers do not follow the order of the rows. */
function bordersOf(r: RankTable): ReadonlySet<number> {
  const order = r.rows.flatMap((row, i) => (row.tier == null ? [] : [{ i, at: TIERS.indexOf(row.tier) }]));
  const borders = order.flatMap((o, k) => {
    const next = order[k + 1];
    return next === undefined || next.at === o.at ? [] : [{ i: o.i, falls: next.at < o.at }];
  });
  return borders.some((b) => b.falls) ? new Set() : new Set(borders.map((b) => b.i));
}

function notes(m: Making, r: RankTable): string[] {
  const { figures, p } = m;
  const n = m.w.rank.note;
  const { rangeShare, tierShare, fullScore } = figures.method;
  const whole = (x: number) => `${p.number(x * 100)}%`;
  const placed = r.mode === 'full' && r.open;
  const held = TIERS.filter((t) => r.tiers[t] > 0).map((t) => tierName(m, r.mode, t));
  return [
    ...(placed ? [n.range(whole(rangeShare))] : []),
    ...(placed && bordersOf(r).size > 0 ? [n.tiers(m.w.list(held))] : []),
    ...(r.mode === 'tiers' && r.open ? [n.tierOf(whole(tierShare))] : []),
    ...(placed ? [n.arrows] : []),
    n.score(figures.windowWeeks, fullScore),
    ...(placed ? [n.order] : []),
    ...(placed && r.rows.some((row) => row.joint === true) ? [n.joint] : []),
    ...(r.family === 'compound' && r.rows.some((row) => (row.stars?.bonus ?? 0) > 0) ? [n.bonus] : []),
    ...(r.rows.some((row) => isEarlier(m, row)) ? [n.earlier] : []),
    ...(r.rows.some((row) => cells(m, r, row).includes(m.w.none)) ? [n.none] : []),
  ];
}
