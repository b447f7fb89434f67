import { named } from '../../../../words/format.ts';
import type { StreetLine } from '../rows.ts';
import { type Make, number } from './column.ts';

/** Columns of the street roll-up: code order and values, never a place. */
export const streetColumns: Make<StreetLine> = ({ words, lang }) => {
  const { columns: c, units: u } = words.desk;
  const count = (key: string, heading: string, of: (r: StreetLine) => number) => ({
    key,
    heading,
    unit: u.count,
    digits: 0,
    value: of,
    text: (r: StreetLine) => String(of(r)),
  });
  const mean = (key: string, heading: string, unit: string, of: (r: StreetLine) => number | null, digits: number) => ({
    key,
    heading,
    unit,
    digits: 2,
    value: of,
    text: (r: StreetLine) => number(of(r), digits),
  });
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
    count('communities', c.communities, (r) => r.communities),
    mean('weeklyMean', c.weeklyMean, u.points, (r) => r.weeklyMean, 2),
    {
      ...count('weeklyRated', c.weeklyRated, (r) => r.weeklyRated),
      text: (r) => `${r.weeklyRated}/${r.communities}`,
      narrow: 'hide',
    },
    count('compounds', c.compounds, (r) => r.compounds),
    mean('litMean', c.litMean, u.stars, (r) => r.litMean, 1),
    mean('scoreMean', c.scoreMean, u.points, (r) => r.scoreMean, 1),
    {
      ...count('compoundsRated', c.compoundsRated, (r) => r.compoundsRated),
      text: (r) => `${r.compoundsRated}/${r.compounds}`,
      narrow: 'hide',
    },
  ];
};
