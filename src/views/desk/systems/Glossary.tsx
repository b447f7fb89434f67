import './systems.css';
import { Fragment, Suspense, useEffect, useRef } from 'react';
import { FIGURES, type FigureId, figuresOf, SYSTEMS } from '../../../domain/systems/figures.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { DeskLink } from '../DeskLink.tsx';
import { systemPlace } from './systemPlace.ts';

/** The definitions (口径) of every figure: meaning, formula, numerator and denominator, source and cadence. */
export function Glossary(props: { term: FigureId | null }) {
  const { words } = useApp();
  return (
    <Suspense fallback={<p role="status">{words.wall.waiting}</p>}>
      <Terms {...props} />
    </Suspense>
  );
}

function Terms(props: { term: FigureId | null }) {
  const { words } = useApp();
  const said = useSystemWords();
  const w = said.frame;
  const current = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (props.term !== null) current.current?.scrollIntoView({ block: 'center' });
  }, [props.term]);
  const columns = w.glossaryColumns;
  return (
    <div className="glossary-page">
      <header className="page-head">
        <div>
          <h1>
            {w.glossary} <small className="tag">{words.common.sample}</small>
          </h1>
          <p className="question">{w.glossaryQuestion}</p>
          <p className="meta">{w.sampleDefinition}</p>
        </div>
      </header>
      <div className="scroll-x">
        <table className="plain-table">
          <caption className="sr-only">{w.glossary}</caption>
          <thead>
            <tr>
              {Object.values(columns).map((c) => (
                <th key={c} scope="col">
                  {c}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {SYSTEMS.map((system) => (
              <Fragment key={system}>
                <tr className="group-row">
                  <th scope="rowgroup" colSpan={Object.keys(columns).length}>
                    <DeskLink to={systemPlace(system, null)}>{said[system].name}</DeskLink>
                  </th>
                </tr>
                {figuresOf(system).map((id) => {
                  const t = said.figures[id];
                  const own = props.term === id;
                  return (
                    <tr key={id} ref={own ? current : undefined} data-term={id} data-current={own ? '' : undefined}>
                      <th scope="row">{t.name}</th>
                      <td>{t.meaning}</td>
                      <td>{t.formula}</td>
                      <td>{t.numerator === '' ? w.none : t.numerator}</td>
                      <td>{t.denominator === '' ? w.none : t.denominator}</td>
                      <td>{words.common.list(FIGURES[id].feeds.map((f) => words.common.feed[f]))}</td>
                      <td>{t.cadence}</td>
                    </tr>
                  );
                })}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
