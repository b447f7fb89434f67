import type { RankingTab } from '../../address/address.ts';
import type { Board } from '../../domain/board.ts';
import type { CommunityRow, CompoundRow, StreetRow } from '../../domain/league.ts';
import type { CellValue } from '../../export/tableModel.ts';
import { decimal, type Language, named, percent, signed } from '../../words/format.ts';
import type { DeskWords, Words } from '../../words/words.ts';

export type Row = CompoundRow | CommunityRow | StreetRow;

/** One column: what it is called, what it sorts and exports by, and how it reads on screen. */
export interface Column<R> {
  key: string;
  heading: string;
  unit: string;
  /** Decimals of numbers; null for text. */
  digits: number | null;
  value(row: R): CellValue;
  text(row: R): string;
  /** Drawn by the table itself. */
  drawn?: 'place' | 'name' | 'stars' | 'trend';
  narrow?: 'hide';
}

type Make<R> = (board: Board, words: Words & DeskWords, lang: Language) => Column<R>[];

const number = (x: number | null, digits: number) => (x === null ? '—' : decimal(x, digits));

const compounds: Make<CompoundRow> = (board, words, lang) => {
  const { columns: c, units: u, notRated } = words.desk;
  const works = new Map(board.renovation.projects.map((p) => [p.compound, p]));
  return [
    {
      key: 'place',
      heading: c.place,
      unit: u.none,
      digits: 0,
      value: (r) => r.place,
      text: (r) => (r.place === null ? '–' : String(r.place)),
      drawn: 'place',
    },
    {
      key: 'name',
      heading: c.compound,
      unit: u.none,
      digits: null,
      value: (r) => named(r.name, lang),
      text: (r) => named(r.name, lang),
      drawn: 'name',
    },
    {
      key: 'community',
      heading: c.community,
      unit: u.none,
      digits: null,
      value: (r) => named(r.community.name, lang),
      text: (r) => named(r.community.name, lang),
      narrow: 'hide',
    },
    {
      key: 'lit',
      heading: c.stars,
      unit: u.stars,
      digits: 0,
      value: (r) => (r.score === null ? null : r.lit),
      text: (r) => (r.score === null ? notRated : String(r.lit)),
      drawn: 'stars',
    },
    { key: 'score', heading: c.score, unit: u.points, digits: 2, value: (r) => r.score, text: (r) => number(r.score, 1) },
    {
      key: 'change',
      heading: c.change,
      unit: u.points,
      digits: 2,
      value: (r) => r.change,
      text: (r) => (r.change === null ? '—' : signed(r.change, 1)),
    },
    {
      key: 'trend',
      heading: c.trend,
      unit: u.none,
      digits: null,
      value: () => null,
      text: () => '',
      drawn: 'trend',
      narrow: 'hide',
    },
    {
      key: 'works',
      heading: c.works,
      unit: u.percent,
      digits: 1,
      value: (r) => scaled(works.get(r.code)?.share ?? null),
      text: (r) => shareOf(works.get(r.code)?.share ?? null),
      narrow: 'hide',
    },
    {
      key: 'worksPlan',
      heading: c.worksPlan,
      unit: u.percent,
      digits: 1,
      value: (r) => scaled(works.get(r.code)?.plannedShare ?? null),
      text: (r) => shareOf(works.get(r.code)?.plannedShare ?? null),
      narrow: 'hide',
    },
    { key: 'note', heading: c.note, unit: u.none, digits: null, value: (r) => note(r, words), text: (r) => note(r, words) },
  ];
};

const communities: Make<CommunityRow> = (_board, words, lang) => {
  const { columns: c, units: u, notRated } = words.desk;
  return [
    {
      key: 'place',
      heading: c.place,
      unit: u.none,
      digits: 0,
      value: (r) => r.place,
      text: (r) => (r.place === null ? '–' : String(r.place)),
      drawn: 'place',
    },
    {
      key: 'name',
      heading: c.community,
      unit: u.none,
      digits: null,
      value: (r) => named(r.name, lang),
      text: (r) => named(r.name, lang),
      drawn: 'name',
    },
    {
      key: 'street',
      heading: c.street,
      unit: u.none,
      digits: null,
      value: (r) => named(r.street.name, lang),
      text: (r) => named(r.street.name, lang),
      narrow: 'hide',
    },
    {
      key: 'lit',
      heading: c.stars,
      unit: u.stars,
      digits: 0,
      value: (r) => (r.score === null ? null : r.lit),
      text: (r) => (r.score === null ? notRated : String(r.lit)),
      drawn: 'stars',
    },
    { key: 'score', heading: c.weekly, unit: u.points, digits: 2, value: (r) => r.score, text: (r) => number(r.score, 2) },
    {
      key: 'change',
      heading: c.change,
      unit: u.points,
      digits: 2,
      value: (r) => r.change,
      text: (r) => (r.change === null ? '—' : signed(r.change, 2)),
    },
    {
      key: 'trend',
      heading: c.trend,
      unit: u.none,
      digits: null,
      value: () => null,
      text: () => '',
      drawn: 'trend',
      narrow: 'hide',
    },
    {
      key: 'compounds',
      heading: c.compounds,
      unit: u.count,
      digits: 0,
      value: (r) => r.compounds,
      text: (r) => String(r.compounds),
      narrow: 'hide',
    },
    { key: 'note', heading: c.note, unit: u.none, digits: null, value: (r) => note(r, words), text: (r) => note(r, words) },
  ];
};

