import type { Leagues } from '../../../analysis/protocol.ts';
import type { Analysis } from '../../../analysis/useAnalysis.ts';
import type { LeagueEntry } from '../../../domain/league/types.ts';
import { useDeskApp } from '../../../parts/app.tsx';

/** Where a place stands, with its range; or why it has none. */
export function PlaceFact(props: { entry: LeagueEntry | undefined; analysis: Analysis<Leagues>; judged: boolean }) {
  const { words } = useDeskApp();
  const { entry, analysis } = props;
  const w = words.league;
  if (!props.judged) return <>{words.wall.withdrawn}</>;
  if (entry === undefined) return <>{analysis.failure === null && analysis.working ? w.working : '—'}</>;
  if (entry.place === null || entry.ranks === null) return <>{entry.noPlace === null ? '—' : w.noPlace[entry.noPlace]}</>;
  return (
    <>
      <b data-figure="place">{w.place(entry.place, entry.joint)}</b>{' '}
      <small className="meta" title={w.rangeLong(entry.ranks.q05, entry.ranks.q95)}>
        {w.rangeHead} {w.range(entry.ranks.q05, entry.ranks.q95)}
      </small>
    </>
  );
}
