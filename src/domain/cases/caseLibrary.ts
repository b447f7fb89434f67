import type { CaseRecord, CaseStepRecord } from '../../contract/models.ts';
import { asKnown } from '../asKnown.ts';
import { weekStart } from '../civil.ts';
import { recordKey } from '../recordKey.ts';
import { subjectName } from '../register.ts';
import type { SystemContext, SystemRecords } from '../systems/context.ts';
import { type CaseEntry, OTHER_TOPIC } from './caseEntry.ts';

/** What a case is an example of: the theme it names, else the benchmark it is told of. */
function topicOf(record: CaseRecord, { register }: SystemContext): string {
  if (record.theme !== undefined) return record.theme;
  return register.compound.get(record.subject)?.tier === 'benchmark' ? record.subject : OTHER_TOPIC;
}

/** The case library (典型案例库) as it stood at the end of the week: what was written by then, the newest first. */
export function caseLibrary(records: Pick<SystemRecords, 'models'>, ctx: SystemContext): CaseEntry[] {
  const known = asKnown('models', records.models, ctx.knownAt);
  const steps = new Map<string, CaseStepRecord[]>();
  for (const r of known) {
    if (r.kind !== 'caseStep') continue;
    const held = steps.get(r.case);
    if (held === undefined) steps.set(r.case, [r]);
    else held.push(r);
  }
  const { register, week } = ctx;
  return known
    .filter((r): r is CaseRecord => r.kind === 'case' && r.writtenOn <= week)
    .map((record): CaseEntry => {
      const compound = register.compound.get(record.subject);
      const community = compound === undefined ? undefined : register.community.get(compound.community);
      return {
        record,
        key: recordKey('models', record),
        topic: topicOf(record, ctx),
        name: subjectName(register, record.subject),
        community: community?.name ?? null,
        street: (compound ?? register.community.get(record.subject))?.street ?? null,
        steps: (steps.get(record.id) ?? []).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)).map((s) => s.text),
        adoptedOn: record.adoptedOn !== null && record.adoptedOn <= week ? record.adoptedOn : null,
      };
    })
    .sort((a, b) =>
      a.record.writtenOn === b.record.writtenOn ? (a.key < b.key ? -1 : 1) : a.record.writtenOn < b.record.writtenOn ? 1 : -1,
    );
}

/** A case with what happened to it in a week. */
export interface CaseOfWeek {
  entry: CaseEntry;
  event: 'adopted' | 'written';
  day: string;
}

/**
 * The cases a bulletin of a week may quote: those the district took up for everybody in it, then those written in it; the
 * latest first.
 * @param week Friday
 */
export function casesOfWeek(library: readonly CaseEntry[], week: string): CaseOfWeek[] {
  const first = weekStart(week);
  const within = (day: string | null): day is string => day !== null && day >= first && day <= week;
  const told = library.flatMap((entry): CaseOfWeek[] => {
    if (within(entry.adoptedOn)) return [{ entry, event: 'adopted', day: entry.adoptedOn }];
    return within(entry.record.writtenOn) ? [{ entry, event: 'written', day: entry.record.writtenOn }] : [];
  });
  return told.sort(
    (a, b) =>
      Number(b.event === 'adopted') - Number(a.event === 'adopted') ||
      (a.day === b.day ? (a.entry.key < b.entry.key ? -1 : 1) : a.day < b.day ? 1 : -1),
  );
}
