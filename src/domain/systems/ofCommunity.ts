import type { Register } from '../register.ts';
import { inOneGo, type Steps } from '../steps.ts';
import type { SystemRecords } from './context.ts';

/** Fields by which a record hangs on another of its feed, and those that name a place. */
const PARENTS = ['item', 'of', 'body', 'plan', 'service', 'visit', 'project', 'contestant', 'contest'] as const;
const PLACES = ['community', 'compound', 'subject', 'place'] as const;

type Loose = Readonly<Record<string, unknown>>;

/** The community a record is of, by its own fields or by the record it hangs on; null where it is of none. */
function communityOf(r: Loose, own: ReadonlyMap<unknown, Loose>, register: Register, depth = 0): string | null {
  for (const field of PLACES) {
    const value = r[field];
    if (typeof value !== 'string') continue;
    if (register.community.has(value)) return value;
    const compound = register.compound.get(value);
    if (compound !== undefined) return compound.community;
  }
  // No chain of records is longer than this, and none may turn round for ever.
  if (depth === 3) return null;
  for (const field of PARENTS) {
    const parent = typeof r[field] === 'string' ? own.get(r[field]) : undefined;
    if (parent !== undefined && parent !== r) return communityOf(parent, own, register, depth + 1);
  }
  return null;
}

/** Kinds of records that are everybody's. */
const SHARED: ReadonlySet<unknown> = new Set(['district', 'street', 'move']);

/** Feeds that can be taken apart. */
export type PlacedFeed = Exclude<keyof SystemRecords, 'programme'>;

/**
 * The records of some feeds taken apart by community, so that any system can be asked about one community alone. Streets, and
 * projects and actions, are everybody's; other records of no known community are nobody's.
 * @param feeds those that are taken apart; the others are empty, but for the programme, which is everybody's
 */
export const recordsByCommunity = (
  records: SystemRecords,
  register: Register,
  feeds: readonly PlacedFeed[],
): ((community: string) => SystemRecords) => inOneGo(communitySteps(records, register, feeds));

/** The same feed by feed. */
export function* communitySteps(
  records: SystemRecords,
  register: Register,
  feeds: readonly PlacedFeed[],
): Steps<(community: string) => SystemRecords> {
  const apart = new Map<string, ReadonlyMap<string | null, Loose[]>>();
  for (const feed of feeds) {
    const all = records[feed] as unknown as readonly Loose[];
    const own = new Map<unknown, Loose>(all.map((r) => [r.id, r]));
    const of = new Map<string | null, Loose[]>();
    for (const r of all) {
      const community = SHARED.has(r.kind) ? null : r.kind === 'community' ? (r.code as string) : communityOf(r, own, register);
      if (community === null && !SHARED.has(r.kind)) continue;
      const held = of.get(community);
      if (held === undefined) of.set(community, [r]);
      else held.push(r);
    }
    apart.set(feed, of);
    yield;
  }
  const part = (feed: string, community: string): Loose[] => {
    const of = apart.get(feed);
    return [...(of?.get(null) ?? []), ...(of?.get(community) ?? [])];
  };
  return (community) =>
    Object.fromEntries(
      Object.keys(records).map((feed) => [feed, feed === 'programme' ? records.programme : part(feed, community)]),
    ) as unknown as SystemRecords;
}
