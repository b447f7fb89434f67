import type { Bilingual } from '../../contract/common.ts';
import type { FeedName } from '../../contract/envelope.ts';
import type { LedgerItemRecord } from '../../contract/ledger.ts';
import type { CaseOfWeek } from '../cases/caseLibrary.ts';
import type { DataState } from '../dataState.ts';
import type { ListWording } from '../league/lists.ts';
import type { RankingMode } from '../league/rankingMode.ts';
import type { LeagueFamily, NoPlace, Tier3 } from '../league/types.ts';
import type { FigureAbsence } from '../systems/figures.ts';
import type { Level, TrackRecord } from '../weakSpots/report.ts';
import type { BlockId } from './blocks.ts';

/** How a feed stands when the bulletin is made. */
export interface FeedStand {
  feed: FeedName;
  state: DataState;
  /** Data time, ms; null where nothing ever arrived. */
  asOf: number | null;
  sequence: number;
  records: number;
  demo: boolean;
  /** Why there is nothing of it: still being read, no address for it, or it did not come. Null where there is something. */
  gap: 'waiting' | 'notConnected' | 'notReported' | null;
}

export const TOTALS = ['score', 'stars', 'satisfaction', 'renovation', 'rectified', 'concerns'] as const;
export type TotalId = (typeof TOTALS)[number];

/** One figure of the district with the same of the week before. */
export interface Total {
  id: TotalId;
  feed: FeedName;
  kind: 'points' | 'stars' | 'share';
  value: number | null;
  /** Null where the week before cannot be compared as a whole. */
  previous: number | null;
  /** Of a mean over the units rated in both weeks. Nobody tested it: it is told without a judgement. */
  change: number | null;
  absence: FigureAbsence | null;
  /** Of a rate: what was counted, and of what. */
  numerator: number | null;
  denominator: number | null;
  /** Of a mean: units in it, units there are, and units in the change. */
  units: { n: number; of: number; both: number } | null;
  /** Of the renovation: percentage points against the plan, projects counted and those behind by the rules' margin. */
  plan: { gapPoints: number; counted: number; of: number; behind: number; behindFrom: number } | null;
  /** Half the width of the 95 % interval in percentage points. */
  marginPoints: number | null;
  from: string | null;
  to: string;
}

/** One unit of a ranking. What the mode of ranking hides is not there at all. */
export interface RankRow {
  code: string;
  name: Bilingual;
  /** The community of a compound; null for a community. */
  community: Bilingual | null;
  score: number | null;
  change: number | null;
  noPlace: NoPlace | null;
  scoreWeek: string | null;
  lowN: boolean;
  checks: number;
  unreported: number;
  /** Lit base stars and bonus stars; null where not rated. */
  stars: { lit: number; bonus: number } | null;
  place?: number | null;
  joint?: boolean;
  low?: number | null;
  high?: number | null;
  tier?: Tier3 | null;
  arrow?: 'up' | 'down' | 'none' | null;
  /** Expected places gained; negative is lost. Only beside an arrow that passed its test. */
  move?: number;
}

/** A ranking with the counts its sentence needs. */
export interface RankTable {
  family: LeagueFamily;
  mode: RankingMode;
  /** Whether the units differ enough for places (or tiers). */
  open: boolean;
  /** Fewer than the least could be compared. */
  tooFew: boolean;
  /** The data are past their age: values stay, places and tiers went. */
  withdrawn: boolean;
  /** Nothing could be compared with the week before. */
  noBaseline: boolean;
  rows: RankRow[];
  of: number;
  /** With a score of this very week. */
  scored: number;
  ranked: number;
  tiers: Record<Tier3, number>;
  up: string[];
  down: string[];
  /** Compared, and moved no more than chance does. */
  same: number;
  without: string[];
  /** Marks of a move to expect if nothing changed. */
  falseArrows: number;
}

/** A unit on the list of the first or the last, and how sure that is. */
export interface Named {
  code: string;
  name: Bilingual;
  score: number;
  low: number;
  high: number;
  chance: number | null;
  certain: boolean;
}

/** The lists of the week; absent where the mode, the gate or the data allow none. */
export interface NamedLists {
  wording: ListWording;
  length: number;
  attentionBelow: number;
  talkAfterWeeks: number;
  first: Named[];
  /** Units not on the list that its range reaches. */
  firstOthers: number;
  last: Named[];
  lastOthers: number;
  talk: string[];
}

export type CriticisedAs = 'last' | 'fall' | 'tier';

/** A unit that the bulletin names for the worse, with what that rests on. */
export interface Criticised extends RankRow {
  family: LeagueFamily;
  as: CriticisedAs[];
  /** Units with a place in its league; 0 where places are not shown. */
  ranked: number;
  /** Blocks in which it is named. */
  blocks: BlockId[];
}

