import type { Bilingual } from '../src/contract/common.ts';
import type { LedgerFeedRecord, LedgerItemRecord, LedgerState } from '../src/contract/ledger.ts';
import type { VisitsFeedRecord } from '../src/contract/visits.ts';
import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';
import { addDays, fridays, weekday, weekStart } from '../src/domain/civil.ts';
import { DIVISIONS } from './divisions.ts';
import { COMPOUNDS, URBAN } from './places.ts';
import { type Random, random } from './random.ts';

/** Weeks whose due items the ledger holds: windows that lie inside them agree with the weekly records of W1. */
export const LEDGER_WEEKS = 12;
/** Weeks pooled by W1; an item carried into a window fell due at least so many weeks before its end. */
const POOLED = 4;
/** Items of a community that fall due after the last Friday. */
const AHEAD = 6;
const DAYS = { red: 3, yellow: 7, green: 15 } as const;
/** Chance that a late item is still open, by the weeks since it fell due. */
const STILL_OPEN = [0.75, 0.45, 0.3, 0.15];

const sample = (zh: string, en: string): Bilingual => ({ zh: `${zh}(示例)`, en: `${en} (sample)` });

interface Problem {
  category: string;
  criterion: string;
  post: LedgerItemRecord['post'];
  description: Bilingual;
  measure: Bilingual;
}

const PROBLEMS: readonly Problem[] = [
  {
    category: 'clutter',
    criterion: 'G4',
    post: 'buildingChief',
    description: sample('楼道堆放杂物', 'Clutter in the stairways'),
    measure: sample('逐户通知，限期清走', 'Tell each household, then clear'),
  },
  {
    category: 'lamps',
    criterion: 'G5',
    post: 'property',
    description: sample('院内路灯不亮', 'Yard lamps are out'),
    measure: sample('更换灯具，每周巡查', 'Replace the lamps, check weekly'),
  },
  {
    category: 'fireLane',
    criterion: 'G6',
    post: 'property',
    description: sample('消防通道停放车辆', 'Cars in the fire lane'),
    measure: sample('划线立牌，专人劝离', 'Mark the lane and keep it free'),
  },
  {
    category: 'cleanliness',
    criterion: 'G4',
    post: 'gridChief',
    description: sample('垃圾点周边不净', 'Litter around the waste station'),
    measure: sample('加密清运，网格巡查', 'Collect more often, patrol the grid'),
  },
  {
    category: 'posts',
    criterion: 'G1',
    post: 'secretary',
    description: sample('单元长岗位空缺', 'A unit chief post is vacant'),
    measure: sample('推选补齐并公示', 'Elect and announce'),
  },
  {
    category: 'records',
    criterion: 'G3',
    post: 'commander',
    description: sample('维修登记与现场不符', 'The repair register differs from the site'),
    measure: sample('逐条核对补登', 'Check and complete line by line'),
  },
];

interface Place {
  code: string;
  name: Bilingual;
  compounds: readonly string[];
}

/** How an item goes: what is decided before its records are written. */
interface Course {
  id: string;
  place: Place;
  severity: keyof typeof DAYS;
  dueOn: string;
  /** Close-out; null while it is open. */
  closedOn: string | null;
  /** State of an open item, where it was never closed. */
  standing?: LedgerState | 'found';
  /** Opened again on a day, and closed again on another or not. */
  again?: { on: string; closedOn: string | null };
  /** The first limit, where it was extended. */
  firstDue?: string;
  visit?: Extract<VisitsFeedRecord, { kind: 'visit' }>;
}

const SUPERVISORS = sample('督导组', 'Supervision team');
const CHECKERS = sample('街道督导办', 'Subdistrict supervision office');

const places = (): Place[] =>
  DIVISIONS.filter((d) => URBAN.includes(d.code)).flatMap((d) =>
    d.communities.map(([code, zh, en]) => ({
      code,
      name: { zh, en },
      compounds: COMPOUNDS.filter((c) => c.community === code && c.placeholder === true).map((c) => c.id),
    })),
  );

