import type { SystemId } from './figures.ts';

/** The three tracks (三赛道) of the programme, and the systems that carry each. */
export const TRACKS = {
  contest: ['contest'],
  rally: ['weekly', 'supervision', 'ledger'],
  trophy: ['dualStar'],
} as const satisfies Record<string, readonly SystemId[]>;

/** The three mechanisms (三机制): of work, of appraisal, of people. */
export const MECHANISMS = {
  work: ['links', 'reviews', 'satisfaction'],
  appraisal: ['conduct'],
  people: ['chiefs'],
} as const satisfies Record<string, readonly SystemId[]>;

/** What else the programme is: who leads it, what its compounds and communities are, and whether it is ready. */
const REST = {
  lead: ['homeAction', 'moves', 'fusion'],
  places: ['models', 'brands', 'property', 'councils', 'renovation', 'culture', 'wishes', 'concerns'],
  readiness: ['readiness'],
} as const satisfies Record<string, readonly SystemId[]>;

export type Track = keyof typeof TRACKS;
export type Mechanism = keyof typeof MECHANISMS;
export type MapGroup = 'lead' | 'tracks' | 'mechanisms' | 'places' | 'readiness';
export type MapLane = Track | Mechanism | 'lead' | 'places' | 'readiness';

/** One part of a group, with its systems. */
export interface Lane {
  id: MapLane;
  systems: readonly SystemId[];
}

const lanes = (of: Readonly<Record<string, readonly SystemId[]>>): Lane[] =>
  Object.entries(of).map(([id, systems]) => ({ id: id as MapLane, systems }));

/** Every system of the programme once, in the order in which it is told. */
export const PROGRAMME_MAP: readonly { group: MapGroup; lanes: readonly Lane[] }[] = [
  { group: 'lead', lanes: lanes({ lead: REST.lead }) },
  { group: 'readiness', lanes: lanes({ readiness: REST.readiness }) },
  { group: 'tracks', lanes: lanes(TRACKS) },
  { group: 'mechanisms', lanes: lanes(MECHANISMS) },
  { group: 'places', lanes: lanes({ places: REST.places }) },
];
