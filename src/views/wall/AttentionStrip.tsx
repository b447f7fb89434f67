import { type CSSProperties, memo } from 'react';
import type { AttentionItem } from '../../domain/attention.ts';
import type { Criterion } from '../../domain/programme.ts';
import { useApp } from '../../parts/app.tsx';
import { PanelBoundary } from '../../parts/PanelBoundary.tsx';
import { dayShort, decimal, named, percent } from '../../words/format.ts';

/** Cells in the strip. */
export const CELLS = 5;

/** Five fixed cells: who asks for a look, why, since when. Numbers match the map's. */
export const AttentionStrip = memo(function AttentionStrip(props: {
  items: AttentionItem[];
  criteria: Criterion[];
  /** Why the list is not to be trusted as this week's; null where it is. */
  gap: string | null;
  /** Cells side by side that no seam cuts; absent where the places stand below each other. */
  style: CSSProperties | undefined;
}) {
  const { lang, words } = useApp();
  const w = words.wall;
  const { items } = props;
  const labels = new Map(props.criteria.map((c) => [c.id, named(c.label, lang)]));
  const criteria = (ids: string[]) => words.common.list(ids.map((id) => labels.get(id) ?? id));
  const shown = items.slice(0, CELLS);
  return (
    <section
      className={props.style === undefined ? 'attention' : 'attention strip'}
      data-panel="attention"
      aria-label={w.attention}
      style={props.style}
    >
      <header>
        <h2>{w.attention}</h2>
        {items.length > 0 && <p>{w.attentionOf(shown.length, items.length)}</p>}
      </header>
      <PanelBoundary retryOn={items} fallback={<p className="panel-note">{w.panelFailed}</p>}>
        {shown.length === 0 ? (
          <p className="panel-note">{props.gap ?? w.attentionNone}</p>
        ) : (
          <ol>
            {shown.map((item, i) => {
              const shares =
                item.kind === 'behindPlan'
                  ? { done: percent(item.share), planned: percent(item.plannedShare) }
                  : { done: '', planned: '' };
              const ids =
                item.kind === 'starLost' ? item.criteria.map((c) => c.criterion) : item.kind === 'docked' ? item.criteria : [];
              const last = item.kind === 'notReported' && item.lastWeek !== null ? dayShort(item.lastWeek, lang) : null;
              return (
                <li key={`${item.kind}-${item.compound}`} data-attention={item.compound}>
                  <p className="attention-head">
                    <b className="badge">{i + 1}</b>
                    <strong>{named(item.name, lang)}</strong>
                  </p>
                  <p className="attention-where">{named(item.community, lang)}</p>
                  <p className="attention-why">
                    <span className="is-bad">
                      {w.attentionTag(item, item.kind === 'behindPlan' ? decimal(-item.gapPoints, 1) : '')}
                    </span>{' '}
                    {w.attentionReason(item, shares, criteria(ids), last)}
                  </p>
                </li>
              );
            })}
          </ol>
        )}
      </PanelBoundary>
    </section>
  );
});
