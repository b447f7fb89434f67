import { term } from '../../term.ts';
import type { reviews as zh } from '../../zh/systems/reviews.ts';

const cadence = 'every half-year';

export const reviews: typeof zh = {
  name: 'Three Reviews',
  question: 'Who thinks better of himself than residents do?',
  figures: {
    'reviews.gap': term({
      name: 'Self above mass review',
      unit: 'points',
      over: 'communities, median',
      meaning:
        'Half of the communities rate themselves less than this above the residents; the larger, the further apart are self-image and experience.',
      formula: 'median of (mean self review − mean mass review) over communities with both in this period and enough scorers',
      numerator: '',
      denominator: 'communities with self and mass review in this period',
      cadence,
    }),
    'reviews.mass': term({
      name: 'Mean mass review',
      unit: 'points',
      over: 'communities, mean',
      meaning: 'The marks that Party members and residents of the compound councils gave.',
      formula: 'mean of the communities’ mean marks, each community counts once',
      numerator: '',
      denominator: 'communities with a mass review by enough scorers in this period',
      cadence,
    }),
    'reviews.wide': term({
      name: 'Communities with a wide gap',
      unit: 'communities',
      meaning: 'Communities whose self review lies above the mass review by the line in the rules or more: worth a question.',
      formula: 'number of communities with mean self review − mean mass review ≥ the review gap of the rules',
      numerator: 'communities at or over the line',
      denominator: 'communities with self and mass review in this period',
      cadence,
    }),
  },
  faces: { self: 'self', peer: 'peer', mass: 'mass' },
  legend: 'ring: self, diamond: peer, dot: mass',
  sentence: (gap, wide, first) =>
    `The median self review is ${gap} points above the mass review; ${wide === 0 ? 'no gap reaches the line' : `${wide} at the line or over${first === null ? '' : `, ${first} most`}`}`,
  period: (period) => {
    const [, year, kind, n] = /^(\d{4})-([HQ])([1-4])$/.exec(period) ?? [];
    if (year === undefined) return period;
    return kind === 'H' ? `${n === '1' ? 'first' : 'second'} half of ${year}` : `quarter ${n} of ${year}`;
  },
  nothing: 'No reviews yet.',
  nobody: (period) => `${period}: no community has both a self and a mass review, so no gap can be told.`,
  table: 'Three reviews by community',
  columns: {
    community: 'Community',
    street: 'Subdistrict',
    marks: 'Three reviews',
    self: 'Self (points)',
    peer: 'Peer (points)',
    mass: 'Mass (points)',
    scorers: 'Mass scorers (persons)',
    gap: 'Gap (points)',
    score: 'Weighted (points)',
    day: 'Mass review on',
  },
  few: 'too few scorers, not judged',
  line: (points) => `line at ${points} points`,
  missing: 'not reviewed',
  wide: 'wide gap',
  weights: (self, peer, mass) => `weights: self ${self}, peer ${peer}, mass ${mass}`,
};
