import './systems.css';
import { Suspense } from 'react';
import type { Address } from '../../../address/address.ts';
import { DEFAULT_YEAR_END, type DeskPlace, systemStart } from '../../../address/address.ts';
import { type Figure, SYSTEM_FEEDS, SYSTEMS, type SystemId } from '../../../domain/systems/figures.ts';
import { useApp, useDeskApp } from '../../../parts/app.tsx';
import { Freshness } from '../../../parts/Freshness.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { ANSWERS } from '../../shared/systems/answers.ts';
import { useShownFigure } from '../../shared/systems/useShownFigure.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { DeskLink } from '../DeskLink.tsx';

type Linked = Extract<Address, { view: 'desk' }>;

/** The page that answers a system's question. */
export function systemPlace(id: SystemId, week: string | null): DeskPlace {
  if (id !== 'renovation') return { page: 'system', system: { ...systemStart(id), week } };
  const place: Extract<Linked, { page: 'renovation' }>['works'] = { phase: null, street: null, behind: false, sort: [] };
  return { page: 'renovation', works: week === null ? place : { ...place, week } };
}

/** The whole programme on one page: every system with its question, its answer and its figures, and the way in. */
export function Programme(props: { week: string | null }) {
  const { words } = useApp();
  return (
    <Suspense fallback={<p role="status">{words.wall.waiting}</p>}>
      <Cards {...props} />
    </Suspense>
  );
}

function Cards(props: { week: string | null }) {
  const { frame } = useSystemWords();
  return (
    <div className="programme-page">
      <header className="page-head">
        <div>
          <h1>{frame.allSystems}</h1>
          <p className="question">{frame.allQuestion}</p>
        </div>
      </header>
      <More />
      <div className="programme-grid">
        {SYSTEMS.map((id) => (
          <Card key={id} id={id} week={props.week} />
        ))}
      </div>
    </div>
  );
}

/** Pages that look over all systems. */
function More() {
  const { words } = useDeskApp();
  return (
    <ul className="programme-more">
      <li>
        <DeskLink to={{ page: 'yearend', yearEnd: DEFAULT_YEAR_END }}>{words.yearEnd.link}</DeskLink> {words.yearEnd.linkWhat}
      </li>
      <li>
        <DeskLink to={{ page: 'burden', sort: [] }}>{words.burden.link}</DeskLink> {words.burden.linkWhat}
      </li>
    </ul>
  );
}

function Card(props: { id: SystemId; week: string | null }) {
  const words = useSystemWords();
  const { id, week } = props;
  // One card is of one system for ever, so its hook is the same at every drawing.
  const useAnswer = ANSWERS[id];
  const { figures, sentence } = useAnswer(week);
  const feed = useSystemFeed(SYSTEM_FEEDS[id]);
  return (
    <section className="card" aria-label={words[id].name} data-system={id}>
      <h2>
        <DeskLink to={systemPlace(id, week)}>{words[id].name}</DeskLink>
      </h2>
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
    </section>
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
