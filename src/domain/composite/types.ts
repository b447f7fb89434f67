import type { RankRange } from '../statistics/index.ts';

/** x of n cases, or x events in an exposure n. */
export interface Count {
  x: number;
  n: number;
}

/** One check of a composite score (W of communities, S of compounds). */
export interface CompositeCheck {
  id: string;
  /** The component (criterion) it belongs to. */
  component: string;
  /** Weight inside its component. */
  weight: number;
  /** proportion x of n; count of events per exposure; fixed: a full list or a mean of marks, not a sample. */
  kind: 'proportion' | 'count' | 'fixed';
  /** Survey answers: under `surveyFrom` they are not used. */
  survey: boolean;
  /** Goalposts of the year: the values that give 0 and 100 points (the other way round where down is better). */
  lo: number;
  hi: number;
  better: 'up' | 'down';
  /** null: weeks are pooled. Otherwise the latest reading within so many weeks counts (slower rhythms). */
  reach: number | null;
}

/** One unit: its counts by check and week, oldest week first; null where it did not report. */
export interface CompositeUnit {
  code: string;
  weeks: Readonly<Record<string, readonly (Count | null)[]>>;
  /** Cases due before a window and still open at its end, for the window that ends with week i. */
  carry(check: string, i: number): number;
  bonus: number;
  deduction: number;
  /** A score (0-100) computed elsewhere that is the one shown; absent where the shrunk composite is. */
  published?: number;
}

/** The rules of a table. */
export interface CompositeRules {
  checks: readonly CompositeCheck[];
  /** Weights of the components; they need not sum to 1. */
  components: Readonly<Record<string, number>>;
  /** Weeks pooled for the score, and for priors and the gate. */
  windowWeeks: number;
  baseWeeks: number;
  /** Survey answers from which a check is used. */
  surveyFrom: number;
}

/** A check of a unit over a window. */
export interface Used extends Count {
  /** Share of the whole score after spreading; 0 where the check is not used. */
  weight: number;
}

/** Where a unit stands. */
export interface CompositeRow {
  code: string;
  /** The score that is shown, 0-100. */
  score: number;
  /** 0-100 by component, shrunk; null where nothing was due. */
  components: Record<string, number | null>;
  /** 1-2-3-3-5. */
  place: number;
  ranks: RankRange;
  /** Probability of the first third of the places, and of the last. */
  firstThird: number;
  lastThird: number;
  /** Mean and standard deviation of the score over the draws (or in closed form). */
  mean: number;
  sd: number;
}

/** Whether the units differ at all beyond sampling. */
export interface Gate {
  Q: number;
  df: number;
  P: number;
  /** Share of the spread that is not sampling noise, 0-1. */
  separation: number;
  open: boolean;
}

/** Whether a unit moved between two windows, beyond what chance does. */
export interface Arrow {
  d: number;
  e: number;
  v: number;
  z: number;
  /** Expected ranks gained; negative is lost. */
  move: number;
  arrow: 'up' | 'down' | 'none';
}

/** Prior of one check: Beta(a, b) of a proportion with M = a + b, or Gamma(a, b) of a rate. */
export interface Prior {
  a: number;
  b: number;
}
