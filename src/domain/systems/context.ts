import type { ConcernsFeedRecord } from '../../contract/concerns.ts';
import type { ConductRecord } from '../../contract/conduct.ts';
import type { ContestFeedRecord } from '../../contract/contest.ts';
import type { CouncilsFeedRecord } from '../../contract/councils.ts';
import type { CultureFeedRecord } from '../../contract/culture.ts';
import type { DistrictFeedRecord } from '../../contract/district.ts';
import type { FourChiefsFeedRecord } from '../../contract/fourChiefs.ts';
import type { LedgerFeedRecord } from '../../contract/ledger.ts';
import type { LinksFeedRecord } from '../../contract/links.ts';
import type { ModelsFeedRecord } from '../../contract/models.ts';
import type { OrganisationFeedRecord } from '../../contract/organisation.ts';
import type { ProgrammeFeedRecord } from '../../contract/programme.ts';
import type { PropertyFeedRecord } from '../../contract/property.ts';
import type { ReadinessFeedRecord } from '../../contract/readiness.ts';
import type { ReviewsFeedRecord } from '../../contract/reviews.ts';
import type { StarsFeedRecord } from '../../contract/stars.ts';
import type { VisitsFeedRecord } from '../../contract/visits.ts';
import type { WeeklyFeedRecord } from '../../contract/weekly.ts';
import type { WishesFeedRecord } from '../../contract/wishes.ts';
import { addDays, weekStart } from '../civil.ts';
import { type Programme, programmesUnder } from '../programme.ts';
import { type Register, register } from '../register.ts';

/** The checked records the programme's systems are made from. */
export interface SystemRecords {
  district: readonly DistrictFeedRecord[];
  programme: readonly ProgrammeFeedRecord[];
  weekly: readonly WeeklyFeedRecord[];
  visits: readonly VisitsFeedRecord[];
  ledger: readonly LedgerFeedRecord[];
  concerns: readonly ConcernsFeedRecord[];
  wishes: readonly WishesFeedRecord[];
  fourChiefs: readonly FourChiefsFeedRecord[];
  reviews: readonly ReviewsFeedRecord[];
  stars: readonly StarsFeedRecord[];
  organisation: readonly OrganisationFeedRecord[];
  models: readonly ModelsFeedRecord[];
  property: readonly PropertyFeedRecord[];
  councils: readonly CouncilsFeedRecord[];
  links: readonly LinksFeedRecord[];
  conduct: readonly ConductRecord[];
  culture: readonly CultureFeedRecord[];
  contest: readonly ContestFeedRecord[];
  readiness: readonly ReadinessFeedRecord[];
}

/** When and under which rules a system is looked at. */
export interface SystemContext {
  /** Friday that names the week, and the one before. */
  week: string;
  previousWeek: string;
  /** First day of the rolling window that ends with the week (rules: `windowWeeks`, four by default). */
  windowFrom: string;
  windowWeeks: number;
  register: Register;
  programme: Programme;
  /** ms; only what was recorded by then; null for all that is known now. */
  knownAt: number | null;
  /** A civil day whose rules count in place of the week's own; undefined for its own. */
  rulesOf: string | undefined;
}

/** Weeks pooled where no rules are valid. */
const DEFAULT_WEEKS = 4;

/**
 * The context of a week. Everything is said as it stood at the end of its Friday, so that two screens agree; from which
 * records is for the caller to say: those known now, or those known by then.
 * @param knownAt ms; only what was recorded by then; null for all that is known now
 * @param rulesOf a civil day whose rules count in place of the week's own
 */
export function systemContext(
  records: Pick<SystemRecords, 'district' | 'programme'>,
  week: string,
  knownAt: number | null = null,
  rulesOf?: string,
): SystemContext {
  const programme = programmesUnder(records.programme, knownAt, rulesOf)(week);
  const windowWeeks = programme.rules?.windowWeeks ?? DEFAULT_WEEKS;
  return {
    week,
    previousWeek: addDays(week, -7),
    windowFrom: weekStart(addDays(week, -7 * (windowWeeks - 1))),
    windowWeeks,
    register: register(records.district, knownAt),
    programme,
    knownAt,
    rulesOf,
  };
}

/** The same context a week earlier, under that week's rules. */
export function weekBefore(records: Pick<SystemRecords, 'district' | 'programme'>, ctx: SystemContext): SystemContext {
  return systemContext(records, ctx.previousWeek, ctx.knownAt, ctx.rulesOf);
}
