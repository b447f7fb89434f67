import type { Bilingual } from '../../contract/common.ts';
import type { StarsFeedRecord } from '../../contract/stars.ts';
import type { Board } from '../board.ts';
import { type StarSheet, type StarState, starSheet, type UnratedReason } from '../starSheet.ts';
import { type StarChange, starChanges } from '../stars/starHistory.ts';

/** The two ledgers of the dual star award (小区赋星, 社区赋星). They are never merged. */
export type StarLedger = 'compound' | 'community';

/** What of a board the stars of a week are read from. */
export type StarSource = Pick<
  Board,
  | 'week'
  | 'previousWeek'
  | 'register'
  | 'programme'
  | 'programmeAt'
  | 'observations'
  | 'decided'
  | 'sheets'
  | 'previousSheets'
  | 'communitySheets'
  | 'compounds'
  | 'communities'
  | 'stars'
>;

/** One subject of a ledger: its live trial stars, what people decided, and the frozen result beside them. */
export interface StarLine {
  ledger: StarLedger;
  /** Compound id or community code. */
  code: string;
  name: Bilingual;
  street: { code: string; name: Bilingual };
  /** The community of a compound; null for a community. */
  community: Bilingual | null;
  stars: { criterion: string; state: StarState; score: number | null }[];
  /** Base stars by state. */
  counts: Record<StarState, number>;
  lit: number;
  of: number;
  /** Why it is not rated; null where it is. */
  unrated: UnratedReason | null;
  score: number | null;
  lowN: boolean;
  /** A bonus star in force, and whether it counts: only with six base stars lit. */
  bonus: { brand: Bilingual; counts: boolean } | null;
  veto: Extract<StarsFeedRecord, { kind: 'veto' }> | null;
  /** Lit stars of the week compared with; null where it was not rated then. */
  previousLit: number | null;
  /** Lit now minus lit then; null where it was not rated in both. */
  change: number | null;
  gained: StarChange[];
  lost: StarChange[];
}

/** States in the order they are told. */
export const STAR_STATES: readonly StarState[] = ['lit', 'pending', 'unlit', 'docked', 'unreported'];

const criteriaOf = (source: Pick<Board, 'programme'>, ledger: StarLedger) =>
  ledger === 'compound' ? source.programme.criteria.compoundStar : source.programme.criteria.communityStar;

/** The sheet of a subject in another week, under the rules of the week that is looked at: like with like. */
export function sheetIn(
  source: Pick<StarSource, 'programme' | 'observations' | 'decided' | 'previousWeek' | 'previousSheets'>,
  ledger: StarLedger,
  code: string,
  week: string,
): StarSheet {
  const { programme, observations, decided } = source;
  const held = week === source.previousWeek ? source.previousSheets.get(code) : undefined;
  if (held !== undefined) return held;
  return starSheet(code, criteriaOf(source, ledger), observations, decided(code, week), week, programme.rules);
}

/** Stars that came and went between a week and the one looked at, of subjects rated in both. */
export function starsSince(
  source: StarSource,
  ledger: StarLedger,
  now: StarSheet,
  week: string,
): { before: StarSheet; previousLit: number | null; change: number | null; gained: StarChange[]; lost: StarChange[] } {
  const before = sheetIn(source, ledger, now.subject, week);
  const previousLit = before.unrated === null ? before.lit : null;
  const comparable = previousLit !== null && now.unrated === null;
  const changes = comparable ? starChanges(before, now, criteriaOf(source, ledger)) : [];
  return {
    before,
    previousLit,
    change: comparable ? now.lit - previousLit : null,
    gained: changes.filter((c) => c.kind === 'gain'),
    lost: changes.filter((c) => c.kind === 'loss'),
  };
}

/** Who stands in a ledger: its sheet with name and place, in code order. */
export function ledgerOf(
  source: Pick<StarSource, 'compounds' | 'communities' | 'sheets' | 'communitySheets'>,
  ledger: StarLedger,
): { code: string; name: Bilingual; street: StarLine['street']; community: Bilingual | null; lowN: boolean; sheet: StarSheet }[] {
  const rows = ledger === 'compound' ? source.compounds : source.communities;
  return rows.flatMap((row) => {
    const sheet = ledger === 'compound' ? source.sheets.get(row.code) : source.communitySheets.get(row.code)?.sheet;
    if (sheet === undefined) return [];
    const community = 'community' in row ? row.community.name : null;
    return [{ code: row.code, name: row.name, street: row.street, community, lowN: sheet.lowN, sheet }];
  });
}

/** The lines of one ledger, in code order. */
export function starLines(source: StarSource, ledger: StarLedger): StarLine[] {
  return ledgerOf(source, ledger).map(({ sheet, ...who }): StarLine => {
    const decided = source.decided(who.code, source.week);
    const { before: _, ...since } = starsSince(source, ledger, sheet, source.previousWeek);
    const counts = Object.fromEntries(STAR_STATES.map((s) => [s, 0])) as Record<StarState, number>;
    for (const s of sheet.stars) counts[s.state] += 1;
    return {
      ledger,
      ...who,
      stars: sheet.stars.map(({ criterion, state, score }) => ({ criterion, state, score })),
      counts,
      lit: sheet.lit,
      of: sheet.of,
      unrated: sheet.unrated,
      score: sheet.score,
      bonus: decided.bonusStar === null ? null : { brand: decided.bonusStar.brand, counts: sheet.bonus > 0 },
      veto: decided.veto,
      ...since,
    };
  });
}

/** Fewer lit stars than the week before. */
export const isSlipping = (line: Pick<StarLine, 'change'>): boolean => line.change !== null && line.change < 0;