/**
 * Records of the ledger, made from the demo's own weekly records of W1: for each community, in every four weeks inside the
 * last twelve, the items due, those closed on time and those carried over are the very numbers the weekly feed reports.
 * @param last the last Friday @param weekly the demo's weekly records @param visits of the visits feed: some found an item
 */
export function ledgerRecords(
  last: string,
  weekly: readonly WeeklyFeedRecord[],
  visits: readonly VisitsFeedRecord[] = [],
): LedgerFeedRecord[] {
  const w1 = new Map(weekly.filter((r) => r.indicator === 'W1').map((r) => [`${r.subject}/${r.week}`, r]));
  const found = shortfalls(visits);
  return places().flatMap((place) => {
    const courses = coursesOf(place, last, (week) => w1.get(`${place.code}/${week}`));
    attach(courses, found);
    return courses.flatMap((c) => written(c, last));
  });
}

/** The visits feed with the item that each first shortfall became. */
export function withItems(visits: readonly VisitsFeedRecord[], ledger: readonly LedgerFeedRecord[]): VisitsFeedRecord[] {
  const items = new Map(ledger.flatMap((r) => (r.kind === 'item' && r.visit !== undefined ? [[r.visit, r.id] as const] : [])));
  return visits.map((r) => {
    const item = r.kind === 'finding' && r.found === 'shortfall' ? items.get(r.visit) : undefined;
    return item === undefined ? r : { ...(r as Extract<VisitsFeedRecord, { kind: 'finding' }>), item };
  });
}

/** Visits that found a shortfall, by their compound. */
function shortfalls(records: readonly VisitsFeedRecord[]): Map<string, Extract<VisitsFeedRecord, { kind: 'visit' }>[]> {
  const bad = new Set(records.flatMap((r) => (r.kind === 'finding' && r.found === 'shortfall' ? [r.visit] : [])));
  const out = new Map<string, Extract<VisitsFeedRecord, { kind: 'visit' }>[]>();
  for (const r of records) if (r.kind === 'visit' && bad.has(r.id)) out.set(r.subject, [...(out.get(r.subject) ?? []), r]);
  return out;
}

/** Gives a visit's shortfall the item that was found on its day, where one fits. */
function attach(courses: Course[], found: ReadonlyMap<string, Extract<VisitsFeedRecord, { kind: 'visit' }>[]>): void {
  for (const subject of courses[0]?.place.compounds ?? [])
    for (const visit of found.get(subject) ?? []) {
      const fits = courses.find(
        (c) =>
          c.visit === undefined &&
          c.firstDue === undefined &&
          weekStart(c.dueOn) >= visit.day &&
          c.dueOn <= addDays(visit.day, 9) &&
          (c.closedOn === null || c.closedOn > addDays(visit.day, 2)),
      );
      if (fits !== undefined) fits.visit = visit;
    }
}

const workday = (week: string, r: Random) => addDays(weekStart(week), r.int(2, 6));

function coursesOf(place: Place, last: string, w1: (week: string) => WeeklyFeedRecord | undefined): Course[] {
  const r = random(`ledger-${place.code}`);
  const weeks = fridays(last, LEDGER_WEEKS);
  const courses: Course[] = [];
  const late = new Map<string, Course[]>();
  const make = (dueOn: string, closedOn: string | null, more: Partial<Course> = {}): Course => {
    const severity = r.next() < 0.15 ? 'red' : r.next() < 0.6 ? 'yellow' : 'green';
    const id = `item-${place.code}-${String(courses.length + 1).padStart(3, '0')}`;
    const course = { id, place, severity, dueOn, closedOn, ...more } satisfies Course;
    courses.push(course);
    return course;
  };
  for (const [i, week] of weeks.entries()) {
    const cell = w1(week);
    const [x, n] = [cell?.numerator ?? 0, cell?.denominator ?? 0];
    for (let k = 0; k < n; k++) {
      const dueOn = workday(week, r);
      if (k < x) {
        const firstDue = r.next() < 0.07 ? { firstDue: addDays(dueOn, -7) } : {};
        make(dueOn, addDays(dueOn, -r.int(0, 1)), firstDue);
        continue;
      }
      const age = weeks.length - 1 - i;
      const open = age < POOLED && r.next() < (STILL_OPEN[age] ?? 0);
      const end = addDays(week, 7 * (POOLED - 1));
      const limit = end < last ? end : last;
      const closed = addDays(dueOn, r.int(1, 12));
      // Closed before it would be carried into a window; what had no day left to close in stays open.
      const closedOn = open || dueOn >= last ? null : closed < limit ? closed : limit > dueOn ? limit : null;
      const course = make(dueOn, closedOn, closedOn === null ? { standing: standing(r, true) } : {});
      late.set(week, [...(late.get(week) ?? []), course]);
    }
  }
  carried(weeks, w1, { r, make, late, courses });
  for (let k = 0; k < AHEAD + r.int(-1, 2); k++) make(addDays(last, r.int(1, 12)), null, { standing: standing(r, false) });
  return courses;
}

