import { lazy, type ReactNode, Suspense, use, useEffect, useMemo } from 'react';
import type { Address } from '../../address/address.ts';
import type { Bilingual } from '../../contract/common.ts';
import { activeEmergency } from '../../domain/emergency/mode.ts';
import { CARE_DEFAULT, type CareRecord } from '../../domain/wall/care.ts';
import type { Turned } from '../../domain/wall/scenes.ts';
import type { Wall } from '../../domain/wall/wall.ts';
import { requiredReadings } from '../../feeds/required.ts';
import { useBoard } from '../../feeds/useBoard.ts';
import { useFeeds, useModeFeed } from '../../feeds/useFeeds.ts';
import { useNow } from '../../feeds/useNow.ts';
import { useApp } from '../../parts/app.tsx';
import { PanelBoundary } from '../../parts/PanelBoundary.tsx';
import { loadSystemWords } from '../../words/systemWords.ts';
import { Care } from './care/Care.tsx';
import { scenePart } from './care/scenePart.ts';
import { FaultLine } from './FaultLine.tsx';
import { Header } from './Header.tsx';
import { Overview } from './Overview.tsx';
import { useRoom } from './useRoom.ts';
import { useScene } from './useScene.ts';
import { useWall } from './useWall.ts';

type SceneView = (props: { scene: Turned }) => ReactNode;

/** The scenes behind the overview, fetched when the first picture is there. */
const LOADS = {
  stars: () => import('./scenes/StarsScene.tsx').then((m) => ({ default: m.StarsScene })),
  weakSpots: () => import('./scenes/WeakSpotsScene.tsx').then((m) => ({ default: m.WeakSpotsScene })),
  renovation: () => import('./scenes/RenovationScene.tsx').then((m) => ({ default: m.RenovationScene })),
  chiefs: () => import('./scenes/ChiefsScene.tsx').then((m) => ({ default: m.ChiefsScene })),
  reviews: () => import('./scenes/ReviewsScene.tsx').then((m) => ({ default: m.ReviewsScene })),
  wishes: () => import('./scenes/WishesScene.tsx').then((m) => ({ default: m.WishesScene })),
  communities: () => import('./scenes/CommunitiesScene.tsx').then((m) => ({ default: m.CommunitiesScene })),
  compounds: () => import('./scenes/CompoundsScene.tsx').then((m) => ({ default: m.CompoundsScene })),
  weekly: () => import('./scenes/WeeklyScene.tsx').then((m) => ({ default: m.WeeklyScene })),
  supervision: () => import('./scenes/SupervisionScene.tsx').then((m) => ({ default: m.SupervisionScene })),
} as const satisfies Record<Turned, unknown>;

const PARTS = new Map(Object.entries(LOADS).map(([scene, load]) => [scene, scenePart<SceneView>(load)]));

/** A scene behind the overview. */
function ShownTurn(props: { scene: Turned }) {
  const part = PARTS.get(props.scene);
  if (part === undefined) throw new Error(`no scene ${props.scene}`);
  const Shown = use(part());
  return <Shown scene={props.scene} />;
}

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
  const scene = useScene(props.at.scene, wall.playlist, feeds);
  const settled = requiredReadings(feeds).every((f) => f.phase === 'settled');
  useEffect(() => {
    // Fetched while the network is there: a scene may not wait for it when its turn comes, and an emergency least of all.
    const wait = setTimeout(() => {
      void loadSystemWords(lang).catch(() => undefined);
      for (const load of [loadEmergency, ...PARTS.values()]) void load().catch(() => undefined);
    }, FETCH_AFTER_MS);
    return () => clearTimeout(wait);
  }, [lang]);
  // A scene that failed has another chance with its next turn and with new data.
  const chance = useMemo(() => ({ scene, feeds }), [scene, feeds]);
  const care = useMemo(() => careOf(props.at.wall, wall), [props.at.wall, wall]);
  const waiting = <p className="sentence">{words.wall.waiting}</p>;
  const emergency = activeEmergency(mode.records, now);
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
    <main className="wall" data-ready={settled ? '' : undefined} data-turn={scene}>
      <Care record={care} />
      <Header title={props.title} board={board} feeds={feeds} />
      <FaultLine feeds={feeds} now={now} />
      {scene === 'overview' ? (
        <Overview board={board} reading={props.at.reading} />
      ) : (
        <PanelBoundary retryOn={chance} fallback={<p className="sentence">{words.wall.panelFailed}</p>}>
          <Suspense fallback={waiting}>
            <ShownTurn scene={scene} />
          </Suspense>
        </PanelBoundary>
      )}
    </main>
  );
}
