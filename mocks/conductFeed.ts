import type { ConductRecord } from '../src/contract/conduct.ts';
import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';
import { addDays } from '../src/domain/civil.ts';
import { DIVISIONS } from './divisions.ts';
import { URBAN } from './places.ts';
import { type Random, random } from './random.ts';
import { type Event, told } from './told.ts';
import { weeklyCounts } from './weeklyCounts.ts';

const QUARTERS = 2;
const QUARTER = 13;
/** Days after which an entry of the negative list no longer counts, from the day it was put right. */
const KEPT = 60;

const sample = (zh: string, en: string) => ({ zh: `${zh}（示例）`, en: `${en} (sample)` });
const NEGATIVE = [
  sample('居民来电超过 7 日未回复', 'no answer to a resident within 7 days'),
  sample('走访记录不全', 'visit notes incomplete'),
  sample('整改反馈迟报', 'late report of what was put right'),
  sample('值班电话无人接听', 'duty telephone not answered'),
  sample('公示栏内容过期', 'notice board out of date'),
];
const POSITIVE = [
  sample('牵头楼道清理', 'led the clearing of stairwells'),
  sample('雪天值守到岗', 'stood duty through the snow'),
  sample('主动上门办理证照', 'took papers to people at home'),
  sample('组织居民议事', 'brought residents together to decide'),
];
const ACTIONS = ['remind', 'remind', 'criticise', 'rectify'] as const;

/**
 * Records of the conduct feed: an entry of the negative list for each that the demo's own weekly feed counts (E8b) in the last two
 * quarters, with as many put right by their day; those due later; those of streets and departments; and entries of praise.
 * @param last Friday of the last week @param weekly weekly and standing records of the demo
 */
export function conductRecords(last: string, weekly: readonly WeeklyFeedRecord[]): ConductRecord[] {
  const counts = weeklyCounts(weekly, ['E8b']);
  const out: ConductRecord[] = [];
  let ordinal = 0;
  const entry = (more: Partial<ConductRecord> & { enteredOn: string }, r: Random, whole: boolean) => {
    const { redressedOn = null, expiresOn = null } = more;
    const texts = more.list === 'positive' ? POSITIVE : NEGATIVE;
    const begun: ConductRecord = {
      kind: 'entry',
      id: `zf-${String(++ordinal).padStart(4, '0')}`,
      list: 'negative',
      role: r.next() < 0.6 ? 'communityTeam' : 'communitySecretary',
      item: texts[r.int(0, texts.length - 1)] as ConductRecord['item'],
      basis: sample(`作风通报第 ${1 + (ordinal % 24)} 期`, `conduct notice no. ${1 + (ordinal % 24)}`),
      action: ACTIONS[r.int(0, ACTIONS.length - 1)] as ConductRecord['action'],
      dueOn: null,
      recordedAt: '',
      revision: 1,
      placeholder: true,
      ...more,
      redressedOn: null,
      expiresOn: more.list === 'positive' ? expiresOn : null,
    };
    const events: Event<ConductRecord>[] = [{ day: more.enteredOn, says: {} }];
    if (redressedOn !== null) events.push({ day: redressedOn, says: { redressedOn, expiresOn } });
    const records = told(begun, events);
    out.push(...(whole ? records : [{ ...(records.at(-1) as ConductRecord), revision: 1 }]));
  };
  const codes = DIVISIONS.filter((d) => URBAN.includes(d.code)).flatMap((d) => d.communities.map(([code]) => code));
  for (const place of codes) {
    const r = random(`conduct-${place}`);
    for (let q = QUARTERS - 1; q >= 0; q--) {
      const friday = addDays(last, -7 * QUARTER * q);
      const count = counts.get(`${place}/E8b/${friday}`);
      for (let k = 0; k < (count?.denominator ?? 0); k++) {
        const dueOn = addDays(friday, -(k === 0 ? 7 * QUARTER - 3 : r.int(0, 7 * QUARTER - 2)));
        const enteredOn = addDays(dueOn, -r.int(7, 28));
        const late = addDays(dueOn, r.int(2, 25));
        const done = k < (count?.numerator ?? 0) ? addDays(dueOn, -r.int(0, 6)) : q > 0 || r.next() < 0.6 ? late : null;
        const redressedOn = done !== null && done <= last ? done : null;
        const ends = redressedOn === null ? {} : { expiresOn: addDays(redressedOn, KEPT) };
        entry({ place, enteredOn, dueOn, redressedOn, ...ends }, r, q === 0);
      }
    }
    for (let k = r.int(0, 2); k > 0; k--)
      entry({ place, enteredOn: addDays(last, -r.int(0, 9)), dueOn: addDays(last, r.int(4, 21)) }, r, true);
    for (let k = r.int(1, 2); k > 0; k--) entry(praise(last, r, { place }), r, true);
  }
  const r = random('conduct');
  for (const place of URBAN) {
    entry({ ...praise(last, r, { place }), role: 'streetSecretary' }, r, true);
    entry({ place, role: 'streetSecretary', enteredOn: addDays(last, -20), dueOn: addDays(last, 10) }, r, true);
  }
  for (const role of ['department', 'department', 'taskForce'] as const) {
    entry({ role, enteredOn: addDays(last, -r.int(10, 20)), dueOn: addDays(last, r.int(-6, 9)) }, r, true);
    entry({ ...praise(last, r, {}), role }, r, true);
  }
  return out;
}

/** An entry of praise, mostly one that still counts. */
function praise(last: string, r: Random, more: Partial<ConductRecord>): Partial<ConductRecord> & { enteredOn: string } {
  const enteredOn = addDays(last, -r.int(0, 160));
  return {
    list: 'positive',
    action: 'praise',
    enteredOn,
    ...more,
    ...(r.next() < 0.7 ? { expiresOn: addDays(enteredOn, 120) } : {}),
  };
}
