import type { ShownEntry, ShownLeague } from '../league/leagueView.ts';
import { compoundsOf, subjectName } from '../register.ts';
import type { Finding } from './finding.ts';
import type { FindingsInput } from './findings.ts';

/**
 * Real progress of the community and its compounds: only a move that the league itself calls one, against the earlier week where
 * there is one, else against the week before. Where the mode shows no moves there is none to tell.
 */
export function progressFindings(input: FindingsInput): Finding[] {
  const { code, board, leagues, longer } = input;
  const own: [string, 'communities' | 'compounds'][] = [
    [code, 'communities'],
    ...compoundsOf(board.register, code).map((c): [string, 'compounds'] => [c.id, 'compounds']),
  ];
  return own.flatMap(([unit, family]): Finding[] => {
    const told = [longer?.[family], leagues?.[family]].flatMap((league) => risen(league, unit, board.week)).at(0);
    if (told === undefined) return [];
    const { entry, league } = told;
    return [
      {
        kind: 'progress',
        id: `progress-${unit}`,
        strength: 'progress',
        feed: 'weekly',
        from: league.baseline,
        to: board.week,
        sample: board.programme.rules?.official !== true,
        name: subjectName(board.register, unit),
        isCommunity: family === 'communities',
        score: entry.score as number,
        change: entry.change as number,
        places: Math.round(Math.abs(entry.arrow?.move ?? 0)),
        baseline: league.baseline as string,
        back: league.back,
      },
    ];
  });
}

/** A unit that has risen beyond noise in a league, with a score of this very week. */
function risen(league: ShownLeague | null | undefined, code: string, week: string): { entry: ShownEntry; league: ShownLeague }[] {
  const entry = league?.entries.find((e) => e.code === code);
  if (league == null || entry === undefined || league.baseline === null || entry.scoreWeek !== week) return [];
  const isUp = entry.arrow?.arrow === 'up' && entry.score !== null && entry.change !== null && entry.change > 0;
  return isUp ? [{ entry, league }] : [];
}
