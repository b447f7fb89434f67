import type { ShownEntry } from '../../domain/league/leagueView.ts';
import type { RankingMode } from '../../domain/league/rankingMode.ts';
import { useApp } from '../../parts/app.tsx';
import { Move } from '../../parts/Move.tsx';
import { RankBand } from '../../parts/RankBand.tsx';
import { decimal, signed } from '../../words/format.ts';

/** The headings of a mode: places with their ranges, tiers without a number, or each unit's own change. */
export function LeagueHead(props: { mode: RankingMode; name?: string; extra?: string | undefined }) {
  const { words } = useApp();
  const { columns } = words.wall;
  const name = <th scope="col">{props.name ?? columns.community}</th>;
  const extra = props.extra !== undefined && (
    <th scope="col" className="num">
      {props.extra}
    </th>
  );
  if (props.mode === 'tiers')
    return (
      <tr>
        <th scope="col">{words.modes.tierHead}</th>
        {name}
      </tr>
    );
  const score = (
    <th scope="col" className="num">
      {columns.score}
    </th>
  );
  if (props.mode === 'off')
    return (
      <tr>
        {name}
        <th scope="col" className="num">
          {words.modes.change}
        </th>
        {score}
      </tr>
    );
  return (
    <tr>
      <th scope="col" className="num">
        {columns.place}
      </th>
      {name}
      <th scope="col" className="num">
        {columns.move}
      </th>
      <th scope="col" colSpan={2}>
        {words.league.rangeHead}
      </th>
      {score}
      {extra}
    </tr>
  );
}

/** rem of the picture of possible ranks where nothing else is said, and what its own units are to a rem. */
export const BAND = 11;
const UNITS = 10;

/**
 * One unit as the mode has it. @param props.tag who answers for it, by post @param props.extra a last cell, in the mode with
 * places alone @param props.band width of the picture of possible ranks, rem
 */
export function LeagueLine(props: {
  code: string;
  name: string;
  entry: ShownEntry | null;
  mode: RankingMode;
  of: number;
  tag?: string | undefined;
  extra?: string | undefined;
  band?: number;
}) {
  const { words } = useApp();
  const { code, name, entry, mode } = props;
  const named = (
    <th scope="row">
      {name}
      {props.tag !== undefined && <small className="league-tag">{props.tag}</small>}
    </th>
  );
  const colour = entry?.tier === null ? undefined : `tier-${entry?.tier ?? 'none'}`;
  if (mode === 'tiers')
    return (
      <tr data-code={code} className={colour}>
        <td className="place tier-name">
          {entry?.tier != null ? words.modes.tier[entry.tier] : entry?.noPlace == null ? '—' : words.modes.noPlace[entry.noPlace]}
        </td>
        {named}
      </tr>
    );
  if (mode === 'off')
    return (
      <tr data-code={code}>
        {named}
        <td className="num">{entry?.change == null ? '—' : signed(entry.change, 1)}</td>
        <Score code={code} entry={entry} />
      </tr>
    );
  const ranks = entry?.ranks ?? null;
  // Why there is no score is a longer word than any score: it takes the place of the range too.
  const isSilent = ranks === null && entry !== null && !hasScore(entry);
  return (
    <tr data-code={code} className={colour}>
      <td className="num place">{entry?.place ?? '–'}</td>
      {named}
      <td className="num">
        <Move entry={entry} />
      </td>
      <td>
        <RankBand ranks={ranks} of={props.of} width={Math.round((props.band ?? BAND) * UNITS)} />
      </td>
      {!isSilent && (
        <td className="range" data-range={code}>
          {ranks === null ? '' : words.league.range(ranks.q05, ranks.q95)}
        </td>
      )}
      <Score code={code} entry={entry} span={isSilent ? 2 : 1} />
      {props.extra !== undefined && (
        <td className="num league-extra" data-extra={code}>
          {props.extra}
        </td>
      )}
    </tr>
  );
}

const hasScore = (entry: ShownEntry | null) => entry?.score != null && entry.noPlace !== 'stale';

function Score(props: { code: string; entry: ShownEntry | null; span?: number }) {
  const { words } = useApp();
  const { entry } = props;
  if (entry?.score == null || entry.noPlace === 'stale')
    return (
      <td className="num unrated" colSpan={props.span}>
        {entry === null ? '—' : entry.noPlace === 'stale' ? words.common.state.none : words.wall.unrated}
      </td>
    );
  return (
    <td className="num score" data-score={props.code}>
      {decimal(entry.score, 2)}
    </td>
  );
}
