import { lazy, Suspense, useEffect, useMemo } from 'react';
import type { Address } from '../../address/address.ts';
import type { Bilingual } from '../../contract/common.ts';
import { activeEmergency } from '../../domain/emergency/mode.ts';
import { CARE_DEFAULT, type CareRecord } from '../../domain/wall/care.ts';
import type { Wall } from '../../domain/wall/wall.ts';
import { useIsStoppedNowhere } from '../../feeds/horizon.ts';
import { requiredReadings } from '../../feeds/required.ts';
import { useBoard } from '../../feeds/useBoard.ts';
import { useFeeds, useModeFeed } from '../../feeds/useFeeds.ts';
import { useNow } from '../../feeds/useNow.ts';
import { useApp } from '../../parts/app.tsx';
import { PanelBoundary } from '../../parts/PanelBoundary.tsx';
import { useReloadAtTurn } from '../../release/useRelease.ts';
import { loadSystemWords } from '../../words/systemWords.ts';
import { Care } from './care/Care.tsx';
import { FaultLine } from './FaultLine.tsx';
import { Header } from './Header.tsx';
import { Overview } from './Overview.tsx';
import { SceneFailed } from './SceneFailed.tsx';
import { fetchScenes, SceneOf } from './sceneParts.tsx';
import { WallTurnContext } from './turn/wallTurn.ts';
import { useRoom } from './useRoom.ts';
import { useScene } from './useScene.ts';
import { useWall } from './useWall.ts';

const loadEmergency = () => import('./emergency/EmergencyWall.tsx').then((m) => ({ default: m.EmergencyWall }));
const Emergency = lazy(loadEmergency);

const Unreadable = lazy(() => import('./Unreadable.tsx').then((m) => ({ default: m.Unreadable })));

/** A wall that waits this long has drawn its first picture. */
const FETCH_AFTER_MS = 4000;

/** How a wall with this record is looked after. */
const careOf = (id: string | undefined, wall: Wall): CareRecord => ({
  ...CARE_DEFAULT,
  wall: id ?? CARE_DEFAULT.wall,
  night: CARE_DEFAULT.night && { ...CARE_DEFAULT.night, ...wall.night },
  reloadAt: wall.reloadAt,
});

/** The wall itself: an emergency where there is one, else its header, the fault that matters most, and the scene whose turn it is. */
export function Screen(props: { title: Bilingual; at: Extract<Address, { view: 'wall'; page?: never }> }) {
  const feeds = useFeeds();
  const board = useBoard();
  const now = useNow(10_000);
  const { lang, words } = useApp();
  const wall = useWall(props.at.wall);
  const mode = useModeFeed();
  const room = useRoom();
  const nowhere = useIsStoppedNowhere();
  // A wall that is stopped at a past week is looked at on purpose, and shows nobody's present.
  const emergency = props.at.week === undefined ? activeEmergency(mode.records, now) : null;
  const turn = useScene(props.at.scene, wall.playlist, feeds, emergency === null);
  const { scene } = turn;
  useReloadAtTurn(String(turn.turn));
  const settled = requiredReadings(feeds).every((f) => f.phase === 'settled');
  useEffect(() => {
    // Fetched while the network is there: a scene may not wait for it when its turn comes, and an emergency least of all.
    const wait = setTimeout(() => {
      void loadSystemWords(lang).catch(() => undefined);
      void loadEmergency().catch(() => undefined);
      fetchScenes();
    }, FETCH_AFTER_MS);
    return () => clearTimeout(wait);
  }, [lang]);
  // A scene that failed has another chance with its next turn and with new data.
  const chance = useMemo(() => ({ turn, feeds }), [turn, feeds]);
  const care = useMemo(() => careOf(props.at.wall, wall), [props.at.wall, wall]);
  const waiting = <p className="sentence">{words.wall.waiting}</p>;
  if (emergency !== null)
    return (
      <PanelBoundary retryOn={mode.records} fallback={<p className="sentence">{words.wall.panelFailed}</p>}>
        <Suspense fallback={waiting}>
          <Emergency order={emergency} />
        </Suspense>
      </PanelBoundary>
    );
  if (room.unmet !== null)
    return (
      <Suspense fallback={waiting}>
        <Unreadable room={room} />
      </Suspense>
    );
  return (
    <WallTurnContext value={turn}>
      <main className="wall" data-ready={settled ? '' : undefined} data-turn={scene}>
        <Care record={care} />
        <Header title={props.title} board={board} feeds={feeds} />
        <FaultLine feeds={feeds} now={now} />
        {nowhere ? (
          <p className="sentence">{words.frozen.noWeek}</p>
        ) : (
          <PanelBoundary retryOn={chance} fallback={<SceneFailed />}>
            <Suspense fallback={waiting}>
              {scene === 'overview' ? <Overview board={board} reading={props.at.reading} /> : <SceneOf scene={scene} />}
            </Suspense>
          </PanelBoundary>
        )}
      </main>
    </WallTurnContext>
  );
}
