import { memo, useMemo } from 'react';
import { cartogram, type MapMark } from '../../charts/cartogram.ts';
import type { AttentionItem } from '../../domain/attention.ts';
import type { CompoundCount } from '../../domain/board.ts';
import type { CompoundRow } from '../../domain/league.ts';
import type { Register } from '../../domain/register.ts';
import type { Look } from '../../looks/look.ts';
import { useApp } from '../../parts/app.tsx';
import { Chart } from '../../parts/Chart.tsx';
import { named } from '../../words/format.ts';
import { Panel } from './Panel.tsx';

/** The compounds on the district's cartogram with their lit stars; the attention list by number. */
export const MapPanel = memo(function MapPanel(props: {
  streets: Register['streets'];
  rows: CompoundRow[];
  attention: AttentionItem[];
  count: CompoundCount;
  judged: boolean;
  look: Look;
  /** Why there is nothing to draw, said where there are no rows. */
  gap: string;
}) {
  const { lang, words } = useApp();
  const w = words.wall;
  const { rows, streets, attention, look, judged, count } = props;
  const option = useMemo(() => {
    const badges = new Map<string, number>();
    attention.forEach((item, i) => {
      if (!badges.has(item.compound)) badges.set(item.compound, i + 1);
    });
    const marks: MapMark[] = rows
      .map((r) => ({
        code: r.code,
        street: r.street.code,
        lit: r.score === null || !judged ? null : r.lit,
        badge: badges.get(r.code) ?? null,
      }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
    return cartogram(streets, marks, look, lang);
  }, [rows, streets, attention, look, lang, judged]);
  const rated = rows.filter((r) => r.score !== null);
  const twin = {
    caption: w.map(rows.length),
    columns: w.mapTwin,
    rows: rows.map((r) => [
      named(r.name, lang),
      named(r.community.name, lang),
      r.score === null ? w.unrated : `${r.lit}/${r.of}`,
    ]),
  };
  const complete = count.declared === null || count.arrived === count.declared;
  const legend = [4, 5, 6, 7, 8].map((lit, i) => (
    <span key={lit} className="legend-item">
      <i className={`dot star-fill-${i}`} />
      {lit === 4 ? w.legend.upTo4 : lit}
    </span>
  ));
  return (
    <Panel
      name={rows.length === 0 ? w.mapBare : w.map(rows.length)}
      className="map"
      retryOn={option}
      title={rows.length === 0 ? w.mapBare : complete ? w.map(count.arrived) : w.mapPartial(count.arrived, count.declared ?? 0)}
      aside={
        rows.length > 0 && (
          <p className="legend">
            {legend}
            <span className="legend-item">{w.legend.unit}</span>
            <span className="legend-item">
              <i className="dot ring" />
              {w.legend.attention}
            </span>
          </p>
        )
      }
    >
      {rows.length === 0 ? (
        <p className="panel-note">{props.gap}</p>
      ) : (
        <>
          <Chart
            option={option}
            label={w.mapLabel(
              rated.length,
              rows.length,
              rated.filter((r) => r.lit >= 8).length,
              rated.filter((r) => r.lit <= 4).length,
            )}
            twin={twin}
            twinHidden
            failed={w.chartFailed}
          />
          <p className="map-note">{w.schematic}</p>
        </>
      )}
    </Panel>
  );
});
