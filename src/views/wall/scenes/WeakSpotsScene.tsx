import './weakScene.css';
import { useMemo } from 'react';
import { useBoard } from '../../../feeds/useBoard.ts';
import { useApp } from '../../../parts/app.tsx';
import { useSteady } from '../../../parts/useSteady.ts';
import { useSystemWords } from '../../../parts/useSystemWords.ts';
import { decimal } from '../../../words/format.ts';
import { MapNotes } from '../../shared/MapNotes.tsx';
import { MapPicture, useMapMarks, useStreetMarks } from '../../shared/MapPicture.tsx';
import { useSystemFeed } from '../../shared/systems/useSystemFeed.ts';
import { Panel } from '../Panel.tsx';
import { useBox } from '../useBox.ts';
import { useLook } from '../useLook.ts';
import { Scene, type SceneProps } from './Scene.tsx';
import { SceneSource } from './SceneSource.tsx';
import type { PanelSpec } from './sceneLayout.ts';
import { useWeakFit } from './useWeakFit.ts';
import { useWeakScene, type WeakPlace } from './useWeakScene.ts';

/** The list first; the map beside it gives way where there is no room, and English names of communities ask for more of it. */
const panels = (map: number): readonly PanelSpec[] => [
  { min: 48, grow: 9, height: 22 },
  { min: map, grow: 4, height: 18 },
];
const PANELS = { 'zh-CN': panels(26), en: panels(33) };
const COUNTS = ['family', 'red', 'amber', 'bright'] as const;
/** Weak spots of a place that are told at most. */
const MOST = 3;

/** Which compounds to see to: at most five, where, why, since when, who answers for them, and when somebody last went there. */
export function WeakSpotsScene(props: SceneProps) {
  const { weakScene: w } = useSystemWords();
  const { lang, words } = useApp();
  const { sentence, note, counts, places } = useWeakScene();
  const { standing } = useSystemFeed('weekly');
  const [ref, box] = useBox<HTMLDivElement>('weakSpots');
  const fit = useWeakFit(ref, box, { lines: MOST, places: places.length });
  return (
    <Scene {...props} sentence={sentence} figures={[]} panels={PANELS[lang]}>
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
        aside={
          <>
            {note === null && fit.places < places.length && (
              <span className="aside">{words.wall.rowsOf(fit.places, places.length)}</span>
            )}
            <SceneSource feed="weekly" />
          </>
        }
      >
        <div ref={ref} className="weak-room">
          {note === null ? (
            <ol>
              {places.slice(0, fit.places).map((p, i) => (
                <Place key={p.compound} place={p} n={i + 1} lines={fit.lines} />
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
      {note === null && (
        <WhereTheyAre
          compounds={places
            .slice(0, fit.places)
            .map((p) => p.compound)
            .join(' ')}
        />
      )}
    </Scene>
  );
}

function Place(props: { place: WeakPlace; n: number; lines: number }) {
  const { words } = useApp();
  const { weakScene: w } = useSystemWords();
  const { place: p, lines } = props;
  // A last line that says how many more there are takes the place of one; where there is one alone it stands in it.
  const told = p.why.length <= lines ? p.why.length : Math.max(1, lines - 1);
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
        {p.why.slice(0, told).map((line) => (
          <p key={line}>
            {line}
            {rest > 0 && lines === 1 && words.common.between + w.more(rest)}
          </p>
        ))}
        {rest > 0 && lines > 1 && <p>{w.more(rest)}</p>}
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

/** The same compounds by the same numbers on the map: a number there that the list has not would name nobody. */
function WhereTheyAre(props: { compounds: string }) {
  const { weakScene: w } = useSystemWords();
  const look = useLook();
  const board = useBoard();
  const { compounds } = props;
  const numbered = useMemo(() => compounds.split(' ').map((compound) => ({ compound })), [compounds]);
  const judged = { weekly: true, renovation: true };
  const marks = useMapMarks(board, 'attention', numbered, judged);
  // Of a city a street has the numbers of its own: a count of them would be taken for one.
  const numbersIn = (street: string) =>
    numbered
      .flatMap(({ compound }, i) => (board.compounds.find((c) => c.code === compound)?.street.code === street ? [i + 1] : []))
      .join('·');
  const streets = useSteady(
    useStreetMarks(board, 'attention', numbered, judged)?.map((m) => ({ ...m, text: numbersIn(m.street) })),
  );
  return (
    <Panel
      name={w.map}
      className="weak-map"
      dated={useSystemFeed('weekly').standing}
      title={w.map}
      retryOn={marks}
      aside={<span className="aside">{w.mapKey}</span>}
    >
      <MapPicture
        board={board}
        marks={marks}
        streets={streets}
        reading="attention"
        focus={null}
        look={look}
        arrangement="above"
        title={w.title}
      />
      <MapNotes register={board.register} report={false} />
    </Panel>
  );
}
