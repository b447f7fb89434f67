import './systems.css';
import type { ReactNode } from 'react';
import type { SystemAddress } from '../../../address/address.ts';
import type { SystemContext } from '../../../domain/systems/context.ts';
import { type Figure, type FigureId, SYSTEM_FEEDS } from '../../../domain/systems/figures.ts';
import { useApp } from '../../../parts/app.tsx';
import { Freshness } from '../../../parts/Freshness.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { FigureCard } from './FigureCard.tsx';
import { RecordsPanel } from './RecordsPanel.tsx';

/** Goes to the same page with something changed. */
export function useSystemGo(system: SystemAddress): (change: Partial<SystemAddress>) => void {
  const { go, address } = useApp();
  return (change) =>
    go({ lang: address.lang, view: 'desk', page: 'system', system: { ...system, ...change } }, { replace: true });
}

/**
 * The page of a system: its question, the answer in one computed sentence, its figures with their records, and below what
 * the page itself shows. Without its feed it says why and shows nothing that could be taken for a figure.
 */
export function SystemFrame(props: {
  system: SystemAddress;
  ctx: SystemContext;
  sentence: string;
  figures: readonly Figure[];
  /** Fields of its records that this page keeps back. */
  hide?: readonly string[];
  /** What stands below whether the feed is there or not. */
  always?: ReactNode;
  children: ReactNode;
}) {
  const words = useSystemWords();
  const { system, ctx } = props;
  const to = useSystemGo(system);
  const feed = useSystemFeed(SYSTEM_FEEDS[system.id]);
  const own = words[system.id];
  const open = props.figures.find((f) => f.id === system.figure);
  const toggle = (id: FigureId) => () => to({ figure: system.figure === id ? null : id });
  return (
    <div className="system-page" data-system={system.id}>
      <header className="page-head">
        <div>
          <h1>{own.name}</h1>
          <p className="question">{own.question}</p>
          {feed.gap === null && <p data-sentence="">{feed.spoken(props.sentence)}</p>}
        </div>
        <p className="meta">
          {feed.source} <Freshness asOf={feed.standing.asOf} state={feed.standing.state} now={feed.now} />
        </p>
      </header>
      {feed.gap !== null ? (
        <p role="status" className="notice" data-gap={feed.standing.feed}>
          {feed.gap}
        </p>
      ) : (
        <>
          <div className="figure-cards">
            {props.figures.map((f) => (
              <FigureCard key={f.id} figure={f} open={system.figure === f.id} onOpen={toggle(f.id)} />
            ))}
          </div>
          {open !== undefined && (
            <RecordsPanel
              key={open.id}
              figure={open}
              register={ctx.register}
              week={system.week}
              {...(props.hide === undefined ? {} : { hide: props.hide })}
            />
          )}
          {props.children}
        </>
      )}
      {props.always}
    </div>
  );
}
