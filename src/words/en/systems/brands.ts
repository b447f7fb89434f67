import { dayLong, decimal, monthLong } from '../../format.ts';
import { term } from '../../term.ts';
import type { brands as zh } from '../../zh/systems/brands.ts';

const monthly = 'weekly, for the last whole month that had ended by this Friday';

export const brands: typeof zh = {
  name: 'Community brands',
  question: 'What do the brands deliver?',
  figures: {
    'brands.delivered': term({
      name: 'Services given',
      unit: 'services',
      meaning:
        'How often the services of the brands were given in the last whole month. Their units differ, so only times are added; what was not counted is left out and is not taken for none.',
      formula: 'sum of the times of all services that were counted in the last whole month',
      numerator: '',
      denominator: '',
      cadence: monthly,
    }),
    'brands.counted': term({
      name: 'Service items counted',
      unit: 'items',
      meaning: 'Of the services on offer in the last whole month, how many were counted.',
      formula: 'counted in the month ÷ on offer in the month',
      numerator: 'services with a number for the month',
      denominator: 'services that had begun by the end of the month',
      cadence: monthly,
    }),
    'brands.candidates': term({
      name: 'Candidates for a bonus star',
      unit: 'brands',
      meaning:
        'Brands that meet all three conditions: at least six base stars lit, approved by the task force, a service on record within twelve months.',
      formula: 'brands that meet all three conditions ÷ brands of which it can be said',
      numerator: 'brands that meet all three conditions',
      denominator: 'brands of the programme, those left out whose stars alone cannot be said',
      cadence: 'weekly, as things stood at the close of Friday',
    }),
  },
  sentence: (f) => {
    const month = f.month === null ? 'the last whole month' : monthLong(f.month, 'en');
    const given =
      f.of === 0
        ? 'No service is on record yet'
        : f.delivered === null
          ? `None of ${decimal(f.of, 0)} services was counted in ${month}`
          : `Services were given ${decimal(f.delivered, 0)} times in ${month} (${decimal(f.counted, 0)} of ${decimal(f.of, 0)} services counted)`;
    if (f.candidates === null)
      return `${given}; without stars on record nobody can say which meet the conditions of a bonus star.`;
    return `${given}; ${decimal(f.candidates, 0)} of ${decimal(f.brands, 0)} brands meet the conditions of a bonus star.`;
  },
  conditions: 'Conditions of a bonus star',
  rule: 'The conditions are defaults of this system; the district may change them.',
  met: 'met',
  unmet: 'not met',
  unsaid: 'cannot be said',
  lit: (lit, of, from) =>
    lit === null
      ? `At least ${from} base stars lit: not rated this week`
      : `At least ${from} base stars lit: ${lit} of ${of} now`,
  approved: (met, since) =>
    met
      ? `Approved by the task force: ${since === null ? 'yes' : `bonus star approved on ${dayLong(since, 'en')}`}`
      : 'Approved by the task force: no approval on record',
  evidence: (month) =>
    month === null
      ? 'A service on record within twelve months: no month was counted'
      : `A service on record within twelve months: last in ${monthLong(month, 'en')}`,
  candidate: 'Meets all conditions',
  notYet: 'Conditions not all met',
  star: (counts) => (counts ? 'Has a bonus star, counted' : 'Has a bonus star, not counted for now'),
  sheet: 'Star sheet of the community',
  services: 'Services',
  columns: {
    brand: 'Brand',
    item: 'Service',
    unit: 'Unit',
    months: 'Last twelve months',
    last: 'Last whole month',
    total: 'Sum of twelve months',
    counted: 'Months counted',
    of: 'Months on offer',
  },
  notCounted: 'not counted',
  monthsLabel: (item, text) => `${item}: ${text}`,
  month: (month, n) => `${monthLong(month, 'en')} ${n}`,
  barsNote:
    'One bar a month, the last whole month on the right; a short hollow bar was not counted, which is not zero. Sums hold the months that were counted.',
  noItems: 'No service is on record.',
  panel: 'What brands give, and what they lack',
  last: (month, n, counted, of) =>
    n === null
      ? `${monthLong(month, 'en')}: none of ${of} services counted`
      : `${monthLong(month, 'en')}: ${n} times (${counted} of ${of} services counted)`,
  short: { lit: 'stars', approved: 'approval', evidence: 'evidence' },
  more: (n) => `Brands not shown: ${n}`,
};
