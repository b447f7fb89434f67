import type { ConcernRecord, ConcernsFeedRecord } from '../src/contract/concerns.ts';
import type { WeeklyFeedRecord } from '../src/contract/weekly.ts';
import { addDays, fridays, weekStart } from '../src/domain/civil.ts';
import { DIVISIONS } from './divisions.ts';
import { COMPOUNDS, URBAN } from './places.ts';
import { type Random, random } from './random.ts';
import { told } from './told.ts';
import { type WeeklyCount, weeklyCounts } from './weeklyCounts.ts';

/** Weeks of due days in the register: a multiple of the four that a monthly reading covers. */
const WEEKS = 16;
/** Weeks after the last for which concerns are already under way. */
const AHEAD = 3;
/** Concerns due in a week to come, before those that are not in yet. */
const COMING = 8;
/** After so many weeks a concern still open leaves the window. */
const WINDOW = 4;

const KINDS = ['lighting', 'roads', 'heating', 'cleanliness', 'property', 'neighbours', 'care'];
/** How often each kind comes, and how often a late concern is of it. */
const USUAL = [0.14, 0.2, 0.1, 0.2, 0.18, 0.1, 0.08];
const LATE = [0.1, 0.26, 0.14, 0.08, 0.28, 0.09, 0.05];
const OTHER_CHANNELS = ['hotline', 'visit', 'council', 'online'] as const;

function pick(r: Random, weights: readonly number[]): string {
  let left = r.next() * weights.reduce((a, b) => a + b, 0);
  for (const [i, kind] of KINDS.entries()) {
    left -= weights[i] as number;
    if (left < 0) return kind;
  }
  return 'property';
}

/** A concern that is being made up, with the week its due day lies in. */
type Draft = ConcernRecord & { week: number; timely: boolean };

/**
 * Records of the concerns feed: one for every concern the demo's own weekly feed counts as due (W3a), with the same of them
 * closed on time and the same carried over, and for those due in the weeks to come. The chiefs bring in as many of them as
 * the monthly check E2a says, where there are as many. Call-backs cannot agree with W3b: it counts more of them than
 * concerns are closed; they keep its share.
 */
export function concernsRecords(last: string, weekly: readonly WeeklyFeedRecord[]): ConcernsFeedRecord[] {
  const counts = weeklyCounts(weekly, ['W3a', 'W3b', 'E2a']);
  return DIVISIONS.filter((d) => URBAN.includes(d.code)).flatMap((d) =>
    d.communities.flatMap(([code]) => communityConcerns(code, last, counts)),
  );
}

function communityConcerns(code: string, last: string, counts: ReadonlyMap<string, WeeklyCount>): ConcernRecord[] {
  const r = random(`concerns-${code}`);
  const weeks = fridays(last, WEEKS);
  const compounds = COMPOUNDS.filter((c) => c.community === code).map((c) => c.id);
  const at = (check: string, week: string | undefined) => counts.get(`${code}/${check}/${week}`);
  const drafts: Draft[] = [];
  weeks.forEach((friday, w) => {
    const said = at('W3a', friday);
    if (said === undefined) return;
    const late = said.denominator - said.numerator;
    for (let k = 0; k < said.denominator; k++) {
      const timely = k >= late;
      const draft = start(code, friday, w, timely, compounds, r);
      // The first late one is what the weekly feed carries over four weeks on, if it does.
      const carried = k === 0 && (at('W3a', weeks[w + WINDOW])?.carryOver ?? 0) > 0;
      drafts.push(timely ? closedInTime(draft, r) : closedLate(draft, weeks, carried, last, r));
    }
  });
  for (let ahead = 1; ahead <= AHEAD; ahead++) drafts.push(...coming(code, last, ahead, compounds, r));
  const blocks = Array.from({ length: WEEKS / WINDOW }, (_, b) => b * WINDOW);
  for (const first of blocks) bringIn(drafts, first, at('E2a', weeks[first + WINDOW - 1]), r);
  for (const [w, friday] of weeks.entries()) callBack(drafts, friday, w, at('W3b', friday));
  return drafts.flatMap(({ week: _, timely: __, ...record }, n) =>
    asTold({ ...record, id: `mq-${code.slice(6)}-${String(n + 1).padStart(3, '0')}` }),
  );
}

/** A concern when it came in, was handed on, closed and opened again; what was said on the call-back comes with the close-out. */
function asTold(whole: ConcernRecord): ConcernRecord[] {
  const { dispatchedOn, closedOn, reopenedOn, followUp, ...begun } = whole;
  const answered = followUp === undefined ? {} : { followUp };
  return told<ConcernRecord>({ ...begun, dispatchedOn: null, closedOn: null }, [
    { day: whole.receivedOn, says: {} },
    ...(dispatchedOn === null ? [] : [{ day: dispatchedOn, says: { dispatchedOn } }]),
    ...(closedOn === null ? [] : [{ day: closedOn, says: { closedOn, ...answered } }]),
    ...(reopenedOn === undefined ? [] : [{ day: reopenedOn, says: { reopenedOn } }]),
  ]);
}

