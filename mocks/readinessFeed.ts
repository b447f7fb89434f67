import type { DrillRecord, ReadinessFeedRecord } from '../src/contract/readiness.ts';
import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';
import { addDays } from '../src/domain/civil.ts';
import { DIVISIONS } from './divisions.ts';
import { URBAN } from './places.ts';
import { type Random, random } from './random.ts';
import { told } from './told.ts';
import { weeklyCounts } from './weeklyCounts.ts';

type Label = { zh: string; en: string };
const DISTRICT_PLANS: Label[] = [
  { zh: '区级平急转换预案（示例）', en: 'district plan for changing to emergency (sample)' },
  { zh: '区级防汛预案（示例）', en: 'district flood plan (sample)' },
];
const PLANS: Label[] = [
  { zh: '社区平急转换预案（示例）', en: 'community plan for changing to emergency (sample)' },
  { zh: '社区防汛防寒预案（示例）', en: 'community plan for floods and cold (sample)' },
];
const POSTS: [Label, due: number][] = [
  [{ zh: '应急值守岗（示例）', en: 'duty desk (sample)' }, 4],
  [{ zh: '入户核查岗（示例）', en: 'door to door (sample)' }, 8],
  [{ zh: '物资配送岗（示例）', en: 'supplies (sample)' }, 4],
];
const STORES: [Label, unit: Label, due: number][] = [
  [{ zh: '应急照明灯（示例）', en: 'emergency lamps (sample)' }, { zh: '盏', en: 'pieces' }, 20],
  [{ zh: '沙袋（示例）', en: 'sandbags (sample)' }, { zh: '个', en: 'pieces' }, 200],
  [{ zh: '抽水泵（示例）', en: 'pumps (sample)' }, { zh: '台', en: 'pieces' }, 2],
  [{ zh: '棉被（示例）', en: 'blankets (sample)' }, { zh: '床', en: 'pieces' }, 30],
];
/** The items of the checklist (E1a) that these records tell of. */
const ITEMS = ['duty', 'stock', 'drill'] as const;
type Item = (typeof ITEMS)[number];

const stamp = (day: string) => ({ recordedAt: `${day}T15:00:00+08:00`, revision: 1, placeholder: true as const });

/**
 * Records of the readiness feed. Of a community that reports its whole checklist as met (E1a) the duty list, a count of the
 * stores of this month and a drill of this half-year are here; of each item it lacks one of them may be.
 */
export function readinessRecords(last: string, standing: readonly WeeklyFeedRecord[]): ReadinessFeedRecord[] {
  const counts = weeklyCounts(standing, ['E1a']);
  const newest = (code: string) => {
    for (let back = 0; back < 9; back++) {
      const c = counts.get(`${code}/E1a/${addDays(last, -7 * back)}`);
      if (c !== undefined) return c.denominator - c.numerator;
    }
    return 0;
  };
  const communities = DIVISIONS.filter((d) => URBAN.includes(d.code)).flatMap((d) => d.communities.map(([code]) => code));
  return [
    ...DISTRICT_PLANS.flatMap((label, n) => plan(`ya-${n + 1}`, undefined, label, last, random(`plan-${n}`), true)),
    ...communities.flatMap((code, i) => community(code, i, last, newest(code))),
  ];
}

/** A plan, and its half-yearly drills of two years. */
function plan(
  id: string,
  community: string | undefined,
  label: Label,
  last: string,
  r: Random,
  drilled: boolean,
): ReadinessFeedRecord[] {
  const approvedOn = addDays(last, -r.int(380, 690));
  const reviewBy = addDays(last, r.next() < 0.08 ? -r.int(5, 40) : r.int(30, 300));
  const out: ReadinessFeedRecord[] = [
    {
      kind: 'plan',
      id,
      ...(community === undefined ? {} : { community }),
      label,
      approvedOn,
      reviewBy,
      official: false,
      ...stamp(approvedOn),
    },
  ];
  const dueOn = addDays(last, -r.int(10, 150));
  [0, 182].forEach((back, k) => {
    const due = addDays(dueOn, -back);
    const luck = r.next();
    // Now and then one is held late; the newest of a sample plan without another drill is not held yet.
    const held = k === 0 && !drilled ? null : luck < 0.1 ? addDays(due, r.int(2, 9)) : addDays(due, -r.int(0, 20));
    const begun: DrillRecord = {
      kind: 'drill',
      id: `${id}-yl${2 - k}`,
      plan: id,
      dueOn: due,
      heldOn: null,
      participants: null,
      ...stamp(approvedOn),
    };
    const events = held === null || held > last ? [] : [{ day: held, says: { heldOn: held, participants: heads(r) } }];
    out.push(...told(begun, [{ day: addDays(due, -60), says: {} }, ...events]));
  });
  return out;
}

/** Heads at a drill; of some nobody counted. */
const heads = (r: Random): number | null => (r.next() < 0.1 ? null : r.int(18, 70));

function community(code: string, i: number, last: string, unmet: number): ReadinessFeedRecord[] {
  const r = random(`readiness-${code}`);
  const lacks = new Set<Item>(ITEMS.filter((_, k) => k < unmet));
  const short = code.slice(6);
  const posts = POSTS.map(([label, due], n): ReadinessFeedRecord => {
    const filled = due - (r.next() < 0.12 ? 1 : 0);
    return {
      kind: 'duty',
      id: `gw-${short}-${n + 1}`,
      community: code,
      label,
      due,
      filled,
      ...stamp(addDays(last, -r.int(60, 200))),
    };
  });
  const stores = STORES.flatMap(([label, unit, due], n): ReadinessFeedRecord[] => {
    const luck = r.next();
    const begun = { kind: 'store' as const, id: `wz-${short}-${n + 1}`, community: code, label, unit, due };
    // Two counts, a month apart; of one store in a few nobody counted lately.
    const days = lacks.has('stock') ? [addDays(last, -70)] : [addDays(last, -r.int(32, 40)), addDays(last, -r.int(3, 12))];
    return days.map((checkedOn, k) => ({
      ...begun,
      held: (i + n) % 23 === 7 ? null : luck < 0.14 ? Math.floor(due * 0.7) : due + r.int(0, Math.ceil(due / 5)),
      checkedOn,
      ...stamp(checkedOn),
      revision: k + 1,
    }));
  });
  return [
    ...PLANS.flatMap((label, n) =>
      plan(`ya-${short}-${n + 1}`, code, label, last, r, n === 0 ? !lacks.has('drill') : !(lacks.has('drill') || i % 9 === 4)),
    ),
    ...(lacks.has('duty') ? [] : posts),
    ...stores,
  ];
}
