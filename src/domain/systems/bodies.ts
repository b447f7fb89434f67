import type { BodyRecord, CouncilsFeedRecord, MeetingRecord, ResolutionRecord } from '../../contract/councils.ts';
import { asKnown } from '../asKnown.ts';
import { dayNumber } from '../civil.ts';
import { monthsEarlier } from '../months.ts';
import { recordKey } from '../recordKey.ts';
import type { SystemContext, SystemRecords } from './context.ts';

/** Months within which a body is asked to have met: our default, the district has told none. */
export const MEETING_MONTHS = 3;

/** One resolution as it stood at the end of the week's Friday. */
export interface ResolutionStanding {
  record: ResolutionRecord;
  key: string;
  compound: string;
  /** Not carried out. */
  open: boolean;
  /** Open, and its due day is over; days since then, 0 where it is not. */
  overdue: boolean;
  daysLate: number;
  /** Due in the window. */
  due: boolean;
  /** Carried out by its due day. */
  onTime: boolean;
}

/** One committee or council as it stood at the end of the week's Friday. */
export interface BodyStanding {
  record: BodyRecord;
  key: string;
  /** Formed, and not ended. */
  inBeing: boolean;
  /** Meetings within the last three months, and the last ever. */
  meetings: MeetingRecord[];
  lastMet: string | null;
  /** In being for three months at least, so that it may be asked whether it met. */
  asked: boolean;
}

/** Bodies and their resolutions. */
export interface CouncilsStanding {
  /** First day of the last three months. */
  meetingsFrom: string;
  bodies: BodyStanding[];
  resolutions: ResolutionStanding[];
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
const of = <K extends CouncilsFeedRecord['kind']>(kind: K) => {
  return (r: CouncilsFeedRecord): r is Extract<CouncilsFeedRecord, { kind: K }> => r.kind === kind;
};

/** Every body formed and every resolution adopted by the end of the week, as they stood then, in the order of their ids. */
export function councilStandings(records: Pick<SystemRecords, 'councils'>, ctx: SystemContext): CouncilsStanding {
  const { week, windowFrom } = ctx;
  const known = asKnown('councils', records.councils, ctx.knownAt);
  const meetingsFrom = monthsEarlier(week, MEETING_MONTHS);
  const bodyRecords = known.filter(of('body')).filter((r) => r.formedOn <= week);
  const compound = new Map(bodyRecords.map((r) => [r.id, r.compound]));
  const met = new Map<string, MeetingRecord[]>();
  for (const m of known.filter(of('meeting'))) {
    if (m.heldOn > week) continue;
    const held = met.get(m.body);
    if (held === undefined) met.set(m.body, [m]);
    else held.push(m);
  }
  const bodies = bodyRecords.sort(byId).map((record): BodyStanding => {
    const own = (met.get(record.id) ?? []).sort((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
    const inBeing = record.endedOn === null || record.endedOn > week;
    return {
      record,
      key: recordKey('councils', record),
      inBeing,
      meetings: own.filter((m) => m.heldOn > meetingsFrom),
      lastMet: own.at(-1)?.heldOn ?? null,
      asked: inBeing && record.formedOn <= meetingsFrom,
    };
  });
  const resolutions = known
    .filter(of('resolution'))
    .filter((r) => r.adoptedOn <= week && compound.has(r.body))
    .sort(byId)
    .map((record): ResolutionStanding => {
      const open = record.carriedOn === null || record.carriedOn > week;
      const overdue = open && record.dueOn < week;
      return {
        record,
        key: recordKey('councils', record),
        compound: compound.get(record.body) ?? '',
        open,
        overdue,
        daysLate: overdue ? dayNumber(week) - dayNumber(record.dueOn) : 0,
        due: record.dueOn >= windowFrom && record.dueOn <= week,
        onTime: !open && (record.carriedOn as string) <= record.dueOn,
      };
    });
  return { meetingsFrom, bodies, resolutions };
}
