import type { Leagues } from '../../../analysis/protocol.ts';
import type { Analysis } from '../../../analysis/useAnalysis.ts';
import type { ShownEntry } from '../../../domain/league/leagueView.ts';
import type { RankingMode } from '../../../domain/league/rankingMode.ts';
import { useDeskApp } from '../../../parts/app.tsx';

interface Props {
  entry: ShownEntry | undefined;
  analysis: Analysis<Leagues>;
  judged: boolean;
  /** How the rules of the week let units be shown. */
  mode: RankingMode;
}

/** Where a place stands, with its range, or its tier; or why it has none. Nothing where units are not compared. */
export function PlaceFact(props: Props) {
  const { words } = useDeskApp();
  if (props.mode === 'off') return null;
  return (
    <div>
      <dt>{props.mode === 'full' ? words.place.place : words.modes.tierHead}</dt>
      <dd>
        <Standing {...props} />
      </dd>
    </div>
  );
}

function Standing(props: Props) {
  const { words } = useDeskApp();
  const { entry, analysis, mode } = props;
  const w = words.league;
  const said = mode === 'full' ? w : words.modes;
  if (!props.judged) return <>{words.wall.withdrawn}</>;
  if (entry === undefined) return <>{analysis.failure === null && analysis.working ? said.working : '—'}</>;
  if (entry.tier != null && mode === 'tiers') return <b data-figure="tier">{words.modes.tier[entry.tier]}</b>;
  if (entry.place == null || entry.ranks == null) return <>{entry.noPlace === null ? '—' : said.noPlace[entry.noPlace]}</>;
  return (
    <>
      <b data-figure="place">{w.place(entry.place, entry.joint === true)}</b>{' '}
      <small className="meta" title={w.rangeLong(entry.ranks.q05, entry.ranks.q95)}>
        {w.rangeHead} {w.range(entry.ranks.q05, entry.ranks.q95)}
      </small>
    </>
  );
}
