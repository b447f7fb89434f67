import type { ManagementRecord, PropertyFeedRecord } from '../../contract/property.ts';
import { asKnown } from '../asKnown.ts';
import { recordKey } from '../recordKey.ts';
import type { SystemContext, SystemRecords } from './context.ts';

/** Who manages a compound at the end of the week, and who did before. */
export interface ManagementStanding {
  compound: string;
  community: string;
  /** What is in force. */
  record: ManagementRecord;
  key: string;
  abandoned: boolean;
  /** Every record up to the week, the oldest first; the last is the one in force. */
  history: ManagementRecord[];
}

const isManagement = (r: PropertyFeedRecord): r is ManagementRecord => r.kind === 'management';

/**
 * Who manages each compound of the register, in the order of its codes: of a compound the record with the latest first day up
 * to the week's Friday. A compound without a record is left out, because nobody said who manages it.
 */
export function managementStandings(records: Pick<SystemRecords, 'property'>, ctx: SystemContext): ManagementStanding[] {
  const by = new Map<string, ManagementRecord[]>();
  for (const r of asKnown('property', records.property, ctx.knownAt).filter(isManagement)) {
    if (r.since > ctx.week) continue;
    const held = by.get(r.compound);
    if (held === undefined) by.set(r.compound, [r]);
    else held.push(r);
  }
  return ctx.register.compounds.flatMap(({ id, community }) => {
    const history = (by.get(id) ?? []).sort((a, b) =>
      a.since === b.since ? (a.id < b.id ? -1 : 1) : a.since < b.since ? -1 : 1,
    );
    const record = history.at(-1);
    if (record === undefined) return [];
    return [
      {
        compound: id,
        community,
        record,
        key: recordKey('property', record),
        abandoned: record.mode === 'abandoned',
        history,
      },
    ];
  });
}

/** Compounds of the register of which nobody said who manages them. */
export function untoldCompounds(standings: readonly ManagementStanding[], ctx: SystemContext): string[] {
  const told = new Set(standings.map((s) => s.compound));
  return ctx.register.compounds.filter((c) => !told.has(c.id)).map((c) => c.id);
}

/** How many compounds are managed in each way, the most frequent first; abandonment is none of them. */
export function modeCounts(standings: readonly ManagementStanding[]): { mode: ManagementRecord['mode']; compounds: string[] }[] {
  const by = new Map<ManagementRecord['mode'], string[]>();
  for (const s of standings) if (!s.abandoned) by.set(s.record.mode, [...(by.get(s.record.mode) ?? []), s.compound]);
  return [...by]
    .map(([mode, compounds]) => ({ mode, compounds }))
    .sort((a, b) => b.compounds.length - a.compounds.length || (a.mode < b.mode ? -1 : 1));
}

/**
 * Compounds whose management changed: with their change in the record in force, the real ones (of which something was
 * printed) before samples, then by code.
 */
export function changedCompounds(standings: readonly ManagementStanding[], ctx: SystemContext): ManagementStanding[] {
  const sample = (s: ManagementStanding) => Number(ctx.register.compound.get(s.compound)?.placeholder === true);
  return standings
    .filter((s) => s.history.length > 1)
    .sort((a, b) => sample(a) - sample(b) || (a.compound < b.compound ? -1 : 1));
}
