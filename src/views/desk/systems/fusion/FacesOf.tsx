import './fusion.css';
import { useMemo } from 'react';
import { FIGURES, type Figure, type FigureId } from '../../../../domain/systems/figures.ts';
import { FACES, type FusionRow, moreOfFaces } from '../../../../domain/systems/fusion.ts';
import { useAsk, useFeeds } from '../../../../feeds/useFeeds.ts';
import { Freshness } from '../../../../parts/Freshness.tsx';
import { Region } from '../../../../parts/Region.tsx';
import { useSystemWords } from '../../../../parts/useSystemWords.ts';
import { useShownFigure } from '../../../shared/systems/useShownFigure.ts';
import { useSystemContext } from '../../../shared/systems/useSystemContext.ts';
import { DeskLink } from '../../DeskLink.tsx';
import { systemPlace } from '../systemPlace.ts';

/** Feeds that a community's page shows figures of and that are read when somebody looks. */
const ASKED = ['links', 'culture', 'property', 'councils'] as const;

/** Party building, services and governance of one community, side by side: figures of other systems, for it alone. */
export function FacesOf(props: { row: FusionRow; week: string | null; name: string }) {
  useAsk(ASKED);
  const { row, week } = props;
  const { fusion: w } = useSystemWords();
  const { records, ctx } = useSystemContext(week);
  const feeds = useFeeds();
  // That nothing is connected can be said once every one has been looked for.
  const reading = ASKED.some((f) => feeds[f].phase === 'waiting');
  const more = useMemo(() => moreOfFaces(records, ctx, row.community), [records, ctx, row.community]);
  return (
    <Region label={w.of(props.name)} data-faces={row.community}>
      <h2 className="faces-title">{w.of(props.name)}</h2>
      <div className="faces">
        {FACES.map((f) => (
          <Region key={f} className="card" label={w.faces[f]} data-face={f}>
            <h3>{w.faces[f]}</h3>
            <p className="meta">{w.base}</p>
            <ul>
              {row.figures[f].map((x) => (
                <FaceLine key={x.id} figure={x} week={week} missing={row.missing[f].includes(x.id)} />
              ))}
            </ul>
            <p className="meta">{w.more}</p>
            {more[f].length === 0 ? (
              <p>{reading ? w.reading : w.noMore}</p>
            ) : (
              <ul>
                {more[f].map((x) => (
                  <FaceLine key={x.id} figure={x} week={week} missing={false} />
                ))}
              </ul>
            )}
          </Region>
        ))}
      </div>
    </Region>
  );
}

/** One figure of a face, with its counts, its data time and the way to its system. Its id is the district figure's no more. */
function FaceLine(props: { figure: Figure; week: string | null; missing: boolean }) {
  const { figure, text, feed } = useShownFigure(props.figure);
  const { fusion: w } = useSystemWords();
  const id: FigureId = figure.id;
  return (
    <li data-of={id}>
      <DeskLink to={systemPlace(FIGURES[id].system, props.week)}>{text.name}</DeskLink>
      <span className="faces-value">
        <strong>{props.missing ? w.missing : (text.value ?? text.absence)}</strong>
        {text.value !== null && ` ${text.unit}`}
      </span>
      <small>
        {figure.numerator === null ? '' : text.counts}{' '}
        <Freshness asOf={feed.standing.asOf} state={feed.standing.state} now={feed.now} />
      </small>
    </li>
  );
}
