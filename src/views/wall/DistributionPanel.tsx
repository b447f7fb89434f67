import { memo } from 'react';
import type { StarDistribution } from '../../domain/board.ts';
import type { Dated } from '../../domain/dated.ts';
import { starClass } from '../../looks/tokens.ts';
import { useApp } from '../../parts/app.tsx';
import { Panel } from './Panel.tsx';

/** One tile per compound by its lit stars; counts printed, the unrated apart. */
export const DistributionPanel = memo(function DistributionPanel(props: {
  distribution: StarDistribution;
  dated: Dated;
  judged: boolean;
  /** Why nothing is rated; null where something is. */
  gap: string | null;
}) {
  const { words } = useApp();
  const w = words.wall;
  const { gap } = props;
  const { byLit, unrated, of } = props.distribution;
  const low = byLit.slice(0, 5).reduce((a, b) => a + b, 0);
  const rows = [8, 7, 6, 5].map((lit) => ({ label: String(lit), n: byLit[lit] ?? 0, fill: `star-fill-${starClass(lit)}` }));
  rows.push({ label: w.legend.upTo4, n: low, fill: 'star-fill-0' }, { label: w.unrated, n: unrated, fill: 'hatch' });
  return (
    <Panel
      name={w.distribution}
      className="distribution"
      dated={props.dated}
      retryOn={props.distribution}
      title={w.distribution}
      aside={gap === null && <span className="aside">{w.distributionOf(of)}</span>}
    >
      {gap !== null && <p className="panel-note">{gap}</p>}
      <table className="tiles" hidden={gap !== null}>
        <caption className="sr-only">{w.distribution}</caption>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label === w.unrated ? row.label : `${row.label} ${words.common.star8}`}</th>
              <td aria-hidden="true">
                <span className="tile-row">
                  {Array.from({ length: row.n }, (_, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: tiles have no identity but their place
                    <i key={i} className={`tile ${props.judged || row.fill === 'hatch' ? row.fill : 'plain'}`} />
                  ))}
                </span>
              </td>
              <td className="num" data-tiles={row.label}>
                {row.n}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
});
