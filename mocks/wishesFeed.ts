import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';
import type { WishesFeedRecord, WishRecord } from '../src/contract/wishes.ts';
import { addDays, fridays, weekStart } from '../src/domain/civil.ts';
import { DIVISIONS } from './divisions.ts';
import { COMPOUNDS, URBAN } from './places.ts';
import { type Random, random } from './random.ts';
import { type Event, told } from './told.ts';
import { type WeeklyCount, weeklyCounts } from './weeklyCounts.ts';

/** Weeks of due days in the register. */
const WEEKS = 16;
/** The community of which the feature says 38, and 38 is what its register shall hold as realised. */
const TOLD = { community: '220113001003', realised: 38 };
/** Days of a wish after its first, each an event of its own. */
const STEPS = [
  'verifiedOn',
  'publishedOn',
  'claimedOn',
  'contactedOn',
  'realisedOn',
  'evaluatedOn',
  'expiredOn',
  'withdrawnOn',
] as const;
const KINDS = ['goods', 'goods', 'repair', 'repair', 'company', 'learning'];

/**
 * Records of the wishes feed: one for every wish the demo's own weekly feed counts as due (W5a), with the same of them
 * realised by their day; those due in the weeks to come; and those nobody has claimed. Of the community the feature tells
 * of, so many weeks are kept that 38 are realised.
 */
export function wishesRecords(last: string, weekly: readonly WeeklyFeedRecord[]): WishesFeedRecord[] {
  const counts = weeklyCounts(weekly, ['W5a']);
  return DIVISIONS.filter((d) => URBAN.includes(d.code)).flatMap((d) =>
    d.communities.flatMap(([code]) => communityWishes(code, last, counts)),
  );
}

function communityWishes(code: string, last: string, counts: ReadonlyMap<string, WeeklyCount>): WishRecord[] {
  const r = random(`wishes-${code}`);
  const told = code === TOLD.community;
  const said = fridays(last, WEEKS).map((friday) => ({ friday, count: counts.get(`${code}/W5a/${friday}`) }));
  let left = told ? TOLD.realised : Number.POSITIVE_INFINITY;
  const kept = [];
  for (const week of said.reverse()) {
    left -= week.count?.numerator ?? 0;
    if (left < 0) {
      left += week.count?.numerator ?? 0;
      break;
    }
    kept.unshift(week);
  }
  const out: WishRecord[] = [];
  const wish = (collectedOn: string, reached: Partial<WishRecord>) =>
    out.push(written(code, out.length, collectedOn, reached, last, r));
  for (const { friday, count } of kept) {
    for (let k = 0; k < (count?.denominator ?? 0); k++) {
      const dueOn = addDays(weekStart(friday), r.int(2, 6));
      const claimedOn = addDays(dueOn, -r.int(8, 21));
      const late = addDays(dueOn, r.int(2, 18));
      const realisedOn =
        k < (count?.numerator ?? 0) ? addDays(dueOn, -r.int(0, 6)) : late <= last && !told && r.next() < 0.7 ? late : undefined;
      wish(waited(claimedOn, r), { claimedOn, dueOn, ...(realisedOn === undefined ? {} : { realisedOn }) });
    }
  }
  // Due in the weeks to come: realised ahead of their day as often as the told number still needs, elsewhere now and then.
  const ahead = told ? left : r.int(0, 2);
  for (let k = 0; k < ahead; k++) {
    const realisedOn = addDays(last, -r.int(0, 5));
    const claimedOn = addDays(realisedOn, -r.int(5, 12));
    wish(waited(claimedOn, r), { claimedOn, dueOn: addDays(last, r.int(1, 12)), realisedOn });
  }
  for (let k = r.int(4, 8); k > 0; k--) {
    const claimedOn = addDays(last, -r.int(0, 12));
    wish(waited(claimedOn, r), { claimedOn, dueOn: addDays(last, r.int(2, 20)) });
  }
  // Unclaimed: fresh ones, a few that wait long, a few that ran out or were taken back.
  for (let k = r.int(4, 8); k > 0; k--) wish(addDays(last, -r.int(0, 40)), {});
  if (r.next() < 0.5) wish(addDays(last, -r.int(60, 130)), {});
  if (r.next() < 0.4) wish(addDays(last, -r.int(95, 120)), { expiredOn: addDays(last, -r.int(1, 30)) });
  if (r.next() < 0.25) wish(addDays(last, -r.int(30, 60)), { withdrawnOn: addDays(last, -r.int(1, 20)) });
  return out.flatMap(asTold);
}

/** The day a wish was collected that was claimed on a day: mostly weeks before, sometimes long before. */
const waited = (claimedOn: string, r: Random): string => addDays(claimedOn, -(r.next() < 0.12 ? r.int(30, 75) : r.int(5, 24)));

/** A wish with the steps between, none later than the last day. */
function written(
  code: string,
  n: number,
  collectedOn: string,
  reached: Partial<WishRecord>,
  last: string,
  r: Random,
): WishRecord {
  const { claimedOn, realisedOn } = reached;
  const by = (day: string, end: string | undefined): { day: string } | null =>
    day > last ? null : { day: end !== undefined && day > end ? end : day };
  const verified = by(addDays(collectedOn, r.int(1, 3)), claimedOn);
  const published = verified === null ? null : by(addDays(verified.day, r.int(0, 2)), claimedOn);
  const contacted = claimedOn === undefined ? null : by(addDays(claimedOn, r.int(0, 5)), realisedOn);
  const evaluated = realisedOn === undefined ? null : by(addDays(realisedOn, r.int(2, 9)), undefined);
  const compounds = COMPOUNDS.filter((c) => c.community === code).map((c) => c.id);
  const luck = r.next();
  const record: WishRecord = {
    kind: 'wish',
    id: `xy-${code.slice(6)}-${String(n + 1).padStart(3, '0')}`,
    community: code,
    ...(r.next() < 0.6 ? { compound: compounds[r.int(0, compounds.length - 1)] } : {}),
    type: KINDS[r.int(0, KINDS.length - 1)] as string,
    collectedOn,
    ...(verified === null ? {} : { verifiedOn: verified.day }),
    ...(published === null ? {} : { publishedOn: published.day }),
    ...(contacted === null ? {} : { contactedOn: contacted.day }),
    ...reached,
    ...(evaluated === null
      ? {}
      : { evaluatedOn: evaluated.day, evaluation: luck < 0.8 ? 'satisfied' : luck < 0.93 ? 'basically' : 'notVery' }),
    recordedAt: '',
    revision: 1,
    placeholder: true,
  };
  return record;
}

/** What else is told on the day of a step. */
const WITH: Partial<Record<keyof WishRecord, keyof WishRecord>> = { claimedOn: 'dueOn', evaluatedOn: 'evaluation' };

/** A wish when it was collected, and again as it reached its steps. */
function asTold(whole: WishRecord): WishRecord[] {
  const begun = { ...whole };
  const events: Event<WishRecord>[] = [{ day: whole.collectedOn, says: {} }];
  for (const step of STEPS) {
    const day = whole[step];
    if (day === undefined) continue;
    const fields = [step, ...[WITH[step] ?? []].flat()];
    for (const field of fields) delete begun[field];
    events.push({ day, says: Object.fromEntries(fields.map((field) => [field, whole[field]])) });
  }
  return told(begun, events);
}
