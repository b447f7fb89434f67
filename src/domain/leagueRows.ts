import type { Bilingual } from '../contract/common.ts';
import type { Tier } from '../contract/district.ts';
import type { Register } from './register.ts';
import { compoundsOf, rankedCommunities } from './register.ts';
import type { StarSheet, UnratedReason } from './starSheet.ts';
import type { WeeklyBasis } from './weeklyBasis.ts';

/** What the records say of one unit before any comparison: places are made in domain/league. */
interface UnitRow {
  /** Compound id or community code. */
  code: string;
  name: Bilingual;
  street: { code: string; name: Bilingual };
  lit: number;
  of: number;
  bonus: number;
  /** Why there are no stars; null where there are. */
  unrated: UnratedReason | null;
  lowN: boolean;
}

/** A compound (幸福小区). */
export interface CompoundRow extends UnitRow {
  community: { code: string; name: Bilingual };
  isOld: boolean;
  tier: Tier;
  placeholder: boolean;
  docked: number;
  /** Lit stars of the week before; null where not rated then. */
  previousLit: number | null;
  /** S: 0-100, null where not rated. */
  score: number | null;
  /** S minus the previous week's; null where either is missing. Says nothing about significance. */
  change: number | null;
  /** S of the last weeks, oldest first; null is a gap. */
  trend: { week: string; score: number | null }[];
}

/** A community (社区) of the urban streets. */
export interface CommunityRow extends UnitRow {
  compounds: number;
}

/** A street or town: a roll-up in code order, never ranked. */
export interface StreetRow {
  code: string;
  name: Bilingual;
  communities: number;
  compounds: number;
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

/** The compounds in code order. Sheets by subject; `previous` is the week before. */
export function compoundRows(
  reg: Register,
  sheets: ReadonlyMap<string, StarSheet>,
  previous: ReadonlyMap<string, StarSheet>,
  trend: (id: string) => CompoundRow['trend'],
): CompoundRow[] {
  return reg.compounds.flatMap((c) => {
    const sheet = sheets.get(c.id);
    if (sheet === undefined) return [];
    const prior = previous.get(c.id);
    return [
      {
        code: c.id,
        name: c.name,
        street: { code: c.street, name: reg.street.get(c.street)?.name ?? NO_NAME },
        community: { code: c.community, name: reg.community.get(c.community)?.name ?? NO_NAME },
        lit: sheet.lit,
        of: sheet.of,
        bonus: sheet.bonus,
        previousLit: prior && prior.unrated === null ? prior.lit : null,
        score: sheet.score,
        change: sheet.unrated === null ? difference(sheet.score, prior?.score) : null,
        lowN: sheet.lowN,
        trend: trend(c.id),
        isOld: c.isOld,
        tier: c.tier,
        placeholder: c.placeholder === true,
        unrated: sheet.unrated,
        docked: sheet.stars.filter((s) => s.state === 'docked').length,
      },
    ];
  });
}

/** The communities of the urban streets in code order. */
export function communityRows(
  reg: Register,
  now: ReadonlyMap<string, { sheet: StarSheet; weekly: WeeklyBasis }>,
): CommunityRow[] {
  return rankedCommunities(reg).flatMap((c) => {
    const at = now.get(c.code);
    if (at === undefined) return [];
    return [
      {
        code: c.code,
        name: c.name,
        street: { code: c.street, name: reg.street.get(c.street)?.name ?? NO_NAME },
        lit: at.sheet.lit,
        of: at.sheet.of,
        bonus: at.sheet.bonus,
        lowN: at.weekly.lowN,
        unrated: at.sheet.unrated,
        compounds: compoundsOf(reg, c.code).length,
      },
    ];
  });
}

/** Streets and towns in code order with the means of what lies in them. */
export function streetRollup(reg: Register, compounds: readonly CompoundRow[]): StreetRow[] {
  return reg.streets.map((s) => {
    const own = compounds.filter((c) => c.street.code === s.code);
    const rated = own.filter((c) => c.score !== null);
    return {
      code: s.code,
      name: s.name,
      communities: reg.communities.filter((c) => c.street === s.code).length,
      compounds: own.length,
      litMean: mean(rated.map((c) => c.lit)),
      scoreMean: mean(rated.map((c) => c.score as number)),
      compoundsRated: rated.length,
    };
  });
}
