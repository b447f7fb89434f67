import type { Arrow, Gate } from '../composite/types.ts';
import type { UnratedReason } from '../starSheet.ts';
import type { RankRange } from '../statistics/index.ts';
import type { WeeklyGap } from '../weeklyBasis.ts';

export type LeagueFamily = 'community' | 'compound';

/** Like with like: all; compounds by age and tier; communities by what lies in them. */
export const PEER_GROUPS = {
  compound: ['old', 'themeModel', 'benchmark', 'otherCompound'],
  community: ['withOld', 'resettlement', 'otherCommunity'],
} as const;
export type PeerGroup = (typeof PEER_GROUPS)[LeagueFamily][number];

/** 领先, 居中, 待提升: only with four fifths of certainty. (methods 2.1.7) */
export type Tier3 = 'ahead' | 'middle' | 'behind';

/** Why a unit has no place. `stale`: nothing reported this week. `gate`: the units cannot be told apart. */
export type NoPlace = UnratedReason | WeeklyGap | 'stale' | 'gate' | 'groupTooSmall';

/** One check behind a component, as counted in the window. */
export interface EntryCheck {
  id: string;
  x: number;
  n: number;
}

/** One component of a score. */
export interface EntryComponent {
  id: string;
  /** 0-100; null where nothing was due or too little reported. */
  score: number | null;
  /** Share of the whole score after spreading, 0-1. */
  weight: number;
  checks: EntryCheck[];
}

/** Where a unit stands in one peer group. */
export interface GroupStanding {
  group: PeerGroup;
  place: number | null;
  joint: boolean;
  ranks: RankRange | null;
}

/** One unit of a league. Its place is a claim; what it rests on stands beside it. */
export interface LeagueEntry {
  code: string;
  /** W of a community (shrunk), S of a compound; of a stale unit that of its last week; null where there is none. */
  score: number | null;
  place: number | null;
  /** Whether others share the place. */
  joint: boolean;
  ranks: RankRange | null;
  tier: Tier3 | null;
  /** null where a change cannot be judged; `none` where it is within error. */
  arrow: Arrow | null;
  /** Score minus the baseline's; null where either is missing. */
  change: number | null;
  noPlace: NoPlace | null;
  /** Friday of the week the score is of. */
  scoreWeek: string | null;
  components: EntryComponent[];
  bonus: number;
  deduction: number;
  /** Checks that were expected in the window, and those without any report. */
  checks: number;
  unreported: number;
  lowN: boolean;
  groups: GroupStanding[];
  /** Mean and deviation of the score over the draws; for pairs above the limit of simulation. */
  mean: number;
  sd: number;
}

/** One group's gate. */
export interface GroupGate {
  group: PeerGroup;
  members: number;
  /** Members that could be ranked. */
  rankable: number;
  gate: Gate | null;
  open: boolean;
}

/** A league of one week, in the order it is shown. Plain values: it crosses from a worker to the page. */
export interface League {
  family: LeagueFamily;
  week: string;
  /** The week that arrows and changes compare with; null where there is no such week in the records. */
  baseline: string | null;
  /** Weeks between the two. */
  back: number;
  /** Weeks of history behind priors and gate; under 12 they are weaker. */
  baseWeeks: number;
  /** null where fewer than five could be ranked. */
  gate: Gate | null;
  open: boolean;
  rankable: number;
  /** Ranked ones by place, then the others by code; all by code where the gate is closed. */
  entries: LeagueEntry[];
  /** Order of `ahead`. */
  codes: string[];
  ahead: number[] | null;
  groups: GroupGate[];
  draws: number;
  seed: number;
}
