import type { BodyRecord, CouncilsFeedRecord, ResolutionRecord } from '../src/contract/councils.ts';
import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';
import { addDays, dayNumber, fridays, weekStart } from '../src/domain/civil.ts';
import { COMPOUNDS } from './places.ts';
import { type Random, random } from './random.ts';
import { told } from './told.ts';
import { type WeeklyCount, weeklyCounts } from './weeklyCounts.ts';

/** Weeks of resolutions: the window of the last week, and that of the week before. */
const WEEKS = 5;
/** Days between the meetings of a council, and how far back they go. */
const EVERY = 14;
const MEETINGS = 9;
/** Resolutions that fall due in a week, as in the weekly feed. */
const A_WEEK = 4;
/** The compound that fell silent: its council's term is over and no new one is entered. */
const ENDED = 'c16';
/** Its committee is in print: residents of the district's model of Party building formed one. */
const COMMITTEE = 'c03';

const TOPICS: [zh: string, en: string][] = [
  ['停车位划线（示例）', 'marking of parking places (sample)'],
  ['楼道杂物清理（示例）', 'clearing of stairwells (sample)'],
  ['充电桩选址（示例）', 'place for charging points (sample)'],
  ['路灯维修（示例）', 'repair of lamps (sample)'],
  ['绿地补种（示例）', 'replanting of greens (sample)'],
  ['门禁更换（示例）', 'new gate locks (sample)'],
  ['公共收益公示（示例）', 'publication of shared income (sample)'],
  ['文明养犬公约（示例）', 'rules for dogs (sample)'],
];

/**
 * Records of the councils feed: a council or committee in each compound but the silent one, its meetings of four months, and
 * one resolution for every one the demo's own weekly feed counts as due (G2a), as many of them carried out by their day.
 */
export function councilsRecords(last: string, weekly: readonly WeeklyFeedRecord[]): CouncilsFeedRecord[] {
  const counts = weeklyCounts(weekly, ['G2a']);
  return COMPOUNDS.flatMap((c, i) => compoundCouncil(c.id, i, c.placeholder !== true, last, counts));
}

const stamp = (day: string) => ({ recordedAt: `${day}T17:00:00+08:00`, revision: 1, placeholder: true as const });

function compoundCouncil(
  compound: string,
  i: number,
  real: boolean,
  last: string,
  counts: ReadonlyMap<string, WeeklyCount>,
): CouncilsFeedRecord[] {
  const r = random(`councils-${compound}`);
  const council = body(compound, 'compoundCouncil', addDays(last, -r.int(300, 900)), r);
  const endedOn = compound === ENDED ? addDays(last, -44) : null;
  const end = endedOn === null ? [] : [{ day: endedOn, says: { endedOn } }];
  const out: CouncilsFeedRecord[] = told(council, [{ day: council.formedOn, says: {} }, ...end]);
  const first = addDays(last, -r.int(1, EVERY - 1));
  const days = Array.from({ length: MEETINGS }, (_, k) => addDays(first, -EVERY * k)).filter(
    (d) => endedOn === null || d < endedOn,
  );
  out.push(...days.map((day) => meeting(council, day, r)));
  if (compound === COMMITTEE || i % 5 === 1) {
    const committee = body(compound, 'ownersCommittee', addDays(last, -r.int(200, 700)), r);
    // Two committees of sample compounds have not met for long.
    const since = !real && i % 10 === 1 ? 120 : r.int(10, 40);
    out.push(committee, meeting(committee, addDays(last, -since), r), meeting(committee, addDays(last, -since - 60), r));
  }
  if (endedOn === null) out.push(...resolutions(council, days, last, counts, r));
  return out;
}

function body(compound: string, bodyKind: BodyRecord['bodyKind'], formedOn: string, r: Random): BodyRecord {
  const members = 5 + 2 * r.int(0, 3);
  // Of a few nobody entered how many they are.
  const counted = r.next() > 0.08;
  return {
    kind: 'body',
    id: `${bodyKind === 'ownersCommittee' ? 'yw' : 'ys'}-${compound}`,
    compound,
    bodyKind,
    formedOn,
    endedOn: null,
    members: counted ? members : null,
    partyMembers: counted ? r.int(2, Math.ceil(members / 2)) : null,
    ...stamp(formedOn),
  };
}

const meeting = (of: BodyRecord, heldOn: string, r: Random): CouncilsFeedRecord => ({
  kind: 'meeting',
  id: `${of.id}-${heldOn}`,
  body: of.id,
  heldOn,
  attended: of.members === null ? null : of.members - r.int(0, 2),
  ...stamp(heldOn),
});

function resolutions(
  of: BodyRecord,
  days: readonly string[],
  last: string,
  counts: ReadonlyMap<string, WeeklyCount>,
  r: Random,
): CouncilsFeedRecord[] {
  const out: CouncilsFeedRecord[] = [];
  let n = 0;
  const one = (dueOn: string, carriedOn: string | null) => {
    const adoptedOn = days.find((d) => d <= addDays(dueOn, -8) && (carriedOn === null || d < carriedOn));
    if (adoptedOn === undefined) throw new Error(`no meeting of ${of.id} before ${dueOn}`);
    const [zh, en] = TOPICS[r.int(0, TOPICS.length - 1)] as (typeof TOPICS)[number];
    n += 1;
    const begun: ResolutionRecord = {
      kind: 'resolution',
      id: `${of.id}-${String(n).padStart(2, '0')}`,
      body: of.id,
      label: { zh, en },
      adoptedOn,
      dueOn,
      carriedOn: null,
      ...stamp(adoptedOn),
    };
    const carried = carriedOn === null ? [] : [{ day: carriedOn, says: { carriedOn } }];
    out.push(...told(begun, [{ day: adoptedOn, says: {} }, ...carried]));
  };
  for (const friday of fridays(last, WEEKS)) {
    const count = counts.get(`${of.compound}/G2a/${friday}`);
    for (let k = 0; k < (count?.denominator ?? 0); k++) {
      const dueOn = addDays(weekStart(friday), r.int(1, 6));
      const late = addDays(dueOn, r.int(2, 16));
      if (k < (count?.numerator ?? 0)) one(dueOn, addDays(dueOn, -r.int(0, 1)));
      else one(dueOn, late <= last && r.next() < 0.75 ? late : null);
    }
  }
  // Due in the weeks to come: as many a week, as far ahead as the last meeting decides and not the next.
  const ahead = EVERY + 7 - dayNumber(last) + dayNumber(days[0] ?? last);
  for (let k = r.poisson((A_WEEK * ahead) / 7); k > 0; k--) one(addDays(last, r.int(1, ahead)), null);
  return out;
}
