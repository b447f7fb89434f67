import type { Tier3 } from '../../domain/league/types.ts';
import type { SlideWords } from '../deckWords.ts';

const tier: Record<Tier3, string> = { ahead: 'Good', middle: 'Steady', behind: 'Needs attention' };

export const slides: SlideWords = {
  source: (office, part, asOf) => `Source: ${office} · ${part} · data to ${asOf}`,
  factSource: (year) => `Source: press (${year})`,
  district: 'District',
  days: (from, to) => `${from} to ${to}`,
  upTo: (to) => `up to ${to}`,
  beside: (x, n) => `district ${x}/${n}`,
  above: 'better than the district, beyond sampling error',
  notAbove: 'the difference from the district is within error: not compared',
  lowN: 'small sample: numbers only',
  sampleNote: 'sample wording, not confirmed by the district',
  tier,
  lit: {
    kicker: 'Dual Star Award',
    claim: (lit, of) => `${lit} stars lit in ${of} projects`,
    unit: (of) => `/ ${of} stars`,
    proof: (rated, reached, lit) => `${reached} of ${rated} rated communities have at least ${lit} stars`,
    chart: 'How many stars the communities have',
    chartUnit: 'communities',
    stars: (n) => `${n}★`,
    own: 'With this community',
    others: 'Other communities',
  },
  weekly: {
    kicker: 'Weekly score',
    claim: (rated, range) =>
      `Score over four weeks, ${rated} communities ranked${range === null ? '' : `, possible ranks ${range}`}`,
    alone: (tierName) => `Score over four weeks${tierName === null ? '' : `, tier: ${tierName}`}`,
    unit: 'points',
    proof: (weeks) => `records of ${weeks}, all components together`,
    chart: 'What the score is made of',
    own: 'Ours',
  },
  progress: {
    kicker: 'Real progress',
    community: (since, points) => `Weekly score ${points} points above ${since}`,
    compound: (name, since, points) => `${name}: score ${points} points above ${since}`,
    lastWeek: 'last week',
    weeksAgo: (n) => `${n} weeks ago`,
    unit: 'points',
    proof: (places) => `up ${places} places; the change is beyond sampling error, worked out as on the ranking page`,
    chart: 'The score in both weeks',
    own: 'Score',
  },
  check: {
    unit: '%',
    claim: (x, n, unit) => `${x} of ${n} (${unit})`,
    chart: 'Ours and the district’s',
    own: 'Ours',
  },
  works: {
    kicker: 'Renovation of old compounds',
    claim: (name, planned) => `${name}: share of the investment done${planned === null ? '' : `, plan by then ${planned}`}`,
    done: (name) => `${name} is finished: share of the investment done`,
    unit: '%',
    proof: (done, budget) => `${done} of ${budget} (10,000 yuan) done`,
    chart: 'Plan and actual',
    plan: 'Plan',
    actual: 'Actual',
  },
  pair: {
    kicker: 'Before and after',
    claim: (name, homes) => `${name}${homes}`,
    homes: (households, residents) => {
      const parts = [households === null ? '' : `${households} homes`, residents === null ? '' : `${residents} residents`];
      const told = parts.filter(Boolean);
      return told.length === 0 ? '' : `: ${told.join(', ')}`;
    },
    before: 'Before',
    after: 'After',
    drawing: 'drawing',
    proof: (done, of) => `${done} of ${of} works done`,
    noWorks: 'one picture before and one after, the same view',
  },
  wishes: {
    kicker: 'Micro-wishes',
    unit: 'wishes',
    claim: (verified) => `Micro-wishes fulfilled (of ${verified} verified)`,
    proof: (realised, verified, own, district) =>
      `${realised} of ${verified} verified wishes fulfilled; waiting times of ${own} wishes, district ${district}`,
    half: (own, district) => `Half within ${own} days${district === null ? '' : `, district ${district} days`}`,
    notHalf: 'Days from collected to fulfilled',
    chartUnit: '%',
    start: 'Asked',
    day: (n) => `${n} d`,
    own: 'Ours',
  },
  satisfaction: {
    kicker: 'Satisfaction',
    unit: '%',
    claim: (label, x, n) => `${label}: ${x} of ${n} valid answers satisfied or basically satisfied`,
    proof: (low, high) => `by this sample, really between ${low} and ${high}`,
  },
  reviews: {
    kicker: 'Three reviews',
    unit: 'points',
    claim: (n) => `Mark by residents (${n} gave one)`,
    proof: (period) => `reviews of ${period}`,
    chart: 'Marks from three sides',
    face: { self: 'Own', peer: 'Peers', mass: 'Residents' },
    own: 'Ours',
  },
  brand: {
    kicker: (label) => `Community brand: ${label}`,
    claim: (service, month) => `${service}, ${month}`,
    proof: (counted, months) =>
      `counted in ${counted} of the last ${months} months; a month nobody counted is not taken for none`,
    chart: 'Counted each month',
    own: 'Ours',
  },
  case: {
    kicker: 'Good practice',
    unit: 'steps',
    proof: (name, result, adopted) => `${name}: ${result}${adopted === null ? '' : ` (for the whole district since ${adopted})`}`,
  },
  compounds: {
    kicker: 'Happy compounds',
    unit: 'compounds',
    stars: (name, lit) => (lit === null ? `${name} (not rated)` : `${name} ${lit}★`),
    list: (all) => all.join(', '),
    proof: (rated, of) => `${rated} of ${of} compounds rated`,
  },
  fact: {
    kicker: (year) => `From the press, ${year}`,
    claim: (name, label) => (name === null ? label : `${name}: ${label}`),
    proof: (year) => `a number printed in ${year}, not of now`,
  },
};