/** Where an open item stands. */
function standing(r: Random, overdue: boolean): LedgerState | 'found' {
  const states: readonly (LedgerState | 'found')[] = overdue
    ? ['assigned', 'inProgress', 'inProgress', 'submitted', 'returned']
    : ['found', 'assigned', 'inProgress', 'inProgress', 'submitted', 'verified'];
  return states[r.int(0, states.length - 1)] as LedgerState | 'found';
}

/** Items carried over, week by week as W1 says: a late one that stays open, else one that was closed and is opened again. */
function carried(
  weeks: readonly string[],
  w1: (week: string) => WeeklyFeedRecord | undefined,
  how: {
    r: Random;
    make(dueOn: string, closedOn: string | null, more?: Partial<Course>): Course;
    late: ReadonlyMap<string, readonly Course[]>;
    courses: readonly Course[];
  },
): void {
  const ends = weeks.slice(POOLED - 1);
  const carry = (i: number) => (w1(ends[i] ?? '')?.carryOver ?? 0) > 0;
  for (let a = 0; a < ends.length; a++) {
    if (!carry(a) || (a > 0 && carry(a - 1))) continue;
    let b = a;
    while (b + 1 < ends.length && carry(b + 1)) b++;
    const closedOn = b + 1 < ends.length ? workday(ends[b + 1] as string, how.r) : null;
    const start = ends[a] as string;
    const dueWeek = addDays(start, -7 * POOLED);
    if (a === 0) {
      how.make(workday(dueWeek, how.r), closedOn, closedOn === null ? { standing: 'inProgress' } : {});
      continue;
    }
    const kept = how.late.get(dueWeek)?.[0];
    if (kept !== undefined) {
      kept.closedOn = closedOn;
      if (closedOn === null) kept.standing = 'inProgress';
      continue;
    }
    const again = { on: workday(start, how.r), closedOn };
    const once = how.courses
      .filter(
        (c) =>
          c.again === undefined && c.firstDue === undefined && c.closedOn !== null && c.closedOn <= c.dueOn && c.dueOn <= dueWeek,
      )
      .reduce<Course | undefined>((newest, c) => (newest === undefined || c.dueOn > newest.dueOn ? c : newest), undefined);
    if (once !== undefined) once.again = again;
    else {
      const dueOn = workday(dueWeek, how.r);
      if (dueWeek < (weeks[0] as string)) how.make(dueOn, dueOn, { again });
      else how.make(addDays(workday(weeks[0] as string, how.r), -7), addDays(weeks[0] as string, -8), { again });
    }
  }
}

