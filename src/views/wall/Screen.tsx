import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { Address } from '../../address/address.ts';
import type { Bilingual } from '../../contract/common.ts';
import { CARE_DEFAULT, type CareRecord } from '../../domain/wall/care.ts';
import { feedsOfScenes } from '../../domain/wall/scenes.ts';
import type { Wall } from '../../domain/wall/wall.ts';
import { useIsStoppedNowhere } from '../../feeds/horizon.ts';
import { requiredReadings } from '../../feeds/required.ts';
import { isAskedFeed } from '../../feeds/source.ts';
import { useBoard } from '../../feeds/useBoard.ts';
import { useAsk, useFeeds, useModeFeed } from '../../feeds/useFeeds.ts';
import { useApp } from '../../parts/app.tsx';
import { PanelBoundary } from '../../parts/PanelBoundary.tsx';
import { loadEmergencyWords } from '../../words/emergencyWords.ts';
import { loadSystemWords } from '../../words/systemWords.ts';
import { Care } from './care/Care.tsx';
import { DrillBar, loadOpenBar } from './DrillBar.tsx';
import { FaultLine } from './FaultLine.tsx';
import { Header } from './Header.tsx';
import { Overview } from './Overview.tsx';
import { SceneFailed } from './SceneFailed.tsx';
import { fetchScenes, SceneOf } from './sceneParts.tsx';
import { WallTurnContext } from './turn/wallTurn.ts';
import { useRoom } from './useRoom.ts';
import { useScene } from './useScene.ts';
import { useUrgency } from './useUrgency.ts';
import { useWall } from './useWall.ts';

const loadEmergency = () => import('./emergency/EmergencyWall.tsx').then((m) => ({ default: m.EmergencyWall }));
const Emergency = lazy(loadEmergency);

const Unreadable = lazy(() => import('./Unreadable.tsx').then((m) => ({ default: m.Unreadable })));

/** A wall that waits this long has drawn its first picture. */
const FETCH_AFTER_MS = 4000;

/** A wall that begins in an emergency may show no place first: it waits this long to hear, ms. */
const HEAR_MS = 1500;

/** Nobody dims an emergency, and no wall starts afresh in one: neither by night nor for a release. */
const IN_EMERGENCY = { night: null, reloadAt: null, takesReleases: false };

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
  const { words } = useApp();
  const wall = useWall(props.at.wall);
  const room = useRoom();
  const nowhere = useIsStoppedNowhere();
  const state = useUrgency();
  const mode = useModeFeed();
  // A wall that is stopped at a past week is looked at on purpose, and shows nobody's present.
  const isLive = props.at.week === undefined;
  const urgency = isLive ? state.urgency : null;
  // Asked for before their turn comes: a scene without data is passed over.
  useAsk(useMemo(() => feedsOfScenes(wall.playlist).filter(isAskedFeed), [wall.playlist]));
  const turn = useScene(props.at.scene, wall.playlist, feeds, urgency === null);
  const { scene } = turn;
  useFetchedAhead();
  const settled = requiredReadings(feeds).every((f) => f.phase === 'settled');
  // A scene that failed has another chance with its next turn and with new data.
  const chance = useMemo(() => ({ turn, feeds }), [turn, feeds]);
  const care = useMemo(() => careOf(props.at.wall, wall), [props.at.wall, wall]);
  const waiting = <p className="sentence">{words.wall.waiting}</p>;
  const hears = useHears(mode.url !== '' && mode.phase === 'waiting');
  if (isLive && urgency === null && hears) return <main className="wall">{waiting}</main>;
  if (urgency !== null)
    return (
      <DrillBar state={state}>
        <PanelBoundary retryOn={mode.records} fallback={<p className="sentence">{words.urgent.loading}</p>}>
          <Suspense fallback={<p className="sentence">{words.urgent.loading}</p>}>
            <Emergency urgency={urgency} care={<Care record={{ ...care, ...IN_EMERGENCY }} turn={turn.turn} />} />
          </Suspense>
        </PanelBoundary>
      </DrillBar>
    );
  if (room.unmet !== null)
    return (
      <Suspense fallback={waiting}>
        <Unreadable room={room} care={<Care record={care} turn={turn.turn} />} />
      </Suspense>
    );
  return (
    <WallTurnContext value={turn}>
      <DrillBar state={state}>
        <main className="wall" data-ready={settled ? '' : undefined} data-turn={scene}>
          <Care record={care} turn={turn.turn} />
          <Header title={props.title} board={board} feeds={feeds} />
          <FaultLine feeds={feeds} />
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
      </DrillBar>
    </WallTurnContext>
  );
}

/** Fetches what may not be waited for while the network is there: scenes for their turn, and an emergency most of all. */
function useFetchedAhead(): void {
  const { lang } = useApp();
  useEffect(() => {
    const wait = setTimeout(() => {
      void loadSystemWords(lang).catch(() => undefined);
      void loadEmergencyWords(lang).catch(() => undefined);
      void loadEmergency().catch(() => undefined);
      void loadOpenBar().catch(() => undefined);
      void import('./wallLog.ts').catch(() => undefined);
      fetchScenes();
    }, FETCH_AFTER_MS);
    return () => clearTimeout(wait);
  }, [lang]);
}

/** Whether a wall that has just begun still listens for an emergency. */
function useHears(isOpen: boolean): boolean {
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), HEAR_MS);
    return () => clearTimeout(timer);
  }, []);
  return isOpen && !waited;
}
