import { useMemo } from 'react';
import { fridayBefore, shanghai } from '../../../domain/civil.ts';
import { type SystemContext, type SystemRecords, systemContext } from '../../../domain/systems/context.ts';
import { recordedWeeks } from '../../../feeds/recordedWeeks.ts';
import { useSystemRecords } from '../../../feeds/useSystemRecords.ts';

/**
 * The records of the systems and the week they are looked at: the one asked for, else the newest of the weekly feed, else
 * the last Friday.
 */
export function useSystemContext(week: string | null): { records: SystemRecords; ctx: SystemContext } {
  const records = useSystemRecords();
  const newest = recordedWeeks(records.weekly).at(-1) ?? '';
  const chosen = week ?? (newest === '' ? fridayBefore(shanghai(Date.now()).day) : newest);
  const { district, programme } = records;
  const ctx = useMemo(() => systemContext({ district, programme }, chosen), [district, programme, chosen]);
  return { records, ctx };
}