/** The item and its steps. */
function written(c: Course, last: string): LedgerFeedRecord[] {
  const r = random(`ledger-item-${c.id}`);
  const subject = c.visit?.subject ?? (r.next() < 0.7 ? c.place.compounds[r.int(0, c.place.compounds.length - 1)] : undefined);
  const problem = PROBLEMS[r.int(0, PROBLEMS.length - 1)] as Problem;
  const dueOn = c.firstDue ?? c.dueOn;
  let foundOn = c.visit?.day ?? addDays(dueOn, -DAYS[c.severity]);
  while (c.visit === undefined && weekday(foundOn) > 5) foundOn = addDays(foundOn, -1);
  if (foundOn > last) foundOn = last;
  const owner: Bilingual =
    problem.post === 'property'
      ? sample(`${c.place.name.zh}物业`, `${c.place.name.en} property service`)
      : sample(c.place.name.zh, c.place.name.en);
  const closed = c.again === undefined ? c.closedOn : c.again.closedOn;
  const looks = c.again === undefined && c.closedOn !== null && r.next() < 0.3;
  const lookBackOn = addDays(c.dueOn, 21);
  const pictured = r.next() < 0.06;
  const item: LedgerItemRecord = {
    kind: 'item',
    id: c.id,
    source:
      c.visit !== undefined
        ? 'supervision'
        : ((['residents', 'hotline', 'supervision', 'system'] as const)[r.int(0, 3)] ?? 'residents'),
    community: c.place.code,
    ...(subject === undefined ? {} : { compound: subject }),
    criterion: subject === undefined ? 'E2' : problem.criterion,
    category: problem.category,
    severity: c.severity,
    description: problem.description,
    foundOn,
    foundBy: c.visit?.team ?? SUPERVISORS,
    owner,
    // A community without a compound named answers through its secretary.
    post: subject === undefined && problem.post !== 'property' ? 'secretary' : problem.post,
    measure: problem.measure,
    dueOn,
    ...(looks ? { lookBackOn } : {}),
    ...(c.visit === undefined ? {} : { visit: c.visit.id }),
    ...(pictured ? { picturesBefore: ['media/before.svg'] } : {}),
    ...(pictured && closed !== null ? { picturesAfter: ['media/after.svg'] } : {}),
    recordedAt: `${foundOn}T17:20:00+08:00`,
    revision: 1,
    placeholder: true,
  };
  const out: LedgerFeedRecord[] = [item];
  let day = foundOn;
  const step = (to: LedgerState, on: string, by: Bilingual, more: { dueOn?: string; reason?: Bilingual } = {}) => {
    day = on < day ? day : on;
    const order = out.length;
    const id = `${c.id}-${order}`.replace('item-', 'step-');
    const stamp = { recordedAt: `${day}T17:20:00+08:00`, revision: 1, placeholder: true };
    out.push({ kind: 'step', id, item: c.id, order, to, day, by, ...more, ...stamp });
  };
  const upTo = (on: string) => (on > last ? last : on);
  const close = (on: string) => {
    step('submitted', addDays(on, -1), owner);
    step('verified', on, CHECKERS);
    step('closed', on, CHECKERS);
  };
  if (c.closedOn === null && c.standing === 'found') return out;
  step('assigned', foundOn, SUPERVISORS);
  if (c.firstDue !== undefined)
    step('extended', c.firstDue, CHECKERS, { dueOn: c.dueOn, reason: sample('配件待到货', 'waiting for parts') });
  if (c.closedOn === null) {
    const state = c.standing;
    const on = upTo(addDays(foundOn, 1));
    if (state !== 'assigned') step('inProgress', on, owner);
    if (state === 'submitted' || state === 'verified' || state === 'returned') step('submitted', upTo(addDays(on, 1)), owner);
    if (state === 'verified') step('verified', upTo(addDays(on, 2)), CHECKERS);
    if (state === 'returned')
      step('returned', upTo(addDays(on, 2)), CHECKERS, { reason: sample('现场未清完', 'not cleared on site') });
    return out;
  }
  close(c.closedOn);
  if (c.again !== undefined) {
    step('reopened', c.again.on, SUPERVISORS, { reason: sample('回访发现反弹', 'found again on a return visit') });
    if (c.again.closedOn !== null) close(c.again.closedOn);
    return out;
  }
  const looked = addDays(lookBackOn < c.closedOn ? c.closedOn : lookBackOn, r.int(0, 4));
  if (looks && looked <= last && r.next() < 0.96) step('lookBack', looked, SUPERVISORS);
  return out;
}
