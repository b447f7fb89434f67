import './systems.css';
import './programme.css';
import { Suspense } from 'react';
import { DEFAULT_YEAR_END } from '../../../address/address.ts';
import { type Figure, SYSTEM_FEEDS, type SystemId } from '../../../domain/systems/figures.ts';
import { PROGRAMME_MAP } from '../../../domain/systems/programmeMap.ts';
import { useApp, useDeskApp } from '../../../parts/app.tsx';
import { Freshness } from '../../../parts/Freshness.tsx';
import { Region } from '../../../parts/Region.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { ANSWERS } from '../../shared/systems/answers.ts';
import { useShownFigure } from '../../shared/systems/useShownFigure.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { DeskLink } from '../DeskLink.tsx';
import { ProgrammeMap } from './ProgrammeMap.tsx';
import { systemPlace } from './systemPlace.ts';

/**
 * The whole programme on one page: first a map of it, which is the way in, then every system with its question, its answer and
 * its figures, in the parts of the map.
 */
export function Programme(props: { week: string | null }) {
  const { words } = useApp();
  return (
    <Suspense fallback={<p role="status">{words.wall.waiting}</p>}>
      <Cards {...props} />
    </Suspense>
  );
}

function Cards(props: { week: string | null }) {
  const { words } = useDeskApp();
  const { frame } = useSystemWords();
  const { programmeMap: map, common } = words;
  return (
    <div className="programme-page">
      <header className="page-head">
        <div>
          <h1>{frame.allSystems}</h1>
          <p className="question">{frame.allQuestion}</p>
        </div>
      </header>
      <ProgrammeMap week={props.week} />
      <More />
      {PROGRAMME_MAP.map(({ group, lanes }) => (
        // As its heading reads: a system in it may have the name of the group.
        <Region key={group} className="programme-group" label={[map.groups[group], map.groupWhat[group]].join(common.between)}>
          <h2>
            {map.groups[group]} <small>{map.groupWhat[group]}</small>
          </h2>
          <div className="programme-grid">
            {lanes.flatMap((lane) =>
              lane.systems.map((id) => (
                <Card key={id} id={id} week={props.week} lane={lanes.length > 1 ? map.lanes[lane.id] : null} />
              )),
            )}
          </div>
        </Region>
      ))}
    </div>
  );
}

/** Pages that look over all systems. */
function More() {
  const { words } = useDeskApp();
  return (
    <ul className="programme-more" aria-label={words.programmeMap.more}>
      <li>
        <DeskLink to={{ page: 'yearend', yearEnd: DEFAULT_YEAR_END }}>{words.yearEnd.link}</DeskLink> {words.yearEnd.linkWhat}
      </li>
      <li>
        <DeskLink to={{ page: 'burden', sort: [] }}>{words.burden.link}</DeskLink> {words.burden.linkWhat}
      </li>
    </ul>
  );
}

function Card(props: { id: SystemId; week: string | null; lane: string | null }) {
  const words = useSystemWords();
  const { id, week } = props;
  // One card is of one system for ever, so its hook is the same at every drawing.
  const useAnswer = ANSWERS[id];
  const { figures, sentence } = useAnswer(week);
  const feed = useSystemFeed(SYSTEM_FEEDS[id]);
  return (
    <Region className="card" label={words[id].name} data-system={id}>
      {props.lane !== null && <p className="programme-lane">{props.lane}</p>}
      <h3>
        <DeskLink to={systemPlace(id, week)}>{words[id].name}</DeskLink>
      </h3>
      <p className="question">{words[id].question}</p>
      <p data-sentence="">{feed.spoken(sentence)}</p>
      <ul>
        {figures.map((f) => (
          <FigureLine key={f.id} figure={f} />
        ))}
      </ul>
      <p className="meta">
        {feed.source} <Freshness asOf={feed.standing.asOf} state={feed.standing.state} now={feed.now} />
      </p>
    </Region>
  );
}

/** One figure of a card: its name, its number and what it is of. */
function FigureLine(props: { figure: Figure }) {
  const { figure, text } = useShownFigure(props.figure);
  return (
    <li>
      <span>{text.name}</span>
      <span>
        <strong data-figure={figure.id}>{text.value ?? text.absence}</strong>
        {text.value === null ? '' : ` ${text.unit}`} {text.counts !== '' && <small>{text.counts}</small>}
      </span>
    </li>
  );
}
