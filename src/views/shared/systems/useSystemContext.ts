import { useMemo } from 'react';
import { fridayBefore, shanghai } from '../../../domain/civil.ts';
import { type SystemContext, type SystemRecords, systemContext } from '../../../domain/systems/context.ts';
import { recordedWeeks } from '../../../feeds/recordedWeeks.ts';
import { useSystemRecords } from '../../../feeds/useSystemRecords.ts';

type Rests = Pick<SystemRecords, 'district' | 'programme'>;

let last: { rests: Rests; ctx: SystemContext } | null = null;

/** One context for all who look at the same week: a page of all systems, or a scene of two, joins the register once. */
function contextOf(rests: Rests, week: string): SystemContext {
  if (last?.rests.district === rests.district && last.rests.programme === rests.programme && last.ctx.week === week)
    return last.ctx;
  last = { rests, ctx: systemContext(rests, week) };
  return last.ctx;
}

/**
 * The records of the systems and the week they are looked at: the one asked for, else the newest of the weekly feed, else
 * the last Friday.
 */
export function useSystemContext(week: string | null): { records: SystemRecords; ctx: SystemContext } {
  const records = useSystemRecords();
  const newest = recordedWeeks(records.weekly).at(-1) ?? '';
  const chosen = week ?? (newest === '' ? fridayBefore(shanghai(Date.now()).day) : newest);
  const { district, programme } = records;
  const ctx = useMemo(() => contextOf({ district, programme }, chosen), [district, programme, chosen]);
  return { records, ctx };
}
