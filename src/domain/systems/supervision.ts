import type { FindingRecord, PlannedVisitRecord, RoundRecord, VisitRecord } from '../../contract/visits.ts';
import { asKnown } from '../asKnown.ts';
import { addDays, fridays, weekStart } from '../civil.ts';
import type { Compound } from '../register.ts';
import { visits as visitsKnown } from '../visits.ts';
import { type SystemContext, type SystemRecords, weekBefore } from './context.ts';
import { absent, count, type Figure, type FigureId, rate } from './figures.ts';

/** Weeks of the heartbeat, and of the figures of rounds and bulletins. */
export const HEARTBEAT_WEEKS = 12;
/** Days up to the due day in which a visit to the same place counts as the planned one. */
const NEAR_DAYS = 7;

/** A planned visit, and the visit that made it. */
export interface PlannedVisit {
  plan: PlannedVisitRecord;
  visit: VisitRecord | null;
  /** Made by the due day; made after it; not made by the end of the week. */
  made: 'inTime' | 'late' | 'not';
}

/** What a visit found, with its visit. */
export interface VisitFinding {
  finding: FindingRecord;
  visit: VisitRecord;
}

/** One week of the heartbeat. Without a record of its round it is not reported, which is not skipped. */
export interface HeartbeatWeek {
  week: string;
  state: 'held' | 'skipped' | 'notReported';
  round: RoundRecord | null;
  /** A bulletin came out by the end of the week that is looked at. */
  bulletin: boolean;
  /** Visits made in that week. */
  visits: number;
}

/** A compound and its last visit; null where none is in the records. */
export interface LastVisit {
  compound: Compound;
  day: string | null;
}

/** What supervision (督导) says at the end of a week. */
export interface SupervisionSystem {
  figures: Figure[];
  /** Visits of the week, by day. */
  weekVisits: VisitRecord[];
  /** Planned visits due in the window, newest first. */
  planned: PlannedVisit[];
  /** What was found in the window, newest first. */
  findings: VisitFinding[];
  heartbeat: HeartbeatWeek[];
  /** Compounds, the one visited longest ago first; before them those without a recorded visit. */
  longest: LastVisit[];
}

type Records = Pick<SystemRecords, 'district' | 'programme' | 'visits'>;

/**
 * Supervision at the end of the week's Friday.
 * - visits: of the planned visits due in the window, those made on or before the due day: a visit that names the plan, or one
 *   that names none, to the same place within the seven days up to the due day (each visit makes one plan);
 * - shortfalls and bright spots: findings of the visits of the week itself;
 * - rounds, bulletins: of the weeks reported in the last twelve, those with a round held, and those with a bulletin.
 * A kind of record that never came is not reported, which is not nought.
 */
export function supervision(records: Records, ctx: SystemContext): SupervisionSystem {
  const now = at(records, ctx);
  const previous = new Map(at(records, weekBefore(records, ctx)).figures.map((f) => [f.id, f.value]));
  return { ...now, figures: now.figures.map((f) => ({ ...f, previous: previous.get(f.id) ?? null })) };
}