const streets: Make<StreetRow> = (_board, words, lang) => {
  const { columns: c, units: u } = words.desk;
  return [
    { key: 'code', heading: c.code, unit: u.none, digits: null, value: (r) => r.code, text: (r) => r.code, drawn: 'place' },
    {
      key: 'name',
      heading: c.street,
      unit: u.none,
      digits: null,
      value: (r) => named(r.name, lang),
      text: (r) => named(r.name, lang),
      drawn: 'name',
    },
    {
      key: 'communities',
      heading: c.communities,
      unit: u.count,
      digits: 0,
      value: (r) => r.communities,
      text: (r) => String(r.communities),
    },
    {
      key: 'weeklyMean',
      heading: c.weeklyMean,
      unit: u.points,
      digits: 2,
      value: (r) => r.weeklyMean,
      text: (r) => number(r.weeklyMean, 2),
    },
    {
      key: 'weeklyRated',
      heading: c.weeklyRated,
      unit: u.count,
      digits: 0,
      value: (r) => r.weeklyRated,
      text: (r) => `${r.weeklyRated}/${r.communities}`,
      narrow: 'hide',
    },
    {
      key: 'compounds',
      heading: c.compounds,
      unit: u.count,
      digits: 0,
      value: (r) => r.compounds,
      text: (r) => String(r.compounds),
    },
    { key: 'litMean', heading: c.litMean, unit: u.stars, digits: 2, value: (r) => r.litMean, text: (r) => number(r.litMean, 1) },
    {
      key: 'scoreMean',
      heading: c.scoreMean,
      unit: u.points,
      digits: 2,
      value: (r) => r.scoreMean,
      text: (r) => number(r.scoreMean, 1),
    },
    {
      key: 'compoundsRated',
      heading: c.compoundsRated,
      unit: u.count,
      digits: 0,
      value: (r) => r.compoundsRated,
      text: (r) => `${r.compoundsRated}/${r.compounds}`,
      narrow: 'hide',
    },
  ];
};

const scaled = (share: number | null) => (share === null ? null : share * 100);
const shareOf = (share: number | null) => (share === null ? '—' : percent(share));

/** Why a row is not rated, or what to know about its score. */
function note(row: CompoundRow | CommunityRow, words: Words & DeskWords): string {
  if (row.unrated !== null) return words.common.unrated[row.unrated];
  const parts = [row.lowN ? words.common.state.lowN : ''];
  if ('docked' in row && row.docked > 0) parts.unshift(`${words.common.star.docked} ${row.docked}`);
  return parts.filter((p) => p !== '').join(' · ');
}

/** The rows of a table, filtered as the address asks; places stay those of the whole district. */
export function rowsOf(
  board: Board,
  tab: RankingTab,
  filter: { street: string | null; tier: string | null; old: boolean | null },
): { rows: Row[]; of: number } {
  if (tab === 'street') {
    const rows = board.streets.filter((r) => filter.street === null || r.code === filter.street);
    return { rows, of: board.streets.length };
  }
  if (tab === 'community') {
    const rows = board.communities.filter((r) => filter.street === null || r.street.code === filter.street);
    return { rows, of: board.communities.length };
  }
  const rows = board.compounds.filter(
    (r) =>
      (filter.street === null || r.street.code === filter.street) &&
      (filter.tier === null || r.tier === filter.tier) &&
      (filter.old === null || r.isOld === filter.old),
  );
  return { rows, of: board.compounds.length };
}

/** The columns of a table. */
export function columnsOf(tab: RankingTab, board: Board, words: Words & DeskWords, lang: Language): Column<Row>[] {
  const made =
    tab === 'compound'
      ? compounds(board, words, lang)
      : tab === 'community'
        ? communities(board, words, lang)
        : streets(board, words, lang);
  return made as Column<Row>[];
}
