import { named, percent } from '../../../../words/format.ts';
import type { CommunityLine, CompoundLine, LeagueLine } from '../rows.ts';
import { type Column, type ColumnContext, type Make, number } from './column.ts';
import { afterScore, nameColumn, standing } from './league.ts';

/** Columns of the compounds' league. */
export const compoundColumns: Make<CompoundLine> = (ctx) => {
  const { board, words, lang } = ctx;
  const { columns: c, units: u } = words.desk;
  const works = new Map(board.renovation.projects.map((p) => [p.compound, p]));
  const share = (l: CompoundLine) => works.get(l.code)?.share ?? null;
  return [
    ...standing(ctx),
    ...nameColumn(c.compound)(ctx),
    {
      key: 'community',
      heading: c.community,
      unit: u.none,
      digits: null,
      value: (l) => named(l.community.name, lang),
      text: (l) => named(l.community.name, lang),
      narrow: 'hide',
    },
    starsColumn(ctx) as Column<CompoundLine>,
    scoreColumn(ctx, c.score, 1) as Column<CompoundLine>,
    ...afterScore(ctx, 1),
    {
      key: 'works',
      heading: c.works,
      unit: u.percent,
      digits: 1,
      value: (l) => (share(l) === null ? null : (share(l) as number) * 100),
      text: (l) => (share(l) === null ? '—' : percent(share(l) as number)),
      fileOnly: true,
    },
  ];
};

/** Columns of the communities' weekly league. */
export const communityColumns: Make<CommunityLine> = (ctx) => {
  const { words, lang } = ctx;
  const { columns: c, units: u } = words.desk;
  return [
    ...standing(ctx),
    ...nameColumn(c.community)(ctx),
    {
      key: 'street',
      heading: c.street,
      unit: u.none,
      digits: null,
      value: (l) => named(l.street.name, lang),
      text: (l) => named(l.street.name, lang),
      narrow: 'hide',
    },
    scoreColumn(ctx, c.weekly, 2) as Column<CommunityLine>,
    ...afterScore(ctx, 2),
    starsColumn(ctx) as Column<CommunityLine>,
    {
      key: 'compounds',
      heading: c.compounds,
      unit: u.count,
      digits: 0,
      value: (l) => l.compounds,
      text: (l) => String(l.compounds),
      narrow: 'hide',
    },
  ];
};

function starsColumn({ words }: ColumnContext): Column<LeagueLine> {
  const { columns: c, units: u, notRated } = words.desk;
  return {
    key: 'lit',
    heading: c.stars,
    unit: u.stars,
    digits: 0,
    value: (l) => (l.unrated === null ? l.lit : null),
    text: (l) => (l.unrated === null ? String(l.lit) : notRated),
    drawn: 'stars',
  };
}

/** W needs all communities together; S stands in the sheet and does not wait for places. */
const scoreOf = (l: LeagueLine): number | null => l.entry?.score ?? (l.kind === 'compound' ? l.score : null);

function scoreColumn({ words, mode }: ColumnContext, heading: string, digits: number): Column<LeagueLine> {
  return {
    key: 'score',
    heading,
    unit: words.desk.units.points,
    digits: 2,
    unsorted: mode !== 'full',
    value: scoreOf,
    text: (l) => number(scoreOf(l), digits),
  };
}
