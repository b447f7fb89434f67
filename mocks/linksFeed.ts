import type { LinkItemRecord, LinkKind, LinkRecord, LinksFeedRecord, LinkVisitRecord } from '../src/contract/links.ts';
import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';
import { addDays, fridays, weekStart } from '../src/domain/civil.ts';
import { DIVISIONS } from './divisions.ts';
import { COMPOUNDS, URBAN } from './places.ts';
import { type Random, random } from './random.ts';
import { told } from './told.ts';
import { type WeeklyCount, weeklyCounts } from './weeklyCounts.ts';

/** Weeks whose visits are in the register, and quarters whose items are. */
const WEEKS = 8;
/** Weeks for which a unit stays away. */
const AWAY_WEEKS = 5;
const QUARTERS = 2;
const QUARTER = 13;
/** Places at which one link is missing, by the position of the community. */
const MISSING = new Map<number, LinkKind>([
  [4, 'society'],
  [11, 'society'],
  [15, 'members'],
]);
const UNITS: Record<LinkKind, { zh: string; en: string }> = {
  sponsor: { zh: '示例区直部门', en: 'Sample department' },
  society: { zh: '示例社会组织', en: 'Sample social organisation' },
  enforcement: { zh: '示例执法队', en: 'Sample enforcement team' },
  members: { zh: '示例机关党支部', en: 'Sample Party branch' },
};
const ITEMS = [
  { zh: '路灯不亮', en: 'street lights out' },
  { zh: '停车位划线', en: 'marking of parking places' },
  { zh: '下水不畅', en: 'blocked drains' },
  { zh: '活动室桌椅', en: 'furniture of the common room' },
  { zh: '楼道杂物', en: 'things left in stairwells' },
];

/**
 * Records of the links feed: the linked units of the 19 urban communities, a visit for each that the demo's own weekly feed counts
 * (W5b), with as many made by their day, and of the sponsoring departments an item for each that it counts (E4a).
 * @param last Friday of the last week @param weekly weekly and standing records of the demo
 */
export function linksRecords(last: string, weekly: readonly WeeklyFeedRecord[]): LinksFeedRecord[] {
  const counts = weeklyCounts(weekly, ['W5b', 'E4a']);
  const codes = DIVISIONS.filter((d) => URBAN.includes(d.code)).flatMap((d) => d.communities.map(([code]) => code));
  return codes.flatMap((code, n) => {
    const r = random(`links-${code}`);
    const links = linksOf(code, n, last, r);
    return [...links, ...visitsOf(code, links, last, counts, r), ...itemsOf(code, links, last, counts, r)];
  });
}

function linksOf(code: string, n: number, last: string, r: Random): LinkRecord[] {
  const out: LinkRecord[] = [];
  const link = (kind: LinkKind, more: Partial<LinkRecord>) => {
    const number = 10 * n + out.length + 1;
    const since = more.since ?? addDays(last, -r.int(200, 400));
    out.push({
      kind: 'link',
      id: `lk-${code.slice(6)}-${out.length + 1}`,
      link: kind,
      community: code,
      unit: { zh: `${UNITS[kind].zh}${number}`, en: `${UNITS[kind].en} ${number}` },
      since,
      until: null,
      recordedAt: `${since}T17:00:00+08:00`,
      revision: 1,
      placeholder: true,
      ...more,
    });
  };
  const missing = MISSING.get(n);
  link('sponsor', {});
  if (r.next() < 0.4) link('sponsor', {});
  if (missing !== 'society') link('society', {});
  for (const c of COMPOUNDS.filter((c) => c.community === code)) link('enforcement', { compound: c.id });
  if (missing !== 'members') link('members', {});
  // One that ended before the visits of the register begin: what was, and is no more.
  if (n % 6 === 0) link('society', { since: addDays(last, -380), until: addDays(last, -150) });
  return out;
}

