import type { ActivityRecord, CultureFeedRecord } from '../src/contract/culture.ts';
import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';
import { addDays, fridays, weekStart } from '../src/domain/civil.ts';
import { DIVISIONS } from './divisions.ts';
import { COMPOUNDS, URBAN } from './places.ts';
import { type Random, random } from './random.ts';
import { told } from './told.ts';
import { weeklyCounts } from './weeklyCounts.ts';

/** Weeks of activities in the register. */
const WEEKS = 8;
const GROUPS: readonly (readonly [ActivityRecord['group'], { zh: string; en: string }])[] = [
  ['civility', { zh: '邻里文明劝导（示例）', en: 'neighbourhood courtesy round (sample)' }],
  ['civility', { zh: '移风易俗宣讲（示例）', en: 'talk on frugal customs (sample)' }],
  ['sport', { zh: '健步走（示例）', en: 'neighbourhood walk (sample)' }],
  ['sport', { zh: '乒乓球赛（示例）', en: 'table tennis match (sample)' }],
  ['arts', { zh: '广场合唱（示例）', en: 'choir in the square (sample)' }],
  ['learning', { zh: '读书会（示例）', en: 'reading group (sample)' }],
  ['volunteering', { zh: '学雷锋志愿服务（示例）', en: 'Lei Feng volunteer service (sample)' }],
];

/**
 * Records of the culture feed: an activity for each that the demo's own weekly feed counts (G7a) as planned in a compound, with as
 * many held in their week; activities of whole communities, which nobody counts there; and teams of volunteers.
 * @param last Friday of the last week @param weekly weekly records of the demo
 */
export function cultureRecords(last: string, weekly: readonly WeeklyFeedRecord[]): CultureFeedRecord[] {
  const counts = weeklyCounts(weekly, ['G7a']);
  const out: CultureFeedRecord[] = [];
  for (const { id, community, households } of COMPOUNDS) {
    const r = random(`culture-${id}`);
    let ordinal = 0;
    for (const friday of fridays(last, WEEKS)) {
      const count = counts.get(`${id}/G7a/${friday}`);
      for (let k = 0; k < (count?.denominator ?? 0); k++) {
        const plannedOn = addDays(weekStart(friday), r.int(0, 5));
        const later = addDays(friday, r.int(1, 9));
        const heldOn =
          k < (count?.numerator ?? 0) ? addDays(plannedOn, r.int(0, 1)) : later <= last && r.next() < 0.5 ? later : null;
        const heads = Math.max(6, Math.round((households ?? 200) * (0.06 + 0.1 * r.next())));
        out.push(...activity(`hd-${id}-${++ordinal}`, { community, compound: id, plannedOn, heldOn }, heads, friday, r));
      }
    }
    const ahead = addDays(last, r.int(1, 12));
    out.push(...activity(`hd-${id}-${++ordinal}`, { community, compound: id, plannedOn: ahead, heldOn: null }, 0, last, r));
  }
  for (const { communities } of DIVISIONS.filter((d) => URBAN.includes(d.code)))
    for (const [community] of communities) {
      const r = random(`culture-${community}`);
      for (let k = 0; k < 3; k++) {
        const plannedOn = addDays(last, -r.int(1, 7 * WEEKS - 2));
        const heldOn = r.next() < 0.9 ? plannedOn : null;
        out.push(
          ...activity(`hd-${community.slice(6)}-${k + 1}`, { community, plannedOn, heldOn }, r.int(30, 120), plannedOn, r),
        );
      }
      for (let k = r.int(1, 2); k > 0; k--) {
        const since = addDays(last, -r.int(100, 700));
        out.push({
          kind: 'team',
          id: `td-${community.slice(6)}-${k}`,
          community,
          label: { zh: `示例志愿队${k}`, en: `Sample volunteer team ${k}` },
          since,
          members: r.next() < 0.85 ? r.int(8, 40) : null,
          recordedAt: `${since}T17:00:00+08:00`,
          revision: 1,
          placeholder: true,
        });
      }
    }
  return out;
}

function activity(
  id: string,
  what: Pick<ActivityRecord, 'community' | 'compound' | 'plannedOn' | 'heldOn'>,
  heads: number,
  friday: string,
  r: Random,
): ActivityRecord[] {
  const [group, label] = GROUPS[r.int(0, GROUPS.length - 1)] as (typeof GROUPS)[number];
  const luck = r.next();
  const helpers = r.int(2, group === 'volunteering' ? 20 : 8);
  const begun: ActivityRecord = {
    kind: 'activity',
    id,
    ...what,
    group,
    label,
    heldOn: null,
    participants: null,
    volunteers: null,
    recordedAt: '',
    revision: 1,
    placeholder: true,
  };
  const { heldOn } = what;
  if (heldOn === null) return told(begun, [{ day: friday, says: {} }]);
  // Now and then nobody counts.
  const says = { heldOn, participants: luck < 0.1 ? null : heads, volunteers: luck > 0.07 && luck < 0.2 ? null : helpers };
  return told(
    begun,
    heldOn > friday
      ? [
          { day: friday, says: {} },
          { day: heldOn, says },
        ]
      : [{ day: heldOn, says }],
  );
}
