import type { Bilingual } from '../../contract/common.ts';
import type { Rule } from '../statistics/processCharts.ts';
import type { Maturity } from './decision.ts';
import type { ChartKind } from './process.ts';
import type { Measure } from './series.ts';

/** One point of a run chart as it may be drawn. */
export interface RunPoint {
  /** Friday of the week, or of the last of the four weeks together. */
  week: string;
  /** Good cases, events or marks, and what they are of; null where nothing was reported or the answers are hidden. */
  x: number | null;
  n: number | null;
  value: number | null;
  /** Limits of this very point; null where out of reach or not yet drawn. */
  lo: number | null;
  hi: number | null;
  /** First rule that holds at the point, and what it means. */
  rule: Rule;
  signal: 'worse' | 'better' | null;
  isBaseline: boolean;
  isHoliday: boolean;
  /** Why there is no value. */
  missing: 'notReported' | 'nothingDue' | 'hidden' | null;
}

/** A run chart with its limits. */
export interface Run {
  kind: ChartKind;
  measure: Measure;
  better: 'up' | 'down';
  /** 4 where events are so rare that four weeks make a point. */
  weeksPerPoint: 1 | 4;
  /** Pooled share or rate of the baseline, or mean of its scores; null without one. */
  center: number | null;
  target: number;
  points: RunPoint[];
}

/** How sure a statement is, in four words. */
export type Confidence = 'strong' | 'good' | 'some' | 'slight';

/** Share, rate or mean over some weeks with what it is of. */
export interface Level {
  value: number | null;
  x: number;
  n: number;
  /** Weeks with a value. */
  weeks: number;
}

/** One series that is on a list, with every number its sentence needs. */
export interface WeakSpotItem {
  subject: string;
  indicator: string;
  tier: 'red' | 'amber' | 'bright' | 'state';
  maturity: Maturity;
  /** Among the first ten by chance: for action this week. */
  isForAction: boolean;
  /** The smaller chance of the latest week and of the last four (0-1); null where not judged. */
  chance: number | null;
  /** The pass that confirmed it this week; null where it is held from before, or not confirmed. */
  by: 'week' | 'window' | 'both' | null;
  /** Friday of the week in which it came onto its list. */
  since: string | null;
  rule: Rule;
  /** Slow drift towards worse (watch list only). */
  isDrift: boolean;
  /** A baseline without variation has changed for the first time, in this week. */
  firstChange: string | null;
  latest: Level;
  recent: Level;
  baseline: Level & { from: string | null; to: string | null };
  /** The other compounds' same check over the last four weeks; null where nobody else reported. */
  peers: { value: number; compounds: number } | null;
  variation: 'better' | 'worse' | 'ordinary' | 'unknown';
  assurance: 'pass' | 'fail' | 'varies' | null;
  confidence: Confidence | null;
  /** Weeks without a report up to the judged one. */
  silentWeeks: number;
  run: Run;
}

/** Something in the records that a person may be asked about; never a charge. */
export type Question = { subject: string; indicator: string } & (
  | { kind: 'onThreshold'; weeks: number; of: number; threshold: number }
  | { kind: 'repeated'; weeks: number; x: number; n: number }
  | { kind: 'allPerfect'; weeks: number; n: number; peers: number }
  | { kind: 'beforeCount'; count: string; before: number; at: number; after: number | null }
);

/** What a team found on a visit. */
export interface VisitFinding {
  subject: string;
  /** The check that was looked at; null for a visit without a finding on any. */
  indicator: string | null;
  /** Day of the visit. */
  day: string;
  outcome: 'confirmed' | 'notConfirmed' | null;
  team?: Bilingual | null;
}

/** How the strict list has done: of the last twelve weeks' confirmed weak spots, what visits found. */
export interface TrackRecord {
  weeks: number;
  from: string;
  to: string;
  /** Weak spots that were on the list in these weeks. */
  reds: number;
  visited: number;
  confirmed: number;
  notConfirmed: number;
  /** Findings recorded at all; with none there is no record to speak of, and no rate. */
  recorded: number;
}

/** One of the places to go this week. */
export interface VisitPlace {
  subject: string;
  community: string;
  confidence: Confidence;
  reds: number;
  ambers: number;
  /** Its items in order: what to look at. */
  why: { indicator: string; tier: 'red' | 'amber' }[];
  lastVisit: { day: string; team: Bilingual | null } | null;
}

/** Everything the weak-spots page needs for one week. Plain values only: it may cross from a worker. */
export interface WeakSpotReport {
  week: string;
  /** Weekly series looked at, and those whose chance was computed: what the lists are corrected for. */
  series: number;
  family: number;
  /** Signals to expect in such a week if all is well: where weeks are independent, and where each resembles the one before. */
  expected: { ambers: number; reds: number; ambersCorrelated: number; redsCorrelated: number };
  reds: WeakSpotItem[];
  ambers: WeakSpotItem[];
  brights: WeakSpotItem[];
  questions: (Question & { run: Run })[];
  /** Series without a full verdict, and how many there are of each kind. */
  states: WeakSpotItem[];
  counts: Record<Maturity, number>;
  track: TrackRecord;
  visits: VisitPlace[];
}
