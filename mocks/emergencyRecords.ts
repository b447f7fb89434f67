import type { ModeFeedRecord, SwitchRecord } from '../src/contract/mode.ts';
import { DIVISIONS } from './divisions.ts';
import { DOORS, INCIDENTS, ORDERS, post, STAFFING, STORES } from './emergencySchedule.ts';
import { COMPOUNDS, URBAN } from './places.ts';
import { random } from './random.ts';

const MINUTE = 60_000;

/** An instant as the feeds write it, in Shanghai. */
const written = (at: number): string => `${new Date(at + 8 * 60 * MINUTE).toISOString().slice(0, 19)}+08:00`;

const POSTS = {
  orderedBy: post('区防汛抗旱指挥部值班领导', 'Leader on duty, district flood control'),
  confirmedBy: post('区应急指挥中心值班长', 'Duty chief, district emergency centre'),
  issuer: post('区防汛抗旱指挥部', 'District flood control headquarters'),
} as const;

/** One emergency or drill to be made. */
export interface EventPlan {
  id: string;
  start: number;
  /** The moment the records are of: what comes later has not happened. */
  until: number;
  /** When it ends, null where it is in force. */
  end: number | null;
  drill: boolean;
  /** How fast things go against the schedule: 0.6 takes three fifths of the time. */
  pace: number;
}

type Step = { minute: number; fields: Record<string, unknown> };

/** Everything recorded of an emergency, with a revision for every step: so it can be looked at as it was known at any moment. */
export function eventRecords(plan: EventPlan): ModeFeedRecord[] {
  const records: unknown[] = [];
  const instant = (minute: number) => plan.start + minute * plan.pace * MINUTE;
  const put = (base: Record<string, unknown>, steps: Step[]) => {
    let fields = {};
    let revision = 0;
    for (const step of steps) {
      if (instant(step.minute) > plan.until) return;
      fields = { ...fields, ...step.fields };
      revision += 1;
      const stamp = { recordedAt: written(instant(step.minute)), revision, placeholder: true };
      records.push({ ...base, event: plan.id, ...fields, ...stamp });
    }
  };
  const at = (minute: number) => written(instant(minute));
  INCIDENTS.forEach(({ at: times, compound, ...rest }, i) => {
    const community = COMPOUNDS.find((c) => c.id === compound)?.community;
    const place = compound === undefined || community === undefined ? {} : { compound, community, street: community.slice(0, 9) };
    const [reported, sent, there, closed] = times;
    put({ kind: 'incident', id: `${plan.id}-i${i + 1}`, ...rest, ...place }, [
      {
        minute: reported,
        fields: { reportedAt: at(reported), handler: null, dispatchedAt: null, arrivedAt: null, closedAt: null },
      },
      { minute: sent, fields: { handler: rest.handler, dispatchedAt: at(sent) } },
      { minute: there, fields: { arrivedAt: at(there) } },
      { minute: closed, fields: { closedAt: at(closed) } },
    ]);
  });
  ORDERS.forEach(({ at: [sent, heard, done], ...rest }, i) => {
    put({ kind: 'order', id: `${plan.id}-o${i + 1}`, ...rest }, [
      { minute: sent, fields: { sentAt: at(sent), acknowledgedAt: null, doneAt: null } },
      { minute: heard, fields: { acknowledgedAt: at(heard) } },
      { minute: done, fields: { doneAt: at(done) } },
    ]);
  });
  const reports = (times: readonly number[], values: readonly (number | null)[], field: string): Step[] =>
    times.map((minute, i) => ({ minute, fields: { reportedAt: at(minute), [field]: values[i] ?? null } }));
  for (const [street, due, present] of STAFFING)
    put({ kind: 'staffing', id: `${plan.id}-s${street}`, street, due }, reports([15, 40, 90], present, 'present'));
  for (const [street, group, due, checked] of DOORS)
    put({ kind: 'doors', id: `${plan.id}-d${street}-${group}`, street, group, due }, reports([30, 60, 95], checked, 'checked'));
  STORES.forEach(([name, unit, total, free], i) => {
    put({ kind: 'store', id: `${plan.id}-m${i + 1}`, name, unit, total }, reports([10, 50, 98], free, 'free'));
  });
  for (const call of calls(plan.id))
    put(call.base, [
      { minute: 0.2, fields: { calledAt: null, answeredAt: null } },
      { minute: call.called, fields: { calledAt: at(call.called) } },
      ...(call.answered === null ? [] : [{ minute: call.answered, fields: { answeredAt: at(call.answered) } }]),
    ]);
  return [...switches(plan), ...(records as ModeFeedRecord[])];
}

function switches(plan: EventPlan): SwitchRecord[] {
  const event = plan.drill ? post('暴雨应急演练', 'Rainstorm drill') : post('暴雨应急响应', 'Rainstorm emergency');
  const base = { kind: 'switch', event, ...POSTS, drill: plan.drill, revision: 1, placeholder: true } as const;
  const document = plan.drill ? '示例演练〔1〕号' : '示例应急〔1〕号';
  const begun: SwitchRecord = {
    ...base,
    id: plan.id,
    to: 'emergency',
    at: written(plan.start),
    recordedAt: written(plan.start),
    document,
  };
  if (plan.end === null) return [begun];
  const end = written(plan.end);
  return [
    begun,
    { ...base, id: `${plan.id}-end`, to: 'normal', ends: plan.id, at: end, recordedAt: end, document: `${document}结束` },
  ];
}

interface CallPlan {
  base: Record<string, unknown>;
  called: number;
  answered: number | null;
}

/** The call tree down to the compounds of the urban streets; one street's community answers late, a few posts never. */
function calls(event: string): CallPlan[] {
  const r = random('emergency-calls');
  const list: CallPlan[] = [];
  const add = (id: string, fields: Record<string, unknown>, called: number, answered: number | null) => {
    list.push({ base: { kind: 'call', id: `${event}-${id}`, ...fields }, called, answered });
    return `${event}-${id}`;
  };
  const top = add('c0', { post: post('总指挥岗', 'Commander'), level: 'commander' }, 0.3, 1);
  const duty = add('c1', { post: post('总值班岗', 'Duty desk'), level: 'duty', under: top }, 1, 2);
  for (const d of DIVISIONS.filter((x) => URBAN.includes(x.code))) {
    const street = add(
      `c${d.code}`,
      {
        post: post(`${d.zh.slice(0, 2)}值班岗`, `${d.en.split(' ')[0]} duty post`),
        level: 'street',
        under: duty,
        street: d.code,
      },
      2 + r.int(0, 2),
      6 + r.int(0, 3),
    );
    for (const [code, zh, en] of d.communities) {
      const called = 10 + r.int(0, 4);
      const late = r.next() < 0.1;
      const community = add(
        `c${code}`,
        {
          post: post(`${zh}书记岗`, `${en.replace(' Community', '')} secretary`),
          level: 'community',
          under: street,
          street: d.code,
          community: code,
        },
        called,
        called + (late ? 30 : r.int(1, 5)),
      );
      for (const c of COMPOUNDS.filter((x) => x.community === code)) {
        const from = called + 8 + r.int(0, 5);
        const name = post(`${c.name.zh}小区长`.replace('小区小区长', '小区长'), `${c.name.en}, compound chief`);
        add(
          `c${c.id}`,
          { post: name, level: 'compound', under: community, street: d.code, community: code },
          from,
          r.next() < 0.08 ? null : from + r.int(1, 7),
        );
      }
    }
  }
  return list;
}