function visitsOf(
  code: string,
  links: readonly LinkRecord[],
  last: string,
  counts: ReadonlyMap<string, WeeklyCount>,
  r: Random,
): LinkVisitRecord[] {
  const units = links.filter((l) => l.until === null);
  const out: LinkVisitRecord[] = [];
  const visit = (of: LinkRecord, dueOn: string, doneOn: string | null, plannedOn: string) => {
    const begun: LinkVisitRecord = {
      kind: 'linkVisit',
      id: `lv-${code.slice(6)}-${String(++ordinal).padStart(3, '0')}`,
      of: of.id,
      dueOn,
      doneOn: null,
      recordedAt: '',
      revision: 1,
      placeholder: true,
    };
    out.push(...told(begun, [{ day: plannedOn, says: {} }, ...(doneOn === null ? [] : [{ day: doneOn, says: { doneOn } }])]));
  };
  let ordinal = 0;
  let turn = r.int(0, units.length - 1);
  // The unit that stays away when visits are not made; at some communities it owes just those of the newest weeks.
  const slack = r.int(0, units.length - 1);
  const others = units.map((_, i) => i).filter((i) => i !== slack);
  const away = r.next() < 0.4;
  fridays(last, WEEKS).forEach((friday, w) => {
    const count = counts.get(`${code}/W5b/${friday}`);
    if (count === undefined) return;
    const start = weekStart(friday);
    const asked = Array.from({ length: count.denominator }, (_, k) => {
      if (!away || w < WEEKS - AWAY_WEEKS) return turn++ % units.length;
      return k < count.numerator ? (others[turn++ % others.length] as number) : slack;
    });
    const kept = [...asked].sort((a, b) => Number(a === slack) - Number(b === slack));
    kept.forEach((unit, k) => {
      const dueOn = addDays(start, r.int(3, 6));
      const late = addDays(dueOn, r.int(3, 12));
      const doneOn = k < count.numerator ? addDays(dueOn, -r.int(0, 2)) : !away && late <= last && r.next() < 0.6 ? late : null;
      visit(units[unit] as LinkRecord, dueOn, doneOn, start);
    });
  });
  for (const unit of units) visit(unit, addDays(last, r.int(2, 13)), null, last);
  return out;
}

function itemsOf(
  code: string,
  links: readonly LinkRecord[],
  last: string,
  counts: ReadonlyMap<string, WeeklyCount>,
  r: Random,
): LinkItemRecord[] {
  const out: LinkItemRecord[] = [];
  let ordinal = 0;
  const item = (of: LinkRecord, receivedOn: string, dueOn: string, solvedOn: string | null, whole: boolean) => {
    const label = ITEMS[r.int(0, ITEMS.length - 1)] as (typeof ITEMS)[number];
    const begun: LinkItemRecord = {
      kind: 'linkItem',
      id: `li-${code.slice(6)}-${String(++ordinal).padStart(3, '0')}`,
      of: of.id,
      label: { zh: `${label.zh}（示例）`, en: `${label.en} (sample)` },
      receivedOn,
      dueOn,
      solvedOn: null,
      recordedAt: `${receivedOn}T17:00:00+08:00`,
      revision: 1,
      placeholder: true,
    };
    const solved = solvedOn === null ? [] : [{ day: solvedOn, says: { solvedOn } }];
    // What is long past was entered once, when it was over.
    const records = told(begun, [{ day: receivedOn, says: {} }, ...solved]);
    const end = records.at(-1) as LinkItemRecord;
    out.push(...(whole ? records : [{ ...end, revision: 1 }]));
  };
  const units = links.filter((l) => l.until === null);
  const sponsors = units.filter((l) => l.link === 'sponsor');
  const others = units.filter((l) => l.link !== 'sponsor');
  const any = (of: readonly LinkRecord[]) => of[r.int(0, of.length - 1)] as LinkRecord;
  for (let q = QUARTERS - 1; q >= 0; q--) {
    const friday = addDays(last, -7 * QUARTER * q);
    const count = counts.get(`${code}/E4a/${friday}`);
    for (let k = 0; k < (count?.denominator ?? 0); k++) {
      const dueOn = addDays(friday, -(k === 0 ? 7 * QUARTER - 3 : r.int(0, 7 * QUARTER - 2)));
      const receivedOn = addDays(dueOn, -r.int(10, 28));
      const early = addDays(dueOn, -r.int(0, 9));
      const late = addDays(dueOn, r.int(1, 8));
      const after = addDays(friday, r.int(3, 40));
      const isDone = k < (count?.numerator ?? 0);
      const solvedOn = isDone ? (r.next() < 0.85 || late > friday ? early : late) : after <= last ? after : null;
      item(any(sponsors), receivedOn, dueOn, solvedOn, q === 0);
    }
  }
  for (let k = r.int(2, 4); k > 0; k--) {
    const dueOn = addDays(last, -r.int(0, 80));
    const solvedOn = r.next() < 0.85 ? addDays(dueOn, -r.int(0, 6)) : null;
    item(any(others), addDays(dueOn, -r.int(8, 20)), dueOn, solvedOn, true);
  }
  item(any(sponsors), addDays(last, -r.int(0, 9)), addDays(last, r.int(5, 20)), null, true);
  return out;
}
