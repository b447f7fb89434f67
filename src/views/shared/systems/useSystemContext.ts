import { useMemo } from 'react';
import { fridayBefore, shanghai } from '../../../domain/civil.ts';
import { type SystemContext, type SystemRecords, systemContext } from '../../../domain/systems/context.ts';
import type { Horizon } from '../../../domain/vantage.ts';
import { useHorizon } from '../../../feeds/horizon.ts';
import { pageClock } from '../../../feeds/pageClock.ts';
import { recordedWeeks } from '../../../feeds/recordedWeeks.ts';
import { useSystemRecords } from '../../../feeds/useSystemRecords.ts';

type Rests = Pick<SystemRecords, 'district' | 'programme'>;

/** Contexts kept: two panes ask in turns. */
const KEPT = 2;
let kept: { rests: Rests; ctx: SystemContext }[] = [];

/** One context for all who look at the same week: a page of all systems, or a scene of two, joins the register once. */
function contextOf(rests: Rests, week: string, { knownAt, rulesOf }: Horizon): SystemContext {
  const held = kept.find(
    (k) =>
      k.rests.district === rests.district &&
      k.rests.programme === rests.programme &&
      k.ctx.week === week &&
      k.ctx.knownAt === knownAt &&
      k.ctx.rulesOf === rulesOf,
  );
  if (held !== undefined) return held.ctx;
  const ctx = systemContext(rests, week, knownAt, rulesOf);
  kept = [{ rests, ctx }, ...kept].slice(0, KEPT);
  return ctx;
}

/**
 * The records of the systems and the week they are looked at: the one asked for, else the one the wall is stopped at, else
 * the newest of the weekly feed, else the last Friday. They are told as far as the page around sees.
 */
export function useSystemContext(week: string | null): { records: SystemRecords; ctx: SystemContext } {
  const records = useSystemRecords();
  const newest = recordedWeeks(records.weekly).at(-1) ?? '';
  const { knownAt, rulesOf, stoppedAt } = useHorizon();
  const chosen = week ?? stoppedAt ?? (newest === '' ? fridayBefore(shanghai(pageClock.now()).day) : newest);
  const { district, programme } = records;
  const ctx = useMemo(
    () => contextOf({ district, programme }, chosen, { knownAt, rulesOf }),
    [district, programme, chosen, knownAt, rulesOf],
  );
  return { records, ctx };
}
