import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNow } from '../../../feeds/useNow.ts';
import { useApp } from '../../../parts/app.tsx';
import { PanelBoundary } from '../../../parts/PanelBoundary.tsx';
import { type AgeOf, PanelAge } from './Age.tsx';
import { PAGE_DWELL, pageAt } from './paging.ts';
import { useEmergencyWords } from './useEmergencyWords.ts';

/**
 * A panel with a list that turns page where it does not fit. Rows are as high as their words ask; the browser lays them out
 * in columns as wide as the panel, and each column is a page. Rows of other pages are hidden, so that none is cut.
 * @param props.rows items of a list, each an `li` @param props.empty said where there are none
 * @param props.time of when the list is
 */
export function PagedPanel(props: {
  name: string;
  title: string;
  /** Its name by ear where another panel has the same title. */
  label?: string;
  aside?: ReactNode;
  time: AgeOf;
  head?: ReactNode;
  rows: ReactNode[];
  empty: string;
}) {
  const { words } = useApp();
  const w = useEmergencyWords();
  const list = useRef<HTMLUListElement>(null);
  const [pages, setPages] = useState(1);
  const [width, setWidth] = useState(0);
  const page = pageAt(useNow(PAGE_DWELL), pages);
  const { rows } = props;

  useLayoutEffect(() => {
    void [rows, width];
    const element = list.current;
    if (element === null) return;
    const per = element.clientWidth;
    setWidth(per);
    if (per === 0) return;
    const items = [...element.children] as HTMLElement[];
    const pageOf = (item: HTMLElement) => Math.round((item.offsetLeft - (items[0]?.offsetLeft ?? 0)) / per);
    setPages(items.reduce((n, item) => Math.max(n, pageOf(item) + 1), 1));
    for (const item of items) item.style.visibility = pageOf(item) === page ? '' : 'hidden';
    // Not by a transform: it would make the first page's place the place of all.
    element.scrollLeft = page * per;
  }, [rows, page, width]);

  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth + element.clientHeight / 100_000));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <section className={`panel urgent-${props.name}`} data-panel={props.name} aria-label={props.label ?? props.title}>
      <header className="panel-head">
        <h2>{props.title}</h2>
        <span className="aside">
          {props.aside}
          {pages > 1 && <span className="urgent-page">{w.page(page + 1, pages)}</span>}
          <PanelAge {...props.time} />
        </span>
      </header>
      <PanelBoundary retryOn={rows} fallback={<p className="panel-note">{words.wall.panelFailed}</p>}>
        {rows.length === 0 ? (
          <p className="panel-note">{props.empty}</p>
        ) : (
          <>
            {props.head}
            <ul ref={list} className="urgent-rows" data-page={page + 1} data-pages={pages}>
              {rows}
            </ul>
          </>
        )}
      </PanelBoundary>
    </section>
  );
}
