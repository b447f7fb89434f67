import type {
  MilestoneRecord,
  MoveRecord,
  OrganisationFeedRecord,
  StepRecord,
  UnitRecord,
} from '../src/contract/organisation.ts';
import { addDays } from '../src/domain/civil.ts';
import { DIVISIONS } from './divisions.ts';
import { MILESTONES, MOVES, type MoveSeed, UNITS } from './organisationSeeds.ts';
import { URBAN } from './places.ts';
import { random } from './random.ts';
import { told } from './told.ts';

/** When what the district has said was entered. */
const RECORDED = { recordedAt: '2025-01-06T09:00:00+08:00', revision: 1 };
/** Communities (by position) whose steps of the eight projects nobody reported. */
const SILENT = new Set([7, 18]);
/** Projects and actions that nobody has gone on with since their first step; both without an official name. */
const STILL = new Set(['E4', 'A6']);

/**
 * Records of the organisation feed: the task force, the dates of this year and the last, the eight projects and eight actions,
 * and this year's steps of the urban communities and of the district. What the feature does not print is marked as made up.
 * @param last the last Friday
 */
export function organisationRecords(last: string): OrganisationFeedRecord[] {
  const year = Number(last.slice(0, 4));
  return [
    ...UNITS.map(
      ([id, zh, en, leads, official], i): UnitRecord => ({
        kind: 'unit',
        id,
        name: { zh, en },
        leads,
        order: i + 1,
        official,
        ...RECORDED,
        ...(official ? {} : { placeholder: true }),
      }),
    ),
    ...[year - 1, year].flatMap((y) => milestones(y, last)),
    ...MOVES.map(moveRecord),
    ...MOVES.flatMap((m) => stepsOf(m, year, last)),
  ];
}

function milestones(year: number, last: string): MilestoneRecord[] {
  return MILESTONES.flatMap(([id, zh, en, phase, dueOn, late]) => {
    const due = `${year}-${dueOn}`;
    const done = addDays(due, late);
    const start: MilestoneRecord = {
      kind: 'milestone',
      id: `${year}-${id}`,
      label: { zh, en },
      phase,
      dueOn: due,
      doneOn: null,
      official: false,
      recordedAt: '',
      revision: 1,
      placeholder: true,
    };
    return told(start, [{ day: begun(year, last), says: {} }, ...(done <= last ? [{ day: done, says: { doneOn: done } }] : [])]);
  });
}

/** The day a year's dates were entered: its first working days, or the last Friday where that came before. */
const begun = (year: number, last: string): string => (`${year}-01-05` < last ? `${year}-01-05` : last);

function moveRecord(m: MoveSeed): MoveRecord {
  const isProject = m.family === 'project';
  return {
    kind: 'move',
    id: m.id,
    family: m.family,
    order: m.order,
    // A project is called by its star; three actions have no name yet.
    ...(m.label === undefined ? {} : { label: m.label }),
    official: m.official,
    ...(isProject ? { criterion: m.id } : {}),
    ...(m.lead === undefined ? {} : { lead: m.lead }),
    ...RECORDED,
    ...(m.official ? {} : { placeholder: true }),
  };
}

/** The first day of each of the three rounds of steps, `MM-DD`, and days between one project or action and the next. */
const ROUNDS = [
  ['03-06', 3],
  ['05-18', 6],
  ['09-10', 7],
] as const;

function stepsOf(m: MoveSeed, year: number, last: string): StepRecord[] {
  const communities = DIVISIONS.filter((d) => URBAN.includes(d.code)).flatMap((d) => d.communities.map(([code]) => code));
  const places: (string | null)[] = [null, ...communities.filter((_, k) => m.family === 'action' || !SILENT.has(k))];
  return places.flatMap((community) => {
    const r = random(`steps-${m.id}-${community ?? 'district'}`);
    const rounds = community === null ? ROUNDS.slice(0, 1) : ROUNDS;
    return rounds.flatMap(([from, apart], k) => {
      const dueOn = addDays(`${year}-${from}`, (m.order - 1) * apart + (community === null ? -10 : r.int(0, 9)));
      const luck = r.next();
      const isStill = STILL.has(m.id) && k > 0 && community !== null;
      const early = addDays(dueOn, isStill ? -r.int(15, 30) : -r.int(0, 12));
      const late = addDays(dueOn, r.int(6, 40));
      // Of what the feature names everything is done in the end.
      const never = isStill ? luck < 0.45 : !m.official && luck >= 0.97;
      const doneOn = never ? null : luck < 0.94 || isStill ? early : late;
      const step: StepRecord = {
        kind: 'step',
        id: `${m.id}-${year}-${community?.slice(6) ?? 'district'}-${k + 1}`,
        move: m.id,
        ...(community === null ? {} : { community }),
        label: community === null ? { zh: '全区部署', en: 'district-wide start' } : (m.steps[k] ?? m.steps[0]),
        dueOn,
        doneOn: null,
        official: false,
        recordedAt: '',
        revision: 1,
        placeholder: true,
      };
      return told(step, [
        { day: begun(year, last), says: {} },
        ...(doneOn !== null && doneOn <= last ? [{ day: doneOn, says: { doneOn } }] : []),
      ]);
    });
  });
}
