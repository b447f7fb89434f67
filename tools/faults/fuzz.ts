import fc from 'fast-check';
import { demoDocuments } from '../../mocks/records.ts';
import { FEED_NAMES, type FeedName } from '../../src/contract/envelope.ts';
import { lateCross } from '../../src/feeds/cross/lateCross.ts';
import { checkedOrganisationFeeds } from '../../src/feeds/cross/organisationFeeds.ts';
import { crossChecks } from '../../src/feeds/crossChecks.ts';
import { type Loader, loader } from '../../src/feeds/loader.ts';
import type { FeedReading, FeedReadings } from '../../src/feeds/reading.ts';
import { readingsOf } from '../../src/feeds/readingsFixture.ts';
import { standing } from '../../src/feeds/standing.ts';
import { mutated, steps } from './mutations.ts';
import { wronglyAccepted } from './oracle.ts';

/** Mutated feeds through bytes, JSON, shape, sense and the checks between feeds, each held against the oracle. */

export const NOW = Date.parse('2026-07-17T14:06:00+08:00');
const noStore = { get: async () => null, put: async () => true };
// biome-ignore lint/suspicious/noExplicitAny: documents are taken apart on purpose
type Loose = any;

/** A small district: the communities of one street's first codes, what lies in them, and who is posted there. */
function smallDistrict(records: readonly Loose[]): Loose[] {
  const communities = new Set(
    records
      .filter((r) => r.kind === 'community')
      .map((r) => r.code as string)
      .slice(0, 6),
  );
  const compounds = new Set(
    records.filter((r) => r.kind === 'compound' && communities.has(r.community)).map((r) => r.id as string),
  );
  return records.filter((r) => {
    if (r.kind === 'community') return communities.has(r.code);
    if (r.kind === 'compound') return compounds.has(r.id);
    if (r.kind === 'post') return communities.has(r.subject) || compounds.has(r.subject);
    return true;
  });
}

/** A few records of every kind of a feed, so that a run takes a millisecond or two; the rules are whole. */
function sample(feed: FeedName, records: readonly Loose[]): Loose[] {
  if (feed === 'programme') return [...records];
  const most = feed === 'district' ? 12 : 4;
  const taken = new Map<unknown, number>();
  return records.filter((r) => {
    const n = (taken.get(r.kind) ?? 0) + 1;
    taken.set(r.kind, n);
    return n <= most;
  });
}

lateCross.organisation = checkedOrganisationFeeds;

const documents = new Map<FeedName, Loose>();
for (const document of demoDocuments('2026-07-17').values() as Iterable<Loose>) {
  if (document.records === undefined || documents.has(document.feed)) continue;
  const records = document.feed === 'district' ? smallDistrict(document.records) : document.records;
  documents.set(document.feed, { ...document, parts: undefined, records });
}
/** What stands after the checks is what all runs begin with: what was left out others may hang on. */
function settled(pick: (feed: FeedName, records: readonly Loose[]) => Loose[]): FeedReadings {
  const feeds = crossChecks(readingsOf(documents.values()));
  for (const [feed, document] of documents) {
    const records = pick(feed, feeds[feed].records);
    documents.set(feed, { ...document, records, count: records.length });
  }
  return feeds;
}
settled(sample);
settled((_, records) => [...records]);
const good = settled((_, records) => [...records]);
/** Issued bulletins are made by a page: the demo has none as a file. */
export const FUZZED = FEED_NAMES.filter((feed) => (documents.get(feed)?.records.length ?? 0) > 0);

export const goodDocument = (feed: FeedName): Loose => documents.get(feed);

export const answer = (body: string | Uint8Array) =>
  new Response(body as BodyInit, { headers: { 'Content-Type': 'application/json' } });

export interface Tally {
  runs: number;
  refused: number;
  partly: number;
  whole: number;
  /** Words of faults and of records left out, and how often. */
  words: Map<string, number>;
}
export const tally = (): Tally => ({ runs: 0, refused: 0, partly: 0, whole: 0, words: new Map() });

/**
 * One feed after good data: the body is looked at, all checks are asked, and what came of it is judged.
 * @throws an Error that says what does not hold
 */
export async function tried(feed: FeedName, body: string | Uint8Array, counts: Tally): Promise<FeedReading> {
  let sent: string | Uint8Array = JSON.stringify(documents.get(feed));
  const fetched = (async () => answer(sent)) as unknown as typeof fetch;
  const load = loader(feed, { url: `/feeds/${feed}.json` }, null, {
    store: noStore,
    now: () => NOW,
    fetch: fetched,
  }) as unknown as Loader;
  const before = await load.look();
  if (before.fault !== null) throw new Error(`good data refused: ${before.fault.code} ${before.fault.detail}`);
  sent = body;
  const reading = await load.look();
  const all = crossChecks({ ...good, [feed]: reading });
  const own = all[feed] as FeedReading;
  counts.runs += 1;
  const words = reading.fault === null ? own.rejected.map((r) => r.code) : [reading.fault.code];
  for (const word of words) counts.words.set(word, (counts.words.get(word) ?? 0) + 1);
  if (reading.fault !== null) {
    counts.refused += 1;
    if (reading.records !== before.records) throw new Error('the last good records are gone');
    if (standing(reading, NOW).state === 'fresh') throw new Error('a refused feed is called fresh');
  } else if (own.rejected.length > 0) {
    counts.partly += 1;
    if (standing(own, NOW).state === 'fresh') throw new Error('a feed with records left out is called fresh');
    if (own.rejected.some((r) => r.record === '' || r.field === ''))
      throw new Error('a record was left out without a name or a field');
  } else counts.whole += 1;
  const wrong = wronglyAccepted(all, NOW);
  if (wrong !== null) throw new Error(`taken in though wrong: ${wrong}`);
  return own;
}

export interface Fuzzed {
  counts: Tally;
  seed: number;
  /** The smallest input that does not hold and why; null where all holds. */
  failure: string | null;
}

/** Mutated documents of every feed. */
export async function fuzz(runs: number, seed: number): Promise<Fuzzed> {
  const counts = tally();
  const input = fc.tuple(fc.constantFrom(...FUZZED), steps);
  const result = await fc.check(
    fc.asyncProperty(input, async ([feed, list]) => {
      await tried(feed, JSON.stringify(mutated(feed, documents.get(feed), list)) ?? 'null', counts);
    }),
    { numRuns: runs, seed },
  );
  const failure = result.failed
    ? `${JSON.stringify(result.counterexample)} (path ${result.counterexamplePath}): ${result.errorInstance}`
    : null;
  return { counts, seed, failure };
}
