import type { FeedName } from '../../contract/envelope.ts';
import type { LedgerFeedRecord, LedgerItemRecord } from '../../contract/ledger.ts';
import type { FeedReadings } from '../reading.ts';
import type { Finding } from '../sense/finding.ts';
import { brokenSteps } from './ledgerSteps.ts';
import { siftedOnce } from './sifted.ts';

/** The feeds of the programme's own systems, all optional. */
export type ProgrammeFeed = Extract<FeedName, 'ledger' | 'concerns' | 'wishes' | 'fourChiefs' | 'reviews'>;

/** Names that a record may refer to; empty sets say nothing (their feed has not arrived). */
export interface KnownNames {
  communities: ReadonlySet<string>;
  /** Community of each compound. */
  compounds: ReadonlyMap<string, string>;
  knowsCriterion(id: string | undefined): boolean;
  visits: ReadonlySet<string>;
}

export interface Placed {
  community?: string;
  compound?: string | undefined;
}

/** A place that nobody knows, or a compound that lies in another community. */
export function placed(r: Placed, known: KnownNames): Finding | null {
  if (known.communities.size === 0) return null;
  if (r.community !== undefined && !known.communities.has(r.community))
    return { field: 'community', code: 'unknownReference', value: r.community };
  if (r.compound === undefined) return null;
  const at = known.compounds.get(r.compound);
  if (at === undefined) return { field: 'compound', code: 'unknownReference', value: r.compound };
  return r.community !== undefined && at !== r.community ? { field: 'compound', code: 'sum', value: r.compound } : null;
}

/**
 * Every reference of the programme's feeds resolves, and the ledger keeps its guards. What fails falls alone. Worked out
 * anew only where the records changed.
 * @param rests what the known names are made from
 */
export function checkedProgrammeFeeds(
  feeds: Pick<FeedReadings, ProgrammeFeed>,
  known: KnownNames,
  rests: readonly unknown[],
): Pick<FeedReadings, ProgrammeFeed> {
  const here = (r: Placed) => placed(r, known);
  return {
    ledger: siftedOnce(feeds.ledger, rests, ledgerVerdict(feeds.ledger.records, known)),
    concerns: siftedOnce(feeds.concerns, rests, here),
    wishes: siftedOnce(feeds.wishes, rests, here),
    fourChiefs: siftedOnce(feeds.fourChiefs, rests, (r) => {
      if (r.kind !== 'grid') return here(r);
      const stray = known.compounds.size === 0 ? undefined : r.compounds.find((c) => !known.compounds.has(c));
      return stray === undefined ? here(r) : { field: 'compounds', code: 'unknownReference', value: stray };
    }),
    reviews: siftedOnce(feeds.reviews, rests, here),
  };
}

/** An item by its references; a step by its item, which takes its steps along, and by the guards. */
function ledgerVerdict(records: readonly LedgerFeedRecord[], known: KnownNames): (r: LedgerFeedRecord) => Finding | null {
  const item = (r: LedgerItemRecord): Finding | null => {
    if (!known.knowsCriterion(r.criterion)) return { field: 'criterion', code: 'unknownReference', value: r.criterion };
    if (r.visit !== undefined && known.visits.size > 0 && !known.visits.has(r.visit))
      return { field: 'visit', code: 'unknownReference', value: r.visit };
    return placed(r, known);
  };
  // Made with the first record that is judged: where nothing changed none is.
  let made: { items: ReadonlySet<string>; broken: ReadonlyMap<LedgerFeedRecord, Finding> } | null = null;
  const around = () => {
    made ??= {
      items: new Set(records.flatMap((r) => (r.kind === 'item' && item(r) === null ? [r.id] : []))),
      broken: brokenSteps(records),
    };
    return made;
  };
  return (r) => {
    if (r.kind === 'item') return item(r);
    const { items, broken } = around();
    return items.has(r.item) ? (broken.get(r) ?? null) : { field: 'item', code: 'unknownReference', value: r.item };
  };
}
