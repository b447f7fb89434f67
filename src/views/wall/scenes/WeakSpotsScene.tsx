import './weakScene.css';
import { useMemo } from 'react';
import { useBoard } from '../../../feeds/useBoard.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal } from '../../../words/format.ts';
import { MapNotes } from '../../shared/MapNotes.tsx';
import { MapPicture, useMapMarks } from '../../shared/MapPicture.tsx';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { Panel } from '../Panel.tsx';
import { useBox } from '../useBox.ts';
import { useLook } from '../useLook.ts';
import { Scene, type SceneProps } from './Scene.tsx';
import { SceneSource } from './SceneSource.tsx';
import type { PanelSpec } from './sceneLayout.ts';
import { useWeakScene, type WeakPlace } from './useWeakScene.ts';

/** rem a place needs beside its weak spots, and a line of one; in a narrow list each takes two lines. */
const PLACE = 4.4;
const LINE = 1.8;
/** The list first; the map beside it gives way where there is no room. */
const PANELS: readonly PanelSpec[] = [
  { min: 48, grow: 9, height: 22 },
  { min: 26, grow: 4, height: 18 },
];
const NARROW = 58;
const COUNTS = ['family', 'red', 'amber', 'bright'] as const;
/** Weak spots of a place that are told at most. */
const MOST = 3;

/** Which compounds to see to: at most five, where, why, since when, who answers for them, and when somebody last went there. */
export function WeakSpotsScene(props: SceneProps) {
  const { weakScene: w } = useSystemWords();
  const { sentence, note, counts, places } = useWeakScene();
  const { standing } = useSystemFeed('weekly');
  const [ref, box] = useBox<HTMLDivElement>();
  const each = box.height / Math.max(1, places.length);
  const line = box.width < NARROW ? 2 * LINE : LINE;
  const lines = Math.min(MOST, Math.max(1, Math.floor((each - PLACE) / line)));
  return (
    <Scene {...props} sentence={sentence} figures={[]} panels={PANELS}>
      <Panel
        name={w.title}
        className="weak-places"
        dated={standing}
        retryOn={places}
        title={
          <>
            {w.title}
            <small className="sample" data-machine="">
              {w.machine}
            </small>
          </>
        }
        aside={<SceneSource feed="weekly" />}
      >
        <div ref={ref} className="weak-room">
          {note === null ? (
            <ol>
              {places.map((p, i) => (
                <Place key={p.compound} place={p} n={i + 1} lines={lines} />
              ))}
            </ol>
          ) : (
            <>
              <p className="panel-note">{note}</p>
              {counts !== null && (
                <dl className="weak-counts">
                  {COUNTS.map((key) => (
                    <div key={key} data-count={key}>
                      <dt>{w.counts[key]}</dt>
                      <dd>
                        <strong>{decimal(counts[key], 0)}</strong> {w.countUnit}
                      </dd>
                    </div>
                  ))}
                </dl>
              )}
            </>
          )}
        </div>
      </Panel>
      {note === null && <WhereTheyAre compounds={places.map((p) => p.compound).join(' ')} />}
    </Scene>
  );
}

function Place(props: { place: WeakPlace; n: number; lines: number }) {
  const { words } = useApp();
  const { weakScene: w } = useSystemWords();
  const { place: p, lines } = props;
  const told = Math.min(p.why.length, lines);
  const rest = p.why.length - told;
  return (
    <li data-weak={p.compound}>
      <b className="badge">{props.n}</b>
      <p className="weak-name">
        <strong>{p.name}</strong>
      </p>
      <p className="weak-since">
        {p.overdue !== null && <span className="is-overdue">{p.overdue}</span>}
        <span className="is-bad">{p.since}</span>
      </p>
      <div className="weak-why">
        {p.why.slice(0, told).map((line, i) => (
          <p key={line}>{i === told - 1 && rest > 0 ? `${line}${words.common.between}${w.more(rest)}` : line}</p>
        ))}
      </div>
      <p className="weak-who">
        {p.where}
        {words.common.between}
        {p.owner}
        {words.common.between}
        {p.visited}
      </p>
    </li>
  );
}

/** The same compounds by the same numbers on the map. */
function WhereTheyAre(props: { compounds: string }) {
  const { weakScene: w } = useSystemWords();
  const look = useLook();
  const board = useBoard();
  const { compounds } = props;
  const numbered = useMemo(() => compounds.split(' ').map((compound) => ({ compound })), [compounds]);
  const marks = useMapMarks(board, 'attention', numbered, { weekly: true, renovation: true });
  return (
    <Panel
      name={w.map}
      className="weak-map"
      dated={useSystemFeed('weekly').standing}
      title={w.map}
      retryOn={marks}
      aside={<span className="aside">{w.mapKey}</span>}
    >
      <MapPicture board={board} marks={marks} reading="attention" focus={null} look={look} arrangement="above" title={w.title} />
      <MapNotes register={board.register} report={false} />
    </Panel>
  );
}
