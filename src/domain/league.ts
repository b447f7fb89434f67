import type { Bilingual } from '../contract/common.ts';
import type { Tier } from '../contract/district.ts';
import { placed } from './places.ts';
import type { Register } from './register.ts';
import { rankedCommunities } from './register.ts';
import type { StarSheet, UnratedReason } from './starSheet.ts';
import type { WeeklyScore } from './weeklyScore.ts';

interface Standing {
  /** Compound id or community code. */
  code: string;
  name: Bilingual;
  street: { code: string; name: Bilingual };
  place: number | null;
  previousPlace: number | null;
  lit: number;
  of: number;
  bonus: number;
  previousLit: number | null;
  /** S of a compound, W of a community: 0-100, null where not rated. */
  score: number | null;
  /** Score minus the previous week's; null where either is missing. Says nothing about significance. */
  change: number | null;
  lowN: boolean;
  /** Scores of the last weeks, oldest first; null is a gap. */
  trend: { week: string; score: number | null }[];
}

/** A compound (幸福小区) in its league. */
export interface CompoundRow extends Standing {
  community: { code: string; name: Bilingual };
  isOld: boolean;
  tier: Tier;
  placeholder: boolean;
  unrated: UnratedReason | null;
  docked: number;
}

/** A community (社区) in the weekly table. */
export interface CommunityRow extends Standing {
  unrated: WeeklyScore['unrated'] | UnratedReason;
  compounds: number;
}

/** A street or town: a roll-up in code order, never ranked. */
export interface StreetRow {
  code: string;
  name: Bilingual;
  communities: number;
  compounds: number;
  /** Mean W of its rated communities, and how many those are. */
  weeklyMean: number | null;
  weeklyRated: number;
  /** Mean lit stars and mean S of its rated compounds, and how many those are. */
  litMean: number | null;
  scoreMean: number | null;
  compoundsRated: number;
}

const NO_NAME: Bilingual = { zh: '未归属', en: 'Unassigned' };

/** Mean of the numbers; null of none. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
}

const difference = (now: number | null, before: number | null | undefined) =>
  now === null || before == null ? null : now - before;

/** The compounds' league by lit stars then S. Sheets by subject; `previous` is the week before. */
export function compoundLeague(
  reg: Register,
  sheets: ReadonlyMap<string, StarSheet>,
  previous: ReadonlyMap<string, StarSheet>,
  trend: (id: string) => Standing['trend'],
): CompoundRow[] {
  const before = new Map(placed(standings(reg, previous)).map((r) => [r.code, r.place]));
  return placed(standings(reg, sheets)).map(({ code, place }) => {
    const c = reg.compound.get(code) as NonNullable<ReturnType<typeof reg.compound.get>>;
    const sheet = sheets.get(code) as StarSheet;
    const prior = previous.get(code);
    const rated = sheet.unrated === null;
    return {
      code,
      name: c.name,
      street: { code: c.street, name: reg.street.get(c.street)?.name ?? NO_NAME },
      community: { code: c.community, name: reg.community.get(c.community)?.name ?? NO_NAME },
      place,
      previousPlace: before.get(code) ?? null,
      lit: sheet.lit,
      of: sheet.of,
      bonus: sheet.bonus,
      previousLit: prior && prior.unrated === null ? prior.lit : null,
      score: sheet.score,
      change: rated ? difference(sheet.score, prior?.score) : null,
      lowN: sheet.lowN,
      trend: trend(code),
      isOld: c.isOld,
      tier: c.tier,
      placeholder: c.placeholder === true,
      unrated: sheet.unrated,
      docked: sheet.stars.filter((s) => s.state === 'docked').length,
    };
  });
}

function standings(reg: Register, sheets: ReadonlyMap<string, StarSheet>) {
  return reg.compounds.flatMap((c) => {
    const sheet = sheets.get(c.id);
    return sheet === undefined ? [] : [{ code: c.id, lit: sheet.lit, score: sheet.score }];
  });
}

/** The communities' weekly table by lit stars then W. */
export function communityLeague(
  reg: Register,
  now: ReadonlyMap<string, { sheet: StarSheet; weekly: WeeklyScore }>,
  previous: ReadonlyMap<string, { sheet: StarSheet; weekly: WeeklyScore }>,
  trend: (code: string) => Standing['trend'],
): CommunityRow[] {
  const rows = (of: typeof now) =>
    rankedCommunities(reg).flatMap((c) => {
      const at = of.get(c.code);
      return at === undefined
        ? []
        : [{ code: c.code, lit: at.sheet.lit, score: at.sheet.unrated === null ? at.weekly.score : null }];
    });
  const before = new Map(placed(rows(previous)).map((r) => [r.code, r.place]));
  return placed(rows(now)).map(({ code, place, lit, score }) => {
    const c = reg.community.get(code) as NonNullable<ReturnType<typeof reg.community.get>>;
    const at = now.get(code) as { sheet: StarSheet; weekly: WeeklyScore };
    const prior = previous.get(code);
    return {
      code,
      name: c.name,
      street: { code: c.street, name: reg.street.get(c.street)?.name ?? NO_NAME },
      place,
      previousPlace: before.get(code) ?? null,
      lit,
      of: at.sheet.of,
      bonus: at.sheet.bonus,
      previousLit: prior && prior.sheet.unrated === null ? prior.sheet.lit : null,
      score,
      change: difference(score, prior?.weekly.score),
      lowN: at.weekly.lowN,
      trend: trend(code),
      unrated: at.weekly.unrated ?? at.sheet.unrated,
      compounds: reg.compounds.filter((k) => k.community === code).length,
    };
  });
}

/** Streets and towns in code order with the means of what lies in them. */
export function streetRollup(
  reg: Register,
  compounds: readonly CompoundRow[],
  communities: readonly CommunityRow[],
): StreetRow[] {
  return reg.streets.map((s) => {
    const own = compounds.filter((c) => c.street.code === s.code);
    const rated = own.filter((c) => c.score !== null);
    const weekly = communities.flatMap((c) => (c.street.code === s.code && c.score !== null ? [c.score] : []));
    return {
      code: s.code,
      name: s.name,
      communities: reg.communities.filter((c) => c.street === s.code).length,
      compounds: own.length,
      weeklyMean: mean(weekly),
      weeklyRated: weekly.length,
      litMean: mean(rated.map((c) => c.lit)),
      scoreMean: mean(rated.map((c) => c.score as number)),
      compoundsRated: rated.length,
    };
  });
}
