import type { Bilingual } from '../src/contract/common.ts';
import type { VisitsFeedRecord } from '../src/contract/visits.ts';
import { addDays, fridays, isoWeek } from '../src/domain/civil.ts';
import { COMPOUNDS } from './places.ts';
import { random } from './random.ts';

type Visit = Extract<VisitsFeedRecord, { kind: 'visit' }>;
type Outcome = Extract<VisitsFeedRecord, { kind: 'outcome' }>;

const sample = (zh: string, en: string): Bilingual => ({ zh: `${zh}(示例)`, en: `${en} (sample)` });

/** What a team may write down of each good: a shortfall, and something to pass on. */
const TEXTS: Record<string, { shortfall: Bilingual; brightSpot: Bilingual }> = {
  G1: {
    shortfall: sample('楼栋长岗位空缺未补', 'A building chief post is vacant'),
    brightSpot: sample('楼栋党小组建到单元', 'Party groups reach down to every stairway'),
  },
  G2: {
    shortfall: sample('议事决定未公示进度', 'Progress of a decision is not on the notice board'),
    brightSpot: sample('居民议事厅每周开门', "The residents' council opens every week"),
  },
  G3: {
    shortfall: sample('物业维修登记不全', 'The repair register of the property service has gaps'),
    brightSpot: sample('物业接单当日回话', 'The property service answers on the same day'),
  },
  G4: {
    shortfall: sample('楼道堆放杂物未清', 'Clutter in the stairways is not cleared'),
    brightSpot: sample('垃圾投放点由居民轮值', 'Residents take turns at the waste station'),
  },
  G5: {
    shortfall: sample('院内路灯有盏不亮', 'Lamps in the yard are out'),
    brightSpot: sample('健身器材有人每月检修', 'Fitness equipment is looked over every month'),
  },
  G6: {
    shortfall: sample('消防通道停放车辆', 'Cars stand in the fire lane'),
    brightSpot: sample('夜间巡逻队按表上岗', 'The night patrol keeps its roster'),
  },
  G7: {
    shortfall: sample('邻里活动未按计划办', "A neighbours' event was not held as planned"),
    brightSpot: sample('邻里节由居民自己办', "Residents run the neighbours' day themselves"),
  },
  G8: {
    shortfall: sample('办结事项未回访', 'Closed concerns were not called back'),
    brightSpot: sample('每件诉求都有回音', 'Every request gets an answer'),
  },
};
const GOODS = Object.keys(TEXTS);

/** Weeks of rounds, and those (before the last) that were skipped, not reported, or without a bulletin. */
const ROUND_WEEKS = 26;
const SKIPPED = new Set([5, 17]);
const SILENT = new Set([9, 20]);
const NO_BULLETIN = new Set([2]);

/** The rounds of half a year: held, skipped with a reason, or not reported at all. */
function rounds(last: string): VisitsFeedRecord[] {
  return fridays(last, ROUND_WEEKS).flatMap((week, i): VisitsFeedRecord[] => {
    const back = ROUND_WEEKS - 1 - i;
    if (SILENT.has(back)) return [];
    const { year, week: number } = isoWeek(week);
    const held = !SKIPPED.has(back);
    return [
      {
        kind: 'round',
        id: `round-${year}-${String(number).padStart(2, '0')}`,
        week,
        held,
        ...(held ? {} : { reason: sample('全区防汛值守', 'flood watch across the district') }),
        ...(held && !NO_BULLETIN.has(back) ? { bulletinNo: number, bulletinOn: week } : {}),
        recordedAt: `${week}T17:10:00+08:00`,
        revision: 1,
        placeholder: true,
      },
    ];
  });
}

/** What the visits of a week were planned as: most made in time, some late, some not at all. */
function plans(week: string, round: number, visits: readonly Visit[]): VisitsFeedRecord[] {
  const stamp = { recordedAt: `${week}T17:40:00+08:00`, revision: 1, placeholder: true };
  const out = visits.map((v, k): VisitsFeedRecord => {
    const late = round % 5 === 3 && k === 1;
    const id = `plan-${week}-${k + 1}`;
    return { kind: 'planned', id, subject: v.subject, dueOn: addDays(week, late ? 4 : 7), team: v.team, ...stamp };
  });
  const free = COMPOUNDS.filter((c) => c.placeholder === true && !visits.some((v) => v.subject === c.id));
  const other = free[(round * 7 + 11) % free.length];
  const team = visits[0]?.team;
  if (round % 3 === 1 && other !== undefined && team !== undefined)
    out.push({ kind: 'planned', id: `plan-${week}-x`, subject: other.id, dueOn: addDays(week, 7), team, ...stamp });
  return out;
}

/** What a visit found. Nothing bad is said of a real place: there only bright spots. */
function findings(visit: Visit, outcome: Outcome | undefined, criterionOf: ReadonlyMap<string, string>): VisitsFeedRecord[] {
  const r = random(`finding-${visit.id}`);
  const place = COMPOUNDS.find((c) => c.id === visit.subject);
  const looked = outcome === undefined ? undefined : criterionOf.get(outcome.indicator);
  const good = GOODS[r.int(0, GOODS.length - 1)] as string;
  const said: ['shortfall' | 'brightSpot', string][] = [];
  if (place?.placeholder === true && outcome?.outcome === 'confirmed' && looked !== undefined) said.push(['shortfall', looked]);
  else if (place?.placeholder === true && r.next() < 0.45) said.push(['shortfall', good]);
  if (said.length === 0 || r.next() < 0.35) said.push(['brightSpot', GOODS[r.int(0, GOODS.length - 1)] as string]);
  return said.flatMap(([found, criterion], k): VisitsFeedRecord[] => {
    const text = TEXTS[criterion]?.[found];
    if (text === undefined) return [];
    return [
      {
        kind: 'finding',
        id: `finding-${visit.id}-${k + 1}`,
        visit: visit.id,
        found,
        criterion,
        text,
        ...(r.next() < 0.3 ? { pictures: [found === 'shortfall' ? 'media/before.svg' : 'media/after.svg'] } : {}),
        recordedAt: visit.recordedAt,
        revision: 1,
        placeholder: true,
      },
    ];
  });
}

/** Plans, findings and rounds around the visits; the visits themselves only learn which plan they make. */
export function supervisionWeeks(
  last: string,
  weeks: readonly string[],
  records: readonly VisitsFeedRecord[],
  criterionOf: ReadonlyMap<string, string>,
): VisitsFeedRecord[] {
  const visits = records.filter((r): r is Visit => r.kind === 'visit');
  const outcomes = new Map(records.flatMap((r) => (r.kind === 'outcome' ? [[r.visit, r] as const] : [])));
  const ofWeek = (week: string) => visits.filter((v) => v.day > week && v.day <= addDays(week, 7));
  // The first two visits of a week name their plan; the third is known by its place and day.
  const plan = new Map(
    weeks.flatMap((w) =>
      ofWeek(w)
        .slice(0, 2)
        .map((v, k) => [v.id, `plan-${w}-${k + 1}`] as const),
    ),
  );
  const out = records.map((r): VisitsFeedRecord => {
    const planned = r.kind === 'visit' ? plan.get(r.id) : undefined;
    return planned === undefined ? r : { ...(r as Visit), planned };
  });
  weeks.forEach((w, round) => {
    out.push(...plans(w, round, ofWeek(w)));
  });
  for (const v of visits) out.push(...findings(v, outcomes.get(v.id), criterionOf));
  return [...out, ...rounds(last)];
}
