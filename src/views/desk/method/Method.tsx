import './method.css';
import { useEffect, useRef } from 'react';
import { useBoard } from '../../../feeds/useBoard.ts';
import { useDeskApp } from '../../../parts/app.tsx';
import { Region } from '../../../parts/Region.tsx';
import type { Chapter } from '../../../words/zh/method.ts';
import { RulesTable } from './RulesTable.tsx';
import { WorkedCase } from './WorkedCase.tsx';

/** How the numbers are worked out, in plain words, with a case to change and the limits said openly. */
export function Method() {
  const { words } = useDeskApp();
  const board = useBoard();
  const w = words.method;
  const followed = useRef(false);
  useEffect(() => {
    // A link to a chapter or criterion is followed before the page is there; the browser does not look again by itself.
    if (followed.current || location.hash === '') return;
    if (document.getElementById(location.hash.slice(1)) === null) return;
    followed.current = true;
    location.replace(location.hash);
  });
  const [first, ...others] = w.chapters;
  const anchors = [
    ...(first === undefined ? [] : [first]),
    { id: 'case', title: w.case.title },
    ...others,
    { id: 'limits', title: w.limits.title },
    { id: 'weights', title: w.weights.title },
    { id: 'terms', title: w.terms.title },
    { id: 'sources', title: w.sources.title },
  ];
  return (
    <article className="method">
      <header className="page-head">
        <div>
          <h1>{w.title}</h1>
          <p>{w.lead}</p>
        </div>
      </header>
      <Region as="nav" label={w.contents} className="method-contents">
        <ul>
          {anchors.map((a) => (
            <li key={a.id}>
              <a href={`#${a.id}`}>{a.title}</a>
            </li>
          ))}
        </ul>
      </Region>
      <div className="method-text">
        {first !== undefined && <Section chapter={first} />}
        <WorkedCase />
        {others.map((c) => (
          <Section key={c.id} chapter={c} />
        ))}
        <Section chapter={{ id: 'limits', title: w.limits.title, text: w.limits.text }} list />
        <RulesTable programme={board.programme} />
        <section id="terms" className="card">
          <h2>{w.terms.title}</h2>
          <p className="meta">{w.terms.lead}</p>
          <dl className="method-terms">
            {w.terms.rows.map(([plain, term]) => (
              <div key={plain}>
                <dt>{plain}</dt>
                <dd>{term}</dd>
              </div>
            ))}
          </dl>
        </section>
        <Section chapter={{ id: 'sources', title: w.sources.title, text: w.sources.text }} list />
      </div>
    </article>
  );
}

function Section(props: { chapter: Chapter; list?: boolean }) {
  const { id, title, text } = props.chapter;
  return (
    <section id={id} className="card">
      <h2>{title}</h2>
      {props.list === true ? (
        <ul>
          {text.map((t) => (
            <li key={t}>{t}</li>
          ))}
        </ul>
      ) : (
        text.map((t) => <p key={t}>{t}</p>)
      )}
    </section>
  );
}
