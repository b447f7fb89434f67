import { ORGANISATION_FEEDS } from '../../contract/envelope.ts';
import type { FeedReading, FeedReadings } from '../reading.ts';
import type { Finding } from '../sense/finding.ts';
import { type KnownNames, placed } from './programmeFeeds.ts';
import { siftedOnce } from './sifted.ts';

/** The feeds of the programme's organisation, brands, conduct and culture, all optional. */
export type OrganisationFeed = (typeof ORGANISATION_FEEDS)[number];

/** Field by field what a record refers to, by its kind: a place, a criterion, a brand, or another record of its own feed. */
const REFERENCES: Readonly<Record<OrganisationFeed, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  organisation: { move: { criterion: 'criterion', lead: 'unit' }, step: { move: 'move' } },
  models: {
    case: { subject: 'place', criterion: 'criterion' },
    caseStep: { case: 'case' },
    brandItem: { brand: 'brand' },
    brandUse: { item: 'brandItem' },
  },
  property: { serviceUse: { service: 'service' } },
  councils: { meeting: { body: 'body' }, resolution: { body: 'body' } },
  links: { linkVisit: { of: 'link' }, linkItem: { of: 'link' } },
  conduct: { entry: { place: 'place' } },
  culture: {},
  contest: { contestant: { contest: 'contest', subject: 'place' }, result: { contestant: 'contestant' } },
  readiness: { drill: { plan: 'plan' } },
};

/** Places and brands by name; empty sets say nothing (their feed has not arrived). */
export interface MoreNames {
  places: ReadonlySet<string>;
  brands: ReadonlySet<string>;
}

interface Referring {
  kind: string;
  id?: string;
  community?: string;
  compound?: string | undefined;
}

/** What is wrong with the references of one record, given what its own feed has. */
function verdict(
  r: Referring,
  references: Readonly<Record<string, Readonly<Record<string, string>>>>,
  known: KnownNames & MoreNames,
  own: (kind: string, id: string) => boolean,
): Finding | null {
  for (const [field, target] of Object.entries(references[r.kind] ?? {})) {
    const value = (r as unknown as Record<string, unknown>)[field];
    if (typeof value !== 'string') continue;
    const isKnown =
      target === 'place'
        ? known.places.size === 0 || known.places.has(value)
        : target === 'brand'
          ? known.brands.size === 0 || known.brands.has(value)
          : target === 'criterion'
            ? known.knowsCriterion(value)
            : own(target, value);
    if (!isKnown) return { field, code: 'unknownReference', value };
  }
  return placed(r, known);
}

/** The reading without records that refer to what nobody knows; a record falls with the one it hangs on. */
function checked<F extends OrganisationFeed>(
  reading: FeedReading<F>,
  known: KnownNames & MoreNames,
  rests: readonly unknown[],
): FeedReading<F> {
  const records = reading.records as readonly Referring[];
  const references = REFERENCES[reading.feed];
  // Made with the first record that is judged: where nothing changed none is.
  let made: Map<string, Referring> | null = null;
  const own = (kind: string, id: string): boolean => {
    made ??= new Map(records.map((r) => [`${r.kind} ${r.id}`, r]));
    const parent = made.get(`${kind} ${id}`);
    // No chain of kinds refers back to itself, so this ends.
    return parent !== undefined && verdict(parent, references, known, own) === null;
  };
  return siftedOnce(reading, rests, (r) => verdict(r as unknown as Referring, references, known, own));
}

/** Every reference of these feeds resolves. What fails falls alone, with what hangs on it. */
export function checkedOrganisationFeeds(
  feeds: Pick<FeedReadings, OrganisationFeed>,
  known: KnownNames & MoreNames,
  rests: readonly unknown[],
): Pick<FeedReadings, OrganisationFeed> {
  return Object.fromEntries(
    ORGANISATION_FEEDS.map((feed) => [feed, checked<OrganisationFeed>(feeds[feed], known, rests)]),
  ) as unknown as Pick<FeedReadings, OrganisationFeed>;
}
