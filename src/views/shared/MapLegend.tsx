import type { MapReading } from '../../domain/mapReading.ts';
import { useApp } from '../../parts/app.tsx';

/** What the markers of a reading mean. */
export function MapLegend(props: { reading: MapReading; attention: boolean }) {
  const { words } = useApp();
  const w = words.map.legend;
  const item = (fill: string, text: string | number) => (
    <span key={text} className="legend-item">
      <i className={`dot ${fill}`} />
      {text}
    </span>
  );
  switch (props.reading) {
    case 'stars':
      return (
        <p className="legend">
          {[4, 5, 6, 7, 8].map((lit, i) => item(`star-fill-${i}`, lit === 4 ? words.wall.legend.upTo4 : lit))}
          <span className="legend-item">{words.wall.legend.unit}</span>
          {props.attention && item('ring', words.wall.legend.attention)}
        </p>
      );
    case 'renovation':
      return (
        <p className="legend">
          {[item('done', w.done), item('open', w.underWay), item('bad', w.behind), item('quiet', w.notOld)]}
        </p>
      );
    case 'attention':
      return <p className="legend">{[item('bad', w.attention), item('quiet', w.quiet)]}</p>;
    case 'satisfaction':
      return (
        <p className="legend">
          <span className="legend-item">{w.satisfaction}</span>
        </p>
      );
  }
}
