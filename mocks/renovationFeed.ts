import type { RenovationFeedRecord } from '../src/contract/renovation.ts';
import { addDays, dayNumber, fridays } from '../src/domain/civil.ts';
import { WEEKS } from './observationsFeed.ts';
import { COMPOUNDS } from './places.ts';
import { random } from './random.ts';

/** Works rest from November to early April. */
const works = (day: string) => day.slice(5) >= '04-10' && day.slice(5) <= '10-31';

/** The day that lies `n` working days before (or, negative, after) a day. */
function workingDaysBefore(day: string, n: number): string {
  let at = day;
  for (let left = Math.abs(n); left > 0; ) {
    at = addDays(at, n > 0 ? -1 : 1);
    if (works(at)) left -= 1;
  }
  return at;
}

const smooth = (t: number) => (t <= 0 ? 0 : t >= 1 ? 1 : t * t * (3 - 2 * t));

/** Position of an old compound in the story: finished, under way at a share of the plan, or to come. */
const STORY: { phase: 'done' | 'underWay' | 'notStarted'; at: number; gap: number }[] = [
  { phase: 'done', at: 1, gap: 0 },
  { phase: 'done', at: 1, gap: 0 },
  { phase: 'underWay', at: 0.82, gap: 0.01 },
  { phase: 'done', at: 1, gap: 0 },
  { phase: 'underWay', at: 0.58, gap: -0.12 },
  { phase: 'notStarted', at: 0, gap: 0 },
  { phase: 'done', at: 1, gap: 0 },
  { phase: 'underWay', at: 0.74, gap: -0.01 },
  { phase: 'underWay', at: 0.66, gap: 0 },
  { phase: 'done', at: 1, gap: 0 },
  { phase: 'underWay', at: 0.88, gap: -0.02 },
  { phase: 'notStarted', at: 0, gap: 0 },
  { phase: 'underWay', at: 0.36, gap: -0.22 },
  { phase: 'done', at: 1, gap: 0 },
  { phase: 'underWay', at: 0.7, gap: 0.02 },
  { phase: 'underWay', at: 0.78, gap: -0.02 },
  { phase: 'done', at: 1, gap: 0 },
  { phase: 'underWay', at: 0.61, gap: -0.01 },
  { phase: 'notStarted', at: 0, gap: 0 },
];

type Item = [zh: string, en: string, itemClass: 'basic' | 'improving' | 'upgrading', quantity?: number, unit?: [string, string]];
const ERJIAN: Item[] = [
  ['路面修复', 'road repaired', 'basic'],
  ['楼道墙面粉刷', 'stairwell walls painted', 'basic'],
  ['休闲座椅', 'seats', 'improving'],
  ['晾衣架', 'drying racks', 'improving'],
  ['健身器材', 'fitness equipment', 'improving', 4, ['套', 'sets']],
];
const DONGYING: Item[] = [
  ['地面硬化', 'ground hardened', 'basic'],
  ['路灯安装', 'lamps installed', 'basic'],
  ['院门更新', 'gate renewed', 'improving'],
  ['拆除乱搭乱建', 'illegal sheds removed', 'improving'],
  ['健身器材', 'fitness equipment', 'improving'],
];
const COMMON: Item[] = [
  ['给排水管网(示例)', 'water and drains (sample)', 'basic'],
  ['道路(示例)', 'roads (sample)', 'basic'],
  ['外墙保温(示例)', 'wall insulation (sample)', 'basic'],
  ['照明(示例)', 'lighting (sample)', 'improving'],
  ['绿化(示例)', 'greening (sample)', 'improving'],
  ['充电设施(示例)', 'charging points (sample)', 'improving'],
  ['养老服务点(示例)', 'elder-care point (sample)', 'upgrading'],
];

const MODES = ['professional', 'communityStewardship', 'selfRule', 'stateFirm', 'menuService'] as const;

