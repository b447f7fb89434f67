import type { AnalysisContext } from '../analysis/context.ts';
import { addDays, dayNumber, fridays } from '../civil.ts';
import { arrows } from '../composite/arrows.ts';
import { gate, LEAST_UNITS } from '../composite/gate.ts';
import { priors } from '../composite/priors.ts';
import { closedStanding, drawnStanding } from '../composite/standing.ts';
import { type CompositeTable, componentScores, compositeTable, placed, shrunkScore } from '../composite/table.ts';
import type { Arrow, CompositeRow, CompositeRules, CompositeUnit, Prior, Used } from '../composite/types.ts';
import { windowOf } from '../composite/windows.ts';
import { seedOf } from '../statistics/index.ts';
import { historyWeeks } from './rules.ts';
import type { GroupGate, GroupStanding, League, LeagueEntry, LeagueFamily, PeerGroup, Tier3 } from './types.ts';
import { PEER_GROUPS } from './types.ts';

/** Changes whenever a formula does: part of every seed, and printed beside the rules. */
export const METHOD_VERSION = '1';
/** Certainty of a tier. */
export const TIER_FROM = 0.8;
/** Weeks below which no arrow is given. (composites 5) */
const ARROW_WEEKS = 5;

export interface LeagueOptions {
  /** Friday to compare with; the week before by default. */
  baseline?: string | null;
  /** 4,000 on screen, 20,000 in print. */
  draws?: number;
  progress?: (share: number) => void;
}

/** What a family of units brings to its league. */
export interface LeagueSource {
  family: LeagueFamily;
  rules: CompositeRules;
  codes: readonly string[];
  groupsOf(code: string): PeerGroup[];
  /** The unit with its counts, for a table of a week. */
  unit(code: string, weeks: readonly string[], week: string): CompositeUnit;
  /**
   * The entry without a place: why it cannot be ranked (null where it can), and its score and components where they do
   * not need the others (S of compounds).
   */
  basis(code: string, week: string): LeagueEntry;
}

/** A table of one week with its gate; rows only of the units that can be ranked. */
interface WeekTable {
  table: CompositeTable | null;
  units: CompositeUnit[];
  gate: ReturnType<typeof gate> | null;
  open: boolean;
}

/**
 * The league of a week: who can be ranked, whether ranks may be given at all, places with their ranges, tiers, arrows
 * against a baseline week, and the same within peer groups. Groups under five are not ranked. (composites 3 to 6)
 */
export function league(ctx: AnalysisContext, source: LeagueSource, options: LeagueOptions = {}): League {
  const { draws = 4000 } = options;
  const { family, rules } = source;
  const week = ctx.week;
  const baseline = options.baseline ?? addDays(week, -7);
  const back = Math.max(1, Math.round((dayNumber(week) - dayNumber(baseline)) / 7));
  const first = ctx.observations.weeks[0] ?? week;
  const known = new Set(ctx.observations.weeks);
  const weeks = fridays(week, historyWeeks(rules) + back);
  const end = weeks.length - 1;
  const baseWeeks = fridays(week, rules.baseWeeks).filter((w) => known.has(w)).length;
  const seed = seedOf(`${family}/${week}/${METHOD_VERSION}`);

  const entries = source.codes.map((code) => source.basis(code, week));
  const rankable = entries.filter((e) => e.noPlace === null).map((e) => e.code);
  const units = rankable.map((code) => source.unit(code, weeks, week));
  const prior = priors(units, rules, end);
  const progress = options.progress === undefined ? {} : { progress: options.progress };
  const now = weekTable(units, rules, end, { draws, seed, priors: prior, ...progress });
  const comparable = known.has(baseline) && baseline < week;
  const before = comparable ? tableBefore(source, entries, weeks, end, back, prior, draws) : null;
  const judged = baseWeeks >= ARROW_WEEKS && now.open && before?.table.open === true && before.table.table !== null;
  const moved: ReadonlyMap<string, Arrow> =
    judged && now.table !== null
      ? arrows(units, rules, end, { before: before.table.table?.rows ?? [], now: now.table.rows }, { back, priors: prior })
      : new Map();
  const unitsBy = new Map(units.map((u) => [u.code, u]));
  const sharers = countOf(now.table?.rows.map((r) => r.place) ?? []);
  const rows = new Map(now.table?.rows.map((r) => [r.code, r]));
  const groups = PEER_GROUPS[family].map((g) => groupOf(g, source, units, now, rules, end));
  const placesIn = new Map(groups.map((g) => [g.gate.group, g.places]));

  const out = entries.map((entry): LeagueEntry => {
    const row = rows.get(entry.code);
    const own = source.groupsOf(entry.code).map((group): GroupStanding => {
      const standing = placesIn.get(group)?.get(entry.code);
      return standing ?? { group, place: null, joint: false, ranks: null };
    });
    if (row === undefined) return { ...alone(entry, source, weeks, prior), groups: own };
    const arrow = before?.codes.has(entry.code) ? (moved.get(entry.code) ?? null) : null;
    const was = before?.scores.get(entry.code);
    return {
      ...entry,
      score: row.score,
      scoreWeek: week,
      components:
        entry.components.length > 0
          ? entry.components
          : componentsOf(unitsBy.get(entry.code) as CompositeUnit, rules, end, row.components),
      place: now.open ? row.place : null,
      joint: now.open && (sharers.get(row.place) ?? 0) > 1,
      ranks: now.open ? row.ranks : null,
      tier: now.open ? tierOf(row) : null,
      arrow,
      change: was === undefined ? null : row.score - was,
      noPlace: now.open ? null : units.length < LEAST_UNITS ? 'groupTooSmall' : 'gate',
      groups: own,
      mean: row.mean,
      sd: row.sd,
    };
  });
  return {
    family,
    week,
    baseline: comparable ? baseline : null,
    back,
    baseWeeks: Math.min(baseWeeks, rules.baseWeeks, Math.round((dayNumber(week) - dayNumber(first)) / 7) + 1),
    gate: now.gate,
    open: now.open,
    rankable: units.length,
    entries: ordered(out),
    codes: now.table?.codes ?? [],
    ahead: now.open ? (now.table?.ahead ?? null) : null,
    groups: groups.map((g) => g.gate),
    draws,
    seed,
  };
}

