import { decimal } from '../../format.ts';
import { term } from '../../term.ts';
import type { links as zh } from '../../zh/systems/links.ts';

const weekly = 'weekly, as things stood at the close of Friday';
const units = (n: number) => (n === 1 ? '1 unit' : `${decimal(n, 0)} units`);

export const links: typeof zh = {
  name: 'Four Links',
  question: 'Which linked unit came, and which did not?',
  figures: {
    'links.present': term({
      name: 'Links in place',
      unit: 'links',
      meaning:
        'Each urban community should have four links; one with at least one unit is in place. Whether it came is another question.',
      formula: 'links that have a unit ÷ (urban communities × 4)',
      numerator: 'links that have a unit on Friday',
      denominator: 'urban communities times four',
      cadence: weekly,
    }),
    'links.visits': term({
      name: 'Visits made on time',
      unit: 'visits',
      meaning: 'Of the visits due in the window, how many were made by their due day. A late one was made, and not on time.',
      formula: 'visits made by their day ÷ visits due in the window',
      numerator: 'visits made by their due day',
      denominator: 'visits due in the window',
      cadence: weekly,
    }),
    'links.absent': term({
      name: 'Units that did not come',
      unit: 'units',
      meaning:
        'Units that had visits due in the window and did not come once. One that made up for a visit is not among them. A unit linked with two communities counts as two.',
      formula: 'linked units with visits due in the window and none made',
      numerator: '',
      denominator: '',
      cadence: weekly,
    }),
    'links.solved': term({
      name: 'Items solved',
      unit: 'items',
      meaning: 'Of the items due over the last quarter, how many are solved by Friday, those solved late among them.',
      formula: 'items solved ÷ items due over 13 weeks',
      numerator: 'items solved by Friday',
      denominator: 'items due over the last 13 weeks',
      cadence: weekly,
    }),
  },
  sentence: (present, visits, absent) =>
    [
      `${decimal(present.n, 0)} of ${decimal(present.of, 0)} links are in place`,
      visits.of === 0
        ? 'no visit was due in the window'
        : `${decimal(visits.n, 0)} of ${decimal(visits.of, 0)} visits due were made on time`,
      ...(visits.of === 0 ? [] : [absent === 0 ? 'every unit that was due came' : `${units(absent)} did not come`]),
    ]
      .join('; ')
      .concat('.'),
  nothing: 'No linked unit is in the register yet.',
  kinds: { sponsor: 'Sponsorship', society: 'Interaction', enforcement: 'Reporting in', members: 'Service' },
  who: {
    sponsor: 'district departments with community Party organisations',
    society: 'social forces with community Party organisations',
    enforcement: 'law enforcement with compounds',
    members: 'Party members and cadres with residents',
  },
  matrix: 'The four links by community',
  matrixNote: 'Each cell: visits made on time / due in the window; after ▼ the units that did not come; “none” has no unit.',
  missing: 'none',
  nothingDue: 'none due',
  away: (n) => `▼${n}`,
  awaySaid: (n) => `${n} did not come`,
  absentTable: 'Units that did not come',
  absentNone: 'Every unit that was due in the window came.',
  unitsTable: 'Linked units',
  came: { yes: 'came', no: 'did not come', notDue: 'none due' },
  ended: (day) => `ended ${day}`,
  allKinds: 'All four links',
  kind: 'Link',
  columns: {
    community: 'Community',
    present: 'In place (links)',
    visits: 'On time (visits)',
    due: 'Due (visits)',
    absent: 'Away (units)',
    items: 'Solved / due (items)',
    unit: 'Unit',
    kind: 'Link',
    place: 'Community or compound',
    came: 'In the window',
    lastCame: 'Last came',
    since: 'Linked since',
  },
  never: 'not on record',
  visitsAgree: (communities) =>
    `The visits and the weekly report agree: due and made on time are the same in all ${communities} communities.`,
  visitsDiffer: (names, agreed) => `The visits and the weekly report do not agree: ${names}; the other ${agreed} communities do.`,
  itemsAgree: (communities) =>
    `The sponsors' items and the quarterly report agree: due and solved in the quarter last reported are the same in all ${communities} communities.`,
  itemsDiffer: (names, agreed) =>
    `The sponsors' items and the quarterly report do not agree: ${names}; the other ${agreed} communities do.`,
  notCovered: 'The items do not cover the whole quarter last reported, so they cannot be held against that report.',
};