function start(code: string, friday: string, week: number, timely: boolean, compounds: readonly string[], r: Random): Draft {
  const dueOn = addDays(weekStart(friday), r.next() < 0.08 ? r.int(0, 1) : r.int(2, 6));
  const pressing = r.next() < 0.22;
  const receivedOn = addDays(dueOn, -(pressing ? 3 : r.next() < 0.7 ? 7 : 15));
  const compound = r.next() < 0.7 ? compounds[r.int(0, compounds.length - 1)] : undefined;
  return {
    kind: 'concern',
    id: '',
    community: code,
    ...(compound === undefined ? {} : { compound }),
    type: pick(r, timely ? USUAL : LATE),
    channel: OTHER_CHANNELS[r.int(0, 3)] as (typeof OTHER_CHANNELS)[number],
    pressing,
    receivedOn,
    dispatchedOn: addDays(receivedOn, r.int(0, 1)),
    dueOn,
    closedOn: null,
    recordedAt: '',
    revision: 1,
    placeholder: true,
    week,
    timely,
  };
}

const least = (a: string, b: string): string => (a < b ? a : b);

function closedInTime(draft: Draft, r: Random): Draft {
  const from = addDays(draft.receivedOn, 1);
  const days = draft.pressing ? 2 : 6;
  return { ...draft, closedOn: least(draft.dueOn, addDays(from, r.int(days > 2 ? 1 : 0, days))) };
}

/**
 * Not on time: closed within the window, or carried to the end of the week that says so and closed in the next, or still
 * open. A few were closed in time and opened again; such a concern stays open, so only those that are still in the window.
 */
function closedLate(draft: Draft, weeks: readonly string[], carried: boolean, last: string, r: Random): Draft {
  const leaves = weeks[draft.week + WINDOW];
  if (leaves === undefined) {
    if (r.next() < 0.25) {
      const closed = closedInTime(draft, r).closedOn as string;
      return { ...draft, closedOn: closed, reopenedOn: least(addDays(closed, r.int(1, 2)), weeks[draft.week] as string) };
    }
    const closedOn = addDays(draft.dueOn, r.int(1, 12));
    return r.next() < 0.55 && closedOn <= last ? { ...draft, closedOn } : draft;
  }
  if (carried) return leaves === last ? draft : { ...draft, closedOn: addDays(leaves, r.int(2, 6)) };
  return { ...draft, closedOn: least(addDays(draft.dueOn, r.int(1, 12)), weeks[draft.week + WINDOW - 1] as string) };
}

/** Concerns due in a week to come, as far as they are in: some closed already, some not yet handed on. */
function coming(code: string, last: string, ahead: number, compounds: readonly string[], r: Random): Draft[] {
  const friday = addDays(last, 7 * ahead);
  return Array.from({ length: r.poisson(COMING) }, () => start(code, friday, -1, true, compounds, r))
    .filter((d) => d.receivedOn <= last)
    .map((d) => {
      const { closedOn } = closedInTime(d, r);
      const dispatchedOn = d.dispatchedOn !== null && d.dispatchedOn <= last ? d.dispatchedOn : null;
      return { ...d, dispatchedOn, closedOn: closedOn !== null && closedOn <= last && r.next() < 0.6 ? closedOn : null };
    });
}

/** Marks as many concerns of four weeks as brought in by the chiefs as the monthly check counts, and half of those to come. */
function bringIn(drafts: Draft[], first: number, said: WeeklyCount | undefined, r: Random): void {
  const mark = (own: Draft[], n: number) => {
    for (const d of own.slice(0, n)) d.channel = 'fourChiefs';
  };
  const block = drafts.filter((d) => d.week >= first && d.week < first + WINDOW);
  if (said !== undefined) {
    mark(
      block.filter((d) => d.timely),
      said.numerator,
    );
    mark(
      block.filter((d) => !d.timely),
      said.denominator - said.numerator,
    );
  }
  if (first === 0) for (const d of drafts) if (d.week < 0 && r.next() < 0.5) d.channel = 'fourChiefs';
}

/** Call-backs of the concerns closed in a week: as many as the weekly feed says as far as they go, with its share satisfied. */
function callBack(drafts: Draft[], friday: string, week: number, said: WeeklyCount | undefined): void {
  if (said === undefined || said.denominator === 0) return;
  const closed = drafts.filter((d) => d.closedOn !== null && d.closedOn >= weekStart(friday) && d.closedOn <= friday);
  const asked = closed.slice(0, said.denominator);
  const content = Math.round((asked.length * said.numerator) / said.denominator);
  asked.forEach((d, k) => {
    d.followUp = k >= content ? ((k + week) % 3 === 0 ? 'dissatisfied' : 'notVery') : k % 5 === 4 ? 'basically' : 'satisfied';
  });
}