function weekTable(
  units: CompositeUnit[],
  rules: CompositeRules,
  end: number,
  options: Parameters<typeof compositeTable>[3],
): WeekTable {
  const g = units.length === 0 ? null : gate(units, rules, end);
  return {
    units,
    gate: g,
    open: g?.open === true,
    table: units.length === 0 ? null : compositeTable(units, rules, end, options),
  };
}

/** The table of the baseline week, with the priors of this week as the test of a change asks. */
function tableBefore(
  source: LeagueSource,
  entries: readonly LeagueEntry[],
  weeks: readonly string[],
  end: number,
  back: number,
  prior: ReadonlyMap<string, Prior>,
  draws: number,
) {
  const week = weeks[end - back] as string;
  const past = entries.map((e) => source.basis(e.code, week)).filter((e) => e.noPlace === null);
  const units = past.map((e) => source.unit(e.code, weeks, week));
  const seed = seedOf(`${source.family}/${week}/${METHOD_VERSION}`);
  const table = weekTable(units, source.rules, end - back, { draws, seed, priors: prior });
  return {
    table,
    codes: new Set(units.map((u) => u.code)),
    scores: new Map(table.table?.rows.map((r) => [r.code, r.score])),
  };
}

function groupOf(
  group: PeerGroup,
  source: LeagueSource,
  units: readonly CompositeUnit[],
  now: WeekTable,
  rules: CompositeRules,
  end: number,
): { gate: GroupGate; places: Map<string, GroupStanding> } {
  const members = new Set(source.codes.filter((code) => source.groupsOf(code).includes(group)));
  const inGroup = units.map((u, i) => ({ u, i })).filter(({ u }) => members.has(u.code));
  const g =
    inGroup.length < LEAST_UNITS
      ? null
      : gate(
          inGroup.map(({ u }) => u),
          rules,
          end,
        );
  const places = new Map<string, GroupStanding>();
  if (g?.open === true && now.table !== null) {
    const { drawn } = now.table;
    const whole = new Map(now.table.rows.map((r) => [r.code, r]));
    const own = inGroup.map(({ u }) => whole.get(u.code) as CompositeRow);
    const standing =
      drawn === null
        ? closedStanding(
            own.map((r) => r.mean),
            own.map((r) => r.sd),
          )
        : drawnStanding(
            drawn,
            inGroup.map(({ i }) => i),
          );
    const rows = placed(
      own.map((r, i) => ({ code: r.code, score: r.score, place: 0, ranks: standing.ranks[i] as CompositeRow['ranks'] })),
    );
    const sharers = countOf(rows.map((r) => r.place));
    for (const r of rows) places.set(r.code, { group, place: r.place, joint: (sharers.get(r.place) ?? 0) > 1, ranks: r.ranks });
  }
  return {
    gate: { group, members: members.size, rankable: inGroup.length, gate: g, open: g?.open === true },
    places,
  };
}

/** Components of W with what was counted for them. */
function componentsOf(
  unit: CompositeUnit,
  rules: CompositeRules,
  end: number,
  scores: Record<string, number | null>,
): LeagueEntry['components'] {
  const used = windowOf(unit, rules, end);
  return Object.keys(rules.components).map((id) => {
    const own = rules.checks.filter((c) => c.component === id).map((c) => ({ id: c.id, ...(used.get(c.id) as Used) }));
    return {
      id,
      score: scores[id] ?? null,
      weight: own.reduce((sum, c) => sum + c.weight, 0),
      checks: own.map(({ id: check, x, n }) => ({ id: check, x, n })),
    };
  });
}

/** A unit that cannot be ranked keeps the value it has, of the last week it reported: shown grey, drawn with nobody. */
function alone(
  entry: LeagueEntry,
  source: LeagueSource,
  weeks: readonly string[],
  prior: ReadonlyMap<string, Prior>,
): LeagueEntry {
  if (source.family === 'compound' || entry.scoreWeek === null || entry.noPlace === 'noRules') return entry;
  const { rules } = source;
  const at = weeks.indexOf(entry.scoreWeek);
  const unit = source.unit(entry.code, weeks, entry.scoreWeek);
  const used = windowOf(unit, rules, at);
  if (at < 0 || [...used.values()].every((c) => c.weight === 0)) return entry;
  return {
    ...entry,
    score: entry.noPlace === 'veto' ? null : shrunkScore(unit, used, rules, prior),
    components: componentsOf(unit, rules, at, componentScores(used, rules, prior)),
  };
}

/** How often each number occurs. */
function countOf(numbers: readonly number[]): Map<number, number> {
  const out = new Map<number, number>();
  for (const n of numbers) out.set(n, (out.get(n) ?? 0) + 1);
  return out;
}

function tierOf(row: CompositeRow): Tier3 {
  if (row.firstThird >= TIER_FROM) return 'ahead';
  return row.lastThird >= TIER_FROM ? 'behind' : 'middle';
}

function ordered(entries: LeagueEntry[]): LeagueEntry[] {
  const byCode = (a: LeagueEntry, b: LeagueEntry) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
  const last = Number.POSITIVE_INFINITY;
  return entries.sort((a, b) => (a.place ?? last) - (b.place ?? last) || byCode(a, b)) as LeagueEntry[];
}
