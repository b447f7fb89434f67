import type { Bilingual } from '../contract/common.ts';
import type { CommunityRecord, CompoundRecord, DistrictFeedRecord, PostRecord, StreetRecord } from '../contract/district.ts';
import { asKnown } from './asKnown.ts';

/** A compound (小区) with its street resolved. */
export interface Compound extends CompoundRecord {
  street: string;
}

/** Who lies where, ready for look-up. Streets and communities stand in code order. */
export interface Register {
  district: { code: string; name: Bilingual; city: Bilingual } | null;
  streets: StreetRecord[];
  communities: CommunityRecord[];
  compounds: Compound[];
  street: ReadonlyMap<string, StreetRecord>;
  community: ReadonlyMap<string, CommunityRecord>;
  compound: ReadonlyMap<string, Compound>;
  /** Posts by compound id or community code; never people. */
  posts: ReadonlyMap<string, PostRecord[]>;
}

const byCode = (a: { code: string }, b: { code: string }): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** The register (小区名册) from the district feed. */
export function register(records: readonly DistrictFeedRecord[], knownAt: number | null): Register {
  const known = asKnown('district', records, knownAt);
  const streets = known.filter((r): r is StreetRecord => r.kind === 'street').sort(byCode);
  const communities = known.filter((r): r is CommunityRecord => r.kind === 'community').sort(byCode);
  const community = new Map(communities.map((c) => [c.code, c]));
  const compounds = known
    .filter((r): r is CompoundRecord => r.kind === 'compound')
    .map((c) => ({ ...c, street: community.get(c.community)?.street ?? '' }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const district = known.find((r) => r.kind === 'district');
  return {
    district: district?.kind === 'district' ? { code: district.code, name: district.name, city: district.city } : null,
    streets,
    communities,
    compounds,
    street: new Map(streets.map((s) => [s.code, s])),
    community,
    compound: new Map(compounds.map((c) => [c.id, c])),
    posts: postsBySubject(known),
  };
}

function postsBySubject(known: readonly DistrictFeedRecord[]): Map<string, PostRecord[]> {
  const by = new Map<string, PostRecord[]>();
  for (const r of known) {
    if (r.kind !== 'post') continue;
    const held = by.get(r.subject);
    if (held === undefined) by.set(r.subject, [r]);
    else held.push(r);
  }
  return by;
}

/** The communities that are ranked: those of the urban streets. */
export function rankedCommunities(reg: Register): CommunityRecord[] {
  return reg.communities.filter((c) => reg.street.get(c.street)?.urban === true);
}

/** The name of a place: a compound by id, a community or street by code; the code itself where it is unknown. */
export function subjectName(reg: Register, code: string): Bilingual {
  return (reg.compound.get(code) ?? reg.community.get(code) ?? reg.street.get(code))?.name ?? { zh: code, en: code };
}

const byCommunity = new WeakMap<Register, ReadonlyMap<string, Compound[]>>();

/** The compounds of a community, in code order. */
export function compoundsOf(reg: Register, community: string): readonly Compound[] {
  let by = byCommunity.get(reg);
  if (by === undefined) {
    const made = new Map<string, Compound[]>();
    for (const c of reg.compounds) {
      const held = made.get(c.community);
      if (held === undefined) made.set(c.community, [c]);
      else held.push(c);
    }
    by = made;
    byCommunity.set(reg, by);
  }
  return by.get(community) ?? [];
}
