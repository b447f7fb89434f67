import { memo } from 'react';
import type { AttentionItem } from '../../domain/attention.ts';
import type { Board } from '../../domain/board.ts';
import type { Dated } from '../../domain/dated.ts';
import type { MapReading } from '../../domain/mapReading.ts';
import type { Look } from '../../looks/look.ts';
import { useApp } from '../../parts/app.tsx';
import { MapLegend } from '../shared/MapLegend.tsx';
import { MapNotes } from '../shared/MapNotes.tsx';
import { MapPicture, useMapMarks, useStreetMarks } from '../shared/MapPicture.tsx';
import { Panel } from './Panel.tsx';

/** The district's outline and its compounds by one reading; the attention list by number. */
export const MapPanel = memo(function MapPanel(props: {
  board: Board;
  reading: MapReading;
  attention: AttentionItem[];
  dated: Dated;
  judged: boolean;
  worksJudged: boolean;
  look: Look;
  arrangement: 'beside' | 'above';
  /** Why there is nothing to draw, said where there are no rows. */
  gap: string;
}) {
  const { words } = useApp();
  const w = words.wall;
  const { board, reading, attention, look } = props;
  const { count, compounds: rows } = board;
  const judged = { weekly: props.judged, renovation: props.worksJudged };
  const marks = useMapMarks(board, reading, attention, judged);
  const streets = useStreetMarks(board, reading, attention, judged);
  const complete = count.declared === null || count.arrived === count.declared;
  const title =
    rows.length === 0 ? w.mapBare : complete ? w.map(count.arrived) : w.mapPartial(count.arrived, count.declared ?? 0);
  const what = reading === 'stars' || rows.length === 0 ? title : words.map.title[reading];
  return (
    <Panel
      name={what}
      className={`map map-${props.arrangement}`}
      dated={props.dated}
      retryOn={marks}
      title={what}
      aside={rows.length > 0 && <MapLegend reading={reading} attention={attention.length > 0} />}
    >
      {rows.length === 0 ? (
        <p className="panel-note">{props.gap}</p>
      ) : (
        <>
          <MapPicture
            board={board}
            marks={marks}
            streets={streets}
            reading={reading}
            focus={null}
            look={look}
            arrangement={props.arrangement}
          />
          <MapNotes register={board.register} report={false} />
        </>
      )}
    </Panel>
  );
});