/** Something from the records of the week that may be told as typical practice (典型做法). */
export type Practice = { subject: string; name: Bilingual; community: Bilingual | null } & (
  | {
      kind: 'case';
      title: Bilingual;
      problem: Bilingual;
      result: Bilingual;
      event: CaseOfWeek['event'];
      day: string;
      official: boolean;
    }
  | { kind: 'brightSpot'; text: Bilingual; criterion: Bilingual | null; day: string; team: Bilingual }
  | { kind: 'improved'; indicator: Bilingual; recent: Level; baseline: Level }
  | { kind: 'starGained'; criterion: Bilingual; from: number; to: number; lit: number }
  | { kind: 'wishes'; realised: number; communities: number; most: number | null }
);

/** Problems of one kind found in the week. */
export interface ProblemKind {
  category: string;
  label: Bilingual;
  official: boolean;
  found: number;
  severity: Record<LedgerItemRecord['severity'], number>;
  /** Closed out by the end of the week. */
  closed: number;
}

export interface Problems {
  /** Null where the ledger was not reported. */
  ledger: {
    found: number;
    severity: Record<LedgerItemRecord['severity'], number>;
    closed: number;
    communities: number;
    kinds: ProblemKind[];
    criteria: { id: string | null; label: Bilingual | null; found: number }[];
  } | null;
  /** Null where visits were not reported. */
  supervision: {
    visits: number;
    places: number;
    /** Null where no finding was ever reported. */
    shortfalls: number | null;
    brightSpots: number | null;
    planned: { numerator: number; denominator: number; value: number } | null;
    under: { id: string | null; label: Bilingual | null; shortfalls: number }[];
  } | null;
  /** Machine-found weak spots and what visits said of them; null where none was worked out or any feed is missing. */
  track: TrackRecord | null;
}

/** One open item, for the table of what is overdue. */
export interface DemandItem {
  id: string;
  owner: Bilingual;
  post: LedgerItemRecord['post'];
  place: Bilingual;
  label: Bilingual;
  severity: LedgerItemRecord['severity'];
  dueOn: string;
  daysLate: number;
}

/** What one unit has to close out by the horizon. */
export interface OwnerDemand {
  owner: Bilingual;
  due: number;
  overdue: number;
  first: string;
  last: string;
  kinds: { label: Bilingual; n: number }[];
}

export interface Demands {
  /** Friday up to which items that fall due are named. */
  until: string;
  open: number;
  overdue: DemandItem[];
  longest: number;
  /** Not yet overdue and due by then. */
  due: number;
  /** By the earliest limit. */
  owners: OwnerDemand[];
}

/** What became of the last issue's items. */
export interface Closure {
  /** `named`: items that carry the last issue's number; `openThen`: items open at the end of its week. */
  basis: 'named' | 'openThen';
  issue: number | null;
  week: string;
  of: number;
  closed: number;
  /** Closed of all, 0-1; null of none. */
  share: number | null;
  open: number;
  overdue: number;
  rows: { code: string; name: Bilingual; of: number; closed: number; open: number; overdue: number }[];
}

/** A correction of an earlier issue, in a person's words. */
export interface Erratum {
  /** Id of the issue: year and number. */
  issue: string;
  text: string;
}

export interface PreviousIssue {
  year: number;
  number: number;
  week: string;
}

export interface IssueHead {
  number: number;
  /** Day on the masthead. */
  date: string;
  previous: PreviousIssue | null;
  errata: readonly Erratum[];
}

/** Everything a bulletin says, as numbers and codes. Unrounded. */
export interface BulletinFigures {
  week: string;
  previousWeek: string;
  /** First day of the week, and of the window the scores pool. */
  from: string;
  windowFrom: string;
  windowWeeks: number;
  issue: IssueHead;
  knownAt: number;
  /** False where no weekly observation of this very week arrived: then nothing else is said. */
  observed: boolean;
  demo: boolean;
  rules: { validFrom: string; version: string; official: boolean } | null;
  /** Names or weights of criteria that the district has not confirmed, or words of kinds. */
  sampleWords: boolean;
  mode: RankingMode;
  method: { rangeShare: number; tierShare: number; falseArrow: number; rankedFrom: number; fullScore: number };
  totals: Total[];
  communities: RankTable | null;
  compounds: RankTable | null;
  lists: NamedLists | null;
  criticised: Criticised[];
  practice: Practice[];
  problems: Problems;
  demands: Demands | null;
  closure: Closure | null;
  feeds: FeedStand[];
}