function at(records: Records, ctx: SystemContext): SupervisionSystem {
  const { week, windowFrom } = ctx;
  const first = weekStart(week);
  const known = asKnown('visits', records.visits, ctx.knownAt);
  const made = visitsKnown(known, null);
  const visits = made.all.filter((v) => v.day <= week).sort(byDay);
  const plans = known.filter((r): r is PlannedVisitRecord => r.kind === 'planned');
  const found = known.filter((r): r is FindingRecord => r.kind === 'finding');
  const rounds = known.filter((r): r is RoundRecord => r.kind === 'round');
  const byId = new Map(visits.map((v) => [v.id, v]));
  const all = found.flatMap((finding): VisitFinding[] => {
    const visit = byId.get(finding.visit);
    return visit === undefined ? [] : [{ finding, visit }];
  });
  const planned = fulfilled(plans, visits).filter((p) => p.plan.dueOn >= windowFrom && p.plan.dueOn <= week);
  const heartbeat = fridays(week, HEARTBEAT_WEEKS).map((w) => heartbeatWeek(w, week, rounds, visits));
  const ofWeek = (id: FigureId, what: FindingRecord['found']) =>
    found.length === 0
      ? absent(id, 'notReported', week)
      : count(
          id,
          all
            .filter((f) => f.finding.found === what && f.visit.day >= first)
            .map((f) => `finding/${f.finding.id}`)
            .sort(),
          { from: first, to: week },
        );
  const reported = heartbeat.filter((h): h is HeartbeatWeek & { round: RoundRecord } => h.round !== null);
  const ofRounds = (id: FigureId, counts: (h: HeartbeatWeek) => boolean) =>
    reported.length === 0
      ? absent(id, 'notReported', week)
      : rate(
          id,
          reported.filter(counts).map((h) => `round/${h.round.id}`),
          reported.filter((h) => !counts(h)).map((h) => `round/${h.round.id}`),
          { from: weekStart(heartbeat[0]?.week ?? week), to: week },
        );
  const inTime = (p: PlannedVisit) => p.made === 'inTime';
  return {
    figures: [
      plans.length === 0
        ? absent('supervision.visits', 'notReported', week)
        : rate(
            'supervision.visits',
            planned.filter(inTime).map((p) => `planned/${p.plan.id}`),
            planned.filter((p) => !inTime(p)).map((p) => `planned/${p.plan.id}`),
            { from: windowFrom, to: week },
          ),
      ofWeek('supervision.shortfalls', 'shortfall'),
      ofWeek('supervision.brightSpots', 'brightSpot'),
      ofRounds('supervision.rounds', (h) => h.state === 'held'),
      ofRounds('supervision.bulletins', (h) => h.bulletin),
    ],
    weekVisits: visits.filter((v) => v.day >= first),
    planned: planned.sort((a, b) =>
      a.plan.dueOn === b.plan.dueOn ? order(a.plan, b.plan) : a.plan.dueOn < b.plan.dueOn ? 1 : -1,
    ),
    findings: all
      .filter((f) => f.visit.day >= windowFrom)
      .sort((a, b) => (a.visit.day === b.visit.day ? order(a.finding, b.finding) : a.visit.day < b.visit.day ? 1 : -1)),
    heartbeat,
    longest: ctx.register.compounds
      .map((compound) => ({ compound, day: made.lastVisit(compound.id, week)?.day ?? null }))
      .sort((a, b) => ((a.day ?? '') === (b.day ?? '') ? order(a.compound, b.compound) : (a.day ?? '') < (b.day ?? '') ? -1 : 1)),
  };
}

const order = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const byDay = (a: VisitRecord, b: VisitRecord) => (a.day === b.day ? order(a, b) : a.day < b.day ? -1 : 1);

/** Each plan with the visit that made it. Visits that name a plan go to it; of the others each makes one, the plan due first. */
function fulfilled(plans: readonly PlannedVisitRecord[], visits: readonly VisitRecord[]): PlannedVisit[] {
  const named = new Map<string, VisitRecord>();
  const free = new Map<string, VisitRecord[]>();
  for (const v of visits) {
    if (v.planned !== undefined) {
      if (!named.has(v.planned)) named.set(v.planned, v);
    } else {
      const held = free.get(v.subject);
      if (held === undefined) free.set(v.subject, [v]);
      else held.push(v);
    }
  }
  const used = new Set<VisitRecord>();
  return [...plans]
    .sort((a, b) => (a.dueOn === b.dueOn ? order(a, b) : a.dueOn < b.dueOn ? -1 : 1))
    .map((plan): PlannedVisit => {
      const own = named.get(plan.id);
      if (own !== undefined && own.day <= plan.dueOn) return { plan, visit: own, made: 'inTime' };
      const near = free
        .get(plan.subject)
        ?.find((v) => !used.has(v) && v.day <= plan.dueOn && v.day > addDays(plan.dueOn, -NEAR_DAYS));
      if (near !== undefined) {
        used.add(near);
        return { plan, visit: near, made: 'inTime' };
      }
      return own === undefined ? { plan, visit: null, made: 'not' } : { plan, visit: own, made: 'late' };
    });
}

/** A week of the heartbeat. Of two records of one week that which was held speaks. */
function heartbeatWeek(week: string, end: string, rounds: readonly RoundRecord[], visits: readonly VisitRecord[]): HeartbeatWeek {
  const own = rounds.filter((r) => r.week === week).sort((a, b) => Number(b.held) - Number(a.held) || order(a, b))[0];
  return {
    week,
    state: own === undefined ? 'notReported' : own.held ? 'held' : 'skipped',
    round: own ?? null,
    bulletin: own?.bulletinOn !== undefined && own.bulletinOn <= end,
    visits: visits.filter((v) => v.day >= weekStart(week) && v.day <= week).length,
  };
}