/** Records of the renovation feed, with 52 weeks of plan and progress. */
export function renovationRecords(last: string): RenovationFeedRecord[] {
  const weeks = fridays(last, WEEKS);
  const old = COMPOUNDS.filter((c) => c.isOld);
  return old.flatMap((compound, k): RenovationFeedRecord[] => {
    const story = STORY[k % STORY.length] as (typeof STORY)[number];
    const r = random(`renovation-${compound.id}`);
    const id = `r-${compound.id}`;
    const households = compound.households ?? 240;
    const budget = Math.round((households * r.int(70, 95) * r.int(200, 800)) / 10_000);
    const length = r.int(120, 190);
    const elapsed =
      story.phase === 'done'
        ? length + r.int(15, 50)
        : story.phase === 'notStarted'
          ? -r.int(15, 60)
          : Math.round(length * inverse(story.at));
    const plannedStart = workingDaysBefore(last, elapsed);
    const plannedEnd = workingDaysBefore(plannedStart, -length);
    const planAt = (day: string) => smooth(workedDays(plannedStart, day) / length);
    const shares = { held: 0 };
    const progress = weeks.flatMap((week): RenovationFeedRecord[] => {
      const plan = planAt(week);
      if (plan === 0 && story.phase === 'notStarted') return week === last ? [row(0, 0, week)] : [];
      const gap = story.gap * Math.min(1, plan * 1.6);
      shares.held = Math.max(
        shares.held,
        Math.min(1, story.phase === 'done' && plan > 0.97 ? 1 : plan + gap + (plan < 1 && plan > 0.05 ? 0.008 * r.normal() : 0)),
      );
      const silent = compound.placeholder === true && week !== last && r.next() < 0.02;
      return [row(plan, silent ? null : Math.max(0, shares.held), week)];
    });
    function row(plan: number, done: number | null, week: string): RenovationFeedRecord {
      const money = (share: number) => Math.round(share * budget * 10) / 10;
      return {
        kind: 'progress',
        project: id,
        week,
        planned: money(plan),
        done: done === null ? null : money(done),
        recordedAt: `${week}T16:40:00+08:00`,
        revision: 1,
      };
    }
    // Stages, dates and sums are invented for real compounds too; only the works of c01 and c02 are from print.
    const stamp = (day: string, revision: number) => ({
      recordedAt: `${day < last ? day : last}T16:40:00+08:00`,
      revision,
      placeholder: true as const,
    });
    const planned = addDays(plannedStart, -21);
    const items = compound.id === 'c01' ? ERJIAN : compound.id === 'c02' ? DONGYING : COMMON.slice(0, r.int(4, 7));
    const started = story.phase !== 'notStarted';
    const plan = {
      kind: 'project' as const,
      id,
      compound: compound.id,
      stage: 'tendered' as const,
      budget,
      plannedStart,
      plannedEnd,
      actualStart: null,
      actualEnd: null,
      pictureBefore: { picture: 'media/before.svg', day: addDays(plannedStart, -20), drawing: true },
      // The feature says that a new property company came to the one; of the others nothing is known.
      managementAfter: compound.id === 'c02' ? 'professional' : (MODES[k % MODES.length] ?? 'communityStewardship'),
    };
    const actualStart = addDays(plannedStart, 3);
    const underWay = { ...plan, stage: 'underWay' as const, actualStart };
    const done = {
      ...underWay,
      stage: FINISHED[k % FINISHED.length] ?? FINISHED[0],
      actualEnd: plannedEnd,
      pictureAfter: { picture: 'media/after.svg', day: addDays(plannedEnd, 6), drawing: true },
    };
    return [
      // Each state is told when it is reached: a past week is looked at as it was known.
      { ...plan, ...stamp(planned, 1) },
      ...(started ? [{ ...underWay, ...stamp(actualStart, 2) }] : []),
      ...(story.phase === 'done' ? [{ ...done, ...stamp(addDays(plannedEnd, 6), 3) }] : []),
      ...items.flatMap(([zh, en, itemClass, quantity, unit], n): RenovationFeedRecord[] => {
        const end = workingDaysBefore(plannedStart, -Math.round((length * (n + 1)) / items.length));
        const work = {
          kind: 'work' as const,
          id: `${id}-${n + 1}`,
          project: id,
          itemClass,
          label: { zh, en },
          quantity: quantity ?? null,
          ...(unit ? { unit: { zh: unit[0], en: unit[1] } } : {}),
          plannedEnd: end,
          actualEnd: null,
        };
        const finished = started && (story.phase === 'done' || addDays(end, 30) <= last);
        return [{ ...work, ...stamp(planned, 1) }, ...(finished ? [{ ...work, actualEnd: end, ...stamp(end, 2) }] : [])];
      }),
      ...progress,
    ];
  });
}

/** Stages a finished project may stand at. */
const FINISHED = ['completed', 'accepted', 'handedOver'] as const;

/** Working days from a start to a day; 0 before it. */
function workedDays(start: string, day: string): number {
  let n = 0;
  for (let d = dayNumber(start); d < dayNumber(day); d++) if (works(addDays(start, d - dayNumber(start)))) n += 1;
  return n;
}

/** The time 0-1 at which the smooth curve reaches a share. */
function inverse(share: number): number {
  let low = 0;
  let high = 1;
  for (let i = 0; i < 40; i++) {
    const mid = (low + high) / 2;
    if (smooth(mid) < share) low = mid;
    else high = mid;
  }
  return low;
}
