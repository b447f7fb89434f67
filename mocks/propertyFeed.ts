import type { ManagementRecord, PropertyFeedRecord, ServiceRecord } from '../src/contract/property.ts';
import type { ManagementMode, RenovationFeedRecord } from '../src/contract/renovation.ts';
import { addDays } from '../src/domain/civil.ts';
import { lastWholeMonth, monthBefore, monthDays } from '../src/domain/months.ts';
import { COMPOUNDS } from './places.ts';
import { type Random, random } from './random.ts';

/** Compounds that nobody manages, and how many days before the last Friday that began: samples, never a real place. */
const ABANDONED = new Map([
  ['c16', 61],
  ['c29', 24],
]);
/** Months in which use was counted. */
const MONTHS = 13;
const WAYS: ManagementMode[] = [
  'professional',
  'professional',
  'professional',
  'selfRule',
  'communityStewardship',
  'stateFirm',
  'unified',
  'governmentPurchase',
  'menuService',
];

type Label = [zh: string, en: string, group: ServiceRecord['group']];
/** What the feature says that the station of this compound offers. */
const STATION = 'c04';
const PRINTED: Label[] = [
  ['代收快递', 'parcels taken in', 'convenience'],
  ['万能家政', 'household help', 'convenience'],
  ['房屋代租代售', 'letting and selling homes', 'convenience'],
  ['车辆故障救援', 'help with broken-down cars', 'convenience'],
  ['法律咨询', 'legal advice', 'convenience'],
  ['技能培训', 'skills training', 'convenience'],
  ['免费健康体检慢性病咨询', 'free health check and advice on chronic illness', 'benefit'],
  ['免费法律咨询', 'free legal advice', 'benefit'],
  ['免费技能培训', 'free skills training', 'benefit'],
];
const SAMPLES: Label[] = [
  ['代收快递（示例）', 'parcels taken in (sample)', 'convenience'],
  ['小修小补（示例）', 'small repairs (sample)', 'convenience'],
  ['家政预约（示例）', 'household help by appointment (sample)', 'convenience'],
  ['免费量血压（示例）', 'free blood pressure check (sample)', 'benefit'],
  ['免费法律咨询（示例）', 'free legal advice (sample)', 'benefit'],
];

/**
 * Records of the property feed: who manages each compound and did before, what stations offer, and how often it was used.
 * What the renovation feed says of the management after finished works is what follows here.
 */
export function propertyRecords(last: string, renovation: readonly RenovationFeedRecord[]): PropertyFeedRecord[] {
  const after = new Map<string, { mode: ManagementMode; from: string }>();
  for (const r of renovation)
    if (r.kind === 'project' && r.actualEnd !== null && r.managementAfter !== undefined && r.actualEnd <= addDays(last, -10))
      after.set(r.compound, { mode: r.managementAfter, from: r.actualEnd });
  const started = new Map(renovation.flatMap((r) => (r.kind === 'project' ? [[r.compound, r.plannedStart] as const] : [])));
  return COMPOUNDS.flatMap((c, i) => [
    ...management(c.id, i, last, after.get(c.id), started.get(c.id)),
    ...(c.id === STATION || (c.placeholder === true && i % 4 === 2 && !ABANDONED.has(c.id)) ? services(c.id, last) : []),
  ]);
}

const provider = (n: number) => ({ zh: `示例物业公司${n}`, en: `Sample Property Company ${n}` });

function management(
  compound: string,
  i: number,
  last: string,
  after: { mode: ManagementMode; from: string } | undefined,
  works: string | undefined,
): ManagementRecord[] {
  const r = random(`property-${compound}`);
  const out: ManagementRecord[] = [];
  const add = (mode: ManagementMode, since: string, over: Partial<ManagementRecord> = {}) =>
    out.push({
      kind: 'management',
      id: `gl-${compound}-${out.length + 1}`,
      compound,
      mode,
      since,
      provider: mode === 'abandoned' || mode === 'selfRule' ? null : provider((i % 7) + 1),
      redHeart: false,
      branch: false,
      recordedAt: `${since > last ? last : since}T09:00:00+08:00`,
      revision: 1,
      placeholder: true,
      ...over,
    });
  const first = `20${r.int(16, 22)}-0${r.int(1, 9)}-01`;
  if (compound === 'c02') {
    // The feature: under the former company management was close to being abandoned; the community brought in a new one.
    const former = { zh: '原物业公司（名称待补）', en: 'the former company (name to come)' };
    const fresh = { zh: '新引进的物业公司（名称待补）', en: 'the new company (name to come)' };
    add('professional', first, { provider: former });
    add('professional', addDays(works ?? last, -60), { provider: fresh });
    return out;
  }
  if (compound === STATION) {
    const own = { provider: { zh: '“红心物业”', en: 'Red-Heart property service' }, redHeart: true, branch: true };
    add('professional', '2022-05-01', own);
    return out;
  }
  const gone = ABANDONED.get(compound);
  if (gone !== undefined) {
    add('professional', first);
    add('abandoned', addDays(last, -gone));
    return out;
  }
  const heart = i % 3 === 2 || i % 7 === 3;
  const red = { redHeart: heart, branch: heart && r.next() < 0.7 };
  if (after === undefined) {
    add(WAYS[i % WAYS.length] ?? 'professional', first, red);
    return out;
  }
  const real = COMPOUNDS[i]?.placeholder !== true;
  add(real ? after.mode : 'abandoned', first, real ? red : {});
  if (!real) add(after.mode, addDays(after.from, 9), red);
  return out;
}

/** The services of a station since it opened, and their counts month by month, entered days after the month. */
function services(compound: string, last: string): PropertyFeedRecord[] {
  const r = random(`services-${compound}`);
  const printed = compound === STATION;
  const stamp = (day: string) => ({ recordedAt: `${day}T10:00:00+08:00`, revision: 1, placeholder: true as const });
  const newest = lastWholeMonth(last);
  return (printed ? PRINTED : SAMPLES).flatMap(([zh, en, group], n): PropertyFeedRecord[] => {
    const id = `fw-${compound}-${n + 1}`;
    const since = addDays(last, -r.int(420, 700));
    // One sample service was given up last winter.
    const until = !printed && n === 2 && compound === 'c07' ? addDays(last, -150) : null;
    const service = { kind: 'service' as const, id, compound, label: { zh, en }, group, since, until, official: printed };
    return [{ ...service, ...stamp(since) }, ...uses(id, { newest, last, until, printed, n, r })];
  });
}

function uses(
  service: string,
  of: { newest: string; last: string; until: string | null; printed: boolean; n: number; r: Random },
): PropertyFeedRecord[] {
  const { r } = of;
  const usual = r.int(4, 60);
  const out: PropertyFeedRecord[] = [];
  let month = of.newest;
  for (let k = 0; k < MONTHS; k++, month = monthBefore(month)) {
    const { from, to } = monthDays(month);
    const entered = addDays(to, 3);
    const luck = r.next();
    if (entered > of.last || (of.until !== null && of.until < to)) continue;
    // Of samples some are not counted, and some that were counted nobody used.
    const used = !of.printed && luck < 0.06 ? null : !of.printed && luck < 0.14 ? 0 : r.poisson(usual);
    out.push({
      kind: 'serviceUse',
      id: `${service}-${month}`,
      service,
      month: from,
      used,
      recordedAt: `${entered}T10:00:00+08:00`,
      revision: 1,
      placeholder: true,
    });
  }
  return out;
}
