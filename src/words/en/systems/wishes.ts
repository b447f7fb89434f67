import { decimal } from '../../format.ts';
import { term } from '../../term.ts';
import type { wishes as zh } from '../../zh/systems/wishes.ts';

const weekly = 'weekly, as things stood at the close of Friday';

export const wishes: typeof zh = {
  name: 'Micro-wishes',
  question: 'How long does a wish wait?',
  figures: {
    'wishes.realised': term({
      name: 'Wishes realised',
      unit: 'wishes',
      meaning: 'Of the wishes that were verified, how many came true. What is realised counts, not what was claimed.',
      formula: 'realised ÷ verified (since the register began)',
      numerator: 'wishes realised since the register began',
      denominator: 'wishes verified since then, those expired or withdrawn among them',
      cadence: weekly,
    }),
    'wishes.wait': term({
      name: 'Median wait',
      unit: 'days',
      over: 'wishes',
      meaning: 'Days from collection until half of the wishes are realised. Those still waiting are in it.',
      formula:
        'day on which the waiting curve reaches one half; waiting wishes count up to now, expired and withdrawn ones up to that day',
      numerator: '',
      denominator: 'all wishes in the register',
      cadence: weekly,
    }),
    'wishes.waiting': term({
      name: 'Still waiting',
      unit: 'wishes',
      meaning: 'Wishes collected and not yet realised, expired or withdrawn.',
      formula: 'collected, and neither realised nor expired nor withdrawn',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'wishes.satisfied': term({
      name: 'Satisfied afterwards',
      unit: 'wishes',
      meaning: 'Of the wishes evaluated over the last weeks, how many were found satisfactory. Hidden where too few were.',
      formula: 'satisfied or basically satisfied ÷ valid evaluations in the window',
      numerator: 'wishes evaluated as satisfied or basically satisfied',
      denominator: 'wishes evaluated in the window',
      cadence: weekly,
    }),
  },
  sentence: (verified, median, of, waiting) =>
    of === 0
      ? 'No wish is in the register yet.'
      : `${decimal(verified.n, 0)} of ${decimal(verified.of, 0)} verified wishes are realised; ${median === null ? 'under half have come true so far' : `half come true within ${median} days`}; ${decimal(waiting, 0)} still wait.`,
  district: 'District',
  curve: 'Waiting curve',
  curveNote:
    'Waiting wishes count up to this Friday, expired and withdrawn ones up to that day; the dashed upright is the day by which half came true.',
  curveLabel: (median, of) =>
    `Share of ${of} wishes realised by days since collection; ${median === null ? 'half not reached' : `half within ${median} days`}`,
  axis: 'Days since collection',
  legend: (name, median, of) =>
    `${name}: ${median === null ? 'under half so far' : `half within ${median} days`}, ${decimal(of, 0)} wishes`,
  twin: { line: 'Place', of: 'Wishes', median: 'Median (days)', by: (day) => `Within ${day} days` },
  funnel: 'How far they got',
  funnelNote: 'Wishes that reached the step since the register began; those further on are counted too.',
  steps: {
    collected: 'Collected',
    verified: 'Verified',
    published: 'Published',
    claimed: 'Claimed',
    contacted: 'Contacted',
    realised: 'Realised',
    evaluated: 'Evaluated',
  },
  community: 'Community',
  allCommunities: 'District only',
  byCommunity: 'Wishes by community',
  longest: 'Wishes that wait longest',
  columns: {
    community: 'Community',
    collected: 'Collected (wishes)',
    verified: 'Verified (wishes)',
    realised: 'Realised (wishes)',
    share: 'Share realised',
    due: 'Due in window (wishes)',
    onTime: 'On time (wishes)',
    waiting: 'Waiting (wishes)',
    median: 'Median wait (days)',
    id: 'Wish',
    kind: 'Kind',
    collectedOn: 'Collected on',
    step: 'Got to',
    days: 'Waited (days)',
  },
  notReached: 'under half so far',
  agrees: (communities) =>
    `The register and the weekly report agree: due and realised by the due day are the same in all ${communities} communities.`,
  differs: (names, agreed) => `The register and the weekly report do not agree: ${names}; the other ${agreed} communities do.`,
  fact: (year, place, label, value, unit) =>
    `As printed in ${year}: ${place}, ${label.toLowerCase()}: ${value} ${unit}. A number of that year, not of today.`,
  told: (place, n) => `${place}: ${n} realised so far`,
  panels: { curve: 'Days until they come true', funnel: 'How far they got' },
};
