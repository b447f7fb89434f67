import { useMemo } from 'react';
import { useLeagues } from '../../../analysis/useLeagues.ts';
import type { ContestSetUp } from '../../../contract/contestLog.ts';
import type { StreetRecord } from '../../../contract/district.ts';
import { rankedCommunities } from '../../../domain/register.ts';
import { useBoard } from '../../../feeds/useBoard.ts';
import { decimal } from '../../../words/format.ts';
import type { Place } from './draft.ts';

/** Who may compete. */
export interface Places {
  list: readonly Place[];
  by: ReadonlyMap<string, Place>;
  /** Streets whose secretaries or communities compete: a judge may be of one. */
  streets: readonly StreetRecord[];
  /** Weekly scores are still being worked out. */
  working: boolean;
}

/**
 * Communities with their score W of the newest week, rounded to two places as it is shown everywhere; or streets, which have
 * no such score.
 */
export function usePlaces(level: ContestSetUp['level']): Places {
  const board = useBoard();
  const leagues = useLeagues(level === 'community' && board.observed ? board.week : null);
  const { register } = board;
  const league = leagues.answer?.communities ?? null;
  return useMemo(() => {
    const communities = rankedCommunities(register);
    const streets = register.streets.filter((s) => s.urban || communities.some((c) => c.street === s.code));
    const scores = new Map(
      (league?.entries ?? []).flatMap((e) =>
        e.score === null || e.scoreWeek === null
          ? []
          : [[e.code, { score: Number(decimal(e.score, 2)), asOf: e.scoreWeek }] as const],
      ),
    );
    const list =
      level === 'street'
        ? streets.map((s): Place => ({ subject: s.code, name: s.name, street: s.code, streetName: null, work: null }))
        : communities.map(
            (c): Place => ({
              subject: c.code,
              name: c.name,
              street: c.street,
              streetName: register.street.get(c.street)?.name ?? null,
              work: scores.get(c.code) ?? null,
            }),
          );
    return { list, by: new Map(list.map((p) => [p.subject, p])), streets, working: level === 'community' && leagues.working };
  }, [level, register, league, leagues.working]);
}
