import type { stage as zh } from '../zh/stage.ts';

export const stage: typeof zh = {
  title: 'Stage',
  choose: 'Choose a community',
  chooseWhat: 'One figure a page, all from the same data; no slides to make.',
  back: 'Back to the list',
  page: (n, of) => `${n} of ${of}`,
  source: (source, week, asOf) => `Source: ${source} · ${week} · data as of ${asOf}`,
  factSource: (year) => `Source: press report (${year})`,
  keys: '→ next　← back　B blank　Home first',
  nothing: 'There is no figure to present for this community yet.',
  unknown: 'The register knows no such community.',
  slides: {
    lit: {
      kicker: 'Dual Star Award',
      claim: (name, lit, of) => `${name} has lit ${lit} of the Eight Projects' ${of} stars`,
      unit: (of) => `of ${of} stars`,
    },
    weekly: {
      kicker: 'Weekly score',
      claim: (name, rated, range) =>
        `${name}, four weeks rolling, among ${rated} communities ranked${range === null ? '' : `; possible ranks ${range}`}`,
      unit: 'points',
    },
    check: { claim: (name, label, x, n, unit) => `${name}: ${label}, ${x} of ${n} ${unit}`, unit: '%' },
    compounds: { kicker: 'Happy compounds', claim: (names) => names, unit: 'compounds' },
    fact: { kicker: 'Micro-wishes', claim: (name, label) => `${label}, ${name}` },
  },
  compoundStars: (name, lit) => (lit === null ? `${name} (not rated)` : `${name}: ${lit} stars`),
};
