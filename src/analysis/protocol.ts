import type { FeedName } from '../contract/envelope.ts';
import type { Records } from '../domain/board.ts';
import type { Burden } from '../domain/burden/burden.ts';
import type { RenovationForecast } from '../domain/forecast/renovationForecast.ts';
import type { ShownLeague } from '../domain/league/leagueView.ts';
import type { LeagueLists } from '../domain/league/lists.ts';
import type { Audience } from '../domain/league/rankingMode.ts';
import type { ScoreTrends } from '../domain/league/trends.ts';

import type { Settlement } from '../domain/settlement/settlement.ts';
import type { Horizon } from '../domain/vantage.ts';
import type { WeakSpotReport } from '../domain/weakSpots/report.ts';
import type { PackedWeekly } from './pack.ts';
import type { Piece } from './pieces.ts';

/** The records on their way to the worker. */
export type PackedRecords = Omit<Records, 'weekly'> & { weekly: PackedWeekly };

/** What may be asked of the worker, and what it answers. Everything crosses as plain values. */
export interface Tasks {
  /** Both leagues of a week as the mode of its rules lets the audience see them; arrows against a baseline week (null: the week before). */
  leagues: { ask: { week: string; baseline: string | null; audience: Audience }; answer: Leagues };
  /** The first and last of a week's communities, and who has been among the last for weeks; null where there are no lists. */
  lists: { ask: { week: string }; answer: LeagueLists | null };
  /** W of every community over the last weeks, each as it stood in its own week. */
  trends: { ask: { week: string; weeks: number }; answer: ScoreTrends };
  /** The weak spots of a week among all weekly series of the compounds. */
  weakSpots: { ask: { week: string }; answer: WeakSpotReport | null };
  /** When each renovation project will end, as known at the end of a week. */
  forecasts: { ask: { week: string }; answer: RenovationForecast[] };
  /** What the year up to a week comes to for every unit; null without valid rules. */
  settlement: { ask: { week: string }; answer: Settlement | null };
  /** What reporting costs each community; `sent` names the feeds that have records. */
  burden: { ask: { week: string; sent: readonly FeedName[] }; answer: Burden };
}

/** Leagues of one week; null without valid rules. */
export interface Leagues {
  communities: ShownLeague | null;
  compounds: ShownLeague | null;
}

export type TaskName = keyof Tasks;

/** The feeds whose records go to the worker. */
export type AnalysedFeed = Extract<FeedName, keyof Records>;

/** The feeds that an answer rests on: it waits for these alone, and stays as it is while these do. */
export const NEEDS: Readonly<Record<TaskName, readonly AnalysedFeed[]>> = {
  leagues: ['district', 'programme', 'stars', 'weekly'],
  lists: ['district', 'programme', 'stars', 'weekly'],
  trends: ['district', 'programme', 'stars', 'weekly'],
  weakSpots: ['district', 'programme', 'weekly', 'visits'],
  forecasts: ['district', 'programme', 'renovation'],
  settlement: ['district', 'programme', 'stars', 'weekly'],
  burden: ['district', 'programme', 'weekly'],
};
/**
 * Days of weekly history an answer needs where they are to be had: twelve weeks behind the gate, and four before those for
 * the moves; a year of curves behind the weak spots. A page reads less at first; an answer from that would be another one, and
 * wrong.
 */
export const DEPTH_DAYS: Readonly<Partial<Record<TaskName, number>>> = {
  leagues: 112,
  lists: 112,
  trends: 112,
  weakSpots: 364,
};
/** Of every question: only what was recorded by then (ms), and a day whose rules count for every week; absent for all and each week's own. */
interface Told {
  knownAt?: number;
  rulesOf?: string;
}
export type Ask<T extends TaskName> = { task: T } & Tasks[T]['ask'] & Told;

/** How far an answer sees, as a question says it; nothing where it sees everything, so that the question is the same. */
export function told({ knownAt, rulesOf }: Horizon): Told {
  return { ...(knownAt === null ? {} : { knownAt }), ...(rulesOf === undefined ? {} : { rulesOf }) };
}

export type ToWorker =
  | { kind: 'records'; version: number; records: PackedRecords }
  | { kind: 'run'; id: number; version: number; ask: Ask<TaskName> };

export type FromWorker =
  | { kind: 'answer'; id: number; answer: Tasks[TaskName]['answer']; ms: number; cached: boolean }
  | { kind: 'piece'; id: number; piece: Piece }
  | { kind: 'progress'; id: number; share: number }
  | { kind: 'failed'; id: number; reason: string };
