import type { weakScene as zh } from '../zh/weakScene.ts';

const s = (n: number) => (n === 1 ? '' : 's');

export const weakScene: typeof zh = {
  title: 'Compounds to see to',
  machine: 'found by the system · to be checked',
  map: 'Where',
  mapKey: 'numbers as in the list',
  sentence: (f) =>
    `${f.of > f.places ? `${f.places} of ${f.of} compounds to see to first` : `${f.places} compound${s(f.places)} to see to first`}: ${f.spots} confirmed weak spot${s(f.spots)} in ${f.family} series, found by the system, to be checked.`,
  none: (family) => `No confirmed weak spot in ${family} series this week: all within ordinary variation.`,
  noneBody: 'No compound to name.',
  counts: { family: 'judged', red: 'confirmed', amber: 'to watch', bright: 'bright spots' },
  countUnit: 'series',
  hidden: (f) =>
    `${f.spots} confirmed weak spot${s(f.spots)} in ${f.family} series, in ${f.places} compound${s(f.places)}; by the rules walls name nobody.`,
  hiddenBody: 'By the rules walls list no units; the list stands on the desk.',
  working: 'Comparing the curves …',
  failed: 'Weak spots cannot be worked out just now.',
  noRules: 'No valid rules: nothing is judged.',
  level: (value, x, n) => `${value} (${x} of ${n})`,
  noValue: 'no value',
  why: (indicator, recent, base) => `${indicator}: last 4 weeks ${recent}, baseline ${base}`,
  silent: (weeks) => `not reported for ${weeks} weeks`,
  more: (n) => `${n} more`,
  since: (day) => `since ${day}`,
  overdue: (n, days) => `${n} overdue, up to ${days} days`,
  owner: (post) => `owner: ${post}`,
  vacant: (post) => `${post} (vacant)`,
  visited: (day) => `last visit ${day}`,
  never: 'no visit recorded',
  notConnected: 'visits not connected',
};
