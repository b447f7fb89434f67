import './systems.css';
import { Suspense } from 'react';
import type { Address } from '../../../address/address.ts';
import { type DeskPlace, systemStart } from '../../../address/address.ts';
import { SYSTEMS, type SystemId } from '../../../domain/systems/figures.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { figureText } from '../../../words/figureText.ts';
import { ANSWERS } from '../../shared/systems/answers.ts';
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
      <div className="programme-grid">
        {SYSTEMS.map((id) => (
          <Card key={id} id={id} week={props.week} />
        ))}
      </div>
    </div>
  );
}

function Card(props: { id: SystemId; week: string | null }) {
  const { lang } = useApp();
  const words = useSystemWords();
  const { id, week } = props;
  // One card is of one system for ever, so its hook is the same at every drawing.
  const useAnswer = ANSWERS[id];
  const { figures, sentence } = useAnswer(week);
  return (
    <section className="card" aria-label={words[id].name} data-system={id}>
      <h2>
        <DeskLink to={systemPlace(id, week)}>{words[id].name}</DeskLink>
      </h2>
      <p className="question">{words[id].question}</p>
      {sentence !== '' && <p>{sentence}</p>}
      <ul>
        {figures.map((f) => {
          const t = figureText(f, words, lang);
          return (
            <li key={f.id}>
              <span>{t.name}</span>
              <span>
                <strong data-figure={f.id}>{t.value ?? t.absence}</strong>
                {t.value === null ? '' : ` ${t.unit}`} {t.counts !== '' && <small>{t.counts}</small>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
