import type { FeedName } from '../../contract/envelope.ts';
import { dayNumber, fridays } from '../civil.ts';
import type { Observations } from '../observations.ts';
import type { Indicator, Programme } from '../programme.ts';
import { type Register, rankedCommunities } from '../register.ts';
import { DEFAULT_OVERLAPS, type Elsewhere, type OverlapRules } from './overlaps.ts';

/** Readings a year that a cadence asks for. */
const READINGS: Readonly<Record<Indicator['cadence'], number>> = { weekly: 52, monthly: 12, quarterly: 4, halfYear: 2 };
/** Weeks in which a reading of a cadence should have come: one of its periods. */
const PERIOD: Readonly<Record<Indicator['cadence'], number>> = { weekly: 1, monthly: 5, quarterly: 14, halfYear: 27 };
/** A reading is a numerator and a denominator. */
export const NUMBERS_OF_A_READING = 2;
/** Weeks looked back at for what was reported and what was corrected. */
export const LOOK_BACK_WEEKS = 13;

/** What one community is asked for, itself and its compounds together. */
export interface CommunityBurden {
  code: string;
  /** The community itself and its compounds. */
  subjects: number;
  /** Numbers a year by the rubric, two a reading. What was declared not applicable in the last period is not asked. */
  asked: number;
  /** Those among them that are sent elsewhere already. */
  twice: number;
  /** Weekly readings due over the weeks looked back at, and those reported. */
  due: number;
  reported: number;
  /** Readings sent again with a correction in these weeks. */
  corrected: number;
  /** Age in days of the oldest reading that still counts, at the end of the week; null where nothing was reported. */
  oldestDays: number | null;
}

/** One check and what it costs. */
export interface CheckBurden {
  indicator: string;
  cadence: Indicator['cadence'];
  /** Subjects it is asked of. */
  subjects: number;
  /** Numbers a year over all of them. */
  asked: number;
  elsewhere: Elsewhere | null;
  /** Friday of the newest reading of anybody; null where there is none. */
  newest: string | null;
}

/** How much reporting the rubric costs. */
export interface Burden {
  week: string;
  communities: CommunityBurden[];
  checks: CheckBurden[];
  /** Whether the table of overlaps is the district's own. */
  official: boolean;
}

interface Rests {
  week: string;
  register: Register;
  programme: Programme;
  observations: Observations;
  /** Feeds that have records: what nobody sends is not sent elsewhere. */
  sent: ReadonlySet<FeedName>;
}

/**
 * How many figures each community is asked for in a year, and how many of them twice; by the criteria and checks that are valid
 * on the week. Counted from the rubric, not from what came: who reports nothing is asked just as much. In code order: it is no
 * ranking. (product 3.12)
 */
export function burden(rests: Rests, overlaps: OverlapRules = DEFAULT_OVERLAPS): Burden {
  const { week, register, programme, observations, sent } = rests;
  const { compoundStar, communityStar, weeklyScore } = programme.criteria;
  const ofCompound = compoundStar.flatMap((c) => c.indicators);
  const ofCommunity = [...communityStar, ...weeklyScore].flatMap((c) => c.indicators);
  const known = new Set([...ofCompound, ...ofCommunity].map((i) => i.id));
  const elsewhere = (id: string): Elsewhere | null => {
    const is = (e: Elsewhere) => ('feed' in e ? sent.has(e.feed) : known.has(e.check));
    return overlaps.byCheck.get(id)?.find(is) ?? null;
  };
  const back = fridays(week, LOOK_BACK_WEEKS);
  const checks = new Map<string, CheckBurden>(
    [...ofCompound, ...ofCommunity].map((i) => [
      i.id,
      { indicator: i.id, cadence: i.cadence, subjects: 0, asked: 0, elsewhere: elsewhere(i.id), newest: null },
    ]),
  );
  const communities = rankedCommunities(register).map((c): CommunityBurden => {
    const row: CommunityBurden = {
      code: c.code,
      subjects: 0,
      asked: 0,
      twice: 0,
      due: 0,
      reported: 0,
      corrected: 0,
      oldestDays: null,
    };
    const add = (subject: string, indicators: readonly Indicator[]) => {
      row.subjects += 1;
      for (const i of indicators) {
        const series = observations.series(subject, i.id);
        const last = fridays(week, 2 * PERIOD[i.cadence])
          .map((w) => series.get(w))
          .findLast((r) => r !== undefined);
        if (last?.missing === 'notApplicable') continue;
        const check = checks.get(i.id) as CheckBurden;
        const numbers = READINGS[i.cadence] * NUMBERS_OF_A_READING;
        check.subjects += 1;
        check.asked += numbers;
        row.asked += numbers;
        if (check.elsewhere !== null) row.twice += numbers;
        if (last !== undefined && last.numerator !== null) {
          const days = dayNumber(week) - dayNumber(last.week);
          row.oldestDays = Math.max(row.oldestDays ?? 0, days);
          if (check.newest === null || last.week > check.newest) check.newest = last.week;
        }
        for (const w of back) {
          const r = series.get(w);
          if (r !== undefined && r.revision > 1) row.corrected += 1;
          if (i.cadence !== 'weekly' || r?.missing === 'notApplicable') continue;
          row.due += 1;
          if (r !== undefined && r.numerator !== null) row.reported += 1;
        }
      }
    };
    add(c.code, ofCommunity);
    for (const compound of register.compounds) if (compound.community === c.code) add(compound.id, ofCompound);
    return row;
  });
  return { week, communities, checks: [...checks.values()], official: overlaps.official };
}
