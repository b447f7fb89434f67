import { decimal } from '../../format.ts';
import { term } from '../../term.ts';
import type { readiness as zh } from '../../zh/systems/readiness.ts';

const weekly = 'weekly, as things stood at the close of Friday';

export const readiness: typeof zh = {
  name: 'Routine and emergency',
  question: 'Are we ready?',
  figures: {
    'readiness.plans': term({
      name: 'Plans in date',
      unit: 'plans',
      meaning: 'Of the emergency plans approved, how many are not yet to be gone through again.',
      formula: 'before their day of review ÷ plans approved',
      numerator: 'plans whose day of review is not over on Friday',
      denominator: 'plans approved, of the district and of communities',
      cadence: weekly,
    }),
    'readiness.drills': term({
      name: 'Drills held on time',
      unit: 'drills',
      meaning:
        'Of the drills due within half a year, how many were held by their day. Those held late or not at all are not on time.',
      formula: 'held by their day ÷ drills due within 26 weeks',
      numerator: 'drills held by their day',
      denominator: 'drills due within 26 weeks',
      cadence: weekly,
    }),
    'readiness.posts': term({
      name: 'Emergency posts filled',
      unit: 'posts',
      meaning: 'Of the posts an emergency needs, how many have somebody. Posts are counted, nobody is named.',
      formula: 'posts with somebody ÷ posts set',
      numerator: 'posts with somebody',
      denominator: 'posts set',
      cadence: 'when it changes, as last entered',
    }),
    'readiness.stores': term({
      name: 'Stores as due',
      unit: 'items',
      meaning: 'Of the stores that were counted, how many hold what is due. Those not counted are not nought; they are listed.',
      formula: 'items that hold at least what is due ÷ items counted',
      numerator: 'items that hold at least what is due',
      denominator: 'items counted',
      cadence: 'counted monthly, as last counted',
    }),
  },
  sentence: (kinds, missing, of) =>
    !of
      ? 'No plan, drill, post or store is entered yet.'
      : missing === 0
        ? 'Nothing is missing of the plans, drills, posts and stores entered.'
        : `${decimal(missing, 0)} things are missing: ${kinds}.`,
  kindCount: {
    drill: (n) => `drills not held ${n}`,
    plan: (n) => `plans past review ${n}`,
    post: (n) => `posts with vacancies ${n}`,
    store: (n) => `stores short ${n}`,
    uncounted: (n) => `stores not counted ${n}`,
  },
  kind: {
    drill: 'drill not held',
    plan: 'plan past review',
    post: 'posts vacant',
    store: 'store short',
    uncounted: 'store not counted',
  },
  gaps: 'What is missing',
  gapsNone: 'Nothing is missing.',
  table: 'Readiness by community',
  district: 'District',
  allKinds: 'Everything missing',
  gapColumns: { kind: 'Missing', place: 'Community', label: 'What', how: 'There is', days: 'Days overdue' },
  short: (has, due, unit) => `${has} of ${due} ${unit}`,
  posts: 'posts',
  none: 'no count',
  columns: {
    community: 'Community',
    gaps: 'Missing',
    plans: 'Plans in date',
    drills: 'Drills on time',
    posts: 'Posts filled',
    stores: 'Stores as due',
    told: 'Checklist items told here',
    said: 'Monthly checklist',
  },
  item: { duty: 'duty list', stock: 'stock counted', drill: 'drill' },
  checklist:
    'The monthly checklist has five items: duty list, list of households needing help, stock counted, contact list checked, drill. These records can tell of three; the lists of households and contacts are not here.',
  toldItem: (item, yes) => `${item}: ${yes ? 'yes' : 'no'}`,
  notSaid: 'not reported',
  agrees: (communities) => `Does not contradict the monthly checklist: ${communities} communities fit.`,
  differs: (names, agreed) => `Contradicts the monthly checklist: ${names}; the other ${agreed} communities fit.`,
  toLog: 'emergency log (wall)',
  toWall:
    "In an emergency the walls change by order of the district's emergency centre; what drills and changes left stands in the",
  plan: (label, day) => `${label}, to be gone through again by ${day}`,
  districtPlans: "The district's plans",
  wall: {
    communities: 'Readiness by community',
    gaps: 'Missing',
    days: (n) => `${n} days overdue`,
    ofPlans: 'Plans',
    ofDrills: 'Drills',
    ofPosts: 'Posts',
    ofStores: 'Stores',
  },
};
